"""Files that a table comes from and goes into."""

from __future__ import annotations

from pathlib import Path

from briefdesk.atomic import write_atomically
from briefdesk.errors import (
    CannotWrite,
    EmptyInput,
    FileNotFound,
    FileTooLarge,
    NoPermission,
    NotAFile,
    NotText,
    UnreadableInput,
)
from briefdesk.glossary.csv_file import Imported, read_csv, write_csv
from briefdesk.glossary.entries import ANY, Glossary

MOST_BYTES = 16 * 2**20


def import_file(path: Path, source: str = ANY, target: str = "") -> Imported:
    """The lines of a CSV file; see `read_csv`. Raises an `UnreadableInput`."""
    name = path.name or str(path.absolute())
    try:
        if path.is_dir():
            raise NotAFile(name=name)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise FileNotFound(name=name) from None
    except PermissionError:
        raise NoPermission(name=name) from None
    except OSError:
        raise UnreadableInput(name=name) from None
    return import_bytes(data, name, source, target)


def import_bytes(data: bytes, name: str, source: str = ANY, target: str = "") -> Imported:
    """The same for what has been read. `name`: for messages."""
    if not data.strip():
        raise EmptyInput(name=name)
    if len(data) > MOST_BYTES:
        raise FileTooLarge(name=name, limit_mb=MOST_BYTES // 2**20)
    try:
        return read_csv(data, source, target)
    except UnicodeError:
        raise NotText(name=name) from None


def export_file(glossary: Glossary, path: Path) -> None:
    """Raises `CannotWrite`; what stood in the file is then still there."""
    try:
        write_atomically(path, write_csv(glossary.entries))
    except OSError as error:
        raise CannotWrite(
            name=path.name or str(path.absolute()), reason=error.strerror or type(error).__name__
        ) from None
