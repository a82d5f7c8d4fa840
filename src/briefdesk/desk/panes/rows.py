"""The sentences of the brief, one below the other: as summary, as translation, or as both."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QScrollArea, QVBoxLayout, QWidget

from briefdesk.desk import motion, wording
from briefdesk.desk.doubts import Doubt
from briefdesk.desk.widgets.parts import named
from briefdesk.desk.widgets.rows_heading import RowsHeading
from briefdesk.desk.widgets.sentence_row import SentenceRow, View
from briefdesk.desk.widgets.waiting_lines import WaitingLines
from briefdesk.records import Summary
from briefdesk.settings import ReadingFace

TWO_COLUMNS_FROM = 800


@dataclass(frozen=True, slots=True)
class Look:
    """How a summary is set. `language`: its own. `px`, `face`: of its text. `rewritten`: it is no quotation."""

    language: str = ""
    px: int = 17
    rewritten: bool = False
    face: ReadingFace = "source-serif"


class SentenceRows(QScrollArea):
    """Row signals carry the index of a row, -1 for none."""

    row_wanted = Signal(int)
    row_hovered = Signal(int)
    evidence_wanted = Signal(int)
    left_to_evidence = Signal(int)
    row_copied = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SentenceRow] = []
        self._summary: Summary | None = None
        self._look = Look()
        self._view: View = "summary"
        self._columns = False
        self._words: tuple[str, str, str] = ("", "", "")
        self._arranged: object = None
        self._heading = RowsHeading()
        self._waiting = WaitingLines()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = named(QWidget(), "rows")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(12, 14, 12, 12)
        self._list.setSpacing(6)
        self._list.addWidget(self._heading)
        self._list.addWidget(self._waiting)
        self._list.addStretch()
        self.setWidget(inside)
        self._inside = inside
        self._heading.hide()
        self._fade = QPropertyAnimation(self)
        self._fade.setPropertyName(b"opacity")
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.finished.connect(lambda: inside.setGraphicsEffect(None))  # type: ignore[arg-type]

    def show_summary(self, summary: Summary | None, look: Look) -> None:
        """Replaces the rows. The scroll position survives where it can."""
        if (summary, look) == (self._summary, self._look) and self.rows:
            return
        is_rewriting = bool(self.rows) and look.rewritten and not self._look.rewritten
        self._summary, self._look = summary, look
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        sentences = summary.sentences if summary else ()
        self.rows = [SentenceRow(index, len(sentences), sentence) for index, sentence in enumerate(sentences)]
        for index, row in enumerate(self.rows):
            self._list.insertWidget(index + 1, row)
            self._connect(row)
            row.show()
            row.show_view(self._view, self._columns)
            text = sentences[index].text
            row.show_text(text if look.rewritten else wording.quoted(text, look.language), look.language, look.px)
        self._heading.setVisible(bool(self.rows))
        if is_rewriting:
            self._fade_in()

    def show_translations(self, texts: Mapping[int, str], language: str, awaited: bool) -> None:
        """By row. `awaited`: those that are not there are on their way. Only rows that changed are touched."""
        for row in self.rows:
            text = texts.get(row.index, "")
            row.show_translation(text, language, awaited and not text)

    def show_doubts(self, doubts: Mapping[int, Sequence[Doubt]]) -> None:
        for row in self.rows:
            row.show_doubts(doubts.get(row.index, ()))

    def show_view(self, view: View) -> None:
        self._view = view
        self._arrange()

    def show_heading(self, writer: str, translator: str, target: str) -> None:
        """Who wrote the summary, who translates it, and the language alone for a column of its own."""
        self._words = (writer, translator, target)
        self._arrange()

    def show_waiting(self, waiting: bool) -> None:
        """Grey lines in the empty pane, while sentences are on their way."""
        self._waiting.setVisible(waiting and not self.rows)

    def pin(self, row: int) -> None:
        for each in self.rows:
            each.pin(each.index == row)
        if 0 <= row < len(self.rows):
            QTimer.singleShot(0, self.rows[row], lambda: self.reveal(row))

    def tint(self, rows: Collection[int]) -> None:
        for each in self.rows:
            each.tint(each.index in rows)

    def focus_row(self, row: int) -> None:
        if self.rows:
            self.rows[max(0, min(row, len(self.rows) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def columns(self) -> bool:
        """The two languages stand side by side."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._view == "bilingual" and self.width() >= TWO_COLUMNS_FROM
        arranged = (self._view, columns, self._words)
        if arranged == self._arranged:
            return
        self._arranged, self._columns = arranged, columns
        writer, translator, target = self._words
        self._heading.show_words(translator if self._view == "translation" else writer, target if self._columns else "")
        for row in self.rows:
            row.show_view(self._view, self._columns)

    def reveal(self, row: int) -> None:
        """Scroll as far as it takes to see it."""
        if 0 <= row < len(self.rows):
            self.ensureWidgetVisible(self.rows[row], 0, 8)

    def _connect(self, row: SentenceRow) -> None:
        row.wanted.connect(self.row_wanted)
        row.hovered.connect(self._hover)
        row.evidence_wanted.connect(self.evidence_wanted)
        row.left_to_evidence.connect(self.left_to_evidence)
        row.moved.connect(self.focus_row)
        row.copied.connect(self.row_copied)

    def _hover(self, row: int, inside: bool) -> None:
        self.row_hovered.emit(row if inside else -1)

    def _fade_in(self) -> None:
        """None where motion is reduced."""
        duration = motion.duration(self, motion.FADE_MS)
        if duration <= 0:
            return
        effect = QGraphicsOpacityEffect(self._inside)
        self._inside.setGraphicsEffect(effect)
        self._fade.stop()
        self._fade.setTargetObject(effect)
        self._fade.setDuration(duration)
        self._fade.start()
