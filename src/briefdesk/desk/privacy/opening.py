"""Opens the one Privacy page of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller

if TYPE_CHECKING:
    from briefdesk.desk.privacy.page import PrivacyPage


class PrivacyOpener(QObject):
    def __init__(self, actions: Actions, control: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._log, self._window = control.attempts, window
        self.page: PrivacyPage | None = None
        actions.privacy.triggered.connect(lambda _checked=False: self.open())

    def open(self) -> None:
        if self.page is None:
            from briefdesk.desk.privacy.page import PrivacyPage  # noqa: PLC0415  not for the first paint

            self.page = PrivacyPage(self._log, self._window)
        if self.page.isVisible():
            self.page.raise_()
        self.page.show()
        self.page.activateWindow()
