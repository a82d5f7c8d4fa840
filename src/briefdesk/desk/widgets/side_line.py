"""Small words under a sentence, and what can be done about them: beside each other where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

MARK_APART, APART = 6, 8
FEWEST_LETTERS = 24
"""That a line of the words has to hold beside the buttons."""


class SideLine(QWidget):
    """`mark`: a picture before the words, which may be a button themselves. The buttons stand at the right end."""

    def __init__(
        self,
        mark: QLabel | None,
        words: QLabel | QToolButton,
        buttons: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark, self._words, self._buttons = mark, words, list(buttons)
        said, done = QHBoxLayout(), QHBoxLayout()
        said.setSpacing(MARK_APART)
        if mark is not None:
            said.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(words, 0 if isinstance(words, QToolButton) else 1)
        done.setSpacing(0)
        done.addStretch(1)
        if isinstance(words, QToolButton):
            said.addStretch(1)
        for button in buttons:
            done.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 4, 0, 0)
        self._line.setSpacing(APART)
        self._line.addLayout(said, 1)
        self._line.addLayout(done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """That of the buttons below the words."""
        return QSize(max(self._said_width(), self._buttons_width()), super().minimumSizeHint().height())

    def _said_width(self) -> int:
        """The least that they take; labels break their lines."""
        metrics, wanted = self._words.fontMetrics(), self._words.sizeHint().width()
        if isinstance(self._words, QLabel):
            letters = metrics.horizontalAdvance(self._words.text())
            wanted = min(letters, FEWEST_LETTERS * metrics.averageCharWidth())
        return wanted + (self._mark.sizeHint().width() + MARK_APART if self._mark is not None else 0)

    def _buttons_width(self) -> int:
        return sum(button.sizeHint().width() for button in self._buttons)

    def _fit(self) -> None:
        beside = self._said_width() + APART + self._buttons_width() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._line.direction():
            self._line.setDirection(direction)
            self._line.setSpacing(APART if beside else 0)
            self.updateGeometry()
