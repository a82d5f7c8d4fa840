"""How a brief leaves the window: clipboard, file, paper; all of it, or the sentences that a person picks."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.chosen_sentences import ChosenSentences
from briefdesk.desk.controller import Controller
from briefdesk.desk.copying import Copier
from briefdesk.desk.exporter import Exporter
from briefdesk.desk.outgoing import Outgoing
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.printing import Printing


class WaysOut(QObject):
    """Answers the actions that take something out."""

    def __init__(self, actions: Actions, control: Controller, brief: BriefPane, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.outgoing = Outgoing(actions.exports, control, brief, self)
        self.copier = Copier(actions, control, self.outgoing, brief, window)
        self.exporter = Exporter(actions.exports, control, self.outgoing, brief, window)
        self.printing = Printing(actions.exports, control, self.outgoing, window)
        actions.exports.chosen.triggered.connect(self._pick)

    def refresh(self) -> None:
        """Only what is there can go out."""
        self.outgoing.refresh()
        self.copier.refresh()

    def _pick(self) -> None:
        brief, outgoing = self.outgoing.brief, self.outgoing
        if brief is None:
            return
        translated = {each.of: each.text for each in brief.translation.sentences} if brief.translation else {}
        shown = translated if outgoing.content == "translation" else {}
        texts = [shown.get(row, sentence.text) for row, sentence in enumerate(brief.summary.sentences)]
        dialog = ChosenSentences(texts, self._window)
        dialog.copied.connect(lambda rows: self.copier.copy(outgoing.content, rows))
        dialog.printed.connect(self.printing.ask)
        dialog.exported.connect(lambda rows: self.exporter.ask(rows=rows))
        dialog.open()
