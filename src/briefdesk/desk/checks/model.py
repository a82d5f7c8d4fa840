"""The checks as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefdesk.desk.checks import words
from briefdesk.desk.checks.found import Check

CHECK = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()


class ChecksModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks: tuple[Check, ...] = ()

    def show(self, checks: Sequence[Check]) -> None:
        """Cheap where nothing changed."""
        if tuple(checks) != self.checks:
            self.beginResetModel()
            self.checks = tuple(checks)
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self.checks)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.checks):
            return None
        check = self.checks[index.row()]
        if role == CHECK:
            return check
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.spoken(check)
        return None
