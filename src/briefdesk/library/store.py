"""Finished briefs in one SQLite file.

Each change is one transaction that is on the disk when the method returns: whatever happens to the process, a brief is
there whole or not at all. Several processes may have the file open. What is deleted is overwritten.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from briefdesk.codec import from_json, to_json
from briefdesk.errors import BriefUnreadable, NotInLibrary
from briefdesk.library import schema
from briefdesk.library.failures import told
from briefdesk.library.private import make_private
from briefdesk.library.records import NEWEST, Entry
from briefdesk.library.search import expression, searched
from briefdesk.records import Brief

PATIENCE_S = 5.0
"""For another process that is writing."""
LONGEST_TITLE = 200

_PRAGMAS = (
    "journal_mode = DELETE",  # no log beside the file in which stays what was deleted from it
    "synchronous = FULL",
    "fullfsync = ON",  # macOS
    "secure_delete = ON",
    "temp_store = MEMORY",
)
_COLUMNS = "SELECT briefs.id, created, title, language, target, length FROM briefs"
_ALL = f"{_COLUMNS} WHERE briefs.id < ? ORDER BY briefs.id DESC LIMIT ?"
_FOUND = (  # in the order of the index, so that the first ones come before the last ones are known
    f"{_COLUMNS} JOIN words ON briefs.id = words.rowid"
    " WHERE words MATCH ? AND words.rowid < ? ORDER BY words.rowid DESC LIMIT ?"
)
_NO_LIMIT = -1


class Library:
    """Methods raise `NotInLibrary`, `LibraryDamaged`, `LibraryBusy` and `CannotWrite`. One thread at a time."""

    def __init__(self, path: Path, migrations: Sequence[Sequence[str]] = schema.MIGRATIONS) -> None:
        """Open the file, or begin it. Raises `LibraryTooNew`, too: then nothing was touched."""
        with told():
            make_private(path)
            self._db = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)
            try:
                schema.check(self._db, migrations)
                for pragma in _PRAGMAS:
                    self._db.execute(f"PRAGMA {pragma}")
                schema.migrate(self._db, migrations)
            except BaseException:
                self._db.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    def add(self, brief: Brief) -> int:
        """Returns the id, which no other brief ever gets."""
        with self._change() as db:
            cursor = db.execute(
                "INSERT INTO briefs (created, title, language, target, length) VALUES (?, ?, ?, ?, ?)", _row(brief)
            )
            id_ = cursor.lastrowid
            assert id_ is not None
            self._fill(id_, brief)
        return id_

    def replace(self, id_: int, brief: Brief) -> None:
        """The same brief after more work on it; it stays where it is in the list."""
        with self._change() as db:
            change = "UPDATE briefs SET title = ?, language = ?, target = ?, length = ? WHERE id = ?"
            if not db.execute(change, (*_row(brief)[1:], id_)).rowcount:
                raise NotInLibrary(id=id_)
            self._empty(id_)
            self._fill(id_, brief)

    def get(self, id_: int) -> Brief:
        """Raises `BriefUnreadable`, too."""
        with told():
            row = self._db.execute("SELECT json FROM records WHERE id = ?", (id_,)).fetchone()
        if row is None:
            raise NotInLibrary(id=id_)
        try:
            return from_json(row[0], Brief)
        except ValueError:
            raise BriefUnreadable(id=id_) from None

    def entries(self, query: str = "", limit: int = _NO_LIMIT, before: int = NEWEST) -> list[Entry]:
        """Those that have all words of the query, see `briefdesk.library.search`; all for "". The newest first.

        `before`: only those older than the one with this id.
        """
        words = expression(query)
        if query.strip() and not words:
            return []
        statement, values = (_FOUND, (words, before, limit)) if words else (_ALL, (before, limit))
        with told(), closing(self._db.execute(statement, values)) as rows:
            return [Entry(*row) for row in rows]

    def duplicate(self, id_: int) -> int:
        """A copy that may become another brief. Returns its id."""
        return self.add(replace(self.get(id_), created=datetime.now(UTC).isoformat(timespec="seconds")))

    def delete(self, id_: int) -> None:
        """Its text is overwritten; its single words stay in the index until `purge`."""
        with self._change() as db:
            if not db.execute("DELETE FROM briefs WHERE id = ?", (id_,)).rowcount:
                raise NotInLibrary(id=id_)
            self._empty(id_)
            db.execute("INSERT INTO leftovers VALUES (?)", (id_,))

    def purge(self) -> None:
        """Nothing of what was deleted is left in the file. Slow where there are thousands of briefs: a second or more.

        The index only notes that a row is gone, until its parts are merged.
        """
        with told():
            (count,) = self._db.execute("SELECT count(*) FROM leftovers").fetchone()
        if count:
            with self._change() as db:
                db.execute("INSERT INTO words (words) VALUES ('optimize')")
                db.execute("DELETE FROM leftovers")

    def __len__(self) -> int:
        with told():
            (count,) = self._db.execute("SELECT count(*) FROM briefs").fetchone()
        return int(count)

    def _fill(self, id_: int, brief: Brief) -> None:
        self._db.execute("INSERT INTO records (id, json) VALUES (?, ?)", (id_, to_json(brief).decode()))
        self._db.execute("INSERT INTO words (rowid, plain, stems) VALUES (?, ?, ?)", (id_, *searched(brief)))

    def _empty(self, id_: int) -> None:
        self._db.execute("DELETE FROM records WHERE id = ?", (id_,))
        self._db.execute("DELETE FROM words WHERE rowid = ?", (id_,))

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of it or nothing."""
        with told():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # some failures have ended it already
                    self._db.execute("ROLLBACK")
                raise


def _row(brief: Brief) -> tuple[str, str, str, str, str]:
    article = brief.article
    target = brief.translation or brief.whole
    return (brief.created, title(brief), article.language, target.language if target else "", brief.summary.length)


def title(brief: Brief) -> str:
    """On one line; an article without a title goes by its beginning."""
    line = " ".join((brief.article.title.strip() or brief.article.text).split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1] + "…"
