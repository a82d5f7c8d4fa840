"""Another language of the interface, without a restart: the window is built anew around what it shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from briefdesk.desk.interface_language import InterfaceLanguage
from briefdesk.desk.place import Place
from briefdesk.desk.window import MainWindow


class WindowSwap(QObject):
    """`window`: the one on the screen. Session, worker and settings stay: the controller moves to the next window."""

    def __init__(self, window: MainWindow, language: InterfaceLanguage) -> None:
        super().__init__(window.control)
        self.window, self._language = window, language
        # Later: the words were chosen in a part of the window that goes.
        window.control.interface_chosen.connect(self._swap, Qt.ConnectionType.QueuedConnection)

    def _swap(self) -> None:
        old, control = self.window, self.window.control
        control.leaving.emit()
        place = Place.of(old)
        self._language.speak(control.settings.interface)
        self.window = MainWindow(control.settings, control.keep, control)
        place.put(self.window)
        self.window.show()
        if place.shows_models:
            self.window.models.open()
        if place.settings_page >= 0:
            self.window.settings.open(place.settings_page)
        if place.shows_privacy:
            self.window.privacy.open()
        old.hide()
        old.deleteLater()
