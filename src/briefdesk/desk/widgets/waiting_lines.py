"""Grey lines where sentences will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefdesk.desk import tokens
from briefdesk.desk.widgets.rows_heading import text_left

LINES = ((1.0, 1.0, 0.55), (1.0, 0.7), (1.0, 1.0, 0.4))
PITCH, THICK, BETWEEN, WIDEST = 25, 8, 20, 560


class WaitingLines(QWidget):
    """Three paragraphs of them; `LINES` gives their widths as parts of the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(sum(len(paragraph) * PITCH + BETWEEN for paragraph in LINES))

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.current().border))
        left, top = text_left(), 0
        room = min(WIDEST, self.width() - left - 24)
        for paragraph in LINES:
            for width in paragraph:
                painter.drawRoundedRect(QRectF(left, top + (PITCH - THICK) / 2, room * width, THICK), 4, 4)
                top += PITCH
            top += BETWEEN
