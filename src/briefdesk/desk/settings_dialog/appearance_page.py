"""Colours, typeface, size of the texts, motion."""

from __future__ import annotations

from PySide6.QtCore import Qt

from briefdesk.desk import fonts
from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.page import Page
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.settings import TEXT_SIZES


class AppearancePage(Page):
    def __init__(self, control: Controller) -> None:
        super().__init__(self.tr("Appearance"), control)
        self._scheme = self.add_choice(
            self.tr("Colours"), self.tr("With high contrast, the system’s own colours are kept.")
        )
        self._scheme.picked.connect(lambda value: control.change(scheme=value))
        self._face = self.add_choice(self.tr("Typeface of texts"))
        self._face.picked.connect(lambda value: control.change(reading_face=value))
        self._size = self.add_choice(self.tr("Text size"))
        self._size.picked.connect(lambda value: control.resize_text(int(value)))
        self._motion = self.add_switch(
            self.tr("Reduce motion"),
            self.tr("Nothing fades or slides. It is so as well where the system asks for it."),
            lambda on: control.change(reduce_motion=on),
        )
        self._preview = ReadingText()
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: object = None
        self.add_wide(self._preview)

    def refresh(self) -> None:
        now = self.control.settings
        schemes = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self._scheme.show_choices(schemes, now.scheme)
        faces = [
            ("source-serif", "Source Serif"),
            ("serif", self.tr("The system’s, with serifs")),
            ("sans", self.tr("The system’s, without serifs")),
        ]
        self._face.show_choices(faces, now.reading_face)
        sizes = [(str(px), self.tr("%1 px").replace("%1", str(px))) for px in TEXT_SIZES]
        self._size.show_choices(sizes, str(now.text_size))
        self._motion.setChecked(now.reduce_motion)
        shown = (now.text_size, fonts.face())
        if shown != self._shown:
            self._shown = shown
            sample = self.tr("The council voted on Monday to keep the night ferry running until spring.")
            self._preview.show_text(sample, now.text_size)
            self._preview.setAccessibleName(self.tr("How texts look"))
