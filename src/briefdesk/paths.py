"""Where things are: what ships with the program, and what it keeps for a person."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


def _shipped(name: str) -> Path:
    """A folder inside the installed package; in a checkout it lies at the top."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _CHECKOUT / name


def resources() -> Path:
    return _shipped("resources")


def catalogues() -> tuple[Path, ...]:
    """The models on offer. `BRIEFDESK_CATALOGUE` names another list in their place: a newsroom may have its own."""
    moved = os.environ.get("BRIEFDESK_CATALOGUE")
    return (Path(moved),) if moved else (resources() / "catalogue.toml", resources() / "firefox.toml")


def sample() -> Path:
    """The article of “Try the sample”."""
    return next(iter(sorted(_shipped("seeds").glob("*.txt"))))


def as_utf8(path: str) -> str:
    """The path as it can be shown and stored: Linux allows names that are no text in any encoding."""
    return os.fsencode(path).decode("utf-8", "replace")


def home() -> Path:
    """Settings, models and library. `BRIEFDESK_HOME` moves all of it to one folder."""
    moved = os.environ.get("BRIEFDESK_HOME")
    return Path(moved) if moved else Path(platformdirs.user_data_dir("BriefDesk", appauthor=False))
