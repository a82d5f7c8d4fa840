"""The frame of a sentence: how it looks when it is lit, pinned, edited or has the keyboard, and the keys it answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from briefdesk.desk import tokens


class RowFrame(QFrame):
    """Signals carry the row's index. `wanted`: pin me.

    `left_to_evidence`: Enter was pressed, the keyboard goes to the evidence.
    """

    wanted = Signal(int)
    hovered = Signal(int, bool)
    left_to_evidence = Signal(int)
    moved = Signal(int)

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = index
        self._tinted = self._pinned = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def editing(self) -> bool:
        """A person writes in it."""
        return False

    def pin(self, pinned: bool) -> None:
        self._pinned = pinned
        self.update()

    def tint(self, tinted: bool) -> None:
        self._tinted = tinted
        self.update()

    @property
    def pinned(self) -> bool:
        return self._pinned

    @property
    def tinted(self) -> bool:
        return self._tinted

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit(self.index)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(self.index, True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(self.index, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(self.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(self.index + 1)
            case Qt.Key.Key_Up:
                self.moved.emit(self.index - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_to_evidence.emit(self.index)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.editing:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.setBrush(QColor(colors.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tinted or self._pinned:
            painter.setBrush(QColor(colors.tint))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self._pinned:
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(0, 8, 3, self.height() - 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
