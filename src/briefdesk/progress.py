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
    return _Bar(stream).show if stream.isatty() else lambda _event: None


def clear(stream: TextIO) -> str:
    """What removes a bar that is drawn on the stream; "" where none is."""
    return _CLEAR if stream.isatty() else ""


class _Bar:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def show(self, event: PipelineEvent) -> None:
        if isinstance(event, Progress):
            done = _WIDTH * event.done // max(event.total, 1)
            count = f" {event.done} of {event.total}" if event.total > 1 else ""
            line = f"{_WORDS[event.stage]:12} [{'█' * done}{'·' * (_WIDTH - done)}]{count}"
            self._stream.write(_CLEAR + line)
        elif isinstance(event, BriefReady):
            self._stream.write(_CLEAR)
        self._stream.flush()
