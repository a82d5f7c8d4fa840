"""A summary goes through its article from front to back, mostly: what that tells of where a sentence comes from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BACK, AGAIN = 0.25, 0.2
"""What it costs, in likeness, to go back in the article, and to say the same sentence of it twice. In what people write
some 80 % of the steps go forward: no rule, but a hint (see `evaluation.rewritten_evidence`)."""


def in_order(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each summary sentence (row) and source (column) what all of them score at best if it comes from there.

    Linear in the number of scores.
    """
    if not scores.size:
        return scores
    forth = np.array(scores)
    for row in range(1, len(scores)):
        forth[row] += _step(forth[row - 1])
    back = np.zeros_like(forth)
    for row in range(len(scores) - 2, -1, -1):
        back[row] = _step((scores[row + 1] + back[row + 1])[::-1])[::-1]
    total: NDArray[np.float64] = forth + back
    return total


def _step(before: NDArray[np.float64]) -> NDArray[np.float64]:
    """The best that leads to each place: from a place before it, for nothing, from itself or from one behind it."""
    ends = np.full(1, -np.inf)
    earlier = np.concatenate([ends, np.maximum.accumulate(before)[:-1]])
    later = np.concatenate([np.maximum.accumulate(before[::-1])[::-1][1:], ends])
    best: NDArray[np.float64] = np.maximum(np.maximum(earlier, before - AGAIN), later - BACK)
    return best
