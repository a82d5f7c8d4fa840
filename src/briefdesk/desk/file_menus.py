"""The two lists of files in the File menu: recent, and waiting for their turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller


class FileMenus(QObject):
    """Filled when they are about to show. `chosen` carries the path."""

    chosen = Signal(object)

    def __init__(self, actions: Actions, control: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._recent, self._waiting, self._control = actions.recent, actions.waiting, control
        self._recent.aboutToShow.connect(self._fill_recent)
        self._waiting.aboutToShow.connect(self._fill_waiting)
        self.refresh()

    def refresh(self) -> None:
        """An empty list cannot be opened."""
        self._recent.menuAction().setEnabled(bool(self._control.settings.recent))
        self._waiting.menuAction().setEnabled(bool(self._control.queue.waiting))

    def _fill_recent(self) -> None:
        self._fill(self._recent, [Path(path) for path in self._control.settings.recent])

    def _fill_waiting(self) -> None:
        self._fill(self._waiting, self._control.queue.waiting)

    def _fill(self, menu: QMenu, files: Collection[Path]) -> None:
        """Files of the same name are told apart by their folders."""
        names = Counter(path.name for path in files)
        menu.clear()
        menu.setToolTipsVisible(True)
        for path in files:
            name = path.name if names[path.name] == 1 else f"{path.name} – {path.parent}"
            action = menu.addAction(name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._choose)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(Path(action.data()))
