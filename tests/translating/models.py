"""A model whose answers a test says, and that remembers what it was asked: for what a real one seldom does."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding, Family, ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.protocol import Encoded, Hypothesis
from briefdesk.translating import Cache, Leg, Translator

Answer = Callable[[str, Decoding], "str | Hypothesis"]


def same(text: str, decoding: Decoding) -> str:
    return text


def card(
    source: str = "en", target: str = "uk", *, max_input: int = 512, family: Family = "m2m100", name: str = "scripted"
) -> ModelCard:
    return ModelCard(name, name, "translate", family, (source,), (target,), "MIT", True, max_input=max_input)


class Scripted:
    """Words with the space behind them are its tokens; it does not know the marks in `strange`.

    `asked`: the texts of each call, with the decoding.
    """

    def __init__(self, answer: Answer = same, *, parallel: int = 2, name: str = "scripted", strange: str = "") -> None:
        self.model = ModelRef(name, "1", "", "test")
        self.parallel, self.quick = parallel, False
        self.asked: list[tuple[list[str], Decoding]] = []
        self.encoded: list[str] = []
        self._answer = answer
        self._strange = strange
        self._lock = threading.Lock()

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        self.encoded.append(text)
        unknown = ("<unk>",) if any(char in self._strange for char in text) else ()
        return Encoded((*re.findall(r"\S+\s*|\s+", text), *unknown))

    def generate(
        self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken | None = None
    ) -> list[Hypothesis]:
        texts = ["".join(encoded.tokens) for encoded in batch]
        with self._lock:
            self.asked.append((texts, decoding))
        if cancel is not None:
            cancel.check()
        answers = [self._answer(text, decoding) for text in texts]
        return [
            Hypothesis(each, -1.0, len(each.split()), ended=True) if isinstance(each, str) else each for each in answers
        ]

    def close(self) -> None:
        """Nothing to give back."""

    @property
    def texts(self) -> list[str]:
        """All that it was asked, call by call."""
        return [text for texts, _ in self.asked for text in texts]


def leg(model: Scripted, source: str = "en", target: str = "uk", *, max_input: int = 512) -> Leg:
    return Leg(model, card(source, target, max_input=max_input), source, target)


def translator(
    model: Scripted, source: str = "en", target: str = "xx", *, max_input: int = 512, cache: Cache | None = None
) -> Translator:
    """By default into a language that no style is known of, so that what comes out is what the model said."""
    return Translator([leg(model, source, target, max_input=max_input)], cache or Cache())
