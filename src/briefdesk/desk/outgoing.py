"""What of the open brief goes out of the window, and how: one answer for files, paper and clipboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.controller import Controller
from briefdesk.desk.export_actions import SHOWN, ExportActions, Wanted
from briefdesk.desk.export_words import WindowWords
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.exporting import Choices, Content, Document, outline
from briefdesk.records import Brief

SHOWN_AS: dict[str, Content] = {"summary": "summary", "translation": "translation", "bilingual": "pairs"}
"""View of the Brief pane -> what of a brief it shows."""


class Outgoing(QObject):
    """Answers the choices in the export menu. `rows`: the sentences that go out, `None` for all of them."""

    def __init__(self, actions: ExportActions, control: Controller, brief: BriefPane, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._control, self._pane = actions, control, brief
        actions.paragraph.triggered.connect(
            lambda checked: control.change(layout="paragraph" if checked else "sentences")
        )
        actions.provenance.triggered.connect(lambda checked: control.change(provenance=checked))

    def refresh(self) -> None:
        """Only what is there can go out; the choices are those of the settings."""
        now, does = self._control.session, self._actions
        for action in does.ways_out:
            action.setEnabled(now.summary is not None)
        has_translation = now.translation is not None and bool(now.translation.texts)
        does.contents["translation"].setEnabled(has_translation)
        does.contents["pairs"].setEnabled(has_translation)
        does.paragraph.setChecked(self._control.settings.layout == "paragraph")
        does.provenance.setChecked(self._control.settings.provenance)

    @property
    def brief(self) -> Brief | None:
        """As it is shown, with the person's edits, the one that is being written too; `None` where there is none."""
        self._pane.rows.finish_editing()
        return brief_record(self._control.session.result)

    @property
    def shown(self) -> Content:
        """What of it the Brief pane shows."""
        return SHOWN_AS[self._pane.view]

    @property
    def content(self) -> Content:
        """What is to go into files and on paper."""
        chosen: Wanted = next((key for key, action in self._actions.contents.items() if action.isChecked()), SHOWN)
        return chosen or self.shown

    def document(self, rows: tuple[int, ...] | None = None) -> Document | None:
        """For files and paper; `None` where there is no brief."""
        choices = Choices(self.content, "paragraph" if self._is_paragraph else "bullets")
        return self._made(replace(choices, rows=rows, provenance=self._control.settings.provenance))

    def excerpt(self, content: Content, rows: tuple[int, ...] | None = None) -> Document | None:
        """For the clipboard: without title and article, as it is pasted into a text of one's own."""
        choices = Choices(content, "paragraph" if self._is_paragraph else "lines", rows, head=False, whole=False)
        numbers, provenance = content == "sources", self._control.settings.provenance
        return self._made(replace(choices, numbers=numbers, provenance=provenance))

    def sentence(self, row: int) -> Document | None:
        """One row as it is shown, with nothing beside it but what is to be verified."""
        choices = Choices(self.shown, "lines", (row,), head=False, numbers=False, whole=False, provenance=False)
        return self._made(choices)

    @property
    def _is_paragraph(self) -> bool:
        return self._control.settings.layout == "paragraph"

    def _made(self, choices: Choices) -> Document | None:
        brief = self.brief
        return outline(brief, choices, WindowWords()) if brief is not None else None
