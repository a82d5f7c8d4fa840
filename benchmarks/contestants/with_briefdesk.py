"""BriefDesk as it is shipped, unless settings say otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from benchmarks.contestants import Output
from benchmarks.shapes import Shape
from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding
from briefdesk.runtimes import ct2_text
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.runtimes.protocol import Encoded, Hypothesis, TextModel
from briefdesk.runtimes.student import StudentTextModel
from briefdesk.translating import Cache, Leg, Translator, groups, run
from briefdesk.translating.groups import Unit


class Counting:
    """A text model that remembers how many tokens came of what, and how many steps the decoder took."""

    def __init__(self, model: TextModel) -> None:
        self._model = model
        self.model, self.parallel, self.quick, self.encode = model.model, model.parallel, model.quick, model.encode
        self.tokens: dict[tuple[str, ...], int] = {}
        self.steps = 0

    def generate(
        self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken | None = None
    ) -> list[Hypothesis]:
        hypotheses = self._model.generate(batch, decoding, cancel)
        for encoded, hypothesis in zip(batch, hypotheses, strict=True):
            assert encoded.tokens not in self.tokens, "a sentence was translated twice"
            self.tokens[encoded.tokens] = hypothesis.tokens
        self.steps += max(hypothesis.tokens + hypothesis.ended for hypothesis in hypotheses)
        return hypotheses

    def close(self) -> None:
        self._model.close()


class Summariser:
    """`tokens`: of the summary, where it is to be another number."""

    def __init__(self, shape: Shape, model: Ct2TextModel, tokens: int | None) -> None:
        made_for = shape.card.decoding
        self._model = model
        self._decoding = replace(made_for, min_tokens=tokens, max_tokens=tokens) if tokens else made_for
        self.steps = 0

    def run(self, texts: Sequence[str]) -> list[Output]:
        [text] = texts
        [hypothesis] = self._model.generate([self._model.encode(text)], self._decoding)
        self.steps = hypothesis.tokens
        return [Output(hypothesis.text, hypothesis.tokens)]


class Sentences:
    def __init__(self, shape: Shape, model: TextModel) -> None:
        self._shape, self._model = shape, model
        self.steps = 0

    def run(self, texts: Sequence[str]) -> list[Output]:
        counting = Counting(self._model)
        leg = Leg(counting, self._shape.card, "en", self._shape.target)
        pieces = Translator([leg], Cache()).translate(texts, CancelToken())
        assert not any(piece.problems for piece in pieces), "the translations look wrong"
        self.steps = counting.steps
        keys = [counting.encode(text, "en", self._shape.target).tokens for text in texts]
        return [Output(piece.text, counting.tokens[key]) for piece, key in zip(pieces, keys, strict=True)]


def load(shape: Shape, _way: str, **settings: Any) -> Summariser | Sentences:
    _apply(settings)
    card = shape.card
    if shape.family == "student":
        return Sentences(shape, StudentTextModel(shape.published, card, shape.model, settings.get("threads")))
    if settings.get("one_lane"):  # all cores on one group, as a summariser has them
        card = replace(card, task="summarise")
    model = Ct2TextModel(
        shape.converted, card, shape.model, settings.get("threads"), restrict=settings.get("restrict", True)
    )
    return Summariser(shape, model, settings.get("tokens")) if shape.family == "bart" else Sentences(shape, model)


def _apply(settings: dict[str, Any]) -> None:
    """Other numbers than those shipped. Upper-case settings are constants of `briefdesk.translating.groups`."""
    translating: Any = run
    library: Any = ct2_text.__dict__["ctranslate2"]
    for name, value in settings.items():
        if name.isupper():
            for module in (groups, run):
                if hasattr(module, name):
                    setattr(module, name, value)
    if not settings.get("sorted", True):
        translating.grouped = _as_they_come
    if "compute_type" in settings:
        made = library.Translator
        library.Translator = lambda **options: made(**options | {"compute_type": settings["compute_type"]})


def _as_they_come(units: Sequence[Unit], *_limits: int) -> Iterator[tuple[Unit, ...]]:
    for start in range(0, len(units), 5):
        yield tuple(units[start : start + 5])
