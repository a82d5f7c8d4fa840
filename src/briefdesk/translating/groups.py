"""Which sentences go through a model together.

A batch takes as long as its longest sentence: sentences of a length go together. A reader begins at the top: the first
ones go first, alone. Both hold in windows, whose size also bounds the memory that a long text takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from briefdesk.runtimes.protocol import Encoded

FIRST_WINDOW = 1
"""Sentences a lane, each by itself, so that something is there soon."""
WINDOW = 96

GROUP_TOKENS = 600
"""Tokens of a group at most, about: twenty usual sentences. Wider ones are no faster, and take more memory."""
MOST = 32


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


def grouped(units: Sequence[Unit], lanes: int) -> Iterator[tuple[Unit, ...]]:
    """The groups of a window, the longest sentences first: about as many tokens in each, and the same number of groups
    for each lane, so that none waits for the others at the end."""
    ordered = sorted(units, key=lambda unit: len(unit.encoded), reverse=True)
    total = sum(len(unit.encoded) for unit in ordered)
    share = total / (lanes * ceil(total / (lanes * GROUP_TOKENS))) if total else 1
    group: list[Unit] = []
    before, number = 0.0, 0
    for unit in ordered:
        middle = before + len(unit.encoded) / 2
        if group and (middle // share > number or len(group) == MOST):
            yield tuple(group)
            group, number = [], max(number, int(middle // share))
        group.append(unit)
        before += len(unit.encoded)
    if group:
        yield tuple(group)
