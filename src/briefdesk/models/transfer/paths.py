"""The names inside an archive: each is looked at before anything is unpacked."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath

LONGEST = 1000
MOST_ENTRIES = 10_000


class Names:
    """Collects the names of an archive. `add` says what is wrong with one, "" where nothing is."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def add(self, name: str) -> str:
        problem = problem_of(name)
        if problem:
            return problem
        # Windows and macOS take names for the same that differ in case, or in how an accent is written.
        plain = unicodedata.normalize("NFC", str(PurePosixPath(name))).casefold()
        if plain in self._seen:
            return "two of its files have the same name"
        self._seen.add(plain)
        return f"it holds more than {MOST_ENTRIES} files" if len(self._seen) > MOST_ENTRIES else ""


def problem_of(name: str) -> str:
    """Why an archive with an entry of this name is not opened; "" where the name leads nowhere else on any system."""
    if not name or len(name) > LONGEST or not name.isprintable():
        return "one of its files has a name that is no name"
    if "\\" in name or ":" in name:
        return "one of its files has a name with a backslash or a colon, which leads elsewhere on Windows"
    path = PurePosixPath(name)
    if path.is_absolute() or name.startswith("~"):
        return "one of its files wants to be put at a place of its own choice"
    if ".." in path.parts:
        return "one of its files wants to be put outside the folder"
    return ""
