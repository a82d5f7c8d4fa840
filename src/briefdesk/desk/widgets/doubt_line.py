"""Why a sentence is to be verified: a triangle and words; and a way to say that it looks right.

Where there are other words for a place, a button puts them there. One that only offers them has no triangle.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import finding_words, icons, wording
from briefdesk.desk.doubts import Doubt, Question, questions
from briefdesk.desk.widgets.parts import ghost, label
from briefdesk.desk.widgets.side_line import SideLine


class DoubtLine(SideLine):
    """One of them. `settled` carries its keys, `fixed` the doubt whose suggestion is to stand there, `edit_wanted` the
    keys of what is to be written anew. `editable`: there is a place to write in."""

    settled = Signal(object)
    fixed = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, question: Question, editable: bool = False, parent: QWidget | None = None) -> None:
        said_words, calm = words(question), question.calm
        mark, said = label(), label(said_words, "quiet" if calm else "doubt", wrap=True)
        icons.wear(mark, "info" if calm else "doubt", "text2" if calm else "doubt", 14)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        right = ghost(self.tr("Looks right"), self.tr("Looks right: %1").replace("%1", said_words), "check")
        fix = self._fix(question.fix, said_words) if question.fix else None
        edit = ghost(self.tr("Edit"), self.tr("Edit: %1").replace("%1", said_words), "pencil")
        buttons = [*([fix] if fix else []), *([] if calm else [right, edit] if editable else [right])]
        super().__init__(mark, said, buttons, parent)
        right.clicked.connect(lambda: self.settled.emit(question.keys))
        edit.clicked.connect(lambda: self.edit_wanted.emit(question.keys))
        if fix is not None:
            fix.clicked.connect(lambda: self.fixed.emit(question.fix))

    def _fix(self, doubt: Doubt, said: str) -> QToolButton:
        if doubt.done:
            return ghost(self.tr("Undo"), self.tr("Undo: %1").replace("%1", said), "undo")
        return ghost(self.tr("Apply"), self.tr("Apply: %1").replace("%1", said), "apply")


class DoubtLines(QWidget):
    """Those of a sentence; hidden where there is no doubt. `editable`: the sentence can be written anew."""

    settled = Signal(object)
    fixed = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = editable
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(0)
        self._lines: list[DoubtLine] = []
        self.hide()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        self.show_questions(questions(doubts))

    def show_questions(self, asked: Sequence[Question]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [DoubtLine(each, self._editable) for each in asked]
        for line in self._lines:
            line.settled.connect(self.settled)
            line.fixed.connect(self.fixed)
            line.edit_wanted.connect(self.edit_wanted)
            self._column.addWidget(line)
            line.show()
        self.setVisible(bool(asked))


def words(question: Question) -> str:
    if question.calm:
        return finding_words.words(question.note)
    if question.about == "headline":
        return wording.about_headline(question.note)
    return wording.doubt(question.note)
