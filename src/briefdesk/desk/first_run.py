"""Answers the start page where it asks: keep briefs? which language?"""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefdesk.desk.controller import Controller
from briefdesk.desk.interface_language import of_system
from briefdesk.desk.panes.start import StartPage


class FirstRun(QObject):
    def __init__(self, control: Controller, start: StartPage, parent: QObject) -> None:
        super().__init__(parent)
        self._control, self._start = control, start
        start.consent.answered.connect(control.set_library)
        start.languages.chosen.connect(control.set_interface)

    def refresh(self) -> None:
        """What was answered is not asked again."""
        settings = self._control.settings
        self._start.consent.setVisible(settings.library == "unasked" and not settings.private)
        self._start.languages.show_language(settings.interface or of_system())
