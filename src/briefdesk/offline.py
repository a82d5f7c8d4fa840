"""Nothing leaves this laptop: every process that sees an article refuses to open a connection."""

from __future__ import annotations

import os
import sys

from briefdesk.errors import NetworkRefused

_REFUSED = frozenset(
    {
        *("socket.connect", "socket.sendto", "socket.sendmsg"),
        *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"),
    }
)
_OFFLINE_SWITCHES = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}


def refuse_connections() -> None:
    """From now on, for the rest of this process: no connection, no look-up of a host name. Cannot be undone."""
    os.environ.update(_OFFLINE_SWITCHES)
    sys.addaudithook(_refuse)


def _refuse(event: str, _args: tuple[object, ...]) -> None:
    if event in _REFUSED:
        raise NetworkRefused
