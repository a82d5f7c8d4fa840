"""Original and Brief side by side; as two tabs where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original import OriginalPane

ORIGINAL, BRIEF = 0, 1
NARROWEST, COLUMN = 410, 470
"""In px: a pane, and one of two columns in it, with lines of 50 letters."""


class WorkPage(QWidget):
    def __init__(self, original: OriginalPane, brief: BriefPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.original, self.brief = original, brief
        self._narrow = False
        self._usual_split: list[int] = []
        self._sides: tuple[QWidget, QWidget] = (original, brief)
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Panes"))
        self._tabs.addTab(self.tr("Original"))
        self._tabs.addTab(self.tr("Brief"))
        self._tabs.setCurrentIndex(BRIEF)
        self._tabs.currentChanged.connect(self._show_sides)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for side in self._sides:
            side.setMinimumWidth(NARROWEST)
            self.splitter.addWidget(side)
        self.splitter.setStretchFactor(ORIGINAL, 43)
        self.splitter.setStretchFactor(BRIEF, 57)
        self.splitter.setSizes([430, 570])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        self._below = QSplitter(Qt.Orientation.Vertical)
        self._below.setChildrenCollapsible(False)
        self._below.setHandleWidth(1)
        self._below.addWidget(self.splitter)
        column.addWidget(self._below, 1)
        original.switched.connect(self._make_room)
        self.set_tabbed(False)

    def put_below(self, panel: QWidget) -> None:
        """Below both sides; what is left of the height goes to them."""
        self._below.addWidget(panel)
        self._below.setStretchFactor(0, 1)
        self._below.setStretchFactor(1, 0)

    @property
    def tabbed(self) -> bool:
        """Only one side has room: the window is narrow, or the article in two columns needs all of it."""
        wanted = 2 * COLUMN + max(NARROWEST, self.brief.minimumSizeHint().width())
        return self._narrow or (self.original.side_by_side and self.width() < wanted)

    def set_tabbed(self, narrow: bool) -> None:
        """`narrow`: the window has no room for two sides."""
        self._narrow = narrow
        self._arrange()

    @property
    def split(self) -> list[int]:
        """Widths of the sides in px, as the person has set them."""
        return self._usual_split or self.splitter.sizes()

    def _make_room(self) -> None:
        """For an article in two columns: as much as the brief can spare, or a tab of its own."""
        if self.original.side_by_side and not self._usual_split:
            self._tabs.setCurrentIndex(ORIGINAL)
            self._usual_split = self.splitter.sizes()
            self._arrange()
            self.splitter.setSizes([self.width() - NARROWEST, NARROWEST])
        elif self._usual_split and not self.original.side_by_side:
            self.splitter.setSizes(self._usual_split)
            self._usual_split = []
            self._arrange()

    def _arrange(self) -> None:
        self._tabs.setVisible(self.tabbed)
        self._show_sides()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def side(self) -> int:
        """The one in front where only one has room."""
        return self._tabs.currentIndex()

    def show_side(self, side: int) -> None:
        """Bring a side to the front where only one has room."""
        self._tabs.setCurrentIndex(side)

    def next_pane(self, step: int = 1) -> None:
        """Move the keyboard on: to the article, in each of the languages that are shown, and to the brief."""
        articles, focused = self.original.shown, self.window().focusWidget()
        panes: list[QWidget] = [*articles, self.brief]
        elsewhere = 0 if self.original.isAncestorOf(focused) else len(articles)
        inside = next((n for n, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused)), elsewhere)
        target = (inside + step) % len(panes)
        if target < len(articles):
            self.show_side(ORIGINAL)
            articles[target].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.show_side(BRIEF)
            self.brief.rows.focus_row(0)

    def _show_sides(self) -> None:
        for number, side in enumerate(self._sides):
            side.setVisible(not self.tabbed or number == self._tabs.currentIndex())
