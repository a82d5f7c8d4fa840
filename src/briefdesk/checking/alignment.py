"""Which sentences of a translation go with which of the original, where nobody kept count.

Dynamic programming as W. Gale and K. Church describe it (Computational Linguistics 19, 1993): one to one, one to none,
none to one, several to one, one to several, each as likely as its lengths and its traits make it. Traits are what
survives a translation (see `alignment_traits`): that they are missing tells as much as that they are there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf, log

from briefdesk.checking.alignment_traits import Traits, traits

_BEADS = {
    (1, 1): 0.0,
    (1, 0): 4.5,
    (0, 1): 6.0,
    (2, 1): 5.5,
    (1, 2): 4.5,
    (3, 1): 8.0,
    (1, 3): 7.0,
}
"""What each costs, in natural logarithms of likelihood against one to one: translators rather split than add."""

_LENGTHS = {"en": 1.0, "uk": 1.05, "es": 1.17}
"""Of the same text in characters, against English. Measured on translations by professionals."""

_SHORTER, _LONGER = 0.75, 1.35
"""Of other languages, whose ratio is taken from the texts; beyond that it is text that is missing."""

_VARIANCE, _VARIANCE_BY_LENGTH = 0.004, 1.8
"""Of the logarithm of two sentences' length ratio: the shorter they are, the more it varies."""

_MOST_UNLIKE = 25.0
"""What the lengths of a pair may cost at most: traits can still say that it goes together."""

_BAND = 12
"""How far from the way between the anchors, in sentences, a pair may be."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that go together, by index; one side may be empty."""

    source: range
    target: range


def align(source: Sequence[str], target: Sequence[str], language: str = "", to: str = "") -> list[Bead]:
    """In order; each sentence is in one bead. Languages as ISO 639-1, "" where nobody knows them."""
    return _Alignment(source, target, language, to).beads()


class _Alignment:
    def __init__(self, source: Sequence[str], target: Sequence[str], language: str, to: str) -> None:
        self._source, self._target = _Lengths(source), _Lengths(target)
        self._traits = Traits(traits(source, language), traits(target, to))
        self._ratio = self._usual_ratio(language, to)
        self._best: list[dict[int, tuple[float, tuple[int, int]]]] = [{0: (0.0, (0, 0))}]

    def _usual_ratio(self, language: str, to: str) -> float:
        if language in _LENGTHS and to in _LENGTHS:
            return _LENGTHS[to] / _LENGTHS[language]
        ratio = (self._target.of(0, self._target.count) + 1) / (self._source.of(0, self._source.count) + 1)
        return min(_LONGER, max(_SHORTER, ratio))

    def beads(self) -> list[Bead]:
        n, m = self._source.count, self._target.count
        for i, (first, last) in enumerate(self._traits.bands(n, m, _BAND)):
            if i:
                self._best.append({})
            for j in range(first, last + 1):
                if i or j:
                    self._best[i][j] = self._cheapest(i, j)
        return self._traced(n, m)

    def _cheapest(self, i: int, j: int) -> tuple[float, tuple[int, int]]:
        """Of the ways to end with these counts of sentences."""
        ways = [
            (before[0] + cost + (self._unlike(i, j, a, b) if a and b else 0.0), (a, b))
            for (a, b), cost in _BEADS.items()
            if i >= a and j >= b and (before := self._best[i - a].get(j - b)) is not None
        ]
        return min(ways, default=(inf, (1, 0) if i else (0, 1)))

    def _unlike(self, i: int, j: int, a: int, b: int) -> float:
        left, right = self._source.of(i - a, i) * self._ratio, self._target.of(j - b, j)
        variance = _VARIANCE + _VARIANCE_BY_LENGTH / (min(left, right) + 10)
        apart = log((left + 10) / (right + 10)) ** 2 / (2 * variance)
        return min(apart, _MOST_UNLIKE) - self._traits.likelihood(range(i - a, i), range(j - b, j))

    def _traced(self, n: int, m: int) -> list[Bead]:
        beads = []
        i, j = n, m
        while i or j:
            a, b = self._best[i].get(j, (0.0, (1, 0) if i else (0, 1)))[1]
            beads.append(Bead(range(i - a, i), range(j - b, j)))
            i, j = i - a, j - b
        return beads[::-1]


class _Lengths:
    """In characters."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.count = len(sentences)
        self._ends = list(accumulate(map(len, sentences), initial=0))

    def of(self, start: int, end: int) -> int:
        return self._ends[end] - self._ends[start]
