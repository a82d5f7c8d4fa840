"""Parts side by side; one below the other where they do not fit: in large letters, or in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class FoldingRow(QWidget):
    """`spread`: the first part at the left, the others at the right; else all of them in the middle."""

    def __init__(self, parts: Sequence[QWidget], gap: int, spread: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._gap = parts, gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        side = Qt.AlignmentFlag.AlignLeft if spread else Qt.AlignmentFlag.AlignHCenter
        if not spread:
            self._box.addStretch(1)
        for number, part in enumerate(parts):
            self._box.addWidget(part, 0, side | Qt.AlignmentFlag.AlignVCenter)
            if spread and number == 0:
                self._box.addStretch(1)
        if not spread:
            self._box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _folds(self, width: int) -> bool:
        return sum(size.width() for size in self._sizes()) + self._gap * (len(self._sizes()) - 1) > width

    def _sizes(self) -> list[QSize]:
        return [part.sizeHint() for part in self._parts]

    def _height(self) -> int:
        heights = [size.height() for size in self._sizes()]
        return sum(heights) + self._gap * (len(heights) - 1) if self._folds(self.width()) else max(heights)

    def sizeHint(self) -> QSize:
        width = sum(size.width() for size in self._sizes()) + self._gap * (len(self._parts) - 1)
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(size.width() for size in self._sizes()), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if self._folds(self.width()) else directions.LeftToRight)
        self.updateGeometry()
