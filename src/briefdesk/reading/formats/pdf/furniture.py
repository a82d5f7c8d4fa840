"""What a page carries around its text: page numbers and running heads, told by place and repetition."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.reading.formats.pdf.rows import Row, rows_of, segments_of, size_of
from briefdesk.reading.formats.pdf.words import PageWords, Word, joined

_OUTER_ROWS = 3
_LONGEST = 100  # letters of a running head
_PAGE_WORD = r"(?:page|p\.|pg\.?|p[áa]gina|p[áa]g\.|сторінка|стор\.|с\.|seite|страница|стр\.)"
_OF_WORD = r"(?:of|de|from|з|із|von|из|/|\|)"
_NUMBER = r"(?:\d{1,4}|(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))"
_PAGE_NUMBER = re.compile(
    rf"[-–—|\[(\s]*(?:{_PAGE_WORD}\s*)?{_NUMBER}(?:\s*{_OF_WORD}\s*{_NUMBER})?[-–—|\])\s]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece of a head or foot; `reason` is "page-number" or "running-head"."""

    page: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a row at the edge of a page, parted from the text by white space. `depth`: how many rows lie between
    it and the edge; `large`: larger than the text; `numbered`: a page number stands in the same row.
    """

    page: int
    words: Row
    top: bool
    depth: int
    large: bool
    numbered: bool

    @property
    def text(self) -> str:
        return joined(self.words)

    @property
    def key(self) -> tuple[str, bool, int]:
        """The same for the same running head on another page: its digits do not count, its place roughly does."""
        return re.sub(r"\d+", "0", self.text.casefold()), self.top, round(self.words[0].y / 6)


def take_furniture(pages: Sequence[PageWords]) -> tuple[list[list[Word]], list[Furniture]]:
    """The words of each page without its furniture, and the furniture."""
    pieces = [piece for page in pages for piece in _pieces(page)]
    on_pages: dict[tuple[str, bool, int], set[int]] = defaultdict(set)
    for piece in pieces:
        for nearby in (-1, 0, 1):
            text, top, place = piece.key
            on_pages[text, top, place + nearby].add(piece.page)
    removed: set[int] = set()
    inside: set[tuple[int, bool]] = set()  # edges that a kept piece was met at: what follows is in the text
    furniture: list[Furniture] = []
    for piece in _from_the_edge(pieces):
        if id(piece.words[0]) in removed:  # a page of a few rows has them at both edges
            continue
        repeated = len(on_pages[piece.key]) > 1
        reason = _reason(piece, repeated)
        edge = piece.page, piece.top
        if reason and (repeated or edge not in inside):
            removed.update(map(id, piece.words))
            furniture.append(Furniture(piece.page, piece.text, reason))
        else:
            inside.add(edge)
    furniture.sort(key=lambda found: found.page)
    kept = [[word for word in page.words if id(word) not in removed] for page in pages]
    return (kept, furniture) if any(kept) else ([list(page.words) for page in pages], [])


def _pieces(page: PageWords) -> list[_Piece]:
    rows = rows_of(page.words)
    size = size_of(page.words)
    pieces = []
    for top, edge in ((True, rows), (False, rows[::-1])):
        for depth, row in enumerate(_zone(edge, size)):
            parts = segments_of(row, 1.5 * size)
            numbered = any(_PAGE_NUMBER.fullmatch(joined(part)) for part in parts)
            pieces += [_Piece(page.number, part, top, depth, part[0].size > 1.1 * size, numbered) for part in parts]
    return pieces


def _zone(edge: list[Row], size: float) -> list[Row]:
    """The rows from the edge of a page to the white space before its text; none where there is no such space."""
    for depth, (outer, inner) in enumerate(pairwise(edge[: _OUTER_ROWS + 1])):
        if abs(inner[0].y - outer[0].y) > 1.7 * size:
            return edge[: depth + 1]
    is_number = len(edge) == 1 and _PAGE_NUMBER.fullmatch(joined(edge[0]))
    return edge if is_number else []


def _from_the_edge(pieces: list[_Piece]) -> list[_Piece]:
    return sorted(pieces, key=lambda piece: (piece.page, not piece.top, piece.depth))


def _reason(piece: _Piece, repeated: bool) -> str:
    """Why a piece is furniture; "" where it is not. `repeated`: another page has it, too."""
    if _PAGE_NUMBER.fullmatch(piece.text) and not piece.large and (repeated or piece.depth < 2):
        return "page-number"
    if repeated and re.search(r"[^\W\d]", piece.text):
        return "running-head"
    beside_number = piece.numbered and piece.depth == 0 and not piece.large and len(piece.text) < _LONGEST
    return "running-head" if beside_number else ""
