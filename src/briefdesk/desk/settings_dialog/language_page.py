"""The language of the window, and the one that briefs are translated into."""

from __future__ import annotations

from briefdesk.desk import naming
from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.page import Page

OWN_NAMES = (("en", "English"), ("uk", "Українська"), ("es", "Español"))
"""In their own languages: a person who does not read the present one finds back."""


class LanguagePage(Page):
    def __init__(self, control: Controller) -> None:
        super().__init__(self.tr("Language"), control)
        self._interface = self.add_choice(self.tr("Language of the window"))
        self._interface.picked.connect(control.set_interface)
        self._target = self.add_choice(
            self.tr("Translate to"), self.tr("For the open article and for those to come, as in the toolbar.")
        )
        self._target.picked.connect(control.choose_target)

    def refresh(self) -> None:
        now = self.control.session
        self._interface.show_choices([("", self.tr("As the system")), *OWN_NAMES], self.control.settings.interface)
        self._target.show_choices(naming.targets(now.models.targets if now.models else ()), now.possible.to)
        self._target.setEnabled(not now.running)
