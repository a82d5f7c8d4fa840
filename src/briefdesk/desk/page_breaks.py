"""Where pages of typeset text may not break: after a heading, inside a row of a table."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable, QTextTableCell


def keep_together(text: QTextDocument) -> None:
    """Needs to know the size of a page. What was moved down pushes what follows it."""
    for frame in text.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            rows = [[frame.cellAt(row, column) for column in range(frame.columns())] for row in range(frame.rows())]
            for above, cells in pairwise(rows[frame.format().toTableFormat().headerRowCount() :]):
                _keep_row(text, cells, above)
    block = text.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and block.next().isValid():
            _keep_with_next(text, block)
        block = block.next()


def _keep_with_next(text: QTextDocument, heading: QTextBlock) -> None:
    """A heading at the foot of a page moves to the next one, with what it heads."""
    height = text.pageSize().height()
    if _lines(text, heading)[0] // height != _lines(text, heading.next())[0] // height:
        breaking = heading.blockFormat()
        breaking.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(heading).setBlockFormat(breaking)


def _keep_row(text: QTextDocument, cells: list[QTextTableCell], above: list[QTextTableCell]) -> None:
    """A row that goes over the end of a page begins on the next one, as the one above it reaches down to that end; a
    row that is longer than half a page stays.
    """
    height = text.pageSize().height()
    spans = [_lines(text, cell.firstCursorPosition().block()) for cell in cells]
    top, bottom = min(first for first, _ in spans), max(last for _, last in spans)
    if top // height == bottom // height or bottom - top > height / 2:
        return
    room = height - (top - cells[0].format().toTableCellFormat().topPadding()) % height
    for cell in above:
        look = cell.format().toTableCellFormat()
        look.setBottomPadding(look.bottomPadding() + room)
        cell.setFormat(look)


def _lines(text: QTextDocument, block: QTextBlock) -> tuple[float, float]:
    """Where the first line of a paragraph begins, and where the last one ends."""
    top, layout = text.documentLayout().blockBoundingRect(block).top(), block.layout()
    if not layout.lineCount():
        return top, top
    last = layout.lineAt(layout.lineCount() - 1)
    return top + layout.lineAt(0).y(), top + last.y() + last.height()
