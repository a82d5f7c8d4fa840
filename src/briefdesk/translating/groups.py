"""Which sentences go through a model together.

A batch takes as long as its longest sentence: sentences of a length go together. A reader begins at the top: unless the
model is quick, the first ones go first. Both hold in windows, whose size also bounds the memory that a long text takes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from briefdesk.runtimes.protocol import Encoded, TextModel

WINDOW = 96

GROUP_TOKENS, QUICK_TOKENS = 400, 1600
"""Tokens of a group at most, about; of a quick model, which is small. Twice as many are a tenth faster and take a third
more memory, which a large model has not to give."""
MOST, QUICK_MOST = 32, 64
"""Sentences of a group at most."""
STEP = 4
"""A group takes a step for each token of its longest sentence, and each as long as so many tokens more (2 to 5 were
measured)."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a model translates in one go: a sentence, or a part of a long one."""

    text: str
    encoded: Encoded


def first_window(models: Sequence[TextModel]) -> int:
    """Sentences of it: of a slow model one a lane, so that something is there soon."""
    return WINDOW if all(model.quick for model in models) else models[-1].parallel


def windows(count: int, first: int) -> Iterator[range]:
    """The indexes of so many sentences: a window of the first ones, then large ones."""
    start, size = 0, first
    while start < count:
        yield range(start, min(start + size, count))
        start, size = start + size, WINDOW


def grouped(
    units: Sequence[Unit], lanes: int, most: int = GROUP_TOKENS, sentences: int = MOST
) -> Iterator[tuple[Unit, ...]]:
    """The groups of a window, the longest sentences first: at most `most` tokens in each, unless a sentence has more by
    itself; as many groups for each lane, where there are sentences enough, and about as much work, so that none waits
    for the others at the end."""
    ordered = sorted(units, key=lambda unit: len(unit.encoded), reverse=True)
    all_work = sum(len(unit.encoded) * (1 + STEP) for unit in ordered)
    fewest = sum(1 for _ in _split(ordered, most, sentences, all_work))
    number = lanes * ceil(fewest / lanes)
    work = bisect_left(
        range(all_work), True, key=lambda work: sum(1 for _ in _split(ordered, most, sentences, work)) <= number
    )
    return _split(ordered, most, sentences, work)


def _split(ordered: Sequence[Unit], most: int, sentences: int, work: int) -> Iterator[tuple[Unit, ...]]:
    """The same order in groups, none of which is above one of the three limits, unless it is one sentence."""
    group: list[Unit] = []
    tokens = steps = 0
    for unit in ordered:
        length = len(unit.encoded)
        if group and (len(group) == sentences or tokens + length > most or tokens + length + STEP * steps > work):
            yield tuple(group)
            group, tokens = [], 0
        steps = steps if group else length
        group.append(unit)
        tokens += length
    if group:
        yield tuple(group)
