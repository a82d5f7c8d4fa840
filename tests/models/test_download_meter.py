"""Speed and time left, on a clock that the test turns."""

from __future__ import annotations

from briefdesk.models.download.meter import DownloadProgress, Meter
from briefdesk.models.download.plan import Options


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _meter(report_s: float = 0.0) -> tuple[Meter, Clock, list[DownloadProgress]]:
    clock = Clock()
    told: list[DownloadProgress] = []
    meter = Meter(told.append, Options(report_s=report_s, window_s=5.0), clock)
    meter.expect(10_000)
    meter.start("a")
    meter.asking()
    return meter, clock, told


def test_speed_is_that_of_the_last_seconds() -> None:
    meter, clock, told = _meter()
    for _ in range(10):
        clock.now += 1
        meter.arrived(100)
    assert told[-1] == DownloadProgress("a", 1000, 10_000, 120.0, 75.0)  # six arrivals lie within five seconds
    for _ in range(10):
        clock.now += 1
        meter.arrived(300)
    assert told[-1].speed == 360.0


def test_what_was_there_before_says_nothing_of_the_speed() -> None:
    meter, clock, told = _meter()
    meter.already(5000)
    clock.now += 2
    meter.arrived(100)
    assert told[-1] == DownloadProgress("a", 5100, 10_000, 50.0, 98.0)


def test_nobody_knows_the_speed_at_first() -> None:
    meter, clock, told = _meter()
    clock.now += 0.1
    meter.arrived(100)
    assert (told[-1].speed, told[-1].seconds_left) == (None, None)


def test_a_stalled_download_does_not_look_fast() -> None:
    meter, clock, told = _meter()
    clock.now += 1
    meter.arrived(1000)
    clock.now += 1
    meter.tick()
    assert told[-1].speed == 500.0
    clock.now += 10
    meter.tick()
    assert (told[-1].speed, told[-1].seconds_left) == (0.0, None)


def test_reports_come_at_most_every_so_often() -> None:
    meter, clock, told = _meter(report_s=1.0)
    for _ in range(100):
        clock.now += 0.125
        meter.arrived(1)
    assert len(told) == 1 + 12
