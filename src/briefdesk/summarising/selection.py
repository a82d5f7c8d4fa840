"""Sentences one by one: the best first, none that repeats one, none without what it leans on, until it is enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefdesk.summarising.centrality import DECIMALS
from briefdesk.summarising.lengths import Budget

REDUNDANCY = 0.15
"""How much likeness to a chosen sentence costs (maximal marginal relevance)."""

SAME = 0.95
"""A sentence as like as this to a chosen one says the same: captions repeat sentences of the text."""


PARTS = 3

FULL = 0.8
"""The share of a brief's words that one of the article's parts may give where points are wanted from all over it."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """What is known of each sentence of an article; every field has one entry a sentence.

    A leaning sentence can be chosen only once the one before it is.
    """

    scores: NDArray[np.float64]
    vectors: NDArray[np.float32]
    eligible: Sequence[bool]
    leaning: Sequence[bool]
    word_counts: Sequence[int]


def select(candidates: Candidates, budget: Budget) -> list[int]:
    """The indexes of the chosen sentences, in the article's order."""
    chosen: list[int] = []
    likeness = np.zeros(len(candidates.scores))
    words = 0
    parts = _parts(candidates.word_counts)
    given = np.zeros(PARTS)
    while open_ := _open(candidates, chosen, likeness):
        if budget.throughout:
            open_ = [i for i in open_ if given[parts[i]] < FULL * budget.words - candidates.word_counts[i] / 2] or open_
        values = np.round(candidates.scores - REDUNDANCY * likeness, DECIMALS)
        best = max(open_, key=lambda i: (values[i], -i))
        if not budget.wants(words, len(chosen), candidates.word_counts[best]):
            break
        chosen.append(best)
        words += candidates.word_counts[best]
        given[parts[best]] += candidates.word_counts[best]
        likeness = np.maximum(likeness, _similarity(candidates.vectors, best))
    return sorted(chosen)


def _open(candidates: Candidates, chosen: list[int], likeness: NDArray[np.float64]) -> list[int]:
    taken = set(chosen)
    return [
        i
        for i, eligible in enumerate(candidates.eligible)
        if eligible and i not in taken and likeness[i] < SAME and (not candidates.leaning[i] or i - 1 in taken)
    ]


def _parts(word_counts: Sequence[int]) -> NDArray[np.intp]:
    """For each sentence in which of PARTS parts of the same number of words its middle lies."""
    counts = np.array(word_counts)
    parts: NDArray[np.intp] = (np.cumsum(counts) - counts / 2) * PARTS // max(1, counts.sum())
    return parts.astype(np.intp)


def _similarity(vectors: NDArray[np.float32], index: int) -> NDArray[np.float64]:
    similarity: NDArray[np.float64] = np.round((vectors @ vectors[index]).astype(np.float64), DECIMALS)
    return similarity
