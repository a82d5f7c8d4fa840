"""Which sentences go through a model together.

A batch takes as long as its longest sentence: sentences of a length go together. A reader begins at the top: unless the
model is quick, the first ones go first. Both hold in windows, whose size also bounds the memory that a long text takes.
"""

from __future__ import annotations

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
    """The groups of a window, the longest sentences first: about as many tokens in each, at most `most`, and as a rule
    the same number of groups for each lane, so that none waits for the others at the end."""
    ordered = sorted(units, key=lambda unit: len(unit.encoded), reverse=True)
    total = sum(len(unit.encoded) for unit in ordered)
    share = total / (lanes * ceil(total / (lanes * most))) if total else 1
    group: list[Unit] = []
    before, number = 0.0, 0
    for unit in ordered:
        middle = before + len(unit.encoded) / 2
        if group and (middle // share > number or len(group) == sentences):
            yield tuple(group)
            group, number = [], max(number, int(middle // share))
        group.append(unit)
        before += len(unit.encoded)
    if group:
        yield tuple(group)
