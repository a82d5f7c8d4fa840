"""Ears on this laptop: whatever a process sends to them although it should not, is heard."""

from __future__ import annotations

import contextlib
import socket
from types import TracebackType
from typing import Self

from briefdesk.proving.tries import Target

LOOPBACK = "127.0.0.1"
UNHEARD = 9
"""A port to try where nobody can listen."""


class Listener:
    """Listens for connections and datagrams on one port of the loopback. Nothing outside can reach it.

    `target.port` is `UNHEARD` where the system has no loopback (a bare network namespace); `hears` tells.
    """

    def __init__(self) -> None:
        self._ears: list[socket.socket] = []
        self.target = Target(LOOPBACK, UNHEARD)
        try:
            self._listen()
        except OSError:
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def hears(self) -> bool:
        return bool(self._ears)

    def arrivals(self) -> int:
        """How much has come since it was last asked: connections and datagrams."""
        return sum(_drain(ear) for ear in self._ears)

    def close(self) -> None:
        for ear in self._ears:
            ear.close()
        self._ears = []

    def _listen(self) -> None:
        stream = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._ears.append(stream)
        stream.bind((LOOPBACK, 0))
        stream.listen()
        port = stream.getsockname()[1]
        datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._ears.append(datagrams)
        datagrams.bind((LOOPBACK, port))
        for ear in self._ears:
            ear.setblocking(False)
        self.target = Target(LOOPBACK, port)


def _drain(ear: socket.socket) -> int:
    heard = 0
    with contextlib.suppress(BlockingIOError):
        while True:
            if ear.type == socket.SOCK_STREAM:
                ear.accept()[0].close()
            else:
                ear.recvfrom(1)
            heard += 1
    return heard
