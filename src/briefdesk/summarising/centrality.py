"""Directed centrality: a sentence matters that announces what follows, and does not repeat what came before.

After PacSum (Zheng and Lapata, 2019): news puts first what the rest is about, so likeness to what follows counts for
a sentence and likeness to what precedes it counts against it. In a longer brief a sentence stands for its own part of
the article: what lies further away counts less then.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

APART = 0.4
"""A sentence with less than this share of the usual likeness to the others belongs to another story."""

BLOCK = 256

DECIMALS = 4
"""Sums differ in the last bits from one processor to the next; the choice must not."""


def directed_centrality(
    vectors: NDArray[np.float32], counted: NDArray[np.bool_], backward: float, reach: float = math.inf
) -> NDArray[np.float64]:
    """Scores, one a row of `vectors` (shape (sentences, dimensions), rows of length 1), within `backward` and 1 or so.

    `backward`: weight of the likeness to what precedes, where the likeness to what follows weighs 1. `reach`: how many
    sentences away a neighbour's weight has sunk to 1/e. Only rows with `counted` count as neighbours. A sum of dot
    products is the dot product with a sum: time and memory grow with the number of sentences, not with its square.
    """
    keep = math.exp(-1 / reach)
    before = _likeness_to_preceding(vectors, counted, keep)
    after = _likeness_to_preceding(vectors[::-1], counted[::-1], keep)[::-1]
    weight = float(np.power(keep, np.arange(1, counted.sum())).sum()) or 1.0
    scores: NDArray[np.float64] = np.round((after + backward * before) / weight, DECIMALS)
    return scores


def _likeness_to_preceding(
    vectors: NDArray[np.float32], counted: NDArray[np.bool_], keep: float
) -> NDArray[np.float64]:
    heard = np.zeros(vectors.shape[1])
    likeness = np.zeros(len(vectors))
    for i, row in enumerate(vectors):
        likeness[i] = row @ heard
        if counted[i]:
            heard = keep * (heard + row)
    return likeness


def related(vectors: NDArray[np.float32], counted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which of the counted rows have to do with the others.

    Directed centrality alone would prefer a stray sentence to one that repeats what came before.
    """
    total = _sum(vectors, counted)
    likeness = np.zeros(len(vectors))
    for block, rows in _blocks(vectors):
        likeness[block] = np.round(rows @ total - np.einsum("sd,sd->s", rows, rows), DECIMALS)
    near: NDArray[np.bool_] = counted & (likeness >= APART * np.median(likeness[counted]))
    return near


def _sum(vectors: NDArray[np.float32], counted: NDArray[np.bool_]) -> NDArray[np.float64]:
    total = np.zeros(vectors.shape[1])
    for block, rows in _blocks(vectors):
        total += rows[counted[block]].sum(axis=0)
    return total


def _blocks(vectors: NDArray[np.float32]) -> Iterator[tuple[slice, NDArray[np.float64]]]:
    """The rows in double precision, some at a time: a whole book of them would not fit beside the model."""
    for start in range(0, len(vectors), BLOCK):
        block = slice(start, start + BLOCK)
        yield block, vectors[block].astype(np.float64)
