"""The tables, and how a file of an older BriefDesk comes to have them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from briefdesk.errors import LibraryTooNew

APPLICATION_ID = 0x42446B31
"""Marks the file as ours, for programs like `file`."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE briefs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created TEXT NOT NULL,
            title TEXT NOT NULL,
            language TEXT NOT NULL,
            target TEXT NOT NULL,
            length TEXT NOT NULL
        )""",
        "CREATE TABLE records (id INTEGER PRIMARY KEY REFERENCES briefs (id), json TEXT NOT NULL)",
        # The words come from `briefdesk.library.words`, folded, with one space between them. The plainest tokenizer
        # does: nothing depends on what a version of SQLite knows of languages.
        "CREATE VIRTUAL TABLE words USING fts5 (plain, stems, tokenize = 'ascii', prefix = '1 2 3')",
        # Deleted briefs whose words may still be in the index.
        "CREATE TABLE leftovers (id INTEGER PRIMARY KEY)",
    ),
)
"""Each makes of version n, counted from 0, version n + 1. What has been released is never changed."""


def check(connection: sqlite3.Connection, migrations: Sequence[Sequence[str]]) -> int:
    """The version of the file. Raises `LibraryTooNew`, and has then only read."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(migrations):
        raise LibraryTooNew()
    return int(version)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Sequence[str]]) -> None:
    """Bring the file to the newest version, in one transaction."""
    if check(connection, migrations) == len(migrations):
        return
    connection.execute("BEGIN EXCLUSIVE")
    for statements in migrations[check(connection, migrations) :]:  # again: another process may have been first
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(migrations)}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("COMMIT")
