"""What the rest of the program knows of a model that runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
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
