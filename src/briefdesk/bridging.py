"""Which models are missing for a way between two languages, through English where no model goes the whole way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
BRIDGE = "en"


def to_get(
    source: str,
    target: str,
    is_here: Callable[[str, str], bool],
    best: Callable[[str, str], T | None],
    rank: Callable[[T], int],
) -> list[T] | None:
    """What to get; nothing where a way is here; `None` where what can be had leads nowhere.

    `is_here`: whether something here translates a pair. `best`: the one that can be had for a pair and is told of
    first, by `rank`, which is least for the best. The one for the pair itself is taken where the bridge does not lead
    there, and where both halves of the way are missing, unless they are of a rank that is told of earlier.
    """
    halves = [pair for pair in ((source, BRIDGE), (BRIDGE, target)) if pair[0] != pair[1]]
    missing = [pair for pair in halves if not is_here(*pair)]
    if is_here(source, target) or not missing:
        return []
    found = [best(*pair) for pair in missing]
    known = [each for each in found if each is not None]
    direct = best(source, target)
    if direct is not None:
        both_missing = len(missing) == len(halves) > 1
        if len(known) < len(found) or (both_missing and rank(direct) <= max(map(rank, known))):
            return [direct]
    return known if len(known) == len(found) else None
