"""The real program with the pocket models installed."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def pocket_home(pocket_models: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFDESK_HOME", str(pocket_models))
    return pocket_models
