"""How long an event loop is kept busy: a timer that is always due, and the largest gap between two of its ticks."""

from __future__ import annotations

from time import perf_counter, thread_time

from PySide6.QtCore import QTimer


class Heartbeat:
    """In ms. `worked`: processor time of this thread; `waited`: on the clock, whatever else the machine was doing."""

    def __init__(self) -> None:
        self.restart()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def restart(self) -> None:
        self.worked = self.waited = 0.0
        self._then = (thread_time(), perf_counter())

    def _tick(self) -> None:
        now = (thread_time(), perf_counter())
        self.worked = max(self.worked, (now[0] - self._then[0]) * 1000)
        self.waited = max(self.waited, (now[1] - self._then[1]) * 1000)
        self._then = now
