"""Boxes around what was found, drawn over a text: outlines, so that they are no matter of colour alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefdesk.desk import tokens

RADIUS, THIN, THICK = 2, 1, 2
SHADE, CURRENT_SHADE = 0.06, 0.12


class Marks(QWidget):
    """Lies over a viewport and lets everything through. `boxes`: number and place of each line that is in view."""

    def __init__(self, viewport: QWidget, boxes: Callable[[], Iterable[tuple[int, QRectF]]]) -> None:
        super().__init__(viewport)
        self._viewport, self._boxes, self._current = viewport, boxes, -1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        viewport.installEventFilter(self)
        self.hide()
        self.refresh()

    @property
    def current(self) -> int:
        return self._current

    def show_current(self, number: int) -> None:
        self._current = number
        self.update()

    def refresh(self) -> None:
        """A viewport that scrolls takes what lies on it along: come back."""
        self.setGeometry(self._viewport.rect())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.refresh()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, letters = QPainter(self), QColor(tokens.current().text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, box in self._boxes():
            is_current = number == self._current
            shade = QColor(letters)
            shade.setAlphaF(CURRENT_SHADE if is_current else SHADE)
            painter.setBrush(shade)
            painter.setPen(QPen(letters, THICK if is_current else THIN))
            painter.drawRoundedRect(box.adjusted(-1, 2, 1, -2), RADIUS, RADIUS)
