"""What of the work is kept on this laptop."""

from __future__ import annotations

from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.page import Page
from briefdesk.desk.settings_dialog.wipe_field import WipeField


class LibraryPage(Page):
    def __init__(self, control: Controller) -> None:
        super().__init__(self.tr("Library"), control)
        self._library = self.add_switch(
            self.tr("Keep finished briefs"),
            self.tr("On this laptop, where they can be searched. Turned off, those that are there stay."),
            control.set_library,
        )
        self._private = self.add_switch(
            self.tr("Private mode"),
            self.tr("Nothing is kept: no brief, no draft, no name among the recent files."),
            control.set_private,
        )
        self._wipe = WipeField(control)
        self.add_row(self.tr("Earlier work"), self._wipe, self.tr("Briefs and drafts are overwritten, then deleted."))

    def refresh(self) -> None:
        now = self.control.settings
        self._library.setChecked(now.library == "on")
        self._private.setChecked(now.private)
