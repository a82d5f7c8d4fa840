"""A model in the list: what it is, what it costs, in which state it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from briefdesk.desk import icons, tokens
from briefdesk.desk.models import words
from briefdesk.desk.models.columns import EDGE, GAP, Columns, commercial_use
from briefdesk.desk.models.parts import STEPS, Stars, thin_bar
from briefdesk.desk.models.words import RowLook
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.models_process.messages import Model

_ACT_ICONS = {"get": "get", "pause": "pause", "resume": "resume", "again": "again", "stop": "stop", "check": "verify"}
BAR, WIDEST = 3, 16_777_215
"""Beside the row that has the keyboard, in px; as wide as Qt allows."""


class ModelRow(QFrame):
    """`wanted` carries what a person asks for. `stepped`: an arrow key leads to the row before (-1) or after (1)."""

    wanted = Signal(str)
    stepped = Signal(int)

    def __init__(self, model: Model | None, parent: QWidget | None = None) -> None:
        """`model`: `None` for the one that comes with the program."""
        super().__init__(parent)
        self._model = model
        self._look: RowLook | None = None
        self._columns: Columns | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon, self._title, self._does, self._facts = label(), label(name="title", wrap=True), _quiet(), _quiet()
        self._disk, self._memory, self._warning = label(wrap=True), label(wrap=True), label()
        self._licence, self._use_icon, self._use = label(), label(), _quiet()
        self._stars, self._rated, self._score = Stars(), label(), _quiet()
        self._state, self._state_text, self._bar = label(wrap=True), _quiet(), thin_bar()
        self._act = QPushButton()
        self._more = tool()
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._more.setPopupMode(self._more.ToolButtonPopupMode.InstantPopup)
        icons.wear(self._warning, "doubt", "doubt", 14)
        icons.wear(self._more, "more", "text2")
        self._act.clicked.connect(self._act_now)
        self._lay_out()

    @property
    def look(self) -> RowLook | None:
        return self._look

    @property
    def button(self) -> QPushButton:
        return self._act

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def more(self) -> QWidget:
        return self._more

    def show_look(self, look: RowLook, model: Model | None = None) -> None:
        """Does nothing where it is shown already."""
        self._model = model or self._model
        if look == self._look:
            return
        self._look = look
        icons.wear(self._icon, look.icon, look.color, 18)
        for part, text in ((self._title, look.title), (self._does, look.does), (self._disk, look.disk)):
            part.setText(text)
        self._memory.setText(look.memory)
        self._memory.setToolTip(look.memory_tip)
        self._licence.setText(look.licence)
        self._show_use(look)
        self._show_score(look)
        self._show_state(look)
        self._show_acts(look)
        facts = (
            look.disk,
            look.memory.replace("\n", " "),
            f"{look.licence}, {commercial_use(look.commercial)}",
            look.score,
        )
        self._facts.setText(" · ".join(facts))
        self.setAccessibleName(f"{look.title}, {look.does}")
        self.setAccessibleDescription(". ".join(filter(None, (look.state, look.state_text, *facts, look.memory_tip))))
        self._show_parts()

    def fit(self, columns: Columns) -> None:
        """Lay the columns out as those of the other rows."""
        if columns == self._columns:
            return
        self._columns = columns
        parts = (self._disk, self._memory_box, self._licence_box, self._quality_box, self._state_box, self._act_box)
        for part, width in zip(parts, columns.widths, strict=True):
            part.setFixedWidth(width)
        self._arrange(columns.stacked)
        self._show_parts()

    # Showing

    def _show_use(self, look: RowLook) -> None:
        icon, color = {True: ("check", "ok"), False: ("forbidden", "error"), None: ("doubt", "doubt")}[look.commercial]
        icons.wear(self._use_icon, icon, color, 13)
        self._use.setText(commercial_use(look.commercial))
        named(self._use, "bad" if look.commercial is False else "quiet").style().polish(self._use)

    def _show_score(self, look: RowLook) -> None:
        if look.stars is not None:
            name = words.tr("Models", "Quality %1 of 5, %2").replace("%1", str(look.stars)).replace("%2", look.score)
            self._stars.show_count(look.stars, name)
        self._rated.setText(look.score)
        self._score.setText(look.score if look.stars is not None else look.score_test)
        self._quality_box.setToolTip(look.score_tip)

    def _show_state(self, look: RowLook) -> None:
        self._state.setText(look.state)
        self._state_text.setText(look.state_text)
        self._state_box.setToolTip(look.state_tip)
        named(self._state, "failure" if look.state_color == "error" else "state").style().polish(self._state)
        self._bar.setValue(round((look.progress or 0) * STEPS))
        self._bar.setAccessibleName(f"{look.title}: {look.state}")

    def _show_acts(self, look: RowLook) -> None:
        if look.act is not None:
            self._act.setText(look.act_label)
            self._act.setAccessibleName(look.act_name)
            if look.act in _ACT_ICONS:
                icons.wear(self._act, _ACT_ICONS[look.act])
            else:
                icons.take_off(self._act)
        self._menu.clear()
        name = words.tr("Models", "More for %1").replace("%1", f"{look.title}, {look.does}")
        self._more.setAccessibleName(name)
        self._more.setToolTip(words.tr("Models", "More"))
        if self._model is not None:
            for act in look.menu:
                action = self._menu.addAction(words.act_label(act, self._model))
                action.triggered.connect(lambda _checked=False, act=act: self.wanted.emit(act))

    def _show_parts(self) -> None:
        look, compact = self._look, self._columns is not None and self._columns.compact
        if look is None:
            return
        for part in (self._disk, self._memory_box, self._licence_box, self._quality_box):
            part.setVisible(not compact)
        self._facts.setVisible(compact)
        self._warning.setVisible(look.memory_warns)
        self._stars.setVisible(look.stars is not None)
        self._score.setVisible(bool(self._score.text()))
        self._rated.setVisible(look.stars is None)
        self._state.setVisible(bool(look.state))
        self._state_text.setVisible(bool(look.state_text))
        self._bar.setVisible(look.progress is not None)
        self._act.setVisible(look.act is not None)
        self._more.setVisible(bool(look.menu))

    def _lay_out(self) -> None:
        self._memory_box = _line(self._warning, self._memory)
        self._licence_box = _stack(self._licence, _line(self._use_icon, self._use))
        self._quality_box = _stack(self._stars, self._rated, self._score)
        self._state_box = _stack(self._state, self._state_text, self._bar)
        self._act_box = QWidget()
        acts = QHBoxLayout(self._act_box)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(4)
        acts.addStretch()
        acts.addWidget(self._act)
        acts.addWidget(self._more)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, 7, EDGE, 8)
        grid.setHorizontalSpacing(GAP)
        self._name = name = _stack(self._title, self._does, self._facts)
        boxes = (self._disk, self._memory_box, self._licence_box, self._quality_box, self._state_box, self._act_box)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        for place, box in enumerate((name, *boxes), 1):
            grid.addWidget(box, 0, place, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)

    def _arrange(self, stacked: bool) -> None:
        """State and button beside the name, or below it."""
        self._grid.removeWidget(self._state_box)
        self._grid.removeWidget(self._act_box)
        if stacked:
            self._state_box.setMinimumWidth(0)
            self._state_box.setMaximumWidth(WIDEST)
            self._grid.addWidget(self._state_box, 1, 1)
            self._grid.addWidget(self._act_box, 2, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._state_box, 0, 6, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._act_box, 0, 7, Qt.AlignmentFlag.AlignVCenter)

    # Events

    def _act_now(self) -> None:
        if self._look is not None and self._look.act is not None:
            self.wanted.emit(self._look.act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._act.isVisible():
            self._act_now()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._more.isVisible():
            self._menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), tokens.current()
        if self.hasFocus():
            painter.fillRect(self.rect(), colors.color("tint"))
            painter.fillRect(0, 4, BAR, self.height() - 8, colors.color("accent"))
        painter.setPen(colors.color("border"))
        painter.drawLine(EDGE, self.height() - 1, self.width() - EDGE, self.height() - 1)


def _quiet() -> QLabel:
    return label(name="quiet", wrap=True)


def _line(*parts: QWidget) -> QWidget:
    """Side by side; the last one has the rest of the room."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for part in parts:
        line.addWidget(part, 1 if part is parts[-1] else 0)
    return box


def _stack(*parts: QWidget) -> QWidget:
    box = QWidget()
    stack = QVBoxLayout(box)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(3)
    for part in parts:
        stack.addWidget(part)
    return box
