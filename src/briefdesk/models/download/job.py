"""What all parts of one download share, and how it waits: looking at the cancel token all the time."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from briefdesk.cancel import CancelToken
from briefdesk.models.download.connections import Connections, Request
from briefdesk.models.download.failures import Trouble
from briefdesk.models.download.line import BLOCK, LOOK_UP_S, Line
from briefdesk.models.download.meter import Meter
from briefdesk.models.download.plan import Options

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Job:
    """`model`: the id of what is downloaded."""

    model: str
    connections: Connections
    options: Options
    meter: Meter
    cancel: CancelToken

    def pulse(self) -> None:
        """A look up from work or from waiting. Raises `Cancelled`."""
        self.cancel.check()
        self.meter.tick()

    def line(self, request: Request) -> Line:
        self.meter.asking()
        return Line(self.connections, request)

    def patiently(self, attempt: Callable[[], T], arrived: Callable[[], int] = lambda: 0) -> T:
        """Call `attempt` until it ends well. It raises `Trouble`; what is raised here is the error in that.

        `arrived`: bytes so far. Whenever a block more has come than ever before, the patience is renewed.
        """
        failures, most = 0, arrived()
        while True:
            self.pulse()
            try:
                return attempt()
            except Trouble as trouble:
                if arrived() >= most + BLOCK:
                    failures, most = 0, arrived()
                failures += 1
                tries = self.options.tries if self.connections.answered else self.options.first_tries
                if not trouble.again or failures >= tries:
                    raise trouble.error from None
                wait_s = self._back_off(failures) if trouble.wait_s is None else trouble.wait_s
                log.info("%s Trying again in %.1f s.", trouble, wait_s)
            self._wait(wait_s)

    def _back_off(self, failures: int) -> float:
        """Doubled each time, and never the same for everybody whom one server's failure has hit."""
        wait_s: float = min(self.options.first_wait_s * 2 ** (failures - 1), self.options.longest_wait_s)
        return wait_s * random.uniform(0.75, 1.25)  # noqa: S311  # no secret

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.pulse()
            time.sleep(min(left, LOOK_UP_S))
        self.pulse()
