"""Languages as they are named on the command line."""

from __future__ import annotations

import argparse

from briefdesk.translating.languages import is_language


def language_code(value: str) -> str:
    """For the parser: raises `ArgumentTypeError`."""
    code = value.strip().lower()
    if code and not is_language(code):
        raise argparse.ArgumentTypeError(f"{value!r} is no language code of two letters, like uk or es")
    return code
