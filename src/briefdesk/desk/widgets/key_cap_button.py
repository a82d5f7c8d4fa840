"""A push button that shows its shortcut as a key cap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from briefdesk.desk import tokens

HEIGHT, LOW, ABOVE, CAP_PADDING, EDGE = 36, 32, 8, 5, 12


class KeyCapButton(QPushButton):
    """Give the shortcut as portable text ("Ctrl+O"), or "" for none. `height` in px; more where letters are large."""

    def __init__(self, text: str, shortcut: str = "", parent: QWidget | None = None, *, height: int = HEIGHT) -> None:
        super().__init__(text, parent)
        self._keys, self._height = "", height
        self.setObjectName("keyed")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_shortcut(shortcut)

    def show_shortcut(self, shortcut: str) -> None:
        keys = _native(QKeySequence(shortcut)).replace("+", " ").replace(_native(Qt.Key.Key_Return), "↵")
        if bool(keys) != bool(self._keys):
            self.setProperty("capped", bool(keys))
            self.style().polish(self)
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        cap = round(self._cap_width()) + 8 if self._keys else 0
        return QSize(usual.width() + cap, max(self._height, self.fontMetrics().height() + 2 * ABOVE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(QFontInfo(self.font()).pixelSize() * 11 / 13))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cap_width(self) -> float:
        return QFontMetricsF(self._cap_font()).horizontalAdvance(self._keys) + 2 * CAP_PADDING

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self.property("primary"):
            self._part_from_ring(painter)
        if self._keys:
            self._draw_cap(painter)

    def _part_from_ring(self, painter: QPainter) -> None:
        """The ring has the colour of the button: a line between them makes it one."""
        painter.setPen(QPen(QColor(tokens.current().window), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5)

    def _draw_cap(self, painter: QPainter) -> None:
        letters = self.palette().buttonText().color()
        width, height = self._cap_width(), QFontMetricsF(self._cap_font()).height() + CAP_PADDING
        cap = QRectF(self.width() - EDGE - width, (self.height() - height) / 2, width, height)
        shade = QColor(letters)
        shade.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(letters)
        painter.setFont(self._cap_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)


def _native(keys: QKeySequence | Qt.Key) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
