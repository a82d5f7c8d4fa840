"""Words to rows: what stands on one baseline, left to right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from briefdesk.reading.formats.pdf.words import Word

Row = list[Word]


def rows_of(words: Iterable[Word]) -> list[Row]:
    """The words by rows, top to bottom, each row in reading direction.

    A word belongs to the row that it overlaps by half its height: raised and lowered small words stay in their row.
    """
    rows: list[Row] = []
    tallest: Word | None = None
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        if tallest and _overlap(tallest, word) > 0.45 * min(tallest.size, word.size):
            rows[-1].append(word)
            tallest = word if word.size > tallest.size else tallest
        else:
            rows.append([word])
            tallest = word
    return [_in_reading_direction(row) for row in rows]


def segments_of(row: Row, gap: float) -> list[Row]:
    """A row cut wherever the white space is wider than `gap` points."""
    segments: list[Row] = [[row[0]]]
    for left, right in pairwise(row):
        if right.x0 - left.x1 > gap or left.x0 - right.x1 > gap:
            segments.append([])
        segments[-1].append(right)
    return segments


def size_of(words: Iterable[Word]) -> float:
    """The size of most of the letters."""
    sizes: dict[float, int] = {}
    for word in words:
        sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
    return max(sizes, key=sizes.__getitem__, default=0.0)


def _overlap(one: Word, other: Word) -> float:
    if one.size == other.size:
        return 0.9 * one.size - abs(one.y - other.y)
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def _in_reading_direction(row: Row) -> Row:
    leftwards = sum(unicodedata.bidirectional(word.text[0]) in ("R", "AL") for word in row)
    return sorted(row, key=lambda word: word.x0, reverse=leftwards * 2 > len(row))
