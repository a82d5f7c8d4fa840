"""The rows for Qt's list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefdesk.desk.library.rows import Row
from briefdesk.desk.queue import Item
from briefdesk.library.records import Entry

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
NOTHING = QModelIndex()


class RowsModel(QAbstractListModel):
    """`more_wanted`: the list was scrolled to its end, and there is `more`."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.more = False

    def show_rows(self, rows: Sequence[Row], more: bool) -> None:
        self.more = more
        if rows != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def place_of(self, wanted: Item | int) -> QModelIndex:
        """Of the row that stands for an item of the queue, or for the brief with an id."""
        keys = (row.of.id if isinstance(row.of, Entry) else row.of for row in self._rows)
        number = next((number for number, key in enumerate(keys) if key == wanted), None)
        return QModelIndex() if number is None else self.index(number)

    # Qt's own

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        words = "\n".join(filter(None, (row.title, row.meta, row.detail)))
        values = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: words if row.of is not None else "",
            Qt.ItemDataRole.AccessibleTextRole: words,
            ROW: row,
        }
        return values.get(Qt.ItemDataRole(role)) if role in values else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen: the arrows pass over it."""
        is_row = index.isValid() and self._rows[index.row()].of is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_row else Qt.ItemFlag.NoItemFlags

    def canFetchMore(self, parent: Index) -> bool:
        return self.more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self.more = False
        self.more_wanted.emit()
