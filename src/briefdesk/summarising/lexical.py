"""Sentence vectors from the words alone, for languages that the encoder does not know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from briefdesk.records import ModelRef
from briefdesk.summarising.words import words

MODEL = ModelRef(id="lexical-centrality", revision="1", digest="", runtime="words")

STEM = 6
"""Letters of a word that are compared: Ukrainian and Spanish inflect at the end."""

MOST_WORDS = 1024
"""Columns at most."""

MOST_VALUES = 2**24
"""Values in all, 64 MB: a whole book has a column for the most frequent words only."""


def word_vectors(texts: Sequence[str]) -> NDArray[np.float32]:
    """TF-IDF vectors of unit length, shape (len(texts), columns); a text without shared words is all zero.

    A word of one sentence only cannot connect two, so it gets no column; it still counts in the length of its row.
    """
    counts = [Counter(word[:STEM] for word in words(text)) for text in texts]
    spread = Counter(word for count in counts for word in count)
    shared = sorted((word for word, n in spread.items() if n > 1), key=lambda word: (-spread[word], word))
    column = {word: i for i, word in enumerate(shared[: min(MOST_WORDS, MOST_VALUES // max(1, len(texts)))])}
    vectors = np.zeros((len(texts), len(column)), dtype=np.float32)
    for row, count in enumerate(counts):
        weights = {word: n * np.log(len(texts) / spread[word]) for word, n in count.items()}
        length = np.sqrt(sum(weight**2 for weight in weights.values()))
        for word, weight in weights.items():
            if word in column and length > 0:
                vectors[row, column[word]] = weight / length
    return vectors
