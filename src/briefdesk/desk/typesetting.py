"""A document of `exporting` as rich text in our typeface, in units of 1/96 inch."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefdesk.desk import fonts, tokens
from briefdesk.exporting.document import Block, Document, Heading, Pairs, Point, Points, Prose, Sources

TEXT, NOTE = 15, 12
HEADINGS = {1: 26, 2: 18, 3: 15}
INDENT, PADDING = 20, 8


def typeset(document: Document) -> QTextDocument:
    """As long as it is: whoever paints it sets the size of a page."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setDocumentMargin(0)
    text.setIndentWidth(INDENT)
    text.setUseDesignMetrics(True)
    text.setDefaultFont(letters(TEXT))
    writer = _Writer(text)
    for block in document.blocks:
        writer.write(block)
    return text


def letters(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Letters stand where the typeface wants them, not on the dots of a screen; each for itself, so that a PDF can be
    searched for them.
    """
    font = fonts.reading(px, weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig", "dlig", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _letters(px: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal, color: str = "text") -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(letters(px, weight))
    result.setForeground(tokens.LIGHT.color(color))
    return result


def _lines(px: int, above: int, below: int) -> QTextBlockFormat:
    result = fonts.block(fonts.leading(px), below)
    result.setTopMargin(above)
    return result


def _hanging(px: int, indent: int) -> QTextBlockFormat:
    """Lines below a mark that stands before a tab."""
    result = _lines(px, 0, 6)
    result.setLeftMargin(indent)
    result.setTextIndent(-indent)
    result.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
    return result


class _Writer:
    def __init__(self, text: QTextDocument) -> None:
        self._cursor = QTextCursor(text)
        self._empty = True

    def write(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Prose():
                self._prose(block)
            case Points():
                self._points(block)
            case Pairs():
                self._pairs(block)
            case Sources():
                for number, sentence in block.sentences:
                    self._source(number, sentence)

    def _begin(self, lines: QTextBlockFormat) -> None:
        """A new paragraph; the one that every document begins with is used first."""
        if self._empty:
            self._cursor.setBlockFormat(lines)
        else:
            self._cursor.insertBlock(lines)
        self._empty = False

    def _heading(self, heading: Heading) -> None:
        px = HEADINGS[heading.level]
        lines = _lines(px, 0 if heading.level == 1 else round(px * 1.2), 6)
        lines.setHeadingLevel(heading.level)
        self._begin(lines)
        self._cursor.insertText(heading.text, _letters(px, QFont.Weight.DemiBold))

    def _prose(self, prose: Prose) -> None:
        is_text = prose.role == "text"
        px, above, below = (TEXT, 0, 8) if is_text else (NOTE, 24 if prose.role == "note" else 0, 12)
        self._begin(_lines(px, above, below))
        self._cursor.insertText(prose.text.replace("\n", "\u2028"), _letters(px, color="text" if is_text else "text2"))

    def _points(self, points: Points) -> None:
        if points.style == "paragraph":
            self._begin(_lines(TEXT, 0, 8))
            for number, point in enumerate(points.points):
                self._point(point, " " if number else "")
            return
        for point in points.points:
            if points.style == "bullets":
                self._begin(_hanging(TEXT, INDENT))
                self._cursor.insertText("•\t", _letters(color="text2"))
            else:
                self._begin(_lines(TEXT, 0, 6))
            self._point(point)

    def _pairs(self, pairs: Pairs) -> None:
        table = self._cursor.insertTable(1 + len(pairs.pairs), 2, _columns())
        for column, head in enumerate(pairs.heads):
            self._cell(table, 0, column).insertText(head, _letters(NOTE, QFont.Weight.DemiBold, "text2"))
        for row, pair in enumerate(pairs.pairs, 1):
            for column, point in enumerate(pair):
                self._cursor = self._cell(table, row, column)
                self._point(point)
        self._cursor = QTextCursor(table.document())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._empty = True

    def _cell(self, table: QTextTable, row: int, column: int) -> QTextCursor:
        cell = table.cellAt(row, column)
        look = QTextTableCellFormat()
        look.setTopPadding(PADDING if row else 0)
        look.setBottomPadding(PADDING)
        look.setLeftPadding(0)
        look.setRightPadding(0 if column else 2 * PADDING)
        look.setBottomBorder(1)
        look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBottomBorderBrush(QBrush(tokens.LIGHT.color("border")))
        cell.setFormat(look)
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(_lines(TEXT, 0, 0))
        return cursor

    def _source(self, number: int, sentence: str) -> None:
        self._begin(_hanging(NOTE, 2 * INDENT))
        self._cursor.insertText(f"[{number}]\t{sentence}", _letters(NOTE))

    def _point(self, point: Point, gap: str = "") -> None:
        """The sentence, then the numbers of its sources, raised."""
        self._cursor.insertText(gap + point.text, _letters())
        if point.sources:
            raised = _letters(TEXT, color="text2")
            raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            self._cursor.insertText(f"\u00a0[{', '.join(map(str, point.sources))}]", raised)


def _columns() -> QTextTableFormat:
    """Two of the same width, with their heads on every page."""
    result = QTextTableFormat()
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    result.setColumnWidthConstraints([half, half])
    result.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    result.setHeaderRowCount(1)
    result.setBorder(0)
    result.setCellSpacing(0)
    result.setBottomMargin(8)
    return result
