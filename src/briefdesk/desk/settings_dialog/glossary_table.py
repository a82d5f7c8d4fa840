"""The entries of the glossary, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from briefdesk.desk.language_names import language
from briefdesk.glossary.entries import Entry

LEAST_ROWS = 6


class GlossaryTable(QTableWidget):
    """Rows are chosen, not edited: the same term with another wording takes the place of the old one."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self._entries: Sequence[Entry] = ()
        self.setHorizontalHeaderLabels([self.tr("From"), self.tr("Into"), self.tr("Term"), self.tr("Wording")])
        self.setAccessibleName(self.tr("Glossary"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(LEAST_ROWS * self.verticalHeader().defaultSectionSize())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Cheap where nothing changed."""
        if entries == self._entries:
            return
        self._entries = entries
        self.clearSelection()
        self.setRowCount(len(entries))
        for row, each in enumerate(entries):
            source = language(each.source) if each.source else self.tr("Any")
            for column, words in enumerate((source, language(each.target), each.term, each.wording)):
                self.setItem(row, column, QTableWidgetItem(words))

    @property
    def chosen(self) -> list[Entry]:
        return [self._entries[row] for row in sorted({index.row() for index in self.selectedIndexes()})]
