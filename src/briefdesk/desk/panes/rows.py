"""The sentences of the brief, one below the other: as summary, as translation, or as both."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QScrollArea, QVBoxLayout, QWidget

from briefdesk.desk import motion
from briefdesk.desk.doubts import Doubt
from briefdesk.desk.widgets import tab_order
from briefdesk.desk.widgets.edited_line import Edits
from briefdesk.desk.widgets.parts import named
from briefdesk.desk.widgets.rows_heading import RowsHeading
from briefdesk.desk.widgets.sentence_row import SentenceRow, Shown, View
from briefdesk.desk.widgets.waiting_lines import WaitingLines
from briefdesk.records import Summary
from briefdesk.settings import ReadingFace

TWO_COLUMNS_FROM = 800
AT_ONCE, SLICE = 3, 1
"""Rows that are built at once, and between two events after them: a row has many parts."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a summary is set. `language`: its own. `px`, `face`: of its text. `rewritten`: it is no quotation."""

    language: str = ""
    px: int = 17
    rewritten: bool = False
    face: ReadingFace = "source-serif"


@dataclass(slots=True)
class _Told:
    """What rows are to show besides their sentences; rows that are not built yet will."""

    texts: Mapping[int, str] = field(default_factory=dict)
    language: str = ""
    awaited: bool = False
    pending: Collection[int] = ()
    doubts: Mapping[int, Sequence[Doubt]] = field(default_factory=dict)
    edits: Mapping[int, Edits] = field(default_factory=dict)
    pinned: int = -1
    tinted: Collection[int] = ()


class SentenceRows(QScrollArea):
    """Row signals carry the index of a row, -1 for none. What the others carry stands at `SentenceRow`.

    `rows`: those that are built; the last ones of a long brief follow between events.
    """

    row_wanted = Signal(int)
    row_hovered = Signal(int)
    evidence_wanted = Signal(int)
    left_to_evidence = Signal(int)
    row_copied = Signal(int)
    row_edited = Signal(int, str, str)
    row_taken_back = Signal(int, str)
    doubt_settled = Signal(object)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SentenceRow] = []
        self.before: QWidget | None = None
        self._told = _Told()
        self._more = QTimer(self)
        self._more.timeout.connect(self._build_more)
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
        """Other sentences replace the rows; a person's edits, and another look, change them in their place."""
        if (summary, look) == (self._summary, self._look) and self.rows:
            return
        is_same = summary is not None and self._summary is not None and summary.as_written == self._summary.as_written
        is_rewriting = bool(self.rows) and look.rewritten and not self._look.rewritten
        self._summary, self._look = summary, look
        if not is_same:
            self._replace_rows()
        for row in self.rows:
            self._show_sentence(row)
        self._heading.setVisible(bool(self.rows))
        if is_rewriting and not is_same:
            self._fade_in()

    @property
    def count(self) -> int:
        """Sentences of the summary."""
        return len(self._summary.sentences) if self._summary else 0

    def _replace_rows(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows, self._told = [], _Told()
        self._build(AT_ONCE)
        self._more.start()

    def _build(self, count: int) -> None:
        """The next rows, at most so many."""
        for index in range(len(self.rows), min(self.count, len(self.rows) + count)):
            row = SentenceRow(index, self.count)
            self.rows.append(row)
            self._list.insertWidget(index + 1, row)
            self._connect(row)
            row.show()
            row.show_view(self._view, self._columns)
            self._show_sentence(row)
            self._show_told(row)
        if self.rows and len(self.rows) == self.count and self.before is not None:
            tab_order.put_behind(self.rows[-1], self.before)

    def _build_more(self) -> None:
        self._build(SLICE)
        if len(self.rows) >= self.count:
            self._more.stop()

    def _show_sentence(self, row: SentenceRow) -> None:
        assert self._summary is not None
        sentence, look = self._summary.sentences[row.index], self._look
        quoted = not look.rewritten and not sentence.edited
        row.show_sentence(Shown(sentence.text, sentence.evidence, look.language, look.px, look.face, quoted))

    def _show_told(self, row: SentenceRow) -> None:
        """Cheap where nothing changed."""
        told, index = self._told, row.index
        text = told.texts.get(index, "")
        row.show_translation(text, told.language, not text and (told.awaited or index in told.pending))
        row.show_doubts(told.doubts.get(index, ()))
        row.show_edits(told.edits.get(index, Edits()))
        if row.pinned != (index == told.pinned):
            row.pin(index == told.pinned)
        row.tint(index in told.tinted)

    def _tell(self) -> None:
        for row in self.rows:
            self._show_told(row)

    def show_translations(
        self, texts: Mapping[int, str], language: str, awaited: bool, pending: Collection[int] = ()
    ) -> None:
        """By row. `awaited`: those that are not there are on their way; else only the `pending` ones are. Only rows
        that changed are touched."""
        told = self._told
        told.texts, told.language, told.awaited, told.pending = texts, language, awaited, pending
        self._tell()

    def show_doubts(self, doubts: Mapping[int, Sequence[Doubt]]) -> None:
        self._told.doubts = doubts
        self._tell()

    def show_edits(self, edits: Mapping[int, Edits]) -> None:
        self._told.edits = edits
        self._tell()

    @property
    def edited_row(self) -> SentenceRow | None:
        """The one that is being written in."""
        return next((row for row in self.rows if row.editing), None)

    def finish_editing(self) -> None:
        """What is being written is handed in now."""
        row = self.edited_row
        if row is not None:
            row.editor.finish()

    def show_view(self, view: View) -> None:
        if view != self._view:
            self.finish_editing()
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
        self._build(row + 1 - len(self.rows))
        self._told.pinned = row
        self._tell()
        if 0 <= row < len(self.rows):
            QTimer.singleShot(0, self.rows[row], lambda: self.reveal(row))

    def tint(self, rows: Collection[int]) -> None:
        self._told.tinted = rows
        self._tell()

    def fix(self, row: int, doubt: Doubt) -> None:
        """Put the suggestion of a doubt in its place."""
        self._build(row + 1 - len(self.rows))
        self.rows[row].fix(doubt)

    def focus_row(self, row: int) -> None:
        """The nearest that there is."""
        self._build(row + 1 - len(self.rows))
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
            if self.rows[row].editing:  # of a row that is taller than the pane, its foot, where it is written
                self.ensureWidgetVisible(self.rows[row].editor, 0, 8)

    def _connect(self, row: SentenceRow) -> None:
        row.wanted.connect(self.row_wanted)
        row.hovered.connect(self._hover)
        row.evidence_wanted.connect(self.evidence_wanted)
        row.left_to_evidence.connect(self.left_to_evidence)
        row.moved.connect(self.focus_row)
        row.copied.connect(self.row_copied)
        row.grown.connect(lambda index: QTimer.singleShot(0, row, lambda: self.reveal(index)))
        row.edited.connect(self.row_edited)
        row.taken_back.connect(self.row_taken_back)
        row.settled.connect(self.doubt_settled)
        row.typed.connect(self.typed)

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
