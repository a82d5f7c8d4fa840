"""How a stretch of text is lit: its lines as boxes, with tint and underline."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from briefdesk.desk.tokens import Tokens


def line_boxes(block: QTextBlock, start: int, end: int, scrolled: int) -> Iterator[QRectF]:
    """The parts of the block's lines between two document positions, in a viewport scrolled down by `scrolled` px."""
    layout = block.layout()
    origin = layout.position() - QPointF(0, scrolled)
    first, last = start - block.position(), end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            left, right = _x(line.cursorToX(begin)), _x(line.cursorToX(stop))
            right = min(right, line.naturalTextWidth() + line.x())
            yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())


def paint(painter: QPainter, line: QRectF, colors: Tokens) -> None:
    """Tint and underline: colour never speaks alone."""
    box = line.adjusted(-3, 1, 3, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.evidence))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(colors.accent), 1))
    painter.drawLine(QPointF(box.left() + 3, box.bottom() - 1), QPointF(box.right() - 3, box.bottom() - 1))


def _x(place: object) -> float:
    """PySide gives the position along with the distance."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
