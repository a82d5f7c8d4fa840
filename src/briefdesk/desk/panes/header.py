"""The line above a pane: its name at the left, its tools at the right."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from briefdesk.desk import tokens
from briefdesk.desk.widgets.parts import label

HEIGHT, FOCUS_LINE, EDGE, AROUND = 48, 2, 6, 15


class PaneHeader(QFrame):
    """48 px high, more where letters are large; an accent line below it tells that the keyboard is in its pane."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, EDGE, 12, EDGE)
        self._line.setSpacing(12)
        self._title = label(title, "title")
        self._line.addWidget(self._title)
        self._line.addStretch()
        self.setMinimumHeight(max(HEIGHT, self.fontMetrics().height() + 2 * AROUND))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._focused = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def focused(self) -> bool:
        return self._focused

    def show_title(self, shown: bool) -> None:
        """A switch beside it may say the same."""
        self._title.setVisible(shown)

    def add_beside_title(self, tool: QWidget) -> None:
        self._line.insertWidget(1, tool)

    def add_tool(self, tool: QWidget) -> None:
        self._line.addWidget(tool)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        pane = self.parentWidget()
        focused = now is not None and pane is not None and pane.isAncestorOf(now)
        if focused != self._focused:
            self._focused = focused
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._focused:
            line = self.rect()
            line.setTop(line.bottom() - FOCUS_LINE + 1)
            QPainter(self).fillRect(line, tokens.current().accent)
