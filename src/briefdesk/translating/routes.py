"""Which models a translation goes through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.cards import ModelCard, ways
from briefdesk.errors import NoTranslator
from briefdesk.translating.languages import language_name

BRIDGE = "en"
"""Nearly every model reads or writes English."""

_GET_ONE = "See which models there are with: briefdesk models list"
_SAY_WHICH = "Say which language it is with --from."


@dataclass(frozen=True, slots=True)
class Step:
    """One model's part of the way."""

    card: ModelCard
    source: str
    target: str


def plan_route(cards: Sequence[ModelCard], source: str, target: str, get: str = "") -> tuple[Step, ...]:
    """The steps from one language to another: one where a model knows the pair, else two by way of English.

    `cards`: what there is, the best first. `get`: advice where there is no way. No steps where the languages are the
    same. Raises `NoTranslator`.
    """
    if source == target:
        return ()
    if direct := _step(cards, source, target):
        return (direct,)
    first, second = _step(cards, source, BRIDGE), _step(cards, BRIDGE, target)
    if first and second:
        return (first, second)
    advice = get or (_SAY_WHICH if source in ("", "und") else _GET_ONE)
    raise NoTranslator(source=language_name(source), target=language_name(target), get=advice)


def is_direct(card: ModelCard, source: str, target: str) -> bool:
    """Whether one step of it is the whole way."""
    return _step([card], source, target) is not None


def _step(cards: Sequence[ModelCard], source: str, target: str) -> Step | None:
    return next((Step(card, *way) for card in cards for way in ways(source, target) if card.translates(*way)), None)
