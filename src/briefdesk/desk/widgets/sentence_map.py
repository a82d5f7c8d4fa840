"""One small tile a sentence of the article: tall where the brief uses it, ringed where it is key and left out."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefdesk.desk import tokens

TILE, GAP, THIN, RING = 8, 2, 4, 1.5
"""In px. Tiles thinner than `THIN` have no gaps, and are painted together."""


class SentenceMap(QWidget):
    """`chosen`: index of the sentence whose tile was clicked. Long articles get thinner tiles."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._used: frozenset[int] = frozenset()
        self._left: frozenset[int] = frozenset()
        self._runs: list[tuple[int, int, bool]] = []
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sentences(
        self, count: int, used: Collection[int], read: Collection[int], left: Collection[int] = ()
    ) -> None:
        """`left`: key sentences that the brief does not use."""
        self._count, self._used, self._left = count, frozenset(used), frozenset(left)
        self._runs = _runs(count, self._used, frozenset(read))
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
        width = max(1.0, pitch - GAP) if pitch >= THIN else pitch
        plain = QColor(colors.control)
        plain.setAlphaF(0.55)
        for start, end, read in self._runs:
            painter.setBrush(plain if read else QColor(colors.border))
            if pitch < THIN:
                painter.drawRoundedRect(QRectF(start * pitch, 6, (end - start) * pitch, 6), 1.5, 1.5)
                continue
            for index in range(start, end):
                painter.drawRoundedRect(QRectF(index * pitch, 6, width, 6), 1.5, 1.5)
        painter.setBrush(QColor(colors.accent))
        for index in self._used:
            painter.drawRoundedRect(QRectF(index * pitch, 3, max(2.0, width), 12), 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.accent), RING))
        for index in self._left:
            ring = QRectF(index * pitch, 3, max(4.0, width), 12).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
            painter.drawRoundedRect(ring, 1.5, 1.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.sentence_at(event.position().toPoint())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.sentence_at(event.pos())
            QToolTip.showText(event.globalPos(), self.about(index) if index >= 0 else "", self)
            return True
        return super().event(event)

    def about(self, index: int) -> str:
        """What its tile says when one points at it."""
        left = self.tr("Sentence %1: a key sentence that the brief does not use")
        return (left if index in self._left else self.tr("Sentence %1")).replace("%1", str(index + 1))


def _runs(count: int, used: frozenset[int], read: frozenset[int]) -> list[tuple[int, int, bool]]:
    """Stretches of sentences that are not used, as (start, end, whether they were read)."""
    kinds = (None if index in used else index in read for index in range(count))
    runs, start = [], 0
    for kind, members in groupby(kinds):
        end = start + sum(1 for _ in members)
        if kind is not None:
            runs.append((start, end, kind))
        start = end
    return runs
