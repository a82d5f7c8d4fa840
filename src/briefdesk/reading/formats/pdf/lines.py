"""Rows to lines with what the paragraphs are told by: place, size, weight, text, and the measure of their column."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.reading.formats.pdf.rows import Row, segments_of, size_of
from briefdesk.reading.formats.pdf.words import joined

_MARKER = re.compile(r"(?:[•◦▪‣●○■□–—·*]|\(?\d{1,2}[.)]|\.\d{1,2}|\(?[a-zа-яіїєґ]\))\s+\S", re.IGNORECASE)
_BULLETS = "•◦▪‣●○■□·"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in a column; lengths in points, `y` is the baseline and grows downwards.

    `left` and `right` are the edges of its column, `justified` tells whether its lines reach both. `cells`: more than
    one where the line is a row of a table.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    first_word: float
    page: int
    left: float
    right: float
    justified: bool
    cells: tuple[str, ...]

    @property
    def has_marker(self) -> bool:
        """Begins like an item of a list."""
        return bool(_MARKER.match(self.text))

    @property
    def has_bullet(self) -> bool:
        return self.text[0] in _BULLETS

    @property
    def is_table_row(self) -> bool:
        return len(self.cells) > 1

    def leaves_room_for(self, word: float) -> bool:
        """Whether a word of that width would have stood on the line, had the text gone on."""
        enough = 0.4 * self.size if self.justified else word + 0.45 * self.size
        return self.room > enough

    @property
    def room(self) -> float:
        """How much of the column is left free after the line."""
        return self.right - self.x1

    @property
    def indent(self) -> float:
        return self.x0 - self.left


def lines_of(rows: Sequence[Row], page: int, usual: dict[int, float]) -> list[Line]:
    """The lines of one region. `usual`: left edge of a column -> its right edge, for regions of a few lines."""
    if not rows:
        return []
    size = size_of(word for row in rows for word in row)
    left, right = _edges(rows, size)
    if len(rows) < 4:
        right = max(right, usual.get(round(left), right))
    justified = sum(_fills(row, left, right) for row in rows) > 0.5 * len(rows)
    return [_line(row, page, (left, right), justified=justified) for row in rows]


def usual_measures(regions: Iterable[Sequence[Row]]) -> dict[int, float]:
    """The most frequent right edge of the regions with a given left edge."""
    rights: dict[int, Counter[int]] = defaultdict(Counter)
    for rows in regions:
        if len(rows) > 4:
            left, right = _edges(rows, size_of(word for row in rows for word in row))
            rights[round(left)][round(right)] += len(rows)
    return {left: float(counts.most_common(1)[0][0]) for left, counts in rights.items()}


def body_size(lines: Iterable[Line]) -> float:
    """The size that most of the letters of a document have."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _line(row: Row, page: int, edges: tuple[float, float], *, justified: bool) -> Line:
    stretched = justified and _fills(row, *edges) and _is_even(row)
    size = size_of(row)
    letters = [word for word in row if any(map(str.isalpha, word.text))]
    cells = [joined(cell) for cell in ([row] if stretched else segments_of(row, 2 * size))]
    if len(cells) > 1 and _MARKER.fullmatch(f"{cells[0]} x"):
        cells[:2] = [f"{cells[0]} {cells[1]}"]
    return Line(
        text=joined(row),
        x0=min(word.x0 for word in row),
        x1=max(word.x1 for word in row),
        y=max(row, key=lambda word: word.size).y,
        size=size,
        bold=bool(letters) and all(word.bold for word in letters),
        first_word=row[0].x1 - row[0].x0,
        page=page,
        left=edges[0],
        right=edges[1],
        justified=justified,
        cells=tuple(cells),
    )


def _fills(row: Row, left: float, right: float) -> bool:
    size = size_of(row)
    return min(word.x0 for word in row) < left + 2.5 * size and max(word.x1 for word in row) > right - 0.2 * size


def _is_even(row: Row) -> bool:
    """The spaces between the words are as wide, as in a line that was stretched to the measure."""
    gaps = [max(right.x0 - left.x1, left.x0 - right.x1) for left, right in pairwise(row) if right.apart or left.apart]
    return not gaps or max(gaps) < 1.6 * min(gaps) + 1


def _edges(rows: Sequence[Row], size: float) -> tuple[float, float]:
    """The edges of a column: the most frequent beginning of a line (the leftmost of the frequent), the farthest end."""
    starts = Counter(round(min(word.x0 for word in row)) for row in rows)
    often = max(starts.values())
    left = min(start for start, count in starts.items() if count >= max(0.3 * often, 1))
    text = [row for row in rows if abs(size_of(row) - size) < 0.1 * size] or rows
    return float(left), max(word.x1 for row in text for word in row)
