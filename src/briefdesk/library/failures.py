"""What SQLite and the system say, as errors that a person can do something about."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from briefdesk.errors import BriefDeskError, CannotWrite, LibraryBusy, LibraryDamaged

NAME = "The Library"
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_FORMAT)
_SAID_OF_DAMAGE = ("no such table", "no such column", "already exists", "unsupported file format", "Could not decode")
"""Of a file that still looks like a database, with no code of their own."""
_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "its file may only be read",
    sqlite3.SQLITE_PERM: "the system does not allow it",
    sqlite3.SQLITE_CANTOPEN: "the system does not allow it",
    sqlite3.SQLITE_IOERR: "the disk does not take it",
}


@contextmanager
def told() -> Iterator[None]:
    """Raises `LibraryDamaged`, `LibraryBusy` and `CannotWrite` for what is no fault of the program."""
    try:
        yield
    except sqlite3.Error as error:
        known = _known(error)
        if known is None:
            raise
        raise known from None
    except UnicodeDecodeError:  # in what SQLite itself was about to say
        raise LibraryDamaged() from None
    except OSError as error:
        raise CannotWrite(name=NAME, reason=os.strerror(error.errno or 0).lower()) from None


def _known(error: sqlite3.Error) -> BriefDeskError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without the details of the kind
    if code in _DAMAGE or any(words in str(error) for words in _SAID_OF_DAMAGE):
        return LibraryDamaged()
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryBusy()
    return CannotWrite(name=NAME, reason=_REASONS[code]) if code in _REASONS else None
