"""How the program starts itself again in another role, and how such a process keeps its answers clean."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


def own_command(role: str) -> list[str]:
    """The command line of this program in a role: "--worker", "--models", "--reader",
    "--converter" or "--checker".

    A frozen bundle is its own interpreter. `-P` keeps a module in the current folder from taking a library's place.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, role]
    return [sys.executable, "-P", "-m", "briefdesk", role]


def claim_stdout() -> BinaryIO:
    """The real standard output, for answers alone: what libraries print goes to standard error."""
    claimed = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return claimed
