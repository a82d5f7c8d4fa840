"""The line above a pane: its name at the left, its tools at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from briefdesk.desk.widgets.parts import label


class PaneHeader(QFrame):
    """48 px high."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 0, 12, 0)
        self._line.addWidget(label(title, "title"))
        self._line.addStretch()
        self.setFixedHeight(48)

    def add_tool(self, tool: QWidget) -> None:
        self._line.addWidget(tool)
