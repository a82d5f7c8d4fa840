"""The article in the other language: it grows while it is translated, and reads like the original."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from briefdesk.desk import tokens
from briefdesk.desk.panes.article_writer import SLICE, ArticleWriter
from briefdesk.desk.panes.original_view import NOWHERE, OriginalView
from briefdesk.desk.tokens import Tokens
from briefdesk.desk.translated_article import GrowingArticle, Readable
from briefdesk.desk.widgets.reading_text import dotted, doubtful


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
        self._doubts: tuple[tuple[int, int], ...] = ()
        self._offers: tuple[tuple[int, int], ...] = ()
        self._sought = NOWHERE
        self.setAccessibleName(self.tr("Translated article, read only"))

    def show_article(self, article: Readable, px: int, same_place: bool = False) -> None:
        super().show_article(article, px, same_place)
        if self._sought != NOWHERE:
            self.look_for(self._sought)

    def look_for(self, sentence: int) -> None:
        """Bring it up with the caret in it, as soon as it is there; also before the article is."""
        self._sought = NOWHERE if self.place_caret(sentence) else sentence
        self.bring_up(sentence)

    def show_doubts(self, spans: Sequence[tuple[int, int]], offered: Sequence[tuple[int, int]] = ()) -> None:
        """A wavy line under these parts of the article's text, once it is written; dots under those for which other
        words are offered."""
        self._doubts, self._offers = tuple(spans), tuple(offered)
        if not self.writing:
            self._mark_doubts()

    def _mark_doubts(self) -> None:
        marks = []
        looks = [(doubtful, span) for span in self._doubts] + [(dotted, span) for span in self._offers]
        for look, span in looks:
            ends = [self._writer.places.to_document(place) for place in span] if self._writer else [None]
            if None not in ends:
                cursor = QTextCursor(self.document())
                cursor.setPosition(ends[0] or 0)
                cursor.setPosition(ends[-1] or 0, QTextCursor.MoveMode.KeepAnchor)
                marks.append(look(cursor))
        self.setExtraSelections(marks)

    def _write_more(self) -> None:
        super()._write_more()
        if self._sought != NOWHERE:
            self.look_for(self._sought)
        if not self.writing:
            self._mark_doubts()

    def grow(self) -> None:
        """The article has more sentences than before: write them between events."""
        if isinstance(self._article, GrowingArticle) and not self.writing:
            self._more.start()

    def _writer_of(self, article: Readable) -> ArticleWriter:
        if isinstance(article, GrowingArticle):
            return GrowingWriter(article, self.document(), self._px, tokens.current())
        return super()._writer_of(article)
