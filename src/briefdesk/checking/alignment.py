"""Which sentences of a translation go with which of the original, where nobody kept count.

Dynamic programming over lengths and shared figures, as W. Gale and K. Church describe it (Computational Linguistics 19,
1993), with our own costs: one to one, one to none, none to one, two to one, one to two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf, log

from briefdesk.checking.transliteration import skeletons

_DIGITS = re.compile(r"\d+")
_BEADS = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))
_COSTS = {(1, 1): 0.0, (1, 0): 4.0, (0, 1): 4.0, (2, 1): 3.0, (1, 2): 3.0}
_FIGURE_COST, _LENGTH_COST = 1.5, 5.0
_CAPITAL = re.compile(r"[A-ZÁÉÍÓÚÑА-ЯІЇЄҐ][^\W\d_]{2,}")
_NAME_COST, _NAME_LETTERS = 2.0, 3
_SHORTER, _LONGER = 0.75, 1.35
_BAND = 40
"""How far from the diagonal, in sentences, a pair may be; more where the counts differ by more."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that go together, by index; one side may be empty."""

    source: range
    target: range


def align(source: Sequence[str], target: Sequence[str]) -> list[Bead]:
    """In order; each sentence is in one bead."""
    return _Alignment(source, target).beads()


class _Alignment:
    def __init__(self, source: Sequence[str], target: Sequence[str]) -> None:
        self._source, self._target = _Side(source), _Side(target)
        ratio = (self._target.length(0, len(target)) + 1) / (self._source.length(0, len(source)) + 1)
        self._ratio = min(_LONGER, max(_SHORTER, ratio))  # beyond that it is not the language, but text that is missing
        self._best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}

    def beads(self) -> list[Bead]:
        n, m = self._source.count, self._target.count
        band = _BAND + abs(n - m)
        for i in range(n + 1):
            middle = round(i * m / n) if n else 0
            for j in range(max(0, middle - band), min(m, middle + band) + 1):
                if i or j:
                    self._best[i, j] = self._cheapest(i, j)
        return self._traced(n, m)

    def _cheapest(self, i: int, j: int) -> tuple[float, tuple[int, int]]:
        """Of the ways to end with these counts of sentences."""
        ways = [
            (self._best[i - a, j - b][0] + self._cost(i, j, (a, b)), (a, b))
            for a, b in _BEADS
            if (i - a, j - b) in self._best
        ]
        return min(ways, default=(inf, (1, 0) if i else (0, 1)))

    def _cost(self, i: int, j: int, bead: tuple[int, int]) -> float:
        a, b = bead
        if not a or not b:
            return _COSTS[bead]
        left, right = self._source.length(i - a, i) * self._ratio, self._target.length(j - b, j)
        own, its = self._source.figures(i - a, i), self._target.figures(j - b, j)
        unlike = abs(log((left + 10) / (right + 10))) * _LENGTH_COST
        names, others = self._source.names(i - a, i), self._target.names(j - b, j)
        shared = len(names & others) / max(1, min(len(names), len(others)))
        return _COSTS[bead] + unlike + _FIGURE_COST * (bool(own ^ its) - bool(own & its)) - _NAME_COST * shared

    def _traced(self, n: int, m: int) -> list[Bead]:
        beads = []
        i, j = n, m
        while i or j:
            a, b = self._best.get((i, j), (0.0, (1, 0) if i else (0, 1)))[1]
            beads.append(Bead(range(i - a, i), range(j - b, j)))
            i, j = i - a, j - b
        return beads[::-1]


class _Side:
    def __init__(self, sentences: Sequence[str]) -> None:
        self.count = len(sentences)
        self._ends = list(accumulate(map(len, sentences), initial=0))
        self._figures = [frozenset(_DIGITS.findall(text)) for text in sentences]
        self._names = [_sounds(text) for text in sentences]

    def length(self, start: int, end: int) -> int:
        return self._ends[end] - self._ends[start]

    def names(self, start: int, end: int) -> frozenset[str]:
        return frozenset().union(*self._names[start:end])

    def figures(self, start: int, end: int) -> frozenset[str]:
        return frozenset().union(*self._figures[start:end])


def _sounds(text: str) -> frozenset[str]:
    """How the beginnings of words with a capital sound: those of a name are much the same in every language."""
    return frozenset(
        way[:_NAME_LETTERS] for word in _CAPITAL.findall(text) for way in skeletons(word) if len(way) >= _NAME_LETTERS
    )
