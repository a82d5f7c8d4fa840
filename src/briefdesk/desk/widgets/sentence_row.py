"""One sentence of the brief, with its marker and its translation; pinned, it also tells where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefdesk.desk import icons, tokens, wording
from briefdesk.desk.doubts import Doubt
from briefdesk.desk.widgets.doubt_line import DoubtLine
from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.widgets.parts import tool
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.translated_text import TranslatedText
from briefdesk.records import SummarySentence

View = Literal["summary", "translation", "bilingual"]
TEXTS_APART, COLUMNS_APART = 8, 24


class SentenceRow(QFrame):
    """Signals carry the row's index. `wanted`: pin me. `evidence_wanted`: show where I come from.

    `left_to_evidence`: Enter was pressed, the keyboard goes there, too.
    """

    wanted = Signal(int)
    evidence_wanted = Signal(int)
    hovered = Signal(int, bool)
    left_to_evidence = Signal(int)
    moved = Signal(int)
    copied = Signal(int)

    def __init__(self, index: int, count: int, sentence: SummarySentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = index
        self._tinted = self._pinned = False
        self._marker = Marker(index + 1)
        self._text = ReadingText()
        self._text.installEventFilter(self)
        self._text.viewport().installEventFilter(self)
        self._translated: TranslatedText | None = None
        self._original = self._translation = self._language = self._target = ""
        self._px, self._awaited = 17, False
        self._view: View = "summary"
        self._columns = False
        self._doubts: tuple[Doubt, ...] = ()
        self._doubt = DoubtLine()
        self._marker.clicked.connect(lambda: self.evidence_wanted.emit(index))
        self._meta = self._meta_line(sentence)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self.tr("Sentence %1 of %2, %3").replace("%1", str(index + 1)).replace("%2", str(count))
        source = wording.from_sentences(sentence.evidence)
        self.setAccessibleName(name.replace("%3", source[0].lower() + source[1:]))

    def show_text(self, text: str, language: str, px: int) -> None:
        self._original, self._language, self._px = text, language, px
        self._text.setLocale(QLocale(language))
        self._text.show_text(text, px)
        self._text.setAccessibleName(text)
        self._arrange()

    def show_translation(self, text: str, language: str, awaited: bool) -> None:
        """`text`: "" for none (yet); `awaited`: it is on its way. Cheap where nothing changed."""
        if (text, language, awaited) != (self._translation, self._target, self._awaited):
            self._translation, self._target, self._awaited = text, language, awaited
            self._arrange()

    def show_view(self, view: View, columns: bool) -> None:
        """`columns`: the two languages side by side, where both are shown."""
        if (view, columns) != (self._view, self._columns):
            self._view, self._columns = view, columns
            self._arrange()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Why this sentence is to be verified, in either language. Cheap where nothing changed."""
        if tuple(doubts) == self._doubts:
            return
        self._doubts = tuple(doubts)
        lines = dict.fromkeys(wording.doubt(each.note) for each in doubts)
        self._doubt.show_lines(list(lines))
        self.setAccessibleDescription("\n".join(lines))
        self._mark_words()

    @property
    def shown_texts(self) -> list[str]:
        """What can be read in it now, in the order of the languages."""
        texts = [(self._text, self._original)]
        if self._translated is not None:
            texts.append((self._translated.text, self._translation))
        return [text for widget, text in texts if text and widget.isVisibleTo(self)]

    def _arrange(self) -> None:
        """A sentence without a translation is shown itself, whatever the view: nothing hides the text."""
        second = self._view != "summary" and (bool(self._translation) or self._awaited)
        alone = second and self._view == "translation"
        self._text.setVisible(not alone)
        if second or self._translated is not None:
            self._second(second, alone)
        columns = self._columns and second and not alone
        direction = QBoxLayout.Direction.LeftToRight if columns else QBoxLayout.Direction.TopToBottom
        self._texts.setDirection(direction)
        self._texts.setSpacing(COLUMNS_APART if columns else TEXTS_APART)
        for place in range(self._texts.count()):
            self._texts.setStretch(place, 1 if columns else 0)
        self._mark_words()
        self.updateGeometry()

    def _second(self, shown: bool, alone: bool) -> None:
        if self._translated is None:
            self._translated = TranslatedText(self)
            self._texts.addWidget(self._translated)
        beneath = not alone and not self._columns
        if shown and self._translation:
            self._translated.show_text(self._translation, self._target, self._px, beneath, strong=alone)
        elif shown:
            self._translated.await_text(self._original, self._px, beneath)
        self._translated.setVisible(shown)

    def _mark_words(self) -> None:
        self._text.mark([each.words for each in self._doubts if each.side == "summary" and each.words])
        if self._translated is not None:
            own = [each.words for each in self._doubts if each.side == "translation" and each.words]
            self._translated.text.mark(own)

    def pin(self, pinned: bool) -> None:
        self._pinned = pinned
        self._marker.fill(pinned)
        self._meta.setVisible(pinned)
        self.update()

    def tint(self, tinted: bool) -> None:
        self._tinted = tinted
        self.update()

    @property
    def pinned(self) -> bool:
        return self._pinned

    @property
    def tinted(self) -> bool:
        return self._tinted

    def _meta_line(self, sentence: SummarySentence) -> QWidget:
        line = QWidget()
        source = tool(wording.from_sentences(sentence.evidence), name="source")
        source.setToolTip(self.tr("Show in the original"))
        icons.wear(source, "link", "accent", 14)
        source.clicked.connect(lambda: self.evidence_wanted.emit(self.index))
        copy = tool(self.tr("Copy"), self.tr("Copy sentence %1").replace("%1", str(self.index + 1)), "ghost")
        icons.wear(copy, "copy", "accent", 14)
        copy.clicked.connect(lambda: self.copied.emit(self.index))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(source)
        row.addStretch()
        row.addWidget(copy)
        line.hide()
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._text, 1000)
        line.addStretch(1)
        self._texts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._texts.addLayout(line)
        column.addLayout(self._texts)
        column.addWidget(self._doubt)
        column.addWidget(self._meta)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self._marker, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease):
            self.wanted.emit(self.index)
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit(self.index)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(self.index, True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(self.index, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(self.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(self.index + 1)
            case Qt.Key.Key_Up:
                self.moved.emit(self.index - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_to_evidence.emit(self.index)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tinted or self._pinned:
            painter.setBrush(QColor(colors.tint))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self._pinned:
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(0, 8, 3, self.height() - 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
