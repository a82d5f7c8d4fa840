"""How long a summary is to be."""

from __future__ import annotations

from dataclasses import dataclass

from briefdesk.records import Length

MOST_OVER = 1.5
"""How many times the wished number of words a summary may have for the sake of the fewest sentences."""


@dataclass(frozen=True, slots=True)
class Budget:
    """About `words` words, in at most `most` whole sentences and in at least `fewest` if those are not too long.

    `throughout`: points from all over the article, where it would otherwise be what announces the whole of it.
    """

    words: int
    fewest: int
    most: int
    throughout: bool = False

    def wants(self, words: int, sentences: int, following: int) -> bool:
        """Whether a summary that has so many words and sentences is better with one of `following` words more."""
        if sentences == 0:
            return True
        if sentences < self.fewest:
            return words + following <= self.words * MOST_OVER
        return sentences < self.most and abs(words + following - self.words) < abs(words - self.words)


BUDGETS: dict[Length, Budget] = {
    "headline": Budget(words=20, fewest=1, most=1),
    "short": Budget(words=60, fewest=2, most=4),
    "medium": Budget(words=120, fewest=3, most=8, throughout=True),
    "long": Budget(words=200, fewest=4, most=14, throughout=True),
}
