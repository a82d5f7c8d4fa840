"""The left side: the article as it was understood, and translated where that was wished; one of them, or both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.desk.panes.scroll_link import ScrollLink
from briefdesk.desk.panes.translated_view import TranslatedView
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import named, tool
from briefdesk.desk.widgets.view_switch import ViewSwitch

ORIGINAL, TRANSLATED, SIDE_BY_SIDE = 0, 1, 2


class OriginalPane(QFrame):
    """`text_sizes`: the actions of the header's text size menu. `switched`: other languages are to be shown.

    `find_wanted`: the button with the magnifier was pressed.
    """

    switched = Signal()
    find_wanted = Signal()

    def __init__(self, text_sizes: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.message = MessageBar()
        self.view, self.translated = OriginalView(), TranslatedView()
        self._divider = named(QFrame(), "divider")
        self._divider.setFixedWidth(1)
        self._shown = ORIGINAL
        self._link = ScrollLink(self.view, self.translated, self)
        original, both = self.tr("Original"), self.tr("Both")
        names = [original, "", self.tr("Both, side by side")]
        self._switch = ViewSwitch(self.tr("Language of the article"), [original, "", both], names)
        self._switch.choose(ORIGINAL)
        self._switch.chosen.connect(self.show_view)
        self._header = PaneHeader(self.tr("Original"))
        self._header.add_switch(self._switch)
        self._header.add_tool(self._find_button())
        self._header.add_tool(self._size_button(text_sizes))
        self._lay_out()
        self._show_views()
        self.offer_translation("")

    @property
    def views(self) -> tuple[OriginalView, OriginalView]:
        """The article, in each of its languages."""
        return self.view, self.translated

    @property
    def shown_view(self) -> int:
        return self._shown

    @property
    def shows_translation(self) -> bool:
        return self._shown != ORIGINAL

    @property
    def side_by_side(self) -> bool:
        return self._shown == SIDE_BY_SIDE

    @property
    def shown(self) -> list[OriginalView]:
        """Those that can be seen, from left to right."""
        return list(self.views) if self.side_by_side else [self.views[self._shown]]

    @property
    def front(self) -> OriginalView:
        """The one that is shown; of both, the one with the keyboard, else the original."""
        return next((view for view in self.shown if view.hasFocus()), self.shown[0])

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the text. A focus proxy would keep Tab from what stands above it."""
        self.front.setFocus(reason)

    def offer_translation(self, language: str) -> None:
        """By its name; "" where there is none: then the original is shown."""
        self._switch.setVisible(bool(language))
        self._header.show_title(not language)
        self._switch.rename(TRANSLATED, language)
        if not language and self.shows_translation:
            self.show_view(ORIGINAL)

    def show_original(self) -> None:
        """Beside its translation, if need be."""
        if self._shown == TRANSLATED:
            self.show_view(ORIGINAL)

    def show_view(self, view: int) -> None:
        """`ORIGINAL`, `TRANSLATED` or `SIDE_BY_SIDE`. What is read stays at its height."""
        if view == self._shown:
            return
        before, self._shown = self.front, view
        self._switch.choose(view)
        self._show_views()
        other = self.translated if before is self.view else self.view
        self.switched.emit()
        self._link.take_over(before, other)

    def scroll_to(self, sentence: int) -> None:
        """Bring a sentence into view. Where both languages are shown, one follows the other."""
        if not self.side_by_side:
            for view in self.views:
                view.scroll_to(sentence)
        elif any(view.hides(sentence) for view in self.views):
            self.front.bring_up(sentence)

    def look_for_translated(self, sentence: int) -> None:
        """Show a sentence of the translated article, with the caret in it."""
        if not self.shows_translation:
            self.show_view(TRANSLATED)
        self.translated.setFocus(Qt.FocusReason.OtherFocusReason)
        self.translated.look_for(sentence)

    def show_partner(self, sentence: int) -> None:
        """Where both languages are shown: bring into view what the caret has come to in one of them."""
        if self.side_by_side and any(view.misses(sentence) for view in self.views):
            self.front.bring_up(sentence)

    def _show_views(self) -> None:
        self.view.setVisible(self._shown != TRANSLATED)
        self._divider.setVisible(self._shown == SIDE_BY_SIDE)
        self.translated.setVisible(self._shown != ORIGINAL)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.view, 1)
        columns.addWidget(self._divider)
        columns.addWidget(self.translated, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.message):
            column.addWidget(part)
        column.addLayout(columns, 1)

    def _find_button(self) -> QToolButton:
        button = tool(accessible=self.tr("Find in the article"))
        icons.wear(button, "search")
        button.clicked.connect(self.find_wanted)
        return button

    def _size_button(self, text_sizes: list[QAction]) -> QToolButton:
        button = tool(accessible=self.tr("Text size"))
        icons.wear(button, "text-size")
        menu = QMenu(button)
        menu.addActions(text_sizes)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
