"""A row that leaves out what matters least where there is no room for all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

GAP = 8
"""px between two parts."""


class RowThatFits(QWidget):
    """`matters`: the parts that matter most, the first one most; the others follow as they stand. Never as wide as to
    widen its window."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget], matters: Sequence[QWidget]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        for part in left:
            line.addWidget(part)
        line.addStretch()
        for part in right:
            line.addWidget(part)
        self._wanted = dict.fromkeys((*matters, *left, *right), True)

    def want(self, part: QWidget, wanted: bool) -> None:
        """Whether this part of the row is to be seen where there is room."""
        self._wanted[part] = wanted
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part needs more room, or less
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        room = self.width()
        for part, wanted in self._wanted.items():
            needed = part.sizeHint().width() + GAP if wanted else 0
            part.setVisible(wanted and needed <= room)
            room -= needed
