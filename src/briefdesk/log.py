"""Log lines on standard error. No line ever holds article text: name what happened, never what was read."""

from __future__ import annotations

import logging
import sys
import traceback


def configure(*, debug: bool = False) -> None:
    logging.basicConfig(
        stream=sys.stderr, level=logging.DEBUG if debug else logging.WARNING, format="briefdesk: %(message)s"
    )


def fault(error: BaseException) -> str:
    """Where an unexpected error happened: its type and the places it came through, without its message.

    The message of a foreign exception may quote what it was reading.
    """
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(traceback.extract_tb(error.__traceback__)))
    return f"{type(error).__name__} in {places}"
