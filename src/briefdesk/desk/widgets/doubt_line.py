"""Why a sentence is to be verified: a triangle and words; and a way to say that it looks right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.doubts import Doubt, Question, questions
from briefdesk.desk.widgets.parts import ghost, label
from briefdesk.desk.widgets.side_line import SideLine


class DoubtLine(SideLine):
    """One of them. `settled` carries its keys."""

    settled = Signal(object)

    def __init__(self, words: str, keys: tuple[str, ...], parent: QWidget | None = None) -> None:
        mark, said = label(), label(words, "doubt", wrap=True)
        icons.wear(mark, "doubt", "doubt", 14)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        right = ghost(self.tr("Looks right"), self.tr("Looks right: %1").replace("%1", words), "check")
        super().__init__(mark, said, [right], parent)
        right.clicked.connect(lambda: self.settled.emit(keys))


class DoubtLines(QWidget):
    """Those of a sentence; hidden where there is no doubt."""

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._lines = [DoubtLine(words(each), each.keys) for each in asked]
        for line in self._lines:
            line.settled.connect(self.settled)
            self._column.addWidget(line)
            line.show()
        self.setVisible(bool(asked))


def words(question: Question) -> str:
    if question.about == "headline":
        return wording.about_headline(question.note)
    return wording.doubt(question.note or wording.weak_support())
