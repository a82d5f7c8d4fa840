"""Original and Brief side by side; as two tabs where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original import OriginalPane

ORIGINAL, BRIEF = 0, 1


class WorkPage(QWidget):
    def __init__(self, original: OriginalPane, brief: BriefPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = brief
        self._sides: tuple[QWidget, QWidget] = (original, brief)
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.addTab(self.tr("Original"))
        self._tabs.addTab(self.tr("Brief"))
        self._tabs.setCurrentIndex(BRIEF)
        self._tabs.currentChanged.connect(self._show_sides)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for side in self._sides:
            side.setMinimumWidth(400)
            self.splitter.addWidget(side)
        self.splitter.setStretchFactor(ORIGINAL, 43)
        self.splitter.setStretchFactor(BRIEF, 57)
        self.splitter.setSizes([430, 570])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self.splitter, 1)
        self.set_tabbed(False)

    @property
    def tabbed(self) -> bool:
        return self._tabbed

    def set_tabbed(self, tabbed: bool) -> None:
        self._tabbed = tabbed
        self._tabs.setVisible(tabbed)
        self._show_sides()

    @property
    def side(self) -> int:
        """The one in front where only one has room."""
        return self._tabs.currentIndex()

    def show_side(self, side: int) -> None:
        """Bring a side to the front where only one has room."""
        self._tabs.setCurrentIndex(side)

    def next_pane(self, step: int = 1) -> None:
        """Move the keyboard to the other side."""
        inside = next((n for n, side in enumerate(self._sides) if side.isAncestorOf(self.window().focusWidget())), 1)
        target = (inside + step) % len(self._sides)
        self.show_side(target)
        if target == ORIGINAL:
            self._sides[ORIGINAL].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._brief.rows.focus_row(0)

    def _show_sides(self) -> None:
        for number, side in enumerate(self._sides):
            side.setVisible(not self._tabbed or number == self._tabs.currentIndex())
