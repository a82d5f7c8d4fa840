"""Which facts were checked, how much of the article the model has read, and how much of it the brief uses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.doubts import Question
from briefdesk.desk.widgets.doubt_line import DoubtLines
from briefdesk.desk.widgets.facts_line import FactsLine
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.sentence_map import SentenceMap
from briefdesk.records import Coverage, Summary

GAP, APART = 8, 12
FEWEST_PX = 40
"""Of a map in which anything can be seen."""


class CoverageBar(QFrame):
    """`chosen`: index of a sentence that was clicked in the map. `review_wanted`: show me what is to be verified;
    `list_wanted`: all of it, as a list.

    `settled`: the keys of the question, which looks right; `fixed`: the doubt whose suggestion is to stand there.
    """

    chosen = Signal(int)
    review_wanted = Signal()
    list_wanted = Signal()
    settled = Signal(object)
    fixed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self._icon, self._read = label(), label(name="title")
        self._used = label()
        self._map = SentenceMap()
        self._shown: object = None
        self._map.chosen.connect(self.chosen)
        self._note_icon = label()
        icons.wear(self._note_icon, "note", "text2")
        self._note = label(name="quiet", wrap=True)
        self._facts_icon, self._facts = label(), FactsLine()
        icons.wear(self._facts_icon, "facts")
        self._facts.review_wanted.connect(self.review_wanted)
        self._facts.list_wanted.connect(self.list_wanted)
        line = QHBoxLayout()
        line.setSpacing(APART)
        for part in (self._read, self._map, self._used):
            line.addWidget(part)
        line.addStretch()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._facts_icon, 0, 0)
        grid.addWidget(self._facts, 0, 1)
        grid.addWidget(self._icon, 1, 0)
        grid.addLayout(line, 1, 1)
        self._question = DoubtLines()
        self._question.settled.connect(self.settled)
        self._question.fixed.connect(self.fixed)
        grid.addWidget(self._question, 3, 0, 1, 2)
        grid.addWidget(self._note_icon, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._note, 2, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def show_doubts(self, count: int, any_settled: bool) -> None:
        """How many places of the brief are to be verified. Without any there is nothing to tell, unless there were."""
        self._facts.show_doubts(count, any_settled)

    def show_question(self, question: Question | None) -> None:
        """What the review asks about headline and translated article, for which no row has room."""
        self._question.show_questions([question] if question else [])

    def show_coverage(
        self, summary: Summary | None, coverage: Coverage | None, notes: tuple[str, ...], final: bool = True
    ) -> None:
        """`notes`: what a person should know of how the brief was made. `final`: no other summary is on its way."""
        now = (summary, coverage, notes, final)
        if now == self._shown:
            return
        self._shown = now
        self.setVisible(summary is not None and coverage is not None)
        if summary is None or coverage is None:
            return
        self._facts.show_facts(summary)
        self._facts_icon.setVisible(self._facts.has_facts)
        used = {index for sentence in summary.sentences for index in sentence.evidence}
        read = coverage.read_by_model or coverage.read_by_ranker
        whole = read >= coverage.sentences
        icons.wear(self._icon, "coverage" if whole else "note", "text" if whole else "doubt")
        partly = self.tr("%1 of %2 sentences read").replace("%1", wording.number(read))
        partly = partly.replace("%2", wording.number(coverage.sentences))
        self._read.setText(self.tr("All %Ln sentences read", "", coverage.sentences) if whole else partly)
        so_far, in_all = self.tr("%Ln used so far", "", len(used)), self.tr("%Ln used in the brief", "", len(used))
        self._used.setText(in_all if final else so_far)
        left = [index for index in coverage.key_sentences_left if index not in used]
        about = self.tr("%Ln key sentences of the article are not used. They are ringed in the map.", "", len(left))
        self._used.setToolTip(about if left else "")
        self._used.setAccessibleDescription(about if left else "")
        self._map.show_sentences(coverage.sentences, used, summary.read, left)
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))
        self._note_icon.setVisible(bool(notes))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Words before the map, and what was read before what was used."""
        inside = self.width() - self._grid.contentsMargins().left() - self._grid.contentsMargins().right()
        room = inside - self._icon.sizeHint().width() - GAP - self._read.sizeHint().width()
        used = self._used.sizeHint().width() + APART
        self._used.setVisible(used <= room)
        self._map.setVisible(room - (used if used <= room else 0) >= FEWEST_PX + APART)
