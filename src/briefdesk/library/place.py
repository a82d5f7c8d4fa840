"""The folder of the Library: opened so that it always works, and wiped."""

from __future__ import annotations

from datetime import date
from itertools import count
from pathlib import Path

from briefdesk.errors import LibraryDamaged
from briefdesk.library.failures import told
from briefdesk.library.names import FILE, JOURNAL, LOCK
from briefdesk.library.private import erase
from briefdesk.library.store import Library


def open_library(folder: Path) -> tuple[Library, Path | None]:
    """The Library, and where a damaged one was moved to before a new one was begun. Raises as `Library` does."""
    path = folder / FILE
    try:
        return Library(path), None
    except LibraryDamaged:
        aside = set_aside(path)
        return Library(path), aside


def set_aside(path: Path) -> Path:
    """Give a damaged file another name; its journal goes with it, in case it is mended. Raises `CannotWrite`."""
    today = date.today().isoformat()
    names = (f"{path.stem}.damaged-{today}{f'-{number}' if number else ''}{path.suffix}" for number in count())
    aside = next(each for name in names if not (each := path.with_name(name)).exists())
    with told():
        path.rename(aside)
        journal = path.with_name(path.name + JOURNAL)
        if journal.exists():
            journal.rename(aside.with_name(aside.name + JOURNAL))
    return aside


def wipe(folder: Path) -> int:
    """Overwrite and delete all that is kept: briefs, damaged files set aside, drafts. Returns how many files they were.

    Raises `CannotWrite`.
    """
    with told():
        files = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(LOCK)]
        for path in files:
            erase(path)
    return len(files)
