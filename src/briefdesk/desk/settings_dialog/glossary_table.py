"""The entries of the glossary, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from briefdesk.desk.language_names import language
from briefdesk.glossary.entries import Entry

LEAST_ROWS = 6
_TOP = QModelIndex()


class GlossaryTable(QTableView):
    """Rows are chosen, not edited: the same term with another wording takes the place of the old one."""

    def __init__(self) -> None:
        super().__init__()
        titles = (self.tr("From"), self.tr("Into"), self.tr("Term"), self.tr("Wording"))
        self.entries = _Entries(titles, self.tr("Any"), self)
        self.setModel(self.entries)
        self.setAccessibleName(self.tr("Glossary"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setResizeContentsPrecision(0)  # by what is seen: there may be thousands
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(LEAST_ROWS * self.verticalHeader().defaultSectionSize())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Cheap where nothing changed."""
        if entries != self.entries.all:
            self.entries.show(entries)

    @property
    def chosen(self) -> list[Entry]:
        return [self.entries.all[index.row()] for index in sorted(self.selectionModel().selectedRows())]


class _Entries(QAbstractTableModel):
    def __init__(self, titles: Sequence[str], any_language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._titles, self._any = titles, any_language
        self.all: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.all = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self.all)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        each = self.all[index.row()]
        source = language(each.source) if each.source else self._any
        return (source, language(each.target), each.term, each.wording)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None
