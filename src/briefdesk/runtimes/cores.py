"""How many threads a model gets."""

from __future__ import annotations

import psutil


def physical_cores() -> int:
    """Hyper-threads share the units that multiply: more threads than this only wait for each other."""
    return psutil.cpu_count(logical=False) or 1
