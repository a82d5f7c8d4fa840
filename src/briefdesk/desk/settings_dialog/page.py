"""A page of the dialog: labels and fields, and beneath a field what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefdesk.desk.controller import Controller
from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.switch import Switch

NARROW = 50
"""In letters."""
EDGE = 24


class Page(QWidget):
    """Rows are added from top to bottom, which is the order of the keyboard."""

    def __init__(self, title: str, control: Controller) -> None:
        super().__init__()
        self.title, self.control = title, control
        self.setAccessibleName(title)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 20, EDGE, 20)
        column.setSpacing(16)
        column.addWidget(label(title, "title"))
        column.addLayout(self._form)
        column.addStretch()

    def refresh(self) -> None:
        """Show what the settings are."""
        raise NotImplementedError

    def add_row(self, words: str, field: QWidget, hint: str = "") -> QLabel:
        """Returns the line beneath the field, which says `hint`: what the field means."""
        name, beneath = label(words), label(hint, "quiet", wrap=True)
        name.setBuddy(field)
        field.setAccessibleName(words)
        field.setAccessibleDescription(hint)
        line = QHBoxLayout()
        line.addWidget(field)
        if not isinstance(field, WideField | QLineEdit):
            line.addStretch()
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(beneath)
        beneath.setVisible(bool(hint))
        self._form.addRow(name, cell)
        return beneath

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels go above their fields where letters are large and what is seen of the page is narrow."""
        super().resizeEvent(event)
        seen = self.parentWidget() or self
        narrow = seen.width() < max(NARROW * self.fontMetrics().averageCharWidth(), self._needed_beside())
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.DontWrapRows)

    def _needed_beside(self) -> int:
        """px for labels beside their fields."""
        rows = range(self._form.rowCount())
        names = [self._form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in rows]
        fields = [self._form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in rows]
        widest = max((name.sizeHint().width() for name in names if name), default=0)
        field = max((field.minimumSize().width() for field in fields if field), default=0)
        return widest + self._form.horizontalSpacing() + field + 2 * EDGE

    def add_wide(self, widget: QWidget) -> None:
        self._form.addRow(widget)

    def add_switch(self, words: str, hint: str, wanted: Callable[[bool], object]) -> Switch:
        """`wanted` is called when a person presses it, and not when the page shows another state."""
        switch = Switch(words)
        switch.clicked.connect(wanted)
        self.add_row(words, switch, hint)
        return switch

    def add_choice(self, words: str, hint: str = "") -> Choice:
        choice = Choice(words)
        self.add_row(words, choice, hint)
        return choice


class WideField(QWidget):
    """A field that takes all the room there is."""


class Choice(ChoiceCombo):
    """One of several values. `picked` carries the one that a person picked."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__("", name)
        self._offered: Sequence[tuple[str, str]] = ()
        self.activated.connect(lambda index: self.picked.emit(self.value(index)))

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Each as (value, words)."""
        if choices != self._offered:
            self._offered = choices
            self.clear()
            for value, words in choices:
                self.add_choice(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
