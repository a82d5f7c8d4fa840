"""A model in the list: what it is, what it costs, in which state it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from briefdesk.desk import icons, tokens
from briefdesk.desk.models.cells import ActCell, LicenceCell, MemoryCell, NameCell, QualityCell, StateCell, facts
from briefdesk.desk.models.columns import EDGE, GAP, Columns
from briefdesk.desk.models.looks import RowLook
from briefdesk.desk.widgets.parts import label
from briefdesk.models_process.messages import Model

BAR, WIDEST = 3, 16_777_215
"""Beside the row that has the keyboard, in px; as wide as Qt allows."""
STATE, ACT = 6, 7
"""Their columns in the grid."""


class ModelRow(QFrame):
    """`wanted` carries what a person asks for. `stepped`: an arrow key leads to the row before (-1) or after (1)."""

    wanted = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: RowLook | None = None
        self._model: Model | None = None
        self._columns: Columns | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon, self._name, self._disk = label(), NameCell(), label(wrap=True)
        self._memory, self._licence, self._quality = MemoryCell(), LicenceCell(), QualityCell()
        self._state, self._acts = StateCell(), ActCell()
        self._acts.wanted.connect(self.wanted)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, 7, EDGE, 8)
        grid.setHorizontalSpacing(GAP)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        for place, cell in enumerate((self._name, *self._cells), 1):
            grid.addWidget(cell, 0, place)
        grid.setColumnStretch(1, 1)

    @property
    def _cells(self) -> tuple[QWidget, ...]:
        """All but the name, as `Columns.widths`."""
        return self._disk, self._memory, self._licence, self._quality, self._state, self._acts

    @property
    def button(self) -> QPushButton:
        return self._acts.button

    @property
    def more(self) -> QWidget:
        return self._acts.more

    @property
    def menu(self) -> QMenu:
        return self._acts.menu

    def show_look(self, look: RowLook, model: Model | None) -> None:
        """`model`: `None` for the one that comes with the program. Does nothing where this is shown already."""
        if look == self.look and model == self._model:
            return
        self.look, self._model = look, model
        icons.wear(self._icon, look.icon, look.color, 18)
        self._disk.setText(look.disk)
        for cell in (self._name, self._memory, self._licence, self._quality, self._state):
            cell.show_look(look)
        self._acts.show_look(look, model)
        self.setAccessibleName(f"{look.title}, {look.does}")
        said = (look.state, look.state_text, *facts(look), look.memory_tip)
        self.setAccessibleDescription(". ".join(filter(None, said)))

    def fit(self, columns: Columns) -> None:
        """Lay the columns out as those of the other rows."""
        if columns == self._columns:
            return
        self._columns = columns
        for cell, width in zip(self._cells, columns.widths, strict=True):
            cell.setFixedWidth(width)
        for cell in (self._disk, self._memory, self._licence, self._quality):
            cell.setVisible(not columns.compact)
        self._name.show_facts(columns.compact)
        self._arrange(columns.stacked)

    def _arrange(self, stacked: bool) -> None:
        """State and button beside the name, or below it."""
        self._grid.removeWidget(self._state)
        self._grid.removeWidget(self._acts)
        if stacked:
            self._state.setMinimumWidth(0)
            self._state.setMaximumWidth(WIDEST)
            self._grid.addWidget(self._state, 1, 1)
            self._grid.addWidget(self._acts, 2, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._state, 0, STATE)
            self._grid.addWidget(self._acts, 0, ACT)

    # Its height is what all its lines need: in a long list whose letters change, Qt's own sums are out of date, and
    # words stood on each other.

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._grid.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._grid.totalHeightForWidth(self.width()))

    # Events

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            QTimer.singleShot(
                0, self, self.updateGeometry
            )  # a layout that is at work does not hear that it is to begin anew
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._acts.act()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.more.isVisible():
            self.menu.popup(event.globalPos())

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
