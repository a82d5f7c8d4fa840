"""A `TextModel` that answers what a test tells it to: for what no well-behaved model does on request."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.protocol import Encoded, Hypothesis

SUMMARISER = ModelCard(
    "scripted", "Scripted", "summarise", "bart", ("en",), ("en",), "MIT", True, max_input=140,
    decoding=Decoding(min_tokens=10, max_tokens=40),
)  # fmt: skip


class ScriptedModel:
    """A token is a word; `<s>` and `</s>` stand around each text. `answer` gets the text and the decoding."""

    model = ModelRef("scripted", "1", "", "test")
    parallel = 1
    quick = False

    def __init__(self, answer: Callable[[str, Decoding], str]) -> None:
        self._answer = answer
        self.asked: list[tuple[str, Decoding]] = []

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        if not (source and target):
            raise ValueError("a model of several languages wants to be told which")
        return Encoded(("<s>", *text.split(), "</s>"))

    def generate(
        self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken | None = None
    ) -> list[Hypothesis]:
        if cancel is not None:
            cancel.check()
        return [self._one(" ".join(encoded.tokens[1:-1]), decoding) for encoded in batch]

    def close(self) -> None:
        pass

    def _one(self, text: str, decoding: Decoding) -> Hypothesis:
        """Cut off where the answer has more words than are allowed."""
        self.asked.append((text, decoding))
        words = self._answer(text, decoding).split()
        ended = len(words) <= decoding.max_tokens
        return Hypothesis(" ".join(words[: decoding.max_tokens]), -0.5, min(len(words), decoding.max_tokens), ended)
