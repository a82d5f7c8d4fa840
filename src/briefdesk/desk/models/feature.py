"""Models in a window: the dialog and the menu that opens it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.models.deeds import Deeds
from briefdesk.desk.models.dialog import ModelsDialog


class ModelsFeature(QObject):
    """`dialog`: made when it is first opened, and kept."""

    def __init__(self, actions: Actions, control: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._control, self._window = control, window
        self.deeds = Deeds(control.models, window)
        self.dialog: ModelsDialog | None = None
        actions.models.triggered.connect(self.open)
        actions.import_model.triggered.connect(lambda: self.open().import_file())
        actions.import_model_folder.triggered.connect(lambda: self.open().import_folder())

    def open(self) -> ModelsDialog:
        """The Models dialog, on the screen."""
        if self.dialog is None:
            self.dialog = ModelsDialog(self._control.models, self._window)
        self.dialog.show_for(self._control.session.wish.to)
        return self.dialog
