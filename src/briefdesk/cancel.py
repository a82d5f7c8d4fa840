"""A flag that stops work between two steps."""

from __future__ import annotations

import threading


class Cancelled(Exception):
    """The person asked to stop. An event, not a failure: no message belongs to it."""


class CancelToken:
    """Set from any thread; looked at by the stages between sentences or batches."""

    def __init__(self) -> None:
        self._flag = threading.Event()

    def cancel(self) -> None:
        self._flag.set()

    def check(self) -> None:
        """Raise `Cancelled` once `cancel` was called."""
        if self._flag.is_set():
            raise Cancelled
