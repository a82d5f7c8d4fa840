"""The left side: the article as it was understood."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import tool


class OriginalPane(QFrame):
    """`text_sizes`: the actions of the header's text size menu."""

    def __init__(self, text_sizes: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.message = MessageBar()
        self.view = OriginalView()
        header = PaneHeader(self.tr("Original"))
        header.add_tool(self._size_button(text_sizes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self.message):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _size_button(self, text_sizes: list[QAction]) -> QToolButton:
        button = tool(accessible=self.tr("Text size"))
        icons.wear(button, "text-size")
        menu = QMenu(button)
        menu.addActions(text_sizes)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
