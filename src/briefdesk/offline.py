"""Nothing leaves this laptop: every process that sees an article refuses to open a connection."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from briefdesk.errors import NetworkRefused

_REFUSED = frozenset(
    {
        *("socket.connect", "socket.sendto", "socket.sendmsg"),
        *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"),
    }
)
_OFFLINE_SWITCHES = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}


def refuse_connections(unless: Callable[[], bool] = lambda: False) -> None:
    """From now on, for the rest of this process: no connection, no look-up of a host name. Cannot be undone.

    `unless`: whether a person has asked for a download that runs now; for a process that never sees an article.
    """

    def refuse(event: str, _args: tuple[object, ...]) -> None:
        if event in _REFUSED and not unless():
            raise NetworkRefused

    os.environ.update(_OFFLINE_SWITCHES)
    sys.addaudithook(refuse)
