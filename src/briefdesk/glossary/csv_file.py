"""The table as spreadsheets write it: comma, semicolon or tab, in whichever encoding."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefdesk.glossary.encoding import text_of
from briefdesk.glossary.entries import ANY, Entry, Problem, entry

HEADER = ("from", "to", "term", "wording")
_DELIMITERS = (",", ";", "\t")
_NAMES = {
    "from": {"from", "source", "source language", "desde", "з мови", "з"},
    "to": {"to", "target", "target language", "language", "a", "на мову", "на"},
    "term": {"term", "source term", "instead of", "término", "termino", "термін", "замість"},
    "wording": {
        *("wording", "translation", "target term", "write", "redacción", "redaccion", "traducción"),
        *("traduccion", "переклад", "відповідник", "слово", "писати"),
    },
}
"""What the columns are called in a header, in lower case."""

_LANGUAGES = {
    "en": {"en", "english", "inglés", "англійська"},
    "es": {"es", "spanish", "español", "іспанська"},
    "uk": {"uk", "ua", "ukrainian", "ucraniano", "українська"},
}
"""A header of two columns may name their languages. "English;Англійська" names one, and is an entry."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """`number`: counted from 1. `text`: as it stands in the file."""

    number: int
    problem: Problem
    text: str


@dataclass(frozen=True, slots=True)
class Imported:
    """Every line with anything in it is an entry, a bad line, or the header."""

    entries: tuple[Entry, ...]
    bad: tuple[BadLine, ...]


def read_csv(data: bytes, source: str = ANY, target: str = "") -> Imported:
    """`source`, `target`: the languages of lines that do not say theirs.

    A cell does not go over the end of a line: a quotation mark that is left open costs its own line and no other.
    Raises `UnicodeError` for bytes that are no text.
    """
    lines = text_of(data).splitlines()
    delimiter, first = _delimiter(lines)
    entries: list[Entry] = []
    bad: list[BadLine] = []
    header: Sequence[str] | None = None
    begun = False
    for number, line in enumerate(lines[first:], first + 1):
        cells = _cells(line, delimiter)
        if isinstance(cells, list) and not any(cell.strip() for cell in cells):
            continue
        if not begun and isinstance(cells, list) and (header := _header(cells)):
            begun = True
            continue
        begun = True
        made = _entry(cells, header, source, target) if isinstance(cells, list) else cells
        if isinstance(made, Entry):
            entries.append(made)
        else:
            bad.append(BadLine(number, made, line))
    return Imported(tuple(entries), tuple(bad))


def write_csv(entries: Iterable[Entry]) -> bytes:
    """With a header and a byte order mark, by which spreadsheets know UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows((each.source or "any", each.target, each.term, each.wording) for each in entries)
    return out.getvalue().encode("utf-8-sig")


def _delimiter(lines: Sequence[str]) -> tuple[str, int]:
    """The sign between cells, and how many lines are about it: spreadsheets write "sep=;" first."""
    if lines and lines[0].lower().startswith("sep=") and lines[0][4:5] in _DELIMITERS:
        return lines[0][4], 1
    right: Counter[str] = Counter()
    for line in lines[:200]:
        for sign in _DELIMITERS:
            cells = _cells(line, sign)
            right[sign] += isinstance(cells, list) and len(_without_empty_end(cells)) in (2, len(HEADER))
    return max(_DELIMITERS, key=lambda sign: right[sign]), 0


def _cells(line: str, delimiter: str) -> list[str] | Problem:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True, skipinitialspace=True), [])
    except csv.Error:
        return "quotes"


def _without_empty_end(cells: list[str]) -> list[str]:
    """Spreadsheets fill every line up to the longest."""
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def _header(cells: list[str]) -> Sequence[str] | None:
    """What each column is, "" for one that is nothing to us; `None` where the line is no header."""
    folded = [cell.strip().casefold() for cell in _without_empty_end(list(cells))]
    if len(folded) == 2 and (folded == ["source", "target"] or _name_two_languages(folded)):
        return ("term", "wording")
    names = [_column(cell) for cell in folded]
    return names if {"term", "wording"} <= set(names) else None


def _name_two_languages(cells: Sequence[str]) -> bool:
    named = [next((code for code, names in _LANGUAGES.items() if cell in names), "") for cell in cells]
    return all(named) and len(set(named)) == len(named)


def _column(cell: str) -> str:
    return next((name for name, words in _NAMES.items() if cell in words), "")


def _entry(cells: list[str], header: Sequence[str] | None, source: str, target: str) -> Entry | Problem:
    if header is not None:
        if len(_without_empty_end(cells)) > len(header):
            return "columns"
        given = dict(zip(header, cells, strict=False))
        return entry(given.get("from", "") or source, given.get("to", "") or target, *_pair(given))
    shorter = _without_empty_end(cells)
    if len(shorter) == 2 or len(cells) == 2:
        return entry(source, target, *cells[:2])
    if len(shorter) in (3, 4) and len(cells) >= 4:
        return entry(cells[0].strip() or source, cells[1].strip() or target, cells[2], cells[3])
    return "columns"


def _pair(given: dict[str, str]) -> tuple[str, str]:
    return given.get("term", ""), given.get("wording", "")
