"""The pocket encoder, as published and converted: made once for all tests here."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefdesk.runtimes.convert import convert_encoder
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
