"""The line above a pane: its name at the left, its tools at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from briefdesk.desk import tokens
from briefdesk.desk.widgets.choice_combo import NARROWEST
from briefdesk.desk.widgets.confirming_button import ConfirmingButton
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.view_switch import ViewSwitch

HEIGHT, FOCUS_LINE, EDGE, AROUND, LEFT, RIGHT, SPACING = 48, 2, 6, 15, 16, 12, 12


class PaneHeader(QFrame):
    """48 px high, more where letters are large; an accent line below it tells that the keyboard is in its pane."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(LEFT, EDGE, RIGHT, EDGE)
        self._line.setSpacing(SPACING)
        self._title, self._titled = label(title, "title"), True
        self._switch: ViewSwitch | None = None
        self._tools: list[QWidget] = []
        self._compact = False
        self._line.addWidget(self._title)
        self._line.addStretch()
        self._fit_height()
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
        self._titled = shown
        self._fit()

    def add_switch(self, switch: ViewSwitch) -> None:
        """Beside the title; in its place where there is no room for both."""
        self._switch = switch
        self._line.insertWidget(1, switch)

    def add_tool(self, tool: QWidget) -> None:
        self._tools.append(tool)
        self._line.addWidget(tool)

    def set_compact(self, compact: bool) -> None:
        """Tools without words; so they are as well where words have no room."""
        self._compact = compact
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Without title and without words, and with a box for the switch."""
        usual = super().minimumSizeHint()
        switch = NARROWEST if self._shown_switch() else 0
        return QSize(self._around(compact=True) + switch, usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()

    def _fit_height(self) -> None:
        self.setMinimumHeight(max(HEIGHT, self.fontMetrics().height() + 2 * AROUND))

    def _fit(self) -> None:
        switch = self._shown_switch()
        title = self._title.sizeHint().width() + SPACING if self._titled else 0
        wanted = switch.full_width() if switch else 0
        box = switch.box_width() if switch else 0
        wordless = self._compact or self._around(compact=False) + box > self.width()
        for tool in self._tools:
            if isinstance(tool, ConfirmingButton):
                tool.set_compact(wordless)
        room = self.width() - self._around(wordless)
        compact = wanted > room
        self._title.setVisible(self._titled and title + (box if compact else wanted) <= room)
        if switch:
            switch.set_compact(compact)

    def _shown_switch(self) -> ViewSwitch | None:
        return self._switch if self._switch is not None and not self._switch.isHidden() else None

    def _around(self, compact: bool) -> int:
        """What margins and tools take, in px."""
        tools = [tool for tool in self._tools if not tool.isHidden()]
        widths = [
            tool.width_as(compact) if isinstance(tool, ConfirmingButton) else tool.sizeHint().width() for tool in tools
        ]
        return LEFT + RIGHT + SPACING + sum(width + SPACING for width in widths)

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
