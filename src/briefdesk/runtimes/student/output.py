"""The last layer: from what the network has made of a text so far to the scores of its next word."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from briefdesk.runtimes.student.products import Array, Linear, Room
from briefdesk.runtimes.student.weights import Weights

END, UNKNOWN = 0, 1
LARGE = 2**23
"""Bytes of memory: of the smallest layers, too, Linux maps that in large pages."""


class Output:
    """Cut down to the words that these texts may write. `allowed`: (B, V), words of the target vocabulary.

    `words`: (C,), their ids, in order. `end`: the place of the end in it. Each text is held to its own words, so that
    its neighbours change nothing.
    """

    def __init__(self, weights: Weights, allowed: NDArray[np.bool_]) -> None:
        allowed = allowed.copy()
        allowed[:, UNKNOWN], allowed[:, END] = False, True
        self.texts = len(allowed)
        self.words = np.flatnonzero(allowed.any(0))
        self.end = int(np.flatnonzero(self.words == END)[0])
        self._rows = weights.target.of(self.words)
        self._last = Linear(self._rows.T, None, Room(LARGE, piece=LARGE))
        self._biases = np.where(allowed[:, self.words], weights.output_bias[self.words], np.float32(-np.inf))

    def biases(self, texts: NDArray[np.intp]) -> Array:
        """(len(texts), C): of the scores of these texts, each held to its own words."""
        return self._biases[texts]

    def __call__(self, x: Array, biases: Array) -> Array:
        """(rows, C). `x`: (rows, D)."""
        scores = self._last(x)
        scores += biases
        return scores

    def embedding(self, choices: NDArray[np.intp]) -> Array:
        """(len(choices), D): of the target embedding, by places in `words`."""
        return self._rows[choices]
