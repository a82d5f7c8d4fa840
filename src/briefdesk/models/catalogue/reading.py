"""The files of the catalogue, read strictly: what is wrong in one is told by its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from briefdesk import paths
from briefdesk.errors import CatalogueError
from briefdesk.models.catalogue.entries import CatalogueEntry
from briefdesk.models.catalogue.lines import Lines, Wrong
from briefdesk.models.catalogue.models import read_model
from briefdesk.models.catalogue.students import read_student, read_students

_MODEL, _STUDENTS, _STUDENT = "model", "students", "student"


def load_catalogue(path: Path | None = None) -> tuple[CatalogueEntry, ...]:
    """Every entry of a file, or of those on offer. Raises `CatalogueError`, also where there is no such file."""
    return _shipped() if path is None else _load(path)


@cache
def _shipped() -> tuple[CatalogueEntry, ...]:
    return _load(*paths.catalogues())


def _load(*files: Path) -> tuple[CatalogueEntry, ...]:
    """In the order of the files. No two of them have the same id."""
    entries: dict[str, CatalogueEntry] = {}
    for path in files:
        _add(path, entries)
    return tuple(entries.values())


def _add(path: Path, entries: dict[str, CatalogueEntry]) -> None:
    tables, lines = _parsed(path)
    for name in tables.keys() - {_MODEL, _STUDENTS, _STUDENT}:
        raise lines.error(lines.top(name), f"{name}: only [[model]], [students] and [[student]] are expected")
    _add_each(_MODEL, tables, lines, read_model, entries)
    if _STUDENT not in tables:
        return
    if _STUDENTS not in tables:
        raise lines.error(lines.top(_STUDENT), "student: there is no table [students], which says what all have")
    with lines.blaming(_STUDENTS):
        common = read_students(tables[_STUDENTS])
    _add_each(_STUDENT, tables, lines, lambda raw: read_student(raw, common), entries)


def _add_each(
    name: str,
    tables: dict[str, Any],
    lines: Lines,
    read: Callable[[object], CatalogueEntry],
    entries: dict[str, CatalogueEntry],
) -> None:
    found = tables.get(name, [])
    if not isinstance(found, list):
        raise lines.error(lines.top(name), f"{name}: expected [[{name}]] entries")
    for number, raw in enumerate(found):
        with lines.blaming(name, number):
            entry = read(raw)
            if entry.card.id in entries:
                raise Wrong("id", f"{entry.card.id!r} is there twice")
            entries[entry.card.id] = entry


def _parsed(path: Path) -> tuple[dict[str, Any], Lines]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise CatalogueError(file=str(path), line=1, problem="it cannot be read") from None
    lines = Lines(path, text)
    try:
        return tomllib.loads(text), lines
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise lines.error(int(found[1]) if found else len(text.splitlines()), str(error)) from None
