"""Where the Library is, and what its files are called."""

from __future__ import annotations

from pathlib import Path

from briefdesk import paths

FILE, JOURNAL = "briefs.sqlite3", "-journal"
LOCK = ".lock"
"""Ends the name of a file that holds nothing and keeps two processes apart."""


def default_folder() -> Path:
    return paths.home() / "library"
