"""The article's text: evidence lit in place, numbered markers in the margin, and a caret to read with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QLocale,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefdesk.desk import motion, tokens
from briefdesk.desk.panes.article_column import ArticleColumn
from briefdesk.desk.panes.article_writer import ArticleWriter
from briefdesk.desk.panes.highlight import Highlight
from briefdesk.desk.panes.kept_place import KeptPlace
from briefdesk.desk.panes.left_out import LeftOut
from briefdesk.desk.panes.sentence_places import SentencePlaces
from briefdesk.desk.translated_article import Readable
from briefdesk.desk.widgets.removed_chip import RemovedChip

EVIDENCE_AT = 1 / 3
LONG, REST_MS = 50_000, 80
"""Letters of an article whose lines are not broken anew with every step of an edge that is dragged."""
NOWHERE, END = -1, 1 << 60
"""Instead of a sentence: none, and the end of the article."""
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class OriginalView(QTextBrowser):
    """Signals carry the index of a sentence, -1 for none. `sentence_reached`: the caret came to it, or is gone (-1).

    `sentence_entered`: Enter was pressed in it. `scrolled`: a person wants another place, or evidence is being shown.
    `rebroken`: the lines are not where they were; what is read has kept its place.
    """

    sentence_hovered = Signal(int)
    sentence_clicked = Signal(int)
    sentence_reached = Signal(int)
    sentence_entered = Signal(int)
    scrolled = Signal()
    rebroken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Readable | None = None
        self._writer: ArticleWriter | None = None
        self._places: SentencePlaces | None = None
        self._px = 17
        self._hovered = self._read = self._wanted = NOWHERE
        self._kept: KeptPlace | None = None
        self._breaking = False
        self._highlight = Highlight(self.viewport())
        self._more = QTimer(self)
        self._more.timeout.connect(self._write_more)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._break_lines)
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._dress()
        self._column = ArticleColumn(self.document())
        self._left_out = LeftOut(self.viewport(), self.document(), self._column)
        self._left_out.resized.connect(self._place_chips)
        self.document().documentLayout().documentSizeChanged.connect(self._place_chips)
        self.verticalScrollBar().valueChanged.connect(self._scroll)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setCursorWidth(2)
        self.setAccessibleName(self.tr("Original article, read only"))
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # Not the widget's own width: it would have all lines broken anew several times for each step of an edge.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)

    # What is shown

    def show_article(self, article: Readable, px: int, same_place: bool = False) -> None:
        """The first slice at once, the rest between events.

        `same_place`: what is read stays where it is. So it does where the article is only shown in another way.
        """
        kept = KeptPlace(self) if same_place or article is self._article else None
        if article is not self._article:
            self._highlight.forget()
            self.setLocale(QLocale(article.language))
            self.chip.show_removed(article.removed)
        self._article, self._px = article, px
        self._glide.stop()
        self._wanted, self._kept = NOWHERE, kept
        with self._moved_by_us():
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

    def show_numbers(self, numbers: Mapping[int, int]) -> None:
        """Sentence -> number of the marker beside it."""
        self._highlight.show_numbers(numbers)

    def light(self, sentences: Iterable[int]) -> None:
        """Light these as long as the pointer, or the caret, stays."""
        self._highlight.show(frozenset(sentences), self._highlight.pinned)

    def pin(self, sentences: Iterable[int]) -> None:
        self._highlight.show(self._highlight.lit, frozenset(sentences))

    def scroll_to(self, sentence: int) -> None:
        """Bring a sentence to one third of the height, unless it is in view."""
        if self.writing or not self.isVisible() or self.hides(sentence):
            self.bring_up(sentence)

    def bring_up(self, sentence: int) -> None:
        """Bring a sentence to one third of the height.

        A hidden pane does so once it is shown, and where the sentence is not written yet, it does once it is.
        """
        boxes = self.boxes_of(sentence)
        self._wanted = sentence if not self.isVisible() or (self.writing and not boxes) else NOWHERE
        if boxes and self._wanted == NOWHERE:
            self._glide_to(self.verticalScrollBar().value() + boxes[0].top() - self.viewport().height() * EVIDENCE_AT)

    def hides(self, sentence: int) -> bool:
        """It is there, but not all of it can be seen."""
        boxes = self.boxes_of(sentence)
        return bool(boxes) and (boxes[0].top() < 0 or boxes[-1].bottom() > self.viewport().height())

    def misses(self, sentence: int) -> bool:
        """It is there, but nothing of it can be seen."""
        boxes = self.boxes_of(sentence)
        return bool(boxes) and (boxes[-1].bottom() <= 0 or boxes[0].top() >= self.viewport().height())

    def place_caret(self, sentence: int) -> bool:
        """At the beginning of a sentence; nothing scrolls. False where it is not written yet."""
        span = self._places.span(sentence) if self._places else None
        if span is not None:
            at, cursor = self.verticalScrollBar().value(), self.textCursor()
            cursor.setPosition(span[0])
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(at)
            self._read = sentence
        return span is not None

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

    @property
    def lit(self) -> frozenset[int]:
        return self._highlight.lit

    @property
    def pinned(self) -> frozenset[int]:
        return self._highlight.pinned

    def sentence_at(self, point: QPoint) -> int:
        """The sentence under a point of the viewport, or whose marker is there; -1 for none."""
        marked = self._highlight.marker_at(QPointF(point))
        if marked >= 0 or self._places is None:
            return marked
        return self._places.at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))

    def sentence_at_caret(self) -> int:
        """Behind its last letter, too; -1 for none."""
        if self._places is None:
            return NOWHERE
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

    def marker_circles(self) -> dict[int, QRectF]:
        """The markers as last painted, by sentence."""
        return dict(self._highlight.markers)

    # Writing

    def _write_more(self) -> None:
        if self._writer is None or not self._writer.write_slice():
            self._more.stop()
        while self._writer is not None and self._writer.gaps:
            self._left_out.add(*self._writer.gaps.pop(0))
        if self._kept is not None and self._kept.restore(self):
            self._kept = None
            self.rebroken.emit()
        if self._wanted not in (NOWHERE, END) and self.isVisible():
            self.bring_up(self._wanted)
        elif self._wanted == END and not self.writing:
            self._go_to_end()
        self.viewport().update()

    # Scrolling

    def _scroll(self) -> None:
        self._place_chips()
        if not self._breaking and self._kept is None:
            self.scrolled.emit()

    def _glide_to(self, value: float) -> None:
        bar = self.verticalScrollBar()
        self._glide.stop()
        self._glide.setDuration(motion.duration(self, motion.SCROLL_MS))
        self._glide.setEndValue(max(0, min(bar.maximum(), round(value))))
        self._glide.start()

    def _go_to_end(self) -> None:
        """All of the article has to be there for that."""
        self._wanted = END if self.writing else NOWHERE
        if not self.writing:
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _place_chips(self) -> None:
        self._left_out.place(self.verticalScrollBar().value())

    # Events

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
        """Nobody has scrolled, whatever the scroll bar does meanwhile."""
        self._breaking = True
        yield
        self._breaking = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted not in (NOWHERE, END):
            self.scroll_to(self._wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._article is not None:
            self.show_article(self._article, self._px)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard finds the caret in view: at pinned evidence, else where the view begins."""
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD and self._places is not None:
            height = self.viewport().height()
            if not 0 <= self.cursorRect().top() < height:
                begins = {each: boxes[0].top() for each in self.seen() if (boxes := self.boxes_of(each))}
                inside = [each for each, top in begins.items() if 0 <= top < height]
                self.place_caret(next((each for each in inside if each in self.pinned), (inside or [NOWHERE])[0]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._read = NOWHERE
            self.sentence_reached.emit(NOWHERE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, alone or with Ctrl, go to the ends of the article: all of it. Others move the caret."""
        keys, alone = QKeySequence.StandardKey, not event.modifiers()
        self._glide.stop()
        if (alone and event.key() == Qt.Key.Key_Home) or event.matches(keys.MoveToStartOfDocument):
            self._wanted = NOWHERE
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
        elif (alone and event.key() == Qt.Key.Key_End) or event.matches(keys.MoveToEndOfDocument):
            self._go_to_end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and alone:
            self.sentence_entered.emit(self.sentence_at_caret())
        else:
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() != before:
                self._read_on()

    def _read_on(self) -> None:
        sentence = self.sentence_at_caret()
        if sentence != self._read:
            self._read = sentence
            self.sentence_reached.emit(sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.sentence_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(NOWHERE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        sentence = self.sentence_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and sentence >= 0 and not self.textCursor().hasSelection():
            self._read = sentence
            self.sentence_clicked.emit(sentence)

    def _hover(self, sentence: int) -> None:
        if sentence != self._hovered:
            self._hovered = sentence
            self.sentence_hovered.emit(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._places is not None:
            painter = QPainter(self.viewport())
            self._highlight.paint(painter, self._places, self.verticalScrollBar().value(), self._column.left)
            painter.end()
        super().paintEvent(event)
