"""A few choices side by side, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from briefdesk.desk.widgets.parts import named, tool


class Segments(QWidget):
    """`chosen` carries the place of the choice that a person made. `accessible` names each choice in full."""

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str], accessible: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for index, (label, name) in enumerate(zip(labels, accessible or labels, strict=True)):
            button = tool(label, name)
            button.setCheckable(True)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    def choose(self, index: int) -> None:
        self._group.button(index).setChecked(True)

    def rename(self, index: int, text: str) -> None:
        button = self._group.button(index)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(text)

    @property
    def current(self) -> QWidget:
        """The button of what is chosen."""
        return self._group.button(max(0, self.index))

    @property
    def index(self) -> int:
        """-1 before anything was chosen."""
        return self._group.checkedId()
