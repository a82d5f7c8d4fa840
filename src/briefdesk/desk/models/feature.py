"""Models in a window: the dialog, the menu that opens it, and the offers of what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from briefdesk.bridging import BRIDGE
from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.models.card_words import card_lines
from briefdesk.desk.models.deeds import Deeds
from briefdesk.desk.models.finding import own_languages
from briefdesk.desk.models.getting import Getting
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.start import StartPage

if TYPE_CHECKING:
    from briefdesk.desk.models.dialog import ModelsDialog


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
        self._start, self._deeds = start, Deeds(control.models, window)
        start.card.wanted.connect(self._deeds.act)
        start.card.all_wanted.connect(self.open)
        start.card.import_file_wanted.connect(lambda: self.open().import_file())
        start.card.import_folder_wanted.connect(lambda: self.open().import_folder())
        actions.models.triggered.connect(self.open)
        actions.import_model.triggered.connect(lambda: self.open().import_file())
        actions.import_model_folder.triggered.connect(lambda: self.open().import_folder())

    def refresh(self) -> None:
        self.getting.refresh()
        if self._control.session.article is None:
            models = self._control.models
            own = own_languages(self._control.session.wish.to, QLocale().name()[:2], QLocale.system().name()[:2])
            self._start.card.show_lines(card_lines(models.state, models.offers(BRIDGE), own))

    def open(self) -> ModelsDialog:
        """The Models dialog, on the screen."""
        if self.dialog is None:
            from briefdesk.desk.models.dialog import ModelsDialog  # noqa: PLC0415  not for the first paint

            self.dialog = ModelsDialog(self._control.models, self._window)
        self.dialog.show_for(self._control.session.wish.to)
        return self.dialog
