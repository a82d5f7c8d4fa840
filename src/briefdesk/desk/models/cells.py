"""The cells of a row in the list of models. Each shows its part of a look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.models import words
from briefdesk.desk.models.columns import commercial_use
from briefdesk.desk.models.looks import RowLook
from briefdesk.desk.models.parts import STEPS, Stars, thin_bar
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.models_process.messages import Model

_ICONS = {"get": "get", "pause": "pause", "resume": "resume", "again": "again", "stop": "stop", "check": "verify"}


class NameCell(QWidget):
    """Its name, what it does and, where there are no columns for them, the facts."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._does, self._facts = label(name="title", wrap=True), quiet(), quiet()
        stack(self, self._title, self._does, self._facts)

    def show_look(self, look: RowLook) -> None:
        self._title.setText(look.title)
        self._does.setText(look.does)
        self._facts.setText(" · ".join(facts(look)))

    def show_facts(self, shown: bool) -> None:
        self._facts.setVisible(shown)


class MemoryCell(QWidget):
    """With a triangle where it is too much for this laptop."""

    def __init__(self) -> None:
        super().__init__()
        self._warning, self._size = label(), label(wrap=True)
        icons.wear(self._warning, "doubt", "doubt", 14)
        side_by_side(self, self._warning, self._size)

    def show_look(self, look: RowLook) -> None:
        self._size.setText(look.memory)
        self._warning.setVisible(look.memory_warns)
        self.setToolTip(look.memory_tip)


class LicenceCell(QWidget):
    """Its name, and by picture and in words whether it allows commercial use."""

    def __init__(self) -> None:
        super().__init__()
        self._licence, self._icon, self._use, use = label(), label(), quiet(), QWidget()
        side_by_side(use, self._icon, self._use)
        stack(self, self._licence, use)

    def show_look(self, look: RowLook) -> None:
        icon, color = {True: ("check", "ok"), False: ("forbidden", "error"), None: ("doubt", "doubt")}[look.commercial]
        icons.wear(self._icon, icon, color, 13)
        self._licence.setText(look.licence)
        self._use.setText(commercial_use(look.commercial))
        named(self._use, "bad" if look.commercial is False else "quiet").style().polish(self._use)


class QualityCell(QWidget):
    """Stars and figure; the figure and what was measured on, where nothing compares."""

    def __init__(self) -> None:
        super().__init__()
        self._stars, self._figure, self._below = Stars(), label(), quiet()
        stack(self, self._stars, self._figure, self._below)

    def show_look(self, look: RowLook) -> None:
        has_stars = look.stars is not None
        self._stars.setVisible(has_stars)
        self._figure.setVisible(not has_stars)
        if look.stars is not None:
            name = words.tr("Models", "Quality %1 of 5, %2").replace("%1", str(look.stars)).replace("%2", look.score)
            self._stars.show_count(look.stars, name)
        self._figure.setText(look.score)
        self._below.setText(look.score if has_stars else look.score_test)
        self._below.setVisible(bool(self._below.text()))
        self.setToolTip(look.score_tip)


class StateCell(QWidget):
    """In which state it is, and how far what is being done has come."""

    def __init__(self) -> None:
        super().__init__()
        self._state, self._text, self._bar = label(wrap=True), quiet(), thin_bar()
        stack(self, self._state, self._text, self._bar)

    def show_look(self, look: RowLook) -> None:
        self._state.setText(look.state)
        self._state.setVisible(bool(look.state))
        self._text.setText(look.state_text)
        self._text.setVisible(bool(look.state_text))
        named(self._state, "failure" if look.state_color == "error" else "state").style().polish(self._state)
        self._bar.setVisible(look.progress is not None)
        self._bar.setValue(round((look.progress or 0) * STEPS))
        self._bar.setAccessibleName(f"{look.title}: {look.state}")
        self.setToolTip(look.state_tip)


class ActCell(QWidget):
    """One button for what is next, and a menu for the rest. `wanted` carries what a person asks for."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.button, self.more = QPushButton(), tool()
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.wear(self.more, "more", "text2")
        self.button.clicked.connect(self.act)
        self._look: RowLook | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addStretch()
        line.addWidget(self.button)
        line.addWidget(self.more)

    def act(self) -> None:
        """What the button is for; does nothing where there is none."""
        if self._look is not None and self._look.act is not None:
            self.wanted.emit(self._look.act)

    def show_look(self, look: RowLook, model: Model | None) -> None:
        self._look = look
        self.button.setVisible(look.act is not None)
        self.button.setText(look.act_label)
        self.button.setAccessibleName(look.act_name)
        if look.act in _ICONS:
            icons.wear(self.button, _ICONS[look.act])
        else:
            icons.take_off(self.button)
        self._fill_menu(look, model)

    def _fill_menu(self, look: RowLook, model: Model | None) -> None:
        self.menu.clear()
        name = words.tr("Models", "More for %1").replace("%1", f"{look.title}, {look.does}")
        self.more.setVisible(bool(look.menu))
        self.more.setAccessibleName(name)
        self.more.setToolTip(words.tr("Models", "More"))
        for act in look.menu if model is not None else ():
            assert model is not None
            action = self.menu.addAction(words.act_label(act, model))
            action.triggered.connect(lambda _checked=False, act=act: self.wanted.emit(act))


def facts(look: RowLook) -> tuple[str, ...]:
    """What stands in the columns, in one line each."""
    licence = f"{look.licence}, {commercial_use(look.commercial)}"
    return look.disk, look.memory.replace("\n", " "), licence, look.score


def quiet() -> QLabel:
    return label(name="quiet", wrap=True)


def side_by_side(box: QWidget, *parts: QWidget) -> None:
    """The last one has the rest of the room."""
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for part in parts:
        line.addWidget(part, 1 if part is parts[-1] else 0)


def stack(box: QWidget, *parts: QWidget) -> None:
    """One below the other, in the middle of the height."""
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addStretch()
    for part in parts:
        column.addWidget(part)
    column.addStretch()
