"""Which model libraries this system has: some are not made for every one. Told without importing them."""

from __future__ import annotations

from importlib.util import find_spec

from briefdesk.cards import ModelCard
from briefdesk.errors import LibraryMissing

CONVERTING = ("ctranslate2", "torch", "transformers")
"""What preparing a model takes."""
STUDENT = ("numpy", "sentencepiece", "threadpoolctl")
"""What a student takes, which needs no preparing."""


def has_library(name: str) -> bool:
    return find_spec(name) is not None


def require_libraries(card: ModelCard) -> None:
    """Those without which there is no use in getting this model. Raises `LibraryMissing`."""
    for name in STUDENT if card.family == "student" else CONVERTING:
        if not has_library(name):
            raise LibraryMissing(model=card.name, library=name)
