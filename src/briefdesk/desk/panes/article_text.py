"""An article as a text in a column: written in slices, broken into lines for the width there is, asked for places."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefdesk.desk import tokens
from briefdesk.desk.panes.article_column import ArticleColumn
from briefdesk.desk.panes.article_writer import ArticleWriter
from briefdesk.desk.panes.kept_place import KeptPlace
from briefdesk.desk.panes.left_out import LeftOut
from briefdesk.desk.panes.sentence_places import SentencePlaces
from briefdesk.desk.translated_article import Readable
from briefdesk.desk.widgets.removed_chip import RemovedChip

LONG, REST_MS = 50_000, 80
"""Letters of an article whose lines are not broken anew with every step of an edge that is dragged."""


class ArticleText(QTextBrowser):
    """`scrolled`: a person wants another place, or one is being shown to them.

    `rebroken`: the lines are not where they were; what is read has kept its place.
    """

    scrolled = Signal()
    rebroken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Readable | None = None
        self._writer: ArticleWriter | None = None
        self._places: SentencePlaces | None = None
        self._px = 17
        self._kept: KeptPlace | None = None
        self._breaking = False
        self._more = QTimer(self)
        self._more.timeout.connect(self._write_more)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._break_lines)
        self._dress()
        self._column = ArticleColumn(self.document())
        self._left_out = LeftOut(self.viewport(), self.document(), self._column, self._moved_by_us)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place_chips)
        self._left_out.resized.connect(self._later.start)
        # Not at once: whoever asks a document for places while it is laid out crashes.
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._later.start())
        self.verticalScrollBar().valueChanged.connect(self._scroll)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setCursorWidth(2)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # Not the widget's own width: it would have all lines broken anew several times for each step of an edge.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)

    # Writing

    def show_article(self, article: Readable, px: int, same_place: bool = False) -> None:
        """The first slice at once, the rest between events.

        `same_place`: what is read stays where it is. So it does where the article is only shown in another way.
        """
        kept = KeptPlace(self) if same_place or article is self._article else None
        if article is not self._article:
            self.setLocale(QLocale(article.language))
            self.chip.show_removed(article.removed)
        self._article, self._px = article, px
        self._kept = kept
        with self._moved_by_us():
            self._places = None  # while there is no text, nothing has a place
            self._writer = self._writer_of(article)
            self._places = SentencePlaces(article, self._writer.places, self.document())
            self._fit_column()
            self._left_out.show_all(article.removed, self._writer.chip)
            self.moveCursor(QTextCursor.MoveOperation.Start)  # else what is written would push it ahead
            self.verticalScrollBar().setValue(0)
        self._more.start()
        self._write_more()

    def _writer_of(self, article: Readable) -> ArticleWriter:
        return ArticleWriter(article, self.document(), self._px, tokens.current())

    def _write_more(self) -> None:
        with self._moved_by_us():
            if self._writer is None or not self._writer.write_slice():
                self._more.stop()
        while self._writer is not None and self._writer.gaps:
            self._left_out.add(*self._writer.gaps.pop(0))
        if self._kept is not None and self._kept.restore(self):
            self._kept = None
            self.rebroken.emit()
        self.viewport().update()

    # What is asked

    @property
    def places(self) -> SentencePlaces | None:
        """`None` before the first article."""
        return self._places

    @property
    def chip(self) -> RemovedChip:
        """The one that tells of all that was left out."""
        return self._left_out.whole

    @property
    def writing(self) -> bool:
        """Some paragraphs are not there yet."""
        return self._more.isActive()

    def sentence_at_caret(self) -> int:
        """Behind its last letter, too; -1 for none."""
        if self._places is None:
            return -1
        position = self.textCursor().position()
        here = self._places.at_position(position)
        return here if here >= 0 else self._places.at_position(position - 1)

    def seen(self) -> range:
        """The sentences of which something may be in view."""
        scrolled = self.verticalScrollBar().value()
        return self._places.between(scrolled, scrolled + self.viewport().height()) if self._places else range(0)

    def boxes_of(self, sentence: int) -> list[QRectF]:
        """Where a sentence is, line by line, in the viewport's coordinates."""
        scrolled = self.verticalScrollBar().value()
        return [box.translated(0, -scrolled) for box in self._places.boxes(sentence)] if self._places else []

    def place_caret(self, sentence: int) -> bool:
        """At the beginning of a sentence; nothing scrolls. False where it is not written yet."""
        span = self._places.span(sentence) if self._places else None
        if span is not None:
            at, cursor = self.verticalScrollBar().value(), self.textCursor()
            cursor.setPosition(span[0])
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(at)
        return span is not None

    # Lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Of a long article lines are broken anew once the edge that is dragged rests."""
        super().resizeEvent(event)
        if self.lineWrapColumnOrWidth() == self.viewport().width():
            self._place_chips()
            self.rebroken.emit()
        elif self.document().characterCount() > LONG:
            self._rest.start()
        else:
            self._break_lines()

    def _break_lines(self) -> None:
        """For the width that there is now. The text at the top stays at the top."""
        bar = self.verticalScrollBar()
        with self._moved_by_us():
            top = self.cursorForPosition(QPoint(self._column.left, 0)) if bar.value() else None
            self._fit_column()
            if top is not None:
                bar.setValue(bar.value() + self.cursorRect(top).top())
            self._left_out.fit()
        self._place_chips()
        self.rebroken.emit()

    def _fit_column(self) -> None:
        self._column.fit(self.viewport().width(), self._px)
        self.setLineWrapColumnOrWidth(self.viewport().width())

    @contextmanager
    def _moved_by_us(self) -> Iterator[None]:
        """The document changes: nobody has scrolled, whatever the scroll bar does, and nothing has a place now."""
        before, self._breaking = self._breaking, True
        yield
        self._breaking = before

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._article is not None:
            self.show_article(self._article, self._px)

    def _scroll(self) -> None:
        if not self._breaking:
            self._place_chips()
            if self._kept is None:
                self.scrolled.emit()

    def _place_chips(self) -> None:
        self._left_out.place(self.verticalScrollBar().value())
