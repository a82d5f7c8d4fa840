"""One model, and the pair of languages that it is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from briefdesk.cards import ModelCard
from briefdesk.runtimes.protocol import TextModel


@dataclass(frozen=True, slots=True)
class Leg:
    """`source`, `target`: ISO 639-1."""

    model: TextModel
    card: ModelCard
    source: str
    target: str
