"""What a process of the program wanted to reach on a network, and whether it could. A person can see all of it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

Process = Literal["window", "worker", "reader", "models"]
Way = Literal["connection", "datagram", "look-up"]

MOST = 500
"""Of one process: what goes on and on is told no further."""


class Attempt(Struct, frozen=True, tag="attempt"):
    """`at`: seconds since 1970. `address`: host and port, a name, or a path. `allowed`: a person asked for it."""

    process: Process
    pid: int
    way: Way
    address: str
    allowed: bool
    at: float


class Attempts:
    """Hears from the guard of this process (`briefdesk.offline`), in any thread; keeps what it hears until somebody
    listens."""

    def __init__(self, process: Process) -> None:
        self._process: Process = process
        self._kept: list[Attempt] = []
        self._listener: Callable[[Attempt], object] = self._kept.append
        self._count, self._lock = 0, threading.RLock()

    def __call__(self, way: Way, address: str, allowed: bool) -> None:
        with self._lock:
            self._count += 1
            if self._count <= MOST:
                self._listener(Attempt(self._process, os.getpid(), way, address, allowed, time.time()))

    @property
    def kept(self) -> tuple[Attempt, ...]:
        """What nobody has listened to."""
        return tuple(self._kept)

    def listen(self, listener: Callable[[Attempt], object]) -> None:
        """From now on; what was kept is told at once."""
        with self._lock:
            self._listener = listener
            kept, self._kept = self._kept, []
            for attempt in kept:
                listener(attempt)
