"""The last layer: from what the network has made of a text so far to the scores of its next word."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from briefdesk.runtimes.student.products import Array, Linear
from briefdesk.runtimes.student.weights import Weights

END, UNKNOWN = 0, 1


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
        self._last = Linear(self._rows.T, weights.output_bias[self.words])
        alike = bool(allowed[:, self.words].all())
        self._closed = None if alike else np.where(allowed[:, self.words], np.float32(0), np.float32(-np.inf))

    def __call__(self, x: Array, texts: NDArray[np.intp]) -> Array:
        """(rows, C). `x`: (rows, D), `texts`: (rows,), which text each row belongs to."""
        scores = self._last(x)
        if self._closed is not None:
            scores += self._closed[texts]
        return scores

    def embedding(self, choices: NDArray[np.intp]) -> Array:
        """(len(choices), D): of the target embedding, by places in `words`."""
        return self._rows[choices]
