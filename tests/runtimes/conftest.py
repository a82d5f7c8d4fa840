"""The pocket encoder and the look-alikes, as published and converted: made once for all tests here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from briefdesk.cards import ModelCard
from briefdesk.runtimes.convert import convert_encoder
from briefdesk.runtimes.convert_text import convert
from tests.models.lookalikes import make_lookalike
from tests.pocket_encoder import make_originals


@pytest.fixture(scope="session")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_originals(tmp_path_factory.mktemp("pocket") / "originals")


@pytest.fixture(scope="session")
def exact(originals: Path) -> Path:
    """Converted without rounding."""
    folder = originals.parent / "float32"
    convert_encoder(originals, folder, "float32")
    return folder


@pytest.fixture(scope="session")
def rounded(originals: Path) -> Path:
    """Converted as BriefDesk ships it."""
    folder = originals.parent / "int8"
    convert_encoder(originals, folder)
    return folder


@dataclass(frozen=True)
class Lookalike:
    """A look-alike of a published model: its files, and what they were converted to."""

    card: ModelCard
    published: Path
    exact: Path
    rounded: Path


@pytest.fixture(scope="session")
def lookalike(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Lookalike]:
    """By its kind; made when a test first asks for it."""

    @cache
    def made(kind: str) -> Lookalike:
        folder = tmp_path_factory.mktemp(kind)
        card = make_lookalike(kind, folder / "published")
        one = Lookalike(card, folder / "published", folder / "float32", folder / "int8")
        convert(one.published, one.exact, card, "float32")
        convert(one.published, one.rounded, card)
        return one

    return made
