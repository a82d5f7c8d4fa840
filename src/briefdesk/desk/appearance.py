"""Colours, typeface and motion as the settings want them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefdesk.desk import fonts, motion
from briefdesk.desk.controller import Controller
from briefdesk.desk.theme import Theme


class Appearance(QObject):
    """Brings the application in line with the settings. Cheap where nothing changed."""

    def __init__(self, control: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._control = control
        self.refresh()
        self.dress_again()

    def refresh(self) -> None:
        settings = self._control.settings
        fonts.choose_face(settings.reading_face)
        motion.reduce(settings.reduce_motion)
        if theme := _theme():
            theme.choose(settings.scheme)

    def dress_again(self) -> None:
        """The system's font has changed: parts with a look of their own follow, small letters in proportion."""
        if theme := _theme():
            theme.fit_letters()


def _theme() -> Theme | None:
    app = QApplication.instance()
    found = app.findChild(Theme) if app is not None else None
    return found if isinstance(found, Theme) else None
