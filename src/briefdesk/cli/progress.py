"""Progress of a job on a terminal: one line that is drawn over. Silent where the output is piped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from briefdesk.events import BriefReady, PipelineEvent, Progress

_CLEAR = "\r\x1b[K"
_WIDTH = 24
_WORDS = {"reading": "Reading", "summarising": "Summarising", "translating": "Translating"}


def printer(stream: TextIO) -> Callable[[PipelineEvent], None]:
    """A sink for pipeline events that draws a bar on a terminal."""
    bar = Bar(stream)
    return (lambda event: _show(bar, event)) if stream.isatty() else lambda _event: None


def clear(stream: TextIO) -> str:
    """What removes a bar that is drawn on the stream; "" where none is."""
    return _CLEAR if stream.isatty() else ""


class Bar:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def draw(self, name: str, done: int, total: int, words: str) -> None:
        """In the place of what was drawn before."""
        filled = min(_WIDTH, _WIDTH * done // max(total, 1))
        self._stream.write(f"{_CLEAR}{name:12} [{'█' * filled}{'·' * (_WIDTH - filled)}]{words}")
        self._stream.flush()

    def clear(self) -> None:
        self._stream.write(_CLEAR)
        self._stream.flush()


def _show(bar: Bar, event: PipelineEvent) -> None:
    if isinstance(event, Progress):
        count = f" {event.done} of {event.total}" if event.total > 1 else ""
        bar.draw(_WORDS[event.stage], event.done, event.total, count)
    elif isinstance(event, BriefReady):
        bar.clear()
