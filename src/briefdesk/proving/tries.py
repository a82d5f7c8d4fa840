"""Ways out of this laptop, tried on purpose from inside a process. Whether they work is the answer."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from briefdesk.attempts import Way
from briefdesk.errors import NetworkRefused

NOWHERE = "briefdesk.invalid"
"""A name that no server in the world has (RFC 2606): asking for it tells nobody anything."""
TIMEOUT_S = 2.0

Process = Literal["worker", "reader"]
Outcome = Literal["refused", "open", "failed"]


class Target(Struct, frozen=True):
    """Where the tries go: an address of this laptop, on which the one who wants the proof listens."""

    host: str
    port: int


class Try(Struct, frozen=True):
    """`outcome`: "refused" by BriefDesk before it began; "open": it went through; "failed" later, in the system.

    Only the first is being offline: what failed later would have gone through on another day.
    """

    process: Process
    pid: int
    way: Way
    address: str
    outcome: Outcome


def try_every_way(process: Process, pid: int, target: Target) -> tuple[Try, ...]:
    """Raises nothing, whatever comes of it. Takes a few seconds at most where nothing is refused."""
    place = (target.host, target.port)
    address = f"{target.host}:{target.port}"
    ways: tuple[tuple[Way, str, Callable[[], object]], ...] = (
        ("connection", address, lambda: _connect(place)),
        ("datagram", address, lambda: _send(place)),
        ("look-up", NOWHERE, lambda: socket.getaddrinfo(NOWHERE, 443)),
    )
    return tuple(Try(process, pid, way, where, _outcome(attempt)) for way, where, attempt in ways)


def _outcome(attempt: Callable[[], object]) -> Outcome:
    try:
        attempt()
    except NetworkRefused:
        return "refused"
    except OSError:
        return "failed"
    return "open"


def _connect(place: tuple[str, int]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
        line.settimeout(TIMEOUT_S)
        line.connect(place)


def _send(place: tuple[str, int]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"BriefDesk", place)
