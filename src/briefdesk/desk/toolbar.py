"""Open, Paste, what the brief is to be, and the one big button: Brief, or Stop while something runs."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from briefdesk.desk import fonts, icons
from briefdesk.desk.actions import Actions
from briefdesk.desk.widgets.key_cap_button import KeyCapButton
from briefdesk.desk.widgets.length_chooser import LengthChooser
from briefdesk.desk.widgets.model_choosers import Style, SummariserChooser, TargetChooser
from briefdesk.desk.widgets.parts import tool

GAP, EDGES = 8, 20
"""Between the parts; at both ends."""
LEAST = 110
"""px for a chooser, where letters have their usual size; before it gets less, the button loses the name of its key."""
STYLES: tuple[tuple[bool, Style], ...] = (
    (False, "captioned"),
    (False, "worded"),
    (False, "bare"),
    (True, "worded"),
    (True, "bare"),
)
"""Compact or not, and how the choosers are named: the more room, the earlier. What is in the boxes matters most."""


class Toolbar(QToolBar):
    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMinimumHeight(52)
        self._actions = actions
        self._running = self._compact = False
        self._fitted: object = None
        self._library = tool(accessible=actions.library.text())
        icons.wear(self._library, "library")
        self._library.setCheckable(True)
        self._library.clicked.connect(actions.library.trigger)
        actions.library.toggled.connect(self._library.setChecked)
        self._open, self._paste = tool(self.tr("Open")), tool(self.tr("Paste"))
        icons.wear(self._open, "open")
        icons.wear(self._paste, "paste")
        self._open.clicked.connect(actions.open.trigger)
        self._paste.clicked.connect(actions.paste.trigger)
        self.length = LengthChooser(actions.length_names)
        self.summariser, self.target = SummariserChooser(), TargetChooser()
        self._go = KeyCapButton("")
        self._go.setMinimumWidth(132)
        self._go.clicked.connect(self._press)
        self._room = QWidget()
        self._room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(self._library)
        self.addWidget(self._open)
        self.addWidget(self._paste)
        self.addSeparator()
        for chooser in (self.length, self.summariser, self.target):
            self.addWidget(chooser)
        self.addWidget(self._room)
        self.addWidget(self._go)
        self._show_button()

    def show_state(self, running: bool, can_brief: bool) -> None:
        self._go.setEnabled(running or can_brief)
        choosers, focused = (self.length, self.summariser, self.target), self.window().focusWidget()
        if running and focused is not None and any(chooser.isAncestorOf(focused) for chooser in choosers):
            self._go.setFocus()  # the keyboard would be lost with what cannot be chosen now
        for chooser in choosers:
            chooser.setEnabled(not running)
        if running != self._running:
            self._running = running
            self._show_button()
            self.fit()

    def set_compact(self, compact: bool) -> None:
        """Icons without words, the length in a box. So it is as well where large letters leave no room."""
        self._compact = compact
        self.fit()

    def fit(self) -> None:
        """As many words as there is room for. Cheap where nothing changed."""
        choosers = (self.summariser, self.target)
        widths = [chooser.width_as("worded", longest) for chooser in choosers for longest in (True, False)]
        before = (self.width(), self._compact, self._go.sizeHint().width(), self.font().key(), widths)
        if before == self._fitted:
            return
        self._fitted = before
        self._go.show_shortcut(self._shortcut)
        for (is_compact, style), longest in product(STYLES[3 if self._compact else 0 :], (True, False)):
            self._shorten(is_compact)
            room = self._room_for_choosers()
            wanted = [chooser.width_as(style, longest) for chooser in choosers]
            if sum(wanted) <= room:
                break
        if room < len(choosers) * round(LEAST * fonts.system_scale()):
            self._go.show_shortcut("")
            room = self._room_for_choosers()
        for chooser, width in zip(choosers, wanted, strict=True):
            others = sum(wanted) - width
            chooser.wear(style, min(width, room - min(others, room // 2)))

    def _shorten(self, compact: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in (self._open, self._paste):
            button.setToolButtonStyle(style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon)
        self.length.set_compact(compact)

    def _room_for_choosers(self) -> int:
        """What the other parts leave, in px."""
        parts = [self.widgetForAction(action) for action in self.actions() if action.isVisible()]
        fixed = [part for part in parts if part not in (self._room, self.summariser, self.target)]
        taken = sum(max(part.sizeHint().width(), part.minimumWidth()) for part in fixed)
        return self.width() - EDGES - taken - GAP * (len(parts) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _press(self) -> None:
        (self._actions.stop if self._running else self._actions.brief).trigger()

    @property
    def _shortcut(self) -> str:
        return "Esc" if self._running else "Ctrl+Return"

    def _show_button(self) -> None:
        self._go.setText(self.tr("Stop") if self._running else self.tr("Brief"))
        self._go.setAccessibleName(self._go.text())
        self._go.show_shortcut(self._shortcut)
        self._go.setProperty("primary", not self._running)
        self._go.setProperty("running", self._running)
        self._go.style().polish(self._go)
        if self._running:
            icons.wear(self._go, "stop", "accent")
        else:
            icons.take_off(self._go)
