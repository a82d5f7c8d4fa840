"""The article's text: evidence lit in place, numbered markers in the margin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

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
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefdesk.desk import fonts, motion, tokens
from briefdesk.desk.panes import evidence_paint
from briefdesk.desk.panes.article_writer import ArticleWriter
from briefdesk.desk.tokens import Tokens
from briefdesk.desk.translated_article import Readable
from briefdesk.desk.widgets import marker
from briefdesk.desk.widgets.removed_chip import RemovedChip

GUTTER, RIGHT, MARKER = 44, 24, 18
CHIP_SHARE = 0.6


class OriginalView(QTextBrowser):
    """Signals carry the index of a sentence, -1 for none."""

    sentence_hovered = Signal(int)
    sentence_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Original article, read only"))
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.chip = RemovedChip(self.viewport())
        self.chip.resized.connect(self._make_room_for_chip)
        self._article: Readable | None = None
        self._writer: ArticleWriter | None = None
        self._px = 17
        self._numbers: dict[int, int] = {}
        self._lit: frozenset[int] = frozenset()
        self._pinned: frozenset[int] = frozenset()
        self._fresh: frozenset[int] = frozenset()
        self._hovered = -1
        self._scroll_later = -1
        self._markers: list[tuple[QRectF, int]] = []
        self._more = QTimer(self)
        self._more.timeout.connect(self._write_more)
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self.viewport().update)
        self.document().documentLayout().documentSizeChanged.connect(self._place_chip)
        self.verticalScrollBar().valueChanged.connect(self._place_chip)
        self.setViewportMargins(0, 0, 0, 0)
        self.chip.hide()

    def show_article(self, article: Readable, px: int) -> None:
        """The first slice at once, the rest between events."""
        same, place = article is self._article, self.verticalScrollBar().value()
        self._article, self._px = article, px
        if not same:
            self._numbers, self._lit, self._pinned = {}, frozenset(), frozenset()
            self.setLocale(QLocale(article.language))
            self.chip.show_removed(article.removed)
        self._glide.stop()
        self._writer = self._writer_of(article)
        self._fit_column()
        self._make_room_for_chip()
        self._write_more()
        self._more.start()
        self.verticalScrollBar().setValue(place if same else 0)

    def _writer_of(self, article: Readable) -> ArticleWriter:
        return ArticleWriter(article, self.document(), self._px, tokens.current())

    def show_numbers(self, numbers: Mapping[int, int]) -> None:
        """Sentence -> number of the marker beside it."""
        self._numbers = dict(numbers)
        self.viewport().update()

    def light(self, sentences: Iterable[int]) -> None:
        """Light these as long as the pointer stays."""
        self._highlight(frozenset(sentences), self._pinned)

    def pin(self, sentences: Iterable[int]) -> None:
        self._highlight(self._lit, frozenset(sentences))

    def scroll_to(self, sentence: int) -> None:
        """Bring a sentence to one third of the height, unless it is in view. A hidden pane does so once it is shown."""
        if not self.isVisible():
            self._scroll_later = sentence
            return
        self._write_all()
        boxes = self.boxes_of(sentence)
        if not boxes or (boxes[0].top() >= 0 and boxes[-1].bottom() <= self.viewport().height()):
            return
        bar = self.verticalScrollBar()
        target = max(0, min(bar.maximum(), round(bar.value() + boxes[0].top() - self.viewport().height() / 3)))
        self._glide.stop()
        self._glide.setDuration(motion.duration(self, motion.SCROLL_MS))
        self._glide.setEndValue(target)
        self._glide.start()

    def sentence_at(self, point: QPoint) -> int:
        """The sentence under a point of the viewport, or whose marker is there; -1 for none."""
        for circle, sentence in self._markers:
            if circle.contains(QPointF(point)):
                return sentence
        if self._article is None or self._writer is None:
            return -1
        there = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(there, Qt.HitTestAccuracy.ExactHit)
        offset = self._writer.places.to_article(position) if position >= 0 else None
        if offset is None:
            return -1
        index = bisect_right(self._article.sentences, offset, key=lambda sentence: sentence.start) - 1
        return index if index >= 0 and offset < self._article.sentences[index].end else -1

    @property
    def writing(self) -> bool:
        """Some paragraphs are not there yet."""
        return self._more.isActive()

    @property
    def lit(self) -> frozenset[int]:
        return self._lit

    @property
    def pinned(self) -> frozenset[int]:
        return self._pinned

    def boxes_of(self, sentence: int) -> list[QRectF]:
        """Where a sentence is, line by line, in the viewport's coordinates."""
        return list(self._line_rects(sentence))

    def marker_circles(self) -> dict[int, QRectF]:
        """The markers as last painted, by sentence."""
        return {sentence: circle for circle, sentence in self._markers}

    # Writing

    def _write_more(self) -> None:
        if self._writer is None or not self._writer.write_slice():
            self._more.stop()
        self.viewport().update()

    def _write_all(self) -> None:
        while self._more.isActive():
            self._write_more()

    # Where things are

    def _line_rects(self, sentence: int) -> Iterator[QRectF]:
        """The parts of lines that a sentence covers, in the viewport's coordinates."""
        if self._article is None or self._writer is None or sentence >= len(self._article.sentences):
            return
        span = self._article.sentences[sentence]
        start, end = self._writer.places.to_document(span.start), self._writer.places.to_document(span.end)
        if start is None or end is None:
            return
        block = self.document().findBlock(start)
        self.document().documentLayout().blockBoundingRect(block)
        yield from evidence_paint.line_boxes(block, start, end, self.verticalScrollBar().value())

    def _fit_column(self) -> None:
        """Wide panes get margins, not longer lines."""
        column = fonts.column_width(fonts.reading(self._px))
        spare = max(0, self.viewport().width() - GUTTER - RIGHT - column)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        left, right = GUTTER + spare // 3, RIGHT + spare - spare // 3
        if (shape.leftMargin(), shape.rightMargin()) != (left, right):
            shape.setLeftMargin(left)
            shape.setRightMargin(right)
            shape.setTopMargin(20)
            shape.setBottomMargin(32)
            frame.setFrameFormat(shape)

    def _left(self) -> int:
        return round(self.document().rootFrame().frameFormat().leftMargin())

    def _room(self) -> int:
        return round(self.viewport().width() - self._left() - self.document().rootFrame().frameFormat().rightMargin())

    def _make_room_for_chip(self) -> None:
        if self._writer is None:
            return
        removed = self._article is not None and bool(self._article.removed)
        self.chip.setVisible(removed)
        most = round(self.viewport().height() * CHIP_SHARE)
        self._writer.set_chip_height(self.chip.fit(self._room(), most) if removed else 0)
        self._place_chip()

    def _place_chip(self) -> None:
        if self._writer is None or not self._writer.chip.isValid():
            return
        top = self.document().documentLayout().blockBoundingRect(self._writer.chip).top()
        size = self.chip.sizeHint()
        width = self._room() if self.chip.unfolded else min(self._room(), size.width())
        self.chip.setGeometry(self._left(), round(top) - self.verticalScrollBar().value(), width, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew; the text at the top stays at the top."""
        bar = self.verticalScrollBar()
        top = self.cursorForPosition(QPoint(self._left(), 0)) if bar.value() else None
        self._fit_column()
        super().resizeEvent(event)
        if top is not None:
            bar.setValue(bar.value() + self.cursorRect(top).top())
        if self.chip.unfolded:
            self._make_room_for_chip()
        self._place_chip()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._scroll_later >= 0:
            self.scroll_to(self._scroll_later)
            self._scroll_later = -1

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, alone or with Ctrl, go to the ends of the article: all of it."""
        keys = QKeySequence.StandardKey
        if event.key() == Qt.Key.Key_Home or event.matches(keys.MoveToStartOfDocument):
            self._glide.stop()
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End or event.matches(keys.MoveToEndOfDocument):
            self._glide.stop()
            self._write_all()
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.sentence_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        sentence = self.sentence_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and sentence >= 0 and not self.textCursor().hasSelection():
            self.sentence_clicked.emit(sentence)

    def _hover(self, sentence: int) -> None:
        if sentence != self._hovered:
            self._hovered = sentence
            self.sentence_hovered.emit(sentence)

    # Painting

    def _highlight(self, lit: frozenset[int], pinned: frozenset[int]) -> None:
        """What was dark before fades in."""
        fresh = (lit | pinned) - (self._lit | self._pinned)
        self._lit, self._pinned = lit, pinned
        if fresh:
            self._fresh = fresh
            self._fade.stop()
            self._fade.setDuration(motion.duration(self, motion.FADE_MS))
            self._fade.start()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._article is not None:
            self.show_article(self._article, self._px)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sentence in self._lit | self._pinned:
            painter.setOpacity(self._fade.currentValue() if sentence in self._fresh else 1.0)
            for line in self._line_rects(sentence):
                if line.bottom() >= 0 and line.top() <= self.viewport().height():
                    evidence_paint.paint(painter, line, colors)
        painter.setOpacity(1.0)
        self._paint_markers(painter, colors)
        painter.end()
        super().paintEvent(event)

    def _paint_markers(self, painter: QPainter, colors: Tokens) -> None:
        """Two sentences that begin in the same line get their markers one below the other."""
        self._markers, lowest = [], float("-inf")
        for sentence in sorted(self._numbers):
            first = next(self._line_rects(sentence), None)
            if first is None:
                continue
            top = max(first.center().y() - MARKER / 2, lowest + 2)
            lowest = top + MARKER
            circle = QRectF(self._left() - MARKER - 12, top, MARKER, MARKER)
            self._markers.append((circle, sentence))
            if circle.bottom() >= 0 and circle.top() <= self.viewport().height():
                marker.draw(painter, circle, self._numbers[sentence], sentence in self._lit | self._pinned, colors)
