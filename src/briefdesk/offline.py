"""Nothing leaves this laptop: every process that sees an article refuses to open a connection."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from briefdesk.attempts import Way
from briefdesk.errors import NetworkRefused

_REFUSED: dict[str, Way] = {
    "socket.connect": "connection",
    **dict.fromkeys(("socket.sendto", "socket.sendmsg"), "datagram"),
    **dict.fromkeys(
        ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"), "look-up"
    ),
}
Tell = Callable[[Way, str, bool], object]
_OFFLINE_SWITCHES = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}


def refuse_connections(unless: Callable[[], bool] = lambda: False, tell: Tell = lambda *_: None) -> None:
    """From now on, for the rest of this process: no connection, no look-up of a host name. Cannot be undone.

    `unless`: whether a person has asked for a download that runs now; for a process that never sees an article.
    `tell`: called with each attempt, whatever becomes of it: the way, the address, whether it is allowed.
    """

    def refuse(event: str, args: tuple[object, ...]) -> None:
        way = _REFUSED.get(event)
        if way is None:
            return
        is_allowed = unless()
        tell(way, _address(way, args), is_allowed)
        if not is_allowed:
            raise NetworkRefused

    os.environ.update(_OFFLINE_SWITCHES)
    sys.addaudithook(refuse)


def _address(way: Way, args: tuple[object, ...]) -> str:
    """What a socket is to reach, or a resolver to find; `args` are those of Python's audit events."""
    wanted = args[0] if way == "look-up" else args[1]
    if isinstance(wanted, tuple):
        return ":".join(map(str, wanted[:2]))
    return wanted.decode("utf-8", "replace") if isinstance(wanted, bytes) else str(wanted)
