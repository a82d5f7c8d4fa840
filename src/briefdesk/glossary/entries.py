"""The table: which words are to be written how."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

ANY = ""
"""In place of a language: whichever the article is in."""

LONGEST = 200
"""Characters of a term, or of its wording."""

MOST = 20_000
"""Entries of a table."""

Problem = Literal[
    "columns", "quotes", "no-term", "no-wording", "no-language", "language", "too-long", "changes-nothing"
]
PROBLEMS: dict[Problem, str] = {
    "columns": "a line has two columns (term, wording) or four (from, to, term, wording)",
    "quotes": "a quotation mark is opened and not closed",
    "no-term": "the term is missing",
    "no-wording": "the wording is missing",
    "no-language": "the language of the wording is missing",
    "language": "a language is written with two letters, like en, es or uk",
    "too-long": f"more than {LONGEST} characters",
    "changes-nothing": "term and wording are the same",
}
"""Code -> what is wrong, in English (the window words the codes itself)."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Entry:
    """`term` in `source` is to be `wording` in `target`. Languages are ISO 639-1; `source` may be `ANY`.

    Where both languages are the same it is house style: one word in the place of another. Else it is a term of a
    glossary, which has to come out of a translation as this wording.
    """

    source: str
    target: str
    term: str
    wording: str

    @property
    def is_style(self) -> bool:
        return self.source == self.target

    @property
    def key(self) -> tuple[str, str, str]:
        """Two entries with the same one contradict each other."""
        return self.source, self.target, self.term.casefold()


def entry(source: str, target: str, term: str, wording: str) -> Entry | Problem:
    """The entry that these cells make, with tidy spaces; else what is wrong with them."""
    made = Entry(source.strip().lower(), target.strip().lower(), _tidy(term), _tidy(wording))
    made = Entry(ANY if made.source in ("*", "any") else made.source, made.target, made.term, made.wording)
    return _problem(made) or made


def _problem(made: Entry) -> Problem | None:
    problem: Problem | None = None
    if not _LETTER.search(made.term):
        problem = "no-term"
    elif not _LETTER.search(made.wording):
        problem = "no-wording"
    elif not made.target:
        problem = "no-language"
    elif not all(_LANGUAGE.fullmatch(code) for code in (made.source or made.target, made.target)):
        problem = "language"
    elif max(len(made.term), len(made.wording)) > LONGEST:
        problem = "too-long"
    elif made.is_style and made.term == made.wording:
        problem = "changes-nothing"
    return problem


def _tidy(cell: str) -> str:
    """Accents as one character, one space between words, and nothing that cannot be seen."""
    composed = unicodedata.normalize("NFC", cell)
    return " ".join("".join(char if char.isprintable() else " " for char in composed).split())


@dataclass(frozen=True, slots=True)
class Glossary:
    """`entries`: no two with the same key, in the order in which they came."""

    entries: tuple[Entry, ...] = ()

    def with_entries(self, added: Iterable[Entry]) -> Glossary:
        """One with the same key takes the old one's place. No more than `MOST` are kept: see `is_full`."""
        table = {each.key: each for each in self.entries}
        for each in added:
            if each.key in table or len(table) < MOST:
                table[each.key] = each
        return Glossary(tuple(table.values()))

    def without(self, removed: Iterable[Entry]) -> Glossary:
        gone = {each.key for each in removed}
        return Glossary(tuple(each for each in self.entries if each.key not in gone))

    @property
    def is_full(self) -> bool:
        return len(self.entries) >= MOST

    def style(self, language: str) -> tuple[Entry, ...]:
        """House style of this language."""
        return tuple(each for each in self.entries if each.is_style and each.target == language)

    def terms(self, source: str, target: str) -> tuple[Entry, ...]:
        """What a translation from one language into the other has to keep to."""
        return tuple(
            each
            for each in self.entries
            if each.target == target and not each.is_style and each.source in (ANY, source) and source != target
        )
