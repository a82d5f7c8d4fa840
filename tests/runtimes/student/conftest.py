"""Forged students, made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from briefdesk.cards import ModelCard
from tests.models.students import make_student

Forged = Callable[..., tuple[Path, ModelCard]]


@pytest.fixture(scope="session")
def forged(tmp_path_factory: pytest.TempPathFactory) -> Forged:
    """By kind; `rounded`: in eight bits, with alphas, as published ones are."""

    @cache
    def made(kind: str, *, rounded: bool = True) -> tuple[Path, ModelCard]:
        folder = tmp_path_factory.mktemp(kind)
        return folder, make_student(folder, kind, rounded=rounded)

    return made
