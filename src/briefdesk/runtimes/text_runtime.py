"""What every runtime of a text model shares: its tokenizer, what it refuses, when it looks at the cancel token."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.errors import ModelDamaged, RanOutOfMemory
from briefdesk.records import ModelRef
from briefdesk.runtimes.memory import is_out_of_memory
from briefdesk.runtimes.protocol import Encoded, Hypothesis
from briefdesk.runtimes.tokenizing import TextTokenizer


class TextRuntime(ABC):
    """A `TextModel` (see `briefdesk.runtimes.protocol`) but for the search, which a runtime adds."""

    parallel = 1
    quick = False

    def __init__(self, tokenizer: TextTokenizer, card: ModelCard, model: ModelRef) -> None:
        self._tokenizer = tokenizer
        self._card = card
        self._model = model

    @property
    def model(self) -> ModelRef:
        return self._model

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        """Never cut. Raises `ValueError` for a language that the model does not know."""
        return self._tokenizer.encode(text, source, target)

    def generate(
        self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken | None = None
    ) -> list[Hypothesis]:
        """Raises `Cancelled`, `RanOutOfMemory`, `ValueError` for an input of more tokens than the model reads."""
        cancel = cancel or CancelToken()
        longest = max(map(len, batch), default=0)
        if longest > self._card.max_input:
            raise ValueError(f"{longest} tokens are more than the {self._card.max_input} that {self._card.id} reads")
        cancel.check()
        if not batch:
            return []
        try:
            return self._search(batch, decoding, cancel)
        except (MemoryError, RuntimeError) as error:
            if is_out_of_memory(error):
                raise RanOutOfMemory(model=self._card.name) from error
            raise

    @abstractmethod
    def _search(self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken) -> list[Hypothesis]:
        """The best hypothesis of each input; there is at least one, and none is too long."""

    @abstractmethod
    def close(self) -> None:
        """Give the memory back."""


def closed(card: ModelCard) -> RuntimeError:
    return RuntimeError(f"{card.id} was closed")


def cannot_load(error: Exception, folder: Path, card: ModelCard) -> Exception:
    """What to tell of a model that did not load."""
    if is_out_of_memory(error):
        return RanOutOfMemory(model=card.name)
    return ModelDamaged(model=card.name, folder=str(folder), again="get the model again")
