"""How far a download is, how fast it goes and how long it will take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from briefdesk.models.download.plan import Options


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """`done` of `total` bytes of the whole plan; `file`: the one that is coming now.

    `speed`: bytes a second over the last seconds. `seconds_left` follows from it. Both are `None` while nobody knows.
    """

    file: str
    done: int
    total: int
    speed: float | None
    seconds_left: float | None


class Meter:
    """Counts bytes; reports at most every `report_s` seconds, and whenever `tick` is told to.

    What was there before counts as done, but it says nothing about the speed. `clock` gives seconds.
    """

    def __init__(
        self, report: Callable[[DownloadProgress], None], options: Options, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._report = report
        self._options = options
        self._clock = clock
        self._file = ""
        self._done = self._total = 0
        self._recent: deque[tuple[float, int]] = deque()
        self._recent_bytes = 0
        self._since: float | None = None
        self._reported = -options.report_s

    @property
    def left(self) -> int:
        """Bytes that are still to come."""
        return max(self._total - self._done, 0)

    def expect(self, total: int) -> None:
        self._total = total

    def start(self, file: str) -> None:
        """That file comes now."""
        self._file = file
        self.tick()

    def already(self, count: int) -> None:
        """So many bytes were there before; fewer than none where some turn out to be no good."""
        self._done += count

    def asking(self) -> None:
        """The network is at work from now on: the clock of the speed runs."""
        if self._since is None:
            self._since = self._clock()

    def arrived(self, count: int) -> None:
        self._done += count
        self._recent.append((self._clock(), count))
        self._recent_bytes += count
        self.tick()

    def tick(self, *, at_once: bool = False) -> None:
        """Also to be called while nothing arrives: a stalled download must not look fast."""
        now = self._clock()
        if not self._total or not (at_once or now - self._reported >= self._options.report_s):
            return
        self._reported = now
        speed = self._speed(now)
        self._report(DownloadProgress(self._file, self._done, self._total, speed, self.left / speed if speed else None))

    def _speed(self, now: float) -> float | None:
        window = self._options.window_s
        while self._recent and self._recent[0][0] < now - window:
            self._recent_bytes -= self._recent.popleft()[1]
        if self._since is None or now - self._since < window / 10:
            return None
        return self._recent_bytes / min(now - self._since, window)
