"""Models in a window: the dialog, the menu that opens it, and the offers of what is missing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.models.dialog import ModelsDialog
from briefdesk.desk.models.getting import Getting
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.start import StartPage


class ModelsFeature(QObject):
    """`dialog`: made when it is first opened, and kept."""

    def __init__(
        self, actions: Actions, control: Controller, start: StartPage, brief: BriefPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._control, self._window = control, window
        self.getting = Getting(control, (start.offer, brief.offer), self)
        for bar in (start.offer, brief.offer):
            bar.acted.connect(lambda action: self.open() if action == "models" else None)
        self.dialog: ModelsDialog | None = None
        actions.models.triggered.connect(self.open)
        actions.import_model.triggered.connect(lambda: self.open().import_file())
        actions.import_model_folder.triggered.connect(lambda: self.open().import_folder())

    def refresh(self) -> None:
        self.getting.refresh()

    def open(self) -> ModelsDialog:
        """The Models dialog, on the screen."""
        if self.dialog is None:
            self.dialog = ModelsDialog(self._control.models, self._window)
        self.dialog.show_for(self._control.session.wish.to)
        return self.dialog
