"""Which sentences go through a model together.

A batch takes as long as its longest sentence: sentences of a length go together. A reader begins at the top: the first
ones go first. Both hold in windows, whose size also bounds the memory that a long text takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefdesk.runtimes.protocol import Encoded

FIRST_WINDOW = 4
"""Sentences a lane."""
WINDOW = 96

FIRST_TOKENS = 80
"""Tokens of a group of the first window: two usual sentences, so that something is there soon."""
GROUP_TOKENS = 200
"""Tokens of any other group, padding included: five long sentences. Small groups side by side beat a wide batch."""
MOST = 16


@dataclass(frozen=True, slots=True)
class Unit:
    """What a model translates in one go: a sentence, or a part of a long one."""

    text: str
    encoded: Encoded


def windows(count: int, lanes: int) -> Iterator[range]:
    """The indexes of so many sentences: a small window, then large ones."""
    start, size = 0, FIRST_WINDOW * lanes
    while start < count:
        yield range(start, min(start + size, count))
        start, size = start + size, WINDOW


def grouped(units: Sequence[Unit], *, first: bool) -> Iterator[tuple[Unit, ...]]:
    """The groups of a window: of the first one in reading order, of any other the longest sentences first."""
    if first:
        return _filled(units, FIRST_TOKENS)
    return _filled(sorted(units, key=lambda unit: len(unit.encoded), reverse=True), GROUP_TOKENS)


def _filled(units: Iterable[Unit], tokens: int) -> Iterator[tuple[Unit, ...]]:
    group: list[Unit] = []
    longest = 0
    for unit in units:
        longest = max(longest, len(unit.encoded))
        if group and (longest * (len(group) + 1) > tokens or len(group) == MOST):
            yield tuple(group)
            group, longest = [], len(unit.encoded)
        group.append(unit)
    if group:
        yield tuple(group)
