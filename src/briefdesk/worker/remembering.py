"""An encoder that remembers the last article, so that another length of it need not be read again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.records import ModelRef
from briefdesk.runtimes.protocol import Encoder


class RememberingEncoder:
    """In front of another encoder. Holds vectors of one article at most: call `begin` with its sentences.

    It remembers whole calls, not texts: which texts share a batch moves the last bits of their vectors, and a brief is
    to be the same on every run.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[tuple[str, ...], NDArray[np.float32]] = {}

    @property
    def model(self) -> ModelRef:
        return self._encoder.model

    @property
    def languages(self) -> frozenset[str]:
        return self._encoder.languages

    @property
    def sentences(self) -> int:
        """How many it remembers."""
        return sum(map(len, self._known))

    def begin(self, sentences: Sequence[str]) -> None:
        """An article of these sentences comes next: everything else is forgotten."""
        coming = frozenset(sentences)
        self._known = {texts: vectors for texts, vectors in self._known.items() if coming.issuperset(texts)}

    def encode(self, texts: Sequence[str], cancel: CancelToken | None = None) -> NDArray[np.float32]:
        asked = tuple(texts)
        if asked not in self._known:
            self._known[asked] = self._encoder.encode(texts, cancel)
        return self._known[asked]
