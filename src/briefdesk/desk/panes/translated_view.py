"""The article in the other language: it grows while it is translated, and reads like the original."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from briefdesk.desk import tokens
from briefdesk.desk.panes.article_writer import SLICE, ArticleWriter
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.desk.tokens import Tokens
from briefdesk.desk.translated_article import GrowingArticle, Readable
from briefdesk.desk.widgets.reading_text import doubtful

STEP = 24
"""How far apart, in px, sentences are looked for."""


class GrowingWriter(ArticleWriter):
    """Writes the sentences that have come in since it wrote last."""

    def __init__(self, article: GrowingArticle, document: QTextDocument, px: int, colors: Tokens) -> None:
        super().__init__(article, document, px, colors)
        self._growing, self._next = article, 0

    def write_slice(self) -> bool:
        """Write some sentences. False once all that have come in are there."""
        article, written = self._growing, 0
        self._cursor.beginEditBlock()
        while self._next < len(article.sentences) and written < SLICE:
            text = article.sentences[self._next].of(article.text)
            if text:
                self.add_sentence(article.sentences[self._next].start, text, self._next in article.opens)
            written += len(text)
            self._next += 1
        self._cursor.endEditBlock()
        return self._next < len(article.sentences)


class TranslatedView(OriginalView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: tuple[int, float] | None = None
        self._doubts: tuple[tuple[int, int], ...] = ()
        self.setAccessibleName(self.tr("Translated article, read only"))

    def replace_article(self, article: Readable, px: int) -> None:
        """The same article, complete: what is read stays where it is."""
        seen = (self._sentence_near(y) for y in range(0, self.viewport().height(), STEP))
        anchor = next((sentence for sentence in seen if sentence >= 0), -1)
        is_scrolled = self.verticalScrollBar().value() > 0 and anchor >= 0
        held = (anchor, self.boxes_of(anchor)[0].top()) if is_scrolled else None
        self.show_article(article, px)
        self._anchor = held
        self._hold()

    def show_doubts(self, spans: Sequence[tuple[int, int]]) -> None:
        """A wavy line under these parts of the article's text, once it is written."""
        self._doubts = tuple(spans)
        if not self.writing:
            self._mark_doubts()

    def _mark_doubts(self) -> None:
        marks = []
        for span in self._doubts:
            ends = [self._writer.places.to_document(place) for place in span] if self._writer else [None]
            if None not in ends:
                cursor = QTextCursor(self.document())
                cursor.setPosition(ends[0] or 0)
                cursor.setPosition(ends[-1] or 0, QTextCursor.MoveMode.KeepAnchor)
                marks.append(doubtful(cursor))
        self.setExtraSelections(marks)

    def _sentence_near(self, y: int) -> int:
        return self.sentence_at(QPoint(self._left() + self._room() // 3, y))

    def _write_more(self) -> None:
        super()._write_more()
        self._hold()
        if not self.writing:
            self._mark_doubts()

    def _hold(self) -> None:
        """Bring back the sentence that was at the top, as soon as it is written."""
        if self._anchor is None:
            return
        sentence, top = self._anchor
        boxes = self.boxes_of(sentence)
        if boxes:
            bar = self.verticalScrollBar()
            target = bar.value() + boxes[0].top() - top
            bar.setValue(round(target))
            if abs(bar.value() - target) < 2 or not self.writing:
                self._anchor = None

    def grow(self) -> None:
        """The article has more sentences than before: write them between events."""
        if isinstance(self._article, GrowingArticle) and not self.writing:
            self._more.start()

    def _writer_of(self, article: Readable) -> ArticleWriter:
        if isinstance(article, GrowingArticle):
            return GrowingWriter(article, self.document(), self._px, tokens.current())
        return super()._writer_of(article)
