"""From one doubt to the next, and back; and saying that one looks right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefdesk.desk import doubts
from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.doubts import About, Doubt, Question
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.evidence import EvidenceLink
from briefdesk.desk.translated_article import sentence_at
from briefdesk.desk.widgets import doubt_line
from briefdesk.desk.widgets.parts import announce

HEADLINE, ARTICLE = 1_000_000, 2_000_000
"""In place of a row: from here on, the doubts about the headline, and about the translated article, by their number."""

Place = tuple[int, float]
"""Row, and number of the doubt in it; between two of them after one was settled."""


class Reviewer(QObject):
    """Answers the actions of the review. `jumped`: a sentence of the brief is to be seen; `article_wanted`: one of the
    translated article, by index."""

    jumped = Signal()
    article_wanted = Signal(int)

    def __init__(
        self, actions: Actions, control: Controller, brief: BriefPane, evidence: EvidenceLink, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions, self._control, self._brief, self._evidence = actions, control, brief, evidence
        self._at: Place = (-1, 0)
        self._pinned = -1
        self._asked: Question | None = None
        actions.next_doubt.triggered.connect(lambda: self._step(1))
        actions.previous_doubt.triggered.connect(lambda: self._step(-1))
        actions.looks_right.triggered.connect(self._settle_current)
        brief.coverage.review_wanted.connect(lambda: self._step(1))
        brief.rows.doubt_settled.connect(self.settle)
        brief.coverage.settled.connect(self.settle)
        brief.coverage.fixed.connect(self._fix_asked)

    def refresh(self) -> None:
        """How much there is to verify."""
        result = self._control.session.result
        found = self._found()
        count = len(in_order(found))
        self._ask(self._still_asked(found))
        self._brief.coverage.show_doubts(count, bool(result and result.editing.settled))
        for action in (self._actions.next_doubt, self._actions.previous_doubt, self._actions.looks_right):
            action.setEnabled(count > 0)

    def _found(self) -> dict[int, list[Question]]:
        result = self._control.session.result
        found = {row: doubts.questions(own) for row, own in doubts.open_in(result).items()}
        for number, question in enumerate(doubts.open_about_headline(result)):
            found[HEADLINE + number] = [question]
        if result is not None:
            for number, question in enumerate(doubts.article_questions(result, doubts.open_in_article(result))):
                found[ARTICLE + number] = [question]
        return found

    def _still_asked(self, found: Mapping[int, Sequence[Question]]) -> Question | None:
        """The question below the brief, with its place in the text as it is now."""
        same = [each for row, own in found.items() if row >= HEADLINE for each in own if each == self._asked]
        return next((each for each in same if self._asked and each.fix == self._asked.fix), next(iter(same), None))

    def _step(self, by: int) -> None:
        """Past the last one comes the first again."""
        self._brief.rows.finish_editing()
        found = self._found()
        places = in_order(found)
        if not places:
            return
        here = self._here()
        ahead = [place for place in places if place > here] if by > 0 else [place for place in places if place < here]
        self._at = (ahead or places)[0 if by > 0 else -1]
        row, number = self._at
        self._ask(found[row][0] if row >= HEADLINE else None)
        if row < HEADLINE:
            self._show_row(row)
        elif row >= ARTICLE:
            self._show_in_article(row - ARTICLE)
        self._pinned = self._evidence.pinned
        said = self.tr("%1 of %2").replace("%1", str(places.index(self._at) + 1)).replace("%2", str(len(places)))
        announce(self._brief, f"{said}. {doubt_line.words(found[row][int(number)])}")

    def _show_row(self, row: int) -> None:
        self.jumped.emit()
        self._evidence.pin_row(row)
        self._brief.rows.focus_row(row)

    def show_beside(self, row: int, source: int) -> None:
        """A row, and the article's sentence that it was held against; -1 for the first that it rests on."""
        self._evidence.open_beside(row, source)
        self.jumped.emit()
        self._brief.rows.reveal(row)

    def _show_in_article(self, number: int) -> None:
        result = self._control.session.result
        if result is not None and result.whole is not None and result.whole.record is not None:
            finding = doubts.open_in_article(result)[number]
            self.article_wanted.emit(sentence_at(result.whole.record, finding.start))

    def _ask(self, question: Question | None) -> None:
        """Below the brief: headline and article have no line of their own for it."""
        before = (self._asked, self._asked.fix if self._asked else None)
        if (question, question.fix if question else None) != before:
            self._asked = question
            self._brief.coverage.show_question(question)

    def _here(self) -> Place:
        """Where the review is; where the person has gone elsewhere since, at the beginning of that row."""
        pinned = self._evidence.pinned
        return self._at if pinned in (-1, self._pinned) else (pinned, -1)

    def _settle_current(self) -> None:
        """The doubt that the review has come to; else the first of the row."""
        row, number = self._here()
        own = self._found().get(row, [])
        if own:
            self.settle(own[min(len(own) - 1, max(0, round(number)))].keys)

    def _fix_asked(self, doubt: Doubt) -> None:
        if self._asked is not None:
            self.fix(self._asked.about, doubt)

    def fix(self, about: About, doubt: Doubt) -> None:
        """Put the suggestion into the headline or into the translated article."""
        result = self._control.session.result
        if result is None:
            return
        fix = result.editing.fix_in_headline if about == "headline" else result.editing.fix_in_article
        if fix(doubt):
            announce(self._brief, self.tr("Put back") if doubt.done else self.tr("Applied"))
            self._control.revise()

    def settle(self, keys: tuple[str, ...], *, stay: bool = False) -> None:
        """The question that they belong to: it looks right. `stay`: the keyboard does not go to its row."""
        result = self._control.session.result
        if result is None:
            return
        found = self._found()
        place = next((each for each in in_order(found) if found[each[0]][int(each[1])].keys == keys), None)
        result.editing.settle(*keys)
        if place is not None:
            self._at = (place[0], place[1] - 0.5)
            if place[0] < HEADLINE and not stay:
                self._brief.rows.focus_row(place[0])
        announce(self._brief, self.tr("Marked as right"))
        self._control.revise()
        self._control.keeping.look()  # at once: nobody looks into the same doubt twice because of a crash


def in_order(found: Mapping[int, Sequence[Question]]) -> list[Place]:
    return [(row, number) for row, own in found.items() for number in range(len(own))]
