"""Rows to regions: a page is cut into columns, and the columns are put into reading order.

A gutter is a strip that no word enters, beside which lines of text stand on both sides. Rows that cross it (a
headline, a wide picture's caption) cut the page into bands; within a band the left side is read before the right.
Each side is cut again, so that three columns, or two columns under a box, come out as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import mean, median

from briefdesk.reading.formats.pdf.rows import Row, rows_of, segments_of, size_of
from briefdesk.reading.formats.pdf.words import Word

_GUTTER = 0.7  # of the size of the text: narrower white space is a space between words
_SHORTEST = 12  # letters that a line of a column has, on average
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Side:
    """The lines on one side of a gutter in one band."""

    rows: list[Row]

    @property
    def is_text(self) -> bool:
        """Columns of text have lines of several words that fill them; the columns of a table do not."""
        widths = [_right(row) - _left(row) for row in self.rows]
        filled = median(widths) > 0.5 * max(widths)
        cells = [cell for row in self.rows for cell in segments_of(row, 1.5 * row[0].size)]
        letters = mean(sum(len(word.text) for word in cell) for cell in cells)
        return filled and letters > _SHORTEST


@dataclass(frozen=True, slots=True)
class Gutter:
    """White space that ends at `edge`, the left edge of the right column, in points."""

    edge: float
    width: float

    def crossed_by(self, word: Word) -> bool:
        return word.x0 < self.edge - 1 and word.x1 > self.edge - self.width

    def sides(self, row: Row) -> tuple[Row, Row]:
        return [word for word in row if word.x1 <= self.edge - self.width], [
            word for word in row if word.x0 >= self.edge - 1
        ]


def regions_of(words: Sequence[Word], known: frozenset[int] = frozenset(), depth: int = 0) -> list[list[Row]]:
    """The rows of a page's words, by region, in reading order. `known`: gutters that other pages have, in points."""
    rows = rows_of(words)
    gutter = _best_gutter(rows, known) if depth < _DEEPEST else None
    if gutter is None:
        return [rows] if rows else []
    regions: list[list[Row]] = []
    for band, is_columns in _bands(rows, gutter, known):
        if is_columns:
            for side in _split(band, gutter):
                regions += regions_of(side, known, depth + 1)
        else:
            regions += regions_of([word for row in band for word in row], known, depth + 1)
    return regions


def gutters_of(words: Sequence[Word]) -> Iterator[int]:
    """The edges of the gutters of a page, to the nearest point."""
    gutter = _best_gutter(rows_of(words), frozenset())
    if gutter:
        yield round(gutter.edge)


def _best_gutter(rows: list[Row], known: frozenset[int]) -> Gutter | None:
    """The gutter with the most lines beside it."""
    size = size_of(word for row in rows for word in row)
    best, most = None, 0
    for edge in _edges(rows, _GUTTER * size, known):
        gutter = Gutter(edge, _GUTTER * size)
        lines = 0
        for band, is_columns in _bands(rows, gutter, known):
            if is_columns:
                lines += len(band)
        if lines > most:
            best, most = gutter, lines
    return best


def _edges(rows: list[Row], gap: float, known: frozenset[int]) -> list[float]:
    """Where several lines begin: candidates for the left edge of a column."""
    starts = [segment[0].x0 for row in rows for segment in segments_of(row, gap)]
    counts = Counter(round(start) for start in starts)
    edges = [edge for edge, count in counts.most_common(12) if count >= 3 or edge in known]
    edges += [edge for edge in counts if edge in known and edge not in edges]
    return [min(start for start in starts if round(start) == edge) for edge in edges]


def _bands(rows: list[Row], gutter: Gutter, known: frozenset[int]) -> list[tuple[list[Row], bool]]:
    """Runs of rows that cross the gutter or do not; of the latter whether they are columns of text."""
    size = size_of(word for row in rows for word in row)
    crossings = [any(map(gutter.crossed_by, row)) for row in rows]
    for index, (above, row) in enumerate(pairwise(rows), start=1):
        crossings[index] |= crossings[index - 1] and _ends_headline(above, row, size)
    runs = groupby(zip(crossings, rows, strict=True), key=itemgetter(0))
    bands = [([row for _, row in run], crosses) for crosses, run in runs]
    return [(band, not crosses and _are_columns(band, gutter, known)) for band, crosses in bands]


def _ends_headline(above: Row, row: Row, size: float) -> bool:
    """Whether a row is the short last line of a headline that crosses the gutter; `size` is that of the text."""
    large = row[0].size
    return large > 1.15 * size and abs(large - above[0].size) < 0.1 and row[0].y - above[0].y < 1.6 * large


def _are_columns(band: list[Row], gutter: Gutter, known: frozenset[int]) -> bool:
    pairs = [gutter.sides(row) for row in band]
    left = Side([side for side, _ in pairs if side])
    right = Side([side for _, side in pairs if side])
    fewest, most = sorted((len(left.rows), len(right.rows)))
    is_known = any(abs(gutter.edge - edge) <= 2 for edge in known)
    if fewest < (1 if is_known or most >= 8 else 3) or most < 3:
        return False
    if is_known and fewest < 3:  # the end of a story: a line or two
        return max(left, right, key=lambda side: len(side.rows)).is_text
    return left.is_text and right.is_text


def _split(band: list[Row], gutter: Gutter) -> tuple[list[Word], list[Word]]:
    pairs = [gutter.sides(row) for row in band]
    return [word for left, _ in pairs for word in left], [word for _, right in pairs for word in right]


def _left(row: Row) -> float:
    return min(word.x0 for word in row)


def _right(row: Row) -> float:
    return max(word.x1 for word in row)
