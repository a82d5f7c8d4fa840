"""The list of models, by task. Long lists are built a few rows at a time, between events."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefdesk.desk.models.columns import EDGE, GAP, ICON, Columns, headings
from briefdesk.desk.models.looks import RowLook
from briefdesk.desk.models.row import ModelRow
from briefdesk.desk.widgets.parts import label, named
from briefdesk.models_process.messages import Model

AT_ONCE = 3
BUILT_IN = ""
"""The key of the row of the model that comes with the program."""
Line = tuple[str, RowLook, Model | None]


class ModelRows(QScrollArea):
    """`wanted` carries the id of a model and what a person asks for. `after`: where the keyboard comes from."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, ModelRow] = {}
        self.after: QWidget | None = None
        self._shown: list[str] = []
        self._groups: list[tuple[str, list[str]]] = []
        self._lines: dict[str, Line] = {}
        self._waiting: list[tuple[str, str]] = []
        self._unfit: list[ModelRow] = []
        self._heads: dict[str, QLabel] = {}
        self.head = ColumnHead()
        self._columns = Columns.of(self, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._build_some)
        inside = named(QWidget(), "rows")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self._nothing = label(name="quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(24, 32, 24, 32)
        self._column.insertWidget(0, self._nothing)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def building(self) -> bool:
        return self._timer.isActive()

    @property
    def shown(self) -> list[ModelRow]:
        """From top to bottom, as far as they are built."""
        return [self.rows[key] for key in self._shown if key in self.rows]

    def show_lines(self, groups: Sequence[tuple[str, Sequence[Line]]], nothing: str) -> None:
        """Each group under its name. `nothing`: what is said where there is no line at all."""
        self._nothing.setText(nothing)
        self._nothing.setVisible(not any(lines for _, lines in groups))
        order = [(title, [key for key, _, _ in lines]) for title, lines in groups if lines]
        self._lines = {line[0]: line for _, lines in groups for line in lines}
        for key, look, model in self._lines.values():
            if key in self.rows:
                self.rows[key].show_look(look, model)
        if order == self._groups:
            return
        self._groups = order
        self._clear()
        self._shown = [key for _, keys in order for key in keys]
        self._waiting = [(title if n == 0 else "", key) for title, keys in order for n, key in enumerate(keys)]
        self._build_some()
        if self._waiting:
            self._timer.start()

    def _clear(self) -> None:
        while self._column.count() > 2:  # what is said of an empty list, and the stretch below
            item = self._column.takeAt(1)
            if item is not None and (part := item.widget()) is not None:
                part.hide()

    def _build_some(self) -> None:
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for title, key in now:
            if title:
                self._add(self._head(title))
            self._add(self._row(self._lines[key]))
        if now:
            self._chain(self.shown)
        fit, self._unfit = self._unfit[:AT_ONCE], self._unfit[AT_ONCE:]
        for row in fit:
            row.fit(self._columns)
        if not self._waiting and not self._unfit:
            self._timer.stop()

    def _add(self, part: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, part)
        part.show()

    def _head(self, title: str) -> QLabel:
        if title not in self._heads:
            head = label(title, "group")
            head.setContentsMargins(EDGE, 14, EDGE, 4)
            self._heads[title] = head
        return self._heads[title]

    def _row(self, line: Line) -> ModelRow:
        key, look, model = line
        if key not in self.rows:
            row = ModelRow()
            row.wanted.connect(lambda act: self.wanted.emit(key, act))
            row.stepped.connect(lambda step: self._step(key, step))
            row.fit(self._columns)
            self.rows[key] = row
        self.rows[key].show_look(look, model)
        return self.rows[key]

    def _chain(self, rows: Sequence[ModelRow]) -> None:
        """The keyboard goes through a row, then to the next one."""
        before = self.after
        for row in rows:
            for part in (row, row.button, row.more):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part

    def _step(self, key: str, step: int) -> None:
        place = self._shown.index(key) + step
        if 0 <= place < len(self._shown) and self._shown[place] in self.rows:
            row = self.rows[self._shown[place]]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = Columns.of(self, self.viewport().width())
        if columns != self._columns:
            self._columns = columns
            self._unfit = [*self.shown, *(row for key, row in self.rows.items() if key not in self._shown)]
            self._build_some()
            self._timer.start()
        self.head.fit(self._columns, self.width() - self.viewport().width())


class ColumnHead(QFrame):
    """The names of the columns, above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "band")
        self._line = QHBoxLayout(self)
        self._labels = [label(text, "title", wrap=True) for text in headings()]
        self._line.setSpacing(GAP)
        for place, each in enumerate(self._labels):
            self._line.addWidget(each, 1 if place == 0 else 0)
        self._rest = QWidget()
        self._line.addWidget(self._rest)

    def fit(self, columns: Columns, beside: int) -> None:
        """`beside`: px that the list's scroll bar takes."""
        self._line.setContentsMargins(EDGE, 7, EDGE + beside, 7)
        for each, width in zip(self._labels[1:], columns.widths, strict=False):
            each.setFixedWidth(width)
            each.setVisible(not columns.compact)
        self._labels[0].setMinimumWidth(ICON)
        self._rest.setFixedWidth(0 if columns.stacked else columns.state + columns.act + GAP)
