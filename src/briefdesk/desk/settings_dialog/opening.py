"""Opens the one Settings dialog of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller

if TYPE_CHECKING:
    from briefdesk.desk.settings_dialog.dialog import SettingsDialog


class SettingsOpener(QObject):
    def __init__(self, actions: Actions, control: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._control, self._window = actions, control, window
        self.dialog: SettingsDialog | None = None
        actions.settings.triggered.connect(lambda _checked=False: self.open())

    @property
    def page(self) -> int:
        """The page that is on the screen; -1 for none."""
        return self.dialog.page if self.dialog is not None and self.dialog.isVisible() else -1

    def close(self) -> None:
        """What is being typed is taken over, if it is good."""
        if self.dialog is not None:
            self.dialog.close()

    def open(self, page: int = -1) -> None:
        """At this page; -1 for the one that was shown last."""
        if self.dialog is None:
            from briefdesk.desk.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415  not for the first paint

            self.dialog = SettingsDialog(self._control, self._actions.length_names, self._window)
        if page >= 0:
            self.dialog.show_page(page)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.list.setFocus()
