"""A dialog in which a person picks the sentences that go out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefdesk.desk.widgets.parts import label, named

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChosenSentences(QDialog):
    """All are chosen at first. `copied`, `printed` and `exported` carry the chosen rows, as a tuple."""

    copied = Signal(object)
    printed = Signal(object)
    exported = Signal(object)

    def __init__(self, sentences: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose sentences"))
        self._all = QCheckBox(self.tr("All sentences"))
        self._list = named(QListWidget(), "choosing")
        self._list.setAccessibleName(self.tr("Sentences of the brief"))
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text in sentences:
            item = QListWidgetItem(text, self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(CHECKED)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ways = [
            self._way(self.tr("Copy"), self.copied),
            self._way(self.tr("Print…"), self.printed),
            self._way(self.tr("Export…"), self.exported),
        ]
        self._ways[-1].setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self._all.clicked.connect(self._choose_all)
        self._list.itemChanged.connect(self._count)
        self._lay_out()
        self._count()

    @property
    def rows(self) -> tuple[int, ...]:
        """The chosen ones, in order."""
        return tuple(row for row in range(self._list.count()) if self._list.item(row).checkState() == CHECKED)

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def _way(self, text: str, signal: SignalInstance) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda: self._go(signal))
        return button

    def _go(self, signal: SignalInstance) -> None:
        rows = self.rows
        self.accept()
        signal.emit(rows)

    def _choose_all(self) -> None:
        state = UNCHECKED if len(self.rows) == self._list.count() else CHECKED
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(state)
        self._count()

    def _count(self) -> None:
        chosen = len(self.rows)
        states = {0: UNCHECKED, self._list.count(): CHECKED}
        self._all.setCheckState(states.get(chosen, Qt.CheckState.PartiallyChecked))
        for button in self._ways:
            button.setEnabled(chosen > 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("These sentences go out:"), name="quiet"))
        column.addWidget(self._list, 1)
        column.addWidget(self._all)
        column.addWidget(self._buttons)
