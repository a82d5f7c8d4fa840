"""Ties the two sides together: what is lit or pinned on one lights its counterpart on the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.records import Summary


class EvidenceLink(QObject):
    """`jumped`: the Original was asked to show a sentence."""

    jumped = Signal()

    def __init__(self, articles: Sequence[OriginalView], brief: BriefPane, parent: QObject) -> None:
        """`articles`: the article, in each of its languages."""
        super().__init__(parent)
        self._articles, self._rows = articles, brief.rows
        self._evidence: list[tuple[int, ...]] = []
        self._summary: Summary | None = None
        self.pinned = -1
        brief.rows.row_hovered.connect(self._light_row)
        brief.rows.row_wanted.connect(self.pin_row)
        brief.rows.left_to_evidence.connect(self._go_to_evidence)
        brief.rows.evidence_wanted.connect(self._open_evidence)
        brief.coverage.chosen.connect(self._show_sentence)
        for article in articles:
            article.sentence_hovered.connect(self._light_sentence)
            article.sentence_clicked.connect(self._pin_sentence)

    def show_summary(self, summary: Summary | None) -> None:
        """Call when both sides show what belongs to this summary. Another summary unpins."""
        self._evidence = [sentence.evidence for sentence in summary.sentences] if summary else []
        numbers: dict[int, int] = {}
        for row, sentences in enumerate(self._evidence):
            for sentence in sentences:
                numbers.setdefault(sentence, row + 1)
        for article in self._articles:
            article.show_numbers(numbers)
        self._light(())
        pinned = self.pinned if summary == self._summary else -1
        self._summary = summary
        self.unpin()
        if pinned >= 0:
            self.pin_row(pinned, scroll=False)

    def pin_row(self, row: int, scroll: bool = True) -> None:
        if row == self.pinned or row >= len(self._evidence):
            return
        self.pinned = row
        self._rows.pin(row)
        for article in self._articles:
            article.pin(self._evidence[row])
        if scroll and self._evidence[row]:
            self._scroll_to(self._evidence[row][0])

    def unpin(self) -> None:
        self.pinned = -1
        self._rows.pin(-1)
        for article in self._articles:
            article.pin(())

    def _light(self, sentences: Sequence[int]) -> None:
        for article in self._articles:
            article.light(sentences)

    def _scroll_to(self, sentence: int) -> None:
        for article in self._articles:
            article.scroll_to(sentence)

    def _rows_of(self, sentence: int) -> list[int]:
        return [row for row, sentences in enumerate(self._evidence) if sentence in sentences]

    def _light_row(self, row: int) -> None:
        self._light(self._evidence[row] if 0 <= row < len(self._evidence) else ())
        self._rows.tint([row])

    def _light_sentence(self, sentence: int) -> None:
        rows = self._rows_of(sentence)
        self._rows.tint(rows)
        self._light([sentence] if rows else ())

    def _pin_sentence(self, sentence: int) -> None:
        for row in self._rows_of(sentence)[:1]:
            self.pin_row(row, scroll=False)

    def _go_to_evidence(self, row: int) -> None:
        self._open_evidence(row)
        next((each for each in self._articles if each.isVisible()), self._articles[0]).setFocus()

    def _open_evidence(self, row: int) -> None:
        """Also of a row that is pinned already: the person may have scrolled away."""
        self.pin_row(row)
        self.jumped.emit()
        if self._evidence[row]:
            self._scroll_to(self._evidence[row][0])

    def _show_sentence(self, sentence: int) -> None:
        self.jumped.emit()
        rows = self._rows_of(sentence)
        if rows:
            self.pin_row(rows[0], scroll=False)
        self._scroll_to(sentence)
