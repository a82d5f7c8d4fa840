"""How the program starts itself again in another role."""

from __future__ import annotations

import sys


def own_command(role: str) -> list[str]:
    """The command line of this program in a role: "--worker" or "--reader".

    A frozen bundle is its own interpreter. `-P` keeps a module in the current folder from taking a library's place.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, role]
    return [sys.executable, "-P", "-m", "briefdesk", role]
