"""What the rest of the program knows of a model that runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding
from briefdesk.records import ModelRef


class Encoder(Protocol):
    """Turns sentences into unit vectors whose dot product is their similarity."""

    @property
    def model(self) -> ModelRef: ...

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that the model was trained on."""
        ...

    def encode(self, texts: Sequence[str], cancel: CancelToken | None = None) -> NDArray[np.float32]:
        """Shape (len(texts), dimensions), rows of length 1. Raises `Cancelled` between batches."""
        ...


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text as a model reads it, special tokens included. `start`: tokens that the output begins with."""

    tokens: tuple[str, ...]
    start: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.tokens)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What a model wrote. `score`: mean log-probability a token. `ended`: not cut off at the most tokens allowed."""

    text: str
    score: float
    tokens: int
    ended: bool


class TextModel(Protocol):
    """Turns text into text: a summariser or a translator. May be called from several threads."""

    @property
    def model(self) -> ModelRef: ...

    @property
    def parallel(self) -> int:
        """How many calls of `generate` run side by side; more of them wait for their turn."""
        ...

    @property
    def quick(self) -> bool:
        """Whether it takes a hundred sentences in about a second: nobody has to be shown some of them earlier."""
        ...

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        """The tokens of a text, never cut. `source`, `target`: ISO 639-1, for models that want to be told."""
        ...

    def generate(
        self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken | None = None
    ) -> list[Hypothesis]:
        """The best hypothesis of each input, in order; what is in a batch does not change what comes out of it.

        Raises `Cancelled`, `ValueError` for an input of more tokens than the model reads.
        """
        ...

    def close(self) -> None:
        """Give the memory back. The model cannot be used afterwards."""
        ...
