"""The table in the profile: one small JSON file, written whole or not at all."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import msgspec
from msgspec import Struct

from briefdesk import paths
from briefdesk.atomic import write_atomically
from briefdesk.codec import from_json, to_json
from briefdesk.errors import CannotWrite, GlossaryDamaged, GlossaryTooNew
from briefdesk.glossary.entries import Entry, Glossary, entry
from briefdesk.glossary.rules import Rules

VERSION = 1


class _File(Struct):
    version: int
    entries: list[Entry] = []


class _Version(Struct):
    version: int


def default_path() -> Path:
    return paths.home() / "glossary.json"


def load(path: Path) -> Glossary:
    """An empty one where there is no file. Raises `GlossaryDamaged` and `GlossaryTooNew`; the file stays as it is."""
    try:
        data = path.read_bytes()
        if from_json(data, _Version).version > VERSION:
            raise GlossaryTooNew()
        stored = from_json(data, _File).entries
    except FileNotFoundError:
        return Glossary()
    except (OSError, ValueError):
        raise GlossaryDamaged(path=str(path)) from None
    made = [entry(each.source, each.target, each.term, each.wording) for each in stored]
    return Glossary().with_entries(each for each in made if isinstance(each, Entry))


def save(glossary: Glossary, path: Path) -> None:
    """An empty one leaves no file. Raises `CannotWrite`; what was stored before is then still there."""
    try:
        if not glossary.entries:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, msgspec.json.format(to_json(_File(VERSION, list(glossary.entries))), indent=1))
    except OSError as error:
        raise CannotWrite(name=str(path), reason=error.strerror or type(error).__name__) from None


def set_aside(path: Path) -> Path:
    """Give a damaged file another name, so that a new table can be begun. Returns it. Raises `CannotWrite`."""
    names = (f"{path.name}.damaged{f'-{number}' if number else ''}" for number in count())
    aside = next(each for name in names if not (each := path.with_name(name)).exists())
    try:
        path.rename(aside)
    except OSError as error:
        raise CannotWrite(name=str(path), reason=error.strerror or type(error).__name__) from None
    return aside


class Current:
    """The rules of the table as it is now: read again where another process has changed it."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or default_path()
        self._seen: tuple[int, int] | None = None
        self._rules = Rules()

    def rules(self) -> Rules:
        """Raises as `load` does."""
        try:
            found = self._path.stat()
            seen = (found.st_mtime_ns, found.st_size)
        except OSError:
            seen = None
        if seen != self._seen:
            self._rules = Rules(load(self._path))
            self._seen = seen
        return self._rules
