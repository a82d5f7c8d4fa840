"""Languages as they are named on the command line."""

from __future__ import annotations

import argparse


def language_code(value: str) -> str:
    """For the parser: raises `ArgumentTypeError`."""
    code = value.strip().lower()
    if code and (len(code) != 2 or not code.isascii() or not code.isalpha()):
        raise argparse.ArgumentTypeError(f"{value!r} is no language code of two letters, like uk or es")
    return code
