"""What every runtime of a sentence encoder shares: tokens, batches, mean pooling, unit length."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from briefdesk.cancel import CancelToken
from briefdesk.records import ModelRef

MAX_TOKENS = 256
"""What the model was trained to read; the rest of a longer text is not seen."""

MOST_CHARACTERS = 100 * MAX_TOKENS
"""More than the tokens hold, as a word of over 100 letters is one: cutting megabytes into tokens takes a gigabyte."""

BATCH = 16


class SentenceEncoder(ABC):
    """An `Encoder` (see `briefdesk.runtimes.protocol`) but for the forward pass, which a runtime adds.

    `parallel`: how many batches the runtime takes at a time.
    """

    parallel = 1

    def __init__(self, tokenizer: bytes, model: ModelRef, languages: frozenset[str], dimensions: int) -> None:
        self._tokenizer: Tokenizer = Tokenizer.from_buffer(tokenizer)
        # The file's own settings cut at 128 tokens and pad everything to that.
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.no_padding()
        self._model = model
        self._languages = languages
        self._dimensions = dimensions

    @property
    def model(self) -> ModelRef:
        return self._model

    @property
    def languages(self) -> frozenset[str]:
        return self._languages

    def encode(self, texts: Sequence[str], cancel: CancelToken | None = None) -> NDArray[np.float32]:
        """Shape (len(texts), dimensions), rows of length 1. Raises `Cancelled` between batches."""
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch([text[:MOST_CHARACTERS] for text in texts])]
        vectors = np.zeros((len(texts), self._dimensions), dtype=np.float32)

        def encoded(batch: list[int]) -> NDArray[np.float32]:
            if cancel is not None:
                cancel.check()
            chosen = [tokens[i] for i in batch]
            return _unit_means(self._hidden(chosen), [len(ids) for ids in chosen])

        batches = list(_batches_by_length([len(ids) for ids in tokens]))
        with ThreadPoolExecutor(self.parallel) as pool:
            for batch, rows in zip(batches, pool.map(encoded, batches), strict=True):
                vectors[batch] = rows
        return vectors

    @abstractmethod
    def _hidden(self, tokens: list[list[int]]) -> NDArray[np.float32]:
        """The last layer: shape (len(tokens), longest, dimensions); what lies behind a row's own length is ignored."""


def _batches_by_length(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indexes in batches of like length: little of a batch is padding then."""
    order = sorted(range(len(lengths)), key=lambda i: (lengths[i], i))
    for start in range(0, len(order), BATCH):
        yield order[start : start + BATCH]


def _unit_means(hidden: NDArray[np.float32], lengths: Sequence[int]) -> NDArray[np.float32]:
    """The mean over each row's tokens, scaled to length 1: (rows, longest, dimensions) -> (rows, dimensions)."""
    mask = np.arange(hidden.shape[1])[None, :] < np.asarray(lengths)[:, None]
    sums = np.einsum("rtd,rt->rd", hidden, mask.astype(np.float32))
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    units: NDArray[np.float32] = sums / np.maximum(norms, np.finfo(np.float32).tiny)
    return units
