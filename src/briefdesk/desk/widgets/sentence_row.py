"""One sentence of the brief, with its marker and its translation; pinned, it also tells where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefdesk.desk import wording
from briefdesk.desk.doubts import Doubt, Side, questions
from briefdesk.desk.widgets import doubt_line, edited_line, tab_order
from briefdesk.desk.widgets.doubt_line import DoubtLines
from briefdesk.desk.widgets.edited_line import EditedLine, Edits
from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.widgets.row_editor import RowEditor
from briefdesk.desk.widgets.row_frame import RowFrame
from briefdesk.desk.widgets.row_meta import RowMeta
from briefdesk.desk.widgets.row_texts import RowTexts, View
from briefdesk.library.records import Writing

__all__ = ["SentenceRow", "Shown", "Side", "View"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence as it is set, in letters of `px` and `face`. `quoted`: it is taken word for word."""

    text: str
    evidence: tuple[int, ...]
    language: str
    px: int
    face: str = ""
    quoted: bool = False


class SentenceRow(RowFrame):
    """Signals carry the row's index. `evidence_wanted`: show where I come from. `grown`: what is written takes more
    lines, or fewer.

    `edited`: side and text as a person has written it; `taken_back`: the side whose text is to be the model's again.
    `settled` carries the keys of a doubt.
    """

    evidence_wanted = Signal(int)
    copied = Signal(int)
    grown = Signal(int)
    edited = Signal(int, str, str)
    taken_back = Signal(int, str)
    settled = Signal(object)
    typed = Signal()

    def __init__(self, index: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(index, parent)
        self._count = count
        self._shown = Shown("", (), "", 17)
        self._translation = ""
        self._doubts: tuple[Doubt, ...] = ()
        self._edits = Edits()
        self._side: Side = "summary"
        number = str(index + 1)
        self._marker, self._texts = Marker(index + 1), RowTexts(self)
        self._doubt_lines, self._meta, self._editor = DoubtLines(editable=True), RowMeta(index + 1), RowEditor()
        undo = self.tr("Undo edit")
        self._edited = EditedLine(undo, self.tr("Back to the model’s text of sentence %1").replace("%1", number))
        again = self.tr("Back to the model’s translation of sentence %1").replace("%1", number)
        self._translation_edited = EditedLine(undo, again)
        self._lay_out()
        self._connect()

    # What is shown

    def show_sentence(self, shown: Shown) -> None:
        """Cheap where nothing changed."""
        if shown == self._shown:
            return
        self._shown = shown
        text = wording.quoted(shown.text, shown.language) if shown.quoted else shown.text
        self._texts.show_text(text, shown.language, shown.px)
        self._meta.show_source(shown.evidence)
        name = self.tr("Sentence %1 of %2, %3").replace("%1", str(self.index + 1)).replace("%2", str(self._count))
        source = wording.from_sentences(shown.evidence) if shown.evidence else self.tr("from no sentence")
        self.setAccessibleName(name.replace("%3", source[0].lower() + source[1:]))

    def show_translation(self, text: str, language: str, awaited: bool) -> None:
        """`text`: "" for none (yet); `awaited`: it is on its way. Cheap where nothing changed."""
        self._translation = text
        self._texts.show_translation(text, language, awaited)

    def show_view(self, view: View, columns: bool) -> None:
        """`columns`: the two languages side by side, where both are shown."""
        self._texts.show_view(view, columns)

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Why this sentence is to be verified, in either language. Cheap where nothing changed."""
        if tuple(doubts) == self._doubts:
            return
        self._doubts = tuple(doubts)
        self._doubt_lines.show_doubts(doubts)
        tab_order.put_right_behind(self, self._doubt_lines)
        self._texts.mark(doubts)
        self._show_lines()

    def show_edits(self, edits: Edits) -> None:
        """What the person has changed in it. Cheap where nothing changed."""
        if edits == self._edits:
            return
        self._edits = edits
        self._edited.show_words(edited_line.about_sentence(edits.sentence))
        self._translation_edited.show_words(edited_line.about_translation(edits))
        ways = (self.tr("Translate again"), "again") if edits.stale else (self.tr("Undo edit"), "undo")
        self._translation_edited.offer(*ways)
        self._show_lines()

    @property
    def shown_texts(self) -> list[str]:
        """What can be read in it now, in the order of the languages."""
        return list(self._texts.shown.values())

    def pin(self, pinned: bool) -> None:
        super().pin(pinned)
        self._marker.fill(pinned)
        self._show_lines()

    # Editing

    @property
    def editing(self) -> bool:
        return self._editor.active

    @property
    def editor(self) -> RowEditor:
        return self._editor

    @property
    def writing(self) -> Writing | None:
        """What is being written, if it is another text than before."""
        if self._editor.text is None:
            return None
        written = self._editor.text.written
        return Writing(self.index, self._side, written) if written != self._before.strip() else None

    @property
    def _before(self) -> str:
        """What stood there before the person began to write."""
        return self._shown.text if self._side == "summary" else self._translation

    @property
    def side(self) -> Side:
        """The text that the keyboard is in; else the first one that is shown."""
        shown = self._texts.shown
        focused = self._texts.side_of(self.window().focusWidget())
        return focused if focused in shown else next(iter(shown), "summary")

    def edit(self, side: Side) -> None:
        """Write in the place of this text. Nothing happens where it is not shown."""
        self._editor.finish()
        if side not in self._texts.shown:
            return
        self._side = side
        self._texts.hold(side)
        self._editor.begin(self._texts.widget_of(side), self._before, self._hint(side))
        self._show_lines()
        self.wanted.emit(self.index)
        self.update()

    def _edit_doubtful(self, keys: tuple[str, ...]) -> None:
        """The text that is doubted, or, where that is not shown, the one that is."""
        sides = [doubt.side for doubt in self._doubts if doubt.key in keys and doubt.side in self._texts.shown]
        self.edit(sides[0] if sides else self.side)

    def _hint(self, side: Side) -> str:
        if side == "translation":
            return self.tr("Editing. The translation stays as you write it.")
        if self._translation and not self._edits.translation:
            return self.tr("Editing. The translation follows when you finish.")
        return self.tr("Editing.")

    def _written(self, text: str) -> None:
        is_other = text != self._before.strip()
        self._close_editor()
        if is_other:
            self.edited.emit(self.index, self._side, text)

    def fix(self, doubt: Doubt) -> None:
        """Put the suggestion in the place of the words, where they still stand."""
        text = self._shown.text if doubt.side == "summary" else self._translation
        end = doubt.at + len(doubt.words)
        if text[doubt.at : end] == doubt.words:
            if doubt.done:  # the person does not want the house's word here, and is not asked again
                self.settled.emit((doubt.key,))
            self.edited.emit(self.index, doubt.side, text[: doubt.at] + doubt.suggestion + text[end:])

    def _close_editor(self) -> None:
        has_keyboard = self.isAncestorOf(self.window().focusWidget())
        self._texts.release()
        self._show_lines()
        self.update()
        if has_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # The rest

    def _show_lines(self) -> None:
        """While it is edited, only the line that tells how to end that."""
        calm = not self._editor.active
        self._doubt_lines.setVisible(calm and bool(self._doubts))
        self._edited.setVisible(calm and self._edits.sentence is not None)
        self._translation_edited.setVisible(calm and self._edits.translation)
        self._meta.setVisible(calm and self._pinned)
        said = [*edited_line.description(self._edits), *map(doubt_line.words, questions(self._doubts))]
        self.setAccessibleDescription("\n".join(said))

    def _connect(self) -> None:
        index = self.index
        self._marker.clicked.connect(lambda: self.evidence_wanted.emit(index))
        self._meta.source_clicked.connect(lambda: self.evidence_wanted.emit(index))
        self._meta.copy_clicked.connect(lambda: self.copied.emit(index))
        self._meta.edit_clicked.connect(lambda: self.edit(self.side))
        self._edited.taken_back.connect(lambda: self.taken_back.emit(index, "summary"))
        self._translation_edited.taken_back.connect(lambda: self.taken_back.emit(index, "translation"))
        self._doubt_lines.settled.connect(self.settled)
        self._doubt_lines.edit_wanted.connect(self._edit_doubtful)
        self._doubt_lines.fixed.connect(self.fix)
        self._editor.finished.connect(self._written)
        self._editor.cancelled.connect(self._close_editor)
        self._editor.typed.connect(self.typed)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (self._texts, self._doubt_lines, self._edited, self._translation_edited, self._meta, self._editor):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self._marker, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.editing:
            self.grown.emit(self.index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the texts."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease):
            self.wanted.emit(self.index)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            return self._edit_at(watched, event)
        return False

    def _edit_at(self, watched: QObject, event: QMouseEvent) -> bool:
        """Begin where the pointer is; in a text that is being edited a double click selects a word, as everywhere."""
        side = self._texts.side_of(watched)
        text = self._texts.widget_of(side)
        if self._editor.text is text:
            return False
        self.edit(side)
        text.setTextCursor(text.cursorForPosition(event.position().toPoint()))
        return True
