"""The left side: the article as it was understood, and translated where that was wished."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.desk.panes.translated_view import TranslatedView
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import tool
from briefdesk.desk.widgets.segments import Segments

ORIGINAL, TRANSLATED = 0, 1


class OriginalPane(QFrame):
    """`text_sizes`: the actions of the header's text size menu. `switched`: the other language is to be shown."""

    switched = Signal()

    def __init__(self, text_sizes: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.message = MessageBar()
        self.view, self.translated = OriginalView(), TranslatedView()
        self._views = QStackedWidget()
        for view in (self.view, self.translated):
            self._views.addWidget(view)
        self._switch = Segments([self.tr("Original"), ""])
        self._switch.choose(ORIGINAL)
        self._switch.chosen.connect(self.show_view)
        self._header = PaneHeader(self.tr("Original"))
        self._header.add_beside_title(self._switch)
        self._header.add_tool(self._size_button(text_sizes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.message):
            column.addWidget(part)
        column.addWidget(self._views, 1)
        self.offer_translation("")
        self.setFocusProxy(self.view)

    @property
    def shows_translation(self) -> bool:
        return self._views.currentWidget() is self.translated

    @property
    def shown_view(self) -> int:
        return self._views.currentIndex()

    def offer_translation(self, language: str) -> None:
        """By its name; "" where there is none: then the original is shown."""
        self._switch.setVisible(bool(language))
        self._header.show_title(not language)
        self._switch.rename(TRANSLATED, language)
        if not language and self.shows_translation:
            self.show_view(ORIGINAL)

    def show_original(self) -> None:
        self.show_view(ORIGINAL)

    def show_view(self, view: int) -> None:
        """`ORIGINAL` or `TRANSLATED`."""
        if view != self._views.currentIndex():
            self._switch.choose(view)
            self._views.setCurrentIndex(view)
            self.setFocusProxy(self.translated if view == TRANSLATED else self.view)
            self.switched.emit()

    def _size_button(self, text_sizes: list[QAction]) -> QToolButton:
        button = tool(accessible=self.tr("Text size"))
        icons.wear(button, "text-size")
        menu = QMenu(button)
        menu.addActions(text_sizes)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
