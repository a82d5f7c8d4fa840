"""What a brief is to be, and how it is exported."""

from __future__ import annotations

from typing import cast

from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.page import Page
from briefdesk.records import LENGTHS, Length


class BriefPage(Page):
    def __init__(self, control: Controller, length_names: dict[Length, str]) -> None:
        super().__init__(self.tr("Brief"), control)
        self._names = length_names
        self._length = self.add_choice(
            self.tr("Length"), self.tr("For the open article and for those to come, as in the toolbar.")
        )
        self._length.picked.connect(lambda value: control.choose_length(cast(Length, value)))
        self._layout = self.add_choice(self.tr("Exported as"))
        self._layout.picked.connect(lambda value: control.change(layout=value))
        self._provenance = self.add_switch(
            self.tr("Say how it was made"),
            self.tr("Exports end with a line on source, models and date, and that a machine wrote the text."),
            lambda on: control.change(provenance=on),
        )

    def refresh(self) -> None:
        now = self.control.settings
        self._length.show_choices([(each, self._names[each]) for each in LENGTHS], self.control.session.wish.length)
        self._length.setEnabled(not self.control.session.running)
        layouts = [("sentences", self.tr("Sentence by sentence")), ("paragraph", self.tr("One paragraph"))]
        self._layout.show_choices(layouts, now.layout)
        self._provenance.setChecked(now.provenance)
