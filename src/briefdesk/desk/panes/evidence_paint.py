"""How a stretch of text is lit: its lines as boxes, with tint and underline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from briefdesk.desk.tokens import Tokens

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def line_boxes(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """The parts of the block's lines between two document positions, in the document's coordinates."""
    layout = block.layout()
    origin = layout.position()
    first, last = start - block.position(), end - block.position()
    both_ways = _RIGHT_TO_LEFT.search(block.text()) is not None
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            text = line.naturalTextRect()
            letters = (
                [place for place in range(begin, stop) if layout.isValidCursorPosition(place)] if both_ways else []
            )
            for run in _runs(line, letters) if both_ways else [(_x(line, begin), _x(line, stop))]:
                left, right = max(run[0], text.left()), min(run[1], text.right())
                if right > left:
                    yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())


def _runs(line: QTextLine, letters: list[int]) -> list[tuple[float, float]]:
    """Where these letters are seen. In a line that is read in both directions they may lie apart."""
    edges = [sorted((_x(line, place), _x(line, place, QTextLine.Edge.Trailing))) for place in letters]
    runs: list[tuple[float, float]] = []
    for left, right in sorted((left, right) for left, right in edges if right > left):
        if runs and left <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], max(runs[-1][1], right))
        else:
            runs.append((left, right))
    return runs


def paint(painter: QPainter, line: QRectF, colors: Tokens) -> None:
    """Tint and underline: colour never speaks alone."""
    box = line.adjusted(-3, 1, 3, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.evidence))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(colors.accent), 1))
    painter.drawLine(QPointF(box.left() + 3, box.bottom() - 1), QPointF(box.right() - 3, box.bottom() - 1))


def _x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """PySide gives the position along with the distance."""
    place: Any = line.cursorToX(position, edge)
    return float(place[0] if isinstance(place, tuple) else place)
