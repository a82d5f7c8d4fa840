"""An article that is longer than what a model reads: which of its sentences the model gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray


def fit(scores: NDArray[np.float64], sizes: Sequence[int], room: int) -> list[int]:
    """The best sentences that fit together, in the article's order; all of them where they do.

    `scores`, `sizes`: one a sentence; sizes and `room` in tokens.
    """
    if sum(sizes) <= room:
        return list(range(len(sizes)))
    chosen = []
    for i in sorted(range(len(sizes)), key=lambda i: (-scores[i], i)):
        if sizes[i] <= room:
            chosen.append(i)
            room -= sizes[i]
    return sorted(chosen)


def sections(sizes: Sequence[int], room: int) -> Iterator[list[int]]:
    """Neighbouring sentences in as few runs as fit, of about the same size; one that alone is too large is in none."""
    fitting = [i for i, size in enumerate(sizes) if size <= room]
    parts = -(-sum(sizes[i] for i in fitting) // room)
    while fitting:
        wanted = min(room, -(-sum(sizes[i] for i in fitting) // max(1, parts)))
        run: list[int] = []
        used = 0
        for i in fitting:
            if run and (used >= wanted or used + sizes[i] > room):
                break
            run.append(i)
            used += sizes[i]
        yield run
        fitting = fitting[len(run) :]
        parts -= 1
