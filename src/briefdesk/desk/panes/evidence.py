"""Ties the two sides together: what is lit or pinned on one lights its counterpart on the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.records import Summary


class EvidenceLink(QObject):
    """`jumped`: the Original was asked to show a sentence."""

    jumped = Signal()

    def __init__(self, original: OriginalView, brief: BriefPane, parent: QObject) -> None:
        super().__init__(parent)
        self._original, self._brief = original, brief
        self._evidence: list[tuple[int, ...]] = []
        self._summary: Summary | None = None
        self.pinned = -1
        brief.row_hovered.connect(self._light_row)
        brief.row_wanted.connect(self.pin_row)
        brief.left_to_evidence.connect(self._go_to_evidence)
        brief.evidence_wanted.connect(self._open_evidence)
        brief.coverage.chosen.connect(self._show_sentence)
        original.sentence_hovered.connect(self._light_sentence)
        original.sentence_clicked.connect(self._pin_sentence)

    def show_summary(self, summary: Summary | None) -> None:
        """Call when both sides show what belongs to this summary. Another summary unpins."""
        self._evidence = [sentence.evidence for sentence in summary.sentences] if summary else []
        numbers: dict[int, int] = {}
        for row, sentences in enumerate(self._evidence):
            for sentence in sentences:
                numbers.setdefault(sentence, row + 1)
        self._original.show_numbers(numbers)
        self._original.light(())
        pinned = self.pinned if summary == self._summary else -1
        self._summary = summary
        self.unpin()
        if pinned >= 0:
            self.pin_row(pinned, scroll=False)

    def pin_row(self, row: int, scroll: bool = True) -> None:
        if row == self.pinned or row >= len(self._evidence):
            return
        self.pinned = row
        self._brief.pin(row)
        self._original.pin(self._evidence[row])
        if scroll and self._evidence[row]:
            self._original.scroll_to(self._evidence[row][0])

    def unpin(self) -> None:
        self.pinned = -1
        self._brief.pin(-1)
        self._original.pin(())

    def _rows_of(self, sentence: int) -> list[int]:
        return [row for row, sentences in enumerate(self._evidence) if sentence in sentences]

    def _light_row(self, row: int) -> None:
        self._original.light(self._evidence[row] if 0 <= row < len(self._evidence) else ())
        self._brief.tint([row])

    def _light_sentence(self, sentence: int) -> None:
        rows = self._rows_of(sentence)
        self._brief.tint(rows)
        self._original.light([sentence] if rows else ())

    def _pin_sentence(self, sentence: int) -> None:
        for row in self._rows_of(sentence)[:1]:
            self.pin_row(row, scroll=False)

    def _go_to_evidence(self, row: int) -> None:
        self._open_evidence(row)
        self._original.setFocus()

    def _open_evidence(self, row: int) -> None:
        """Also of a row that is pinned already: the person may have scrolled away."""
        self.pin_row(row)
        self.jumped.emit()
        if self._evidence[row]:
            self._original.scroll_to(self._evidence[row][0])

    def _show_sentence(self, sentence: int) -> None:
        self.jumped.emit()
        rows = self._rows_of(sentence)
        if rows:
            self.pin_row(rows[0], scroll=False)
        self._original.scroll_to(sentence)
