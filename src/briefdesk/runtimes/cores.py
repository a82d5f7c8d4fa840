"""How many threads a model gets."""

from __future__ import annotations

import psutil

from briefdesk import limits


def physical_cores() -> int:
    """Hyper-threads share the units that multiply: more threads than this only wait for each other."""
    return psutil.cpu_count(logical=False) or 1


def usable_cores() -> int:
    """All physical cores, or as many of the processor's as the person allows."""
    allowed = limits.threads()
    return min(allowed, psutil.cpu_count() or allowed) if allowed else physical_cores()
