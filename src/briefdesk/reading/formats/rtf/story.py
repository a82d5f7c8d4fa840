"""The paragraphs and tables of one destination of an RTF file: its body, a footnote, a header."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefdesk.reading.document import Block, BlockKind
from briefdesk.reading.formats.blocks import Blocks

_DEEPEST_TABLE = 50
_BODY_TEXT_LEVEL = 9


@dataclass(slots=True)
class _Row:
    cells: list[list[Block]] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)


class RtfStory:
    """Text and paragraph properties in, blocks out. `styles`: names by number, in lower case."""

    def __init__(self, styles: dict[int, str], removed: str = "") -> None:
        self.removed = removed
        self.boxes: list[Block] = []
        self._styles = styles
        self._blocks = Blocks(removed)
        self._open = Blocks(removed)
        self._rows: list[_Row] = []
        self._listed_once = False
        self.reset_paragraph()

    def reset_paragraph(self) -> None:
        """The paragraph properties of `\\pard`."""
        self.style, self.outline_level, self.listed, self.table_depth = 0, _BODY_TEXT_LEVEL, False, 0

    def put(self, text: str, removed: str = "") -> None:
        self._open.put(text, removed)

    def mark_list_item(self) -> None:
        """The open paragraph has a bullet or a number in front."""
        self._listed_once = True

    def end_paragraph(self) -> None:
        self._open.end(self._kind())
        self._listed_once = False
        blocks = [*self._open.blocks, *self.boxes]
        self._open, self.boxes = Blocks(self.removed), []
        if self.table_depth:
            self._row(self.table_depth).cell.extend(blocks)
        else:
            self._end_rows(0)
            self._blocks.extend(blocks)

    def end_cell(self, depth: int | None = None) -> None:
        """`depth`: of the table that the cell is in; none for the depth of the paragraph."""
        self.table_depth = depth or max(2, self.table_depth)
        self.end_paragraph()
        row = self._row(self.table_depth)
        row.cells.append(row.cell)
        row.cell = []

    def end_row(self, depth: int | None = None) -> None:
        self._end_rows((depth or max(2, self.table_depth)) - 1)

    def done(self) -> list[Block]:
        self.end_paragraph()
        self._end_rows(0)
        return self._blocks.blocks

    def _row(self, depth: int) -> _Row:
        depth = min(depth, _DEEPEST_TABLE)
        while len(self._rows) < depth:
            self._rows.append(_Row())
        return self._rows[depth - 1]

    def _end_rows(self, depth: int) -> None:
        """Close the rows of all tables deeper than `depth`; each becomes part of the cell around it."""
        while len(self._rows) > depth:
            row = self._rows.pop()
            blocks = Blocks(self.removed)
            blocks.row([*row.cells, row.cell] if row.cell else row.cells)
            if self._rows:
                self._rows[-1].cell.extend(blocks.blocks)
            else:
                self._blocks.extend(blocks.blocks)

    def _kind(self) -> BlockKind:
        style = self._styles.get(self.style, "")
        if style == "title":
            return "title"
        if style.startswith("heading ") or self.outline_level < _BODY_TEXT_LEVEL:
            return "heading"
        if style == "caption":
            return "caption"
        return "list-item" if self.listed or self._listed_once else "paragraph"
