"""Ties the panes together: what is lit or pinned in one of them lights its partners in all the others.

Partners are a sentence of the article, the same in its translation, and the rows of the brief that rest on it. The
pointer lights them and moves nothing. The caret, a click and the keyboard's focus also pin the row and bring partners
into view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original import OriginalPane
from briefdesk.desk.partners import Partners
from briefdesk.desk.widgets.parts import announce
from briefdesk.records import Summary


@dataclass(frozen=True, slots=True)
class _Light:
    sentences: Sequence[int] = ()
    rows: Sequence[int] = ()


class EvidenceLink(QObject):
    """`jumped`: the Original was asked to show a sentence. `returned`: the keyboard went from it to the Brief."""

    jumped = Signal()
    returned = Signal()

    def __init__(self, original: OriginalPane, brief: BriefPane, parent: QObject) -> None:
        super().__init__(parent)
        self._original, self._rows = original, brief.rows
        self._partners = Partners()
        self._summary: Summary | None = None
        self._pointer = self._caret = _Light()
        self.pinned = -1
        brief.rows.row_hovered.connect(self._point_at_row)
        brief.rows.row_wanted.connect(self.pin_row)
        brief.rows.left_to_evidence.connect(self._go_to_evidence)
        brief.rows.evidence_wanted.connect(self._open_evidence)
        brief.coverage.chosen.connect(self._show_sentence)
        for article in original.views:
            article.sentence_hovered.connect(self._point_at_sentence)
            article.sentence_clicked.connect(self._read_sentence)
            article.sentence_reached.connect(self._reach_sentence)
            article.sentence_entered.connect(self._return_to_brief)

    def show_summary(self, summary: Summary | None) -> None:
        """Call when both sides show what belongs to this summary. Another summary unpins."""
        self._partners = Partners(summary)
        for article in self._original.views:
            article.show_numbers(self._partners.numbers)
        pinned = self.pinned if self._is_same(summary) else -1
        self._summary = summary
        self._pointer = self._caret = _Light()
        self._show_light()
        self.unpin()
        if pinned >= 0:
            self.pin_row(pinned, scroll=False)

    def _is_same(self, summary: Summary | None) -> bool:
        """But for what a person has changed in it."""
        if summary is None or self._summary is None:
            return False
        return summary.as_written == self._summary.as_written

    def pin_row(self, row: int, scroll: bool = True) -> None:
        if row == self.pinned or row >= self._partners.rows:
            return
        self.pinned = row
        self._rows.pin(row)
        sentences = self._partners.sentences_of(row)
        for article in self._original.views:
            article.pin(sentences)
        if scroll and sentences:
            self._original.scroll_to(sentences[0])

    def unpin(self) -> None:
        self.pinned = -1
        self._rows.pin(-1)
        for article in self._original.views:
            article.pin(())

    # The pointer

    def _point_at_row(self, row: int) -> None:
        self._pointer = _Light(self._partners.sentences_of(row), [row] if row >= 0 else ())
        self._show_light()

    def _point_at_sentence(self, sentence: int) -> None:
        self._pointer = self._light_of(sentence)
        self._show_light()

    # The caret, and clicks

    def _read_sentence(self, sentence: int) -> None:
        """-1: the caret has left the sentences."""
        self._caret = self._light_of(sentence)
        self._show_light()
        if sentence >= 0:
            for row in self._partners.rows_of(sentence)[:1]:
                self.pin_row(row, scroll=False)
                self._rows.reveal(row)
            self._original.show_partner(sentence)

    def _reach_sentence(self, sentence: int) -> None:
        """By caret: who does not see the light is told."""
        self._read_sentence(sentence)
        for row in self._partners.rows_of(sentence)[:1]:
            said = self.tr("Sentence %1 of the brief rests on it")
            announce(self._original, said.replace("%1", str(row + 1)))

    def _return_to_brief(self, sentence: int) -> None:
        for row in self._partners.rows_of(sentence)[:1]:
            self.returned.emit()
            self._rows.focus_row(row)

    def _go_to_evidence(self, row: int) -> None:
        self._open_evidence(row)
        self._original.front.setFocus()
        for sentence in self._partners.sentences_of(row)[:1]:
            self._original.front.place_caret(sentence)

    def _open_evidence(self, row: int) -> None:
        """Also of a row that is pinned already: the person may have scrolled away."""
        self.pin_row(row)
        self.jumped.emit()
        for sentence in self._partners.sentences_of(row)[:1]:
            self._original.scroll_to(sentence)

    def open_beside(self, row: int, sentence: int) -> None:
        """A row and this sentence of the article, or, for -1, the first that it rests on."""
        self.pin_row(row)
        sentences = [sentence] if sentence >= 0 else self._partners.sentences_of(row)
        self._caret = _Light(sentences, [row])
        self._show_light()
        for each in sentences[:1]:
            self._original.scroll_to(each)

    def _show_sentence(self, sentence: int) -> None:
        self.jumped.emit()
        for row in self._partners.rows_of(sentence)[:1]:
            self.pin_row(row, scroll=False)
        self._original.scroll_to(sentence)

    # Light

    def _light_of(self, sentence: int) -> _Light:
        """None for a sentence that has no partner in view: there is nothing to tell."""
        rows = self._partners.rows_of(sentence)
        has_partner = bool(rows) or self._original.side_by_side
        return _Light([sentence], rows) if sentence >= 0 and has_partner else _Light()

    def _show_light(self) -> None:
        """The pointer's, and while it points at nothing the caret's."""
        light = self._pointer if self._pointer != _Light() else self._caret
        self._rows.tint(light.rows)
        for article in self._original.views:
            article.light(light.sentences)
