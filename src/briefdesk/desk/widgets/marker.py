"""The numbered circle that ties a sentence of the brief to its evidence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from briefdesk.desk import icons, tokens
from briefdesk.desk.tokens import Tokens


def draw(painter: QPainter, circle: QRectF, number: int, filled: bool, colors: Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.accent if filled else colors.control), 1.25))
    painter.setBrush(QColor(colors.accent) if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    font = QFont(painter.font())
    font.setPixelSize(round(circle.height() * 0.52))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colors.on_accent if filled else colors.text))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


SIDE = 24


def side() -> int:
    """Of a marker beside the letters of the system, in px."""
    return icons.fitting(SIDE)


class Marker(QToolButton):
    """24 px beside usual letters; filled while its row is pinned or the pointer is over it."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Show evidence for sentence %1").replace("%1", str(number)))

    def fill(self, filled: bool) -> None:
        self.setDown(filled)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedSize(side(), side())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self._number, self.isDown() or self.underMouse(), tokens.current())
