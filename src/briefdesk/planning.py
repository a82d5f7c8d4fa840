"""Which models do it: for a summary, and for the way from one language to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from briefdesk.cards import ModelCard, Task
from briefdesk.errors import NoTranslator
from briefdesk.glossary.rules import Rules
from briefdesk.reading.language import UNKNOWN
from briefdesk.records import KEY_SENTENCES, Finding
from briefdesk.runtimes.protocol import Encoder, TextModel
from briefdesk.translating import Cache, Leg, Step, Translator, is_direct, language_name, plan_route


class Models(Protocol):
    """What is on this laptop. Each method may raise a `ModelUnavailable`."""

    def encoder(self) -> Encoder: ...

    def cards(self, task: Task) -> Sequence[ModelCard]:
        """The best first."""
        ...

    def named(self, task: Task, id_: str) -> ModelCard: ...

    def text_model(self, card: ModelCard) -> TextModel: ...

    def advice(self, source: str, target: str) -> str:
        """Which model to get for a way that is missing, in a sentence."""
        ...


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A summariser, and the ways into its language and back where it does not read the article's own."""

    card: ModelCard
    language: str
    there: tuple[Step, ...] = ()
    back: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Workshop:
    """The models, what they have translated before, and a person's own words."""

    models: Models
    cache: Cache = field(default_factory=Cache)
    rules: Rules = field(default_factory=Rules)

    def rewriting(self, language: str, summariser: str) -> Rewriting | Finding | None:
        """How an article in this language is rewritten; why it is not; `None` where nobody asked for it.

        Raises `ModelMissing` for a summariser that is not there.
        """
        if summariser == KEY_SENTENCES:
            return None
        cards = [self.models.named("summarise", summariser)] if summariser else self.models.cards("summarise")
        for card in cards:
            if language in card.sources:
                return Rewriting(card, language)
        for card in cards:
            for own in card.sources:
                try:
                    return Rewriting(card, own, self.way(language, own), self.way(own, language))
                except NoTranslator:
                    continue
        return _NO_WAY if cards else None

    def way(self, source: str, target: str, model: str = "") -> tuple[Step, ...]:
        """By `model`, where one is named. Raises `NoTranslator`, with advice which model to get, and `ModelMissing`."""
        advice = self.models.advice(source, target) if source != UNKNOWN else ""
        cards = self.models.cards("translate")
        if not model:
            return plan_route(cards, source, target, advice)
        named = self.models.named("translate", model)
        if is_direct(named, source, target):
            return plan_route([named], source, target, advice)
        others = [card for card in cards if not is_direct(card, source, target)]
        way = plan_route([named, *others], source, target, advice)
        if named not in [step.card for step in way]:
            raise NoTranslator(source=language_name(source), target=language_name(target), get=_ANOTHER)
        return way

    def translator(self, way: Sequence[Step]) -> Translator:
        """The loaded models of a way, in a row."""
        legs = [Leg(self.models.text_model(step.card), step.card, step.source, step.target) for step in way]
        return Translator(legs, self.cache)


_ANOTHER = "The model that was named does not do it: choose another one, or leave --model away."

_NO_WAY = Finding(
    "not-rewritten", "info", "summary", 0, 0, "", "",
    "The summariser does not read this language, and no models here translate for it: "
    "these are the article’s own sentences.",
)  # fmt: skip
