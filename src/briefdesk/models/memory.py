"""How much memory this process may still take: of the laptop, of its container, of a limit that was set on it."""

from __future__ import annotations

from pathlib import Path

import psutil

from briefdesk import limits

CGROUPS = Path("/sys/fs/cgroup")


def free_memory() -> int:
    """Bytes that can be had without pushing others out: the least of what each limit leaves."""
    left = [int(psutil.virtual_memory().available), _left_of_address_space(), *_left_of_control_groups()]
    return max(0, min(bytes for bytes in left if bytes is not None))


def left_of_limit() -> int | None:
    """Bytes that the limit which a person has set leaves to this process; `None` where there is none."""
    limit = limits.memory()
    return max(0, limit - int(psutil.Process().memory_info().rss)) if limit else None


def _left_of_address_space() -> int | None:
    """`None` where no limit is set."""
    try:
        import resource  # noqa: PLC0415  not on Windows
    except ImportError:
        return None
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    return None if limit == resource.RLIM_INFINITY else limit - int(psutil.Process().memory_info().vms)


def _left_of_control_groups() -> list[int]:
    """What each Linux control group that this process is in leaves; nothing on other systems."""
    try:
        own = Path("/proc/self/cgroup").read_text("utf-8").splitlines()
    except OSError:
        return []
    groups = [Path(CGROUPS, line.split("::", 1)[1].strip("/")) for line in own if line.startswith("0::")]
    places = [place for group in groups for place in (group, *group.parents) if place.is_relative_to(CGROUPS)]
    left = [_left_of_group(place, "memory.max", "memory.current", "inactive_file") for place in places]
    old = CGROUPS / "memory"  # version 1
    left.append(_left_of_group(old, "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"))
    return [bytes for bytes in left if bytes is not None]


def _left_of_group(group: Path, limit: str, used: str, cache: str) -> int | None:
    """Pages of files that nobody reads count as used there, but they give way. `None` where there is no limit."""
    try:
        most = int((group / limit).read_text("ascii"))
        now = int((group / used).read_text("ascii"))
        lines = (group / "memory.stat").read_text("ascii").splitlines()
    except (OSError, ValueError):  # "max" is no number
        return None
    reclaimable = sum(int(line.split()[1]) for line in lines if line.split()[:1] == [cache])
    return most - now + reclaimable
