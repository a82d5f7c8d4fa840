"""One small tile a sentence of the article: filled where the brief uses it, hollow where nothing has read it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefdesk.desk import tokens

TILE, GAP = 8, 2


class SentenceMap(QWidget):
    """`chosen`: index of the sentence whose tile was clicked. Long articles get thinner tiles."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._used: frozenset[int] = frozenset()
        self._read: frozenset[int] = frozenset()
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sentences(self, count: int, used: Collection[int], read: Collection[int]) -> None:
        self._count, self._used, self._read = count, frozenset(used), frozenset(read)
        name = self.tr("%1 of %2 sentences used").replace("%1", str(len(self._used))).replace("%2", str(count))
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self._count * (TILE + GAP), 280), 18)

    def sentence_at(self, point: QPoint) -> int:
        """-1 where there is none."""
        if not self._count or not 0 <= point.x() < self._pitch() * self._count:
            return -1
        return int(point.x() / self._pitch())

    def _pitch(self) -> float:
        return min(TILE + GAP, self.width() / max(1, self._count))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        pitch = self._pitch()
        width = max(1.0, pitch - GAP) if pitch >= 4 else pitch
        plain = QColor(colors.control)
        plain.setAlphaF(0.55)
        for index in range(self._count):
            if index not in self._used:
                painter.setBrush(plain if index in self._read else QColor(colors.border))
                painter.drawRoundedRect(QRectF(index * pitch, 6, width, 6), 1.5, 1.5)
        painter.setBrush(QColor(colors.accent))
        for index in self._used:
            painter.drawRoundedRect(QRectF(index * pitch, 3, max(2.0, width), 12), 1.5, 1.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.sentence_at(event.position().toPoint())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.sentence_at(event.pos())
            text = self.tr("Sentence %1").replace("%1", str(index + 1)) if index >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
