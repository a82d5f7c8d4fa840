"""The article with its brief: evidence lit in place, numbered markers in the margin, and a caret to read with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from briefdesk.desk import motion
from briefdesk.desk.panes.article_text import ArticleText
from briefdesk.desk.panes.highlight import Highlight
from briefdesk.desk.translated_article import Readable

EVIDENCE_AT = 1 / 3
NOWHERE, END = -1, 1 << 60
"""Instead of a sentence: none, and the end of the article."""
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class OriginalView(ArticleText):
    """Signals carry the index of a sentence, -1 for none. `sentence_reached`: the caret came to it, or is gone (-1).

    `sentence_entered`: Enter was pressed in it.
    """

    sentence_hovered = Signal(int)
    sentence_clicked = Signal(int)
    sentence_reached = Signal(int)
    sentence_entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = self._read = self._wanted = NOWHERE
        self._highlight = Highlight(self.viewport())
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Original article, read only"))

    def show_article(self, article: Readable, px: int, same_place: bool = False) -> None:
        """As `ArticleText` does; another article forgets what was lit."""
        if article is not self._article:
            self._highlight.forget()
        self._glide.stop()
        self._wanted = NOWHERE
        super().show_article(article, px, same_place)

    def _write_more(self) -> None:
        super()._write_more()
        if self._wanted not in (NOWHERE, END) and self.isVisible():
            self.bring_up(self._wanted)
        elif self._wanted == END and not self.writing:
            self._go_to_end()

    # Light

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

    # What is asked

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

    def marker_circles(self) -> dict[int, QRectF]:
        """The markers as last painted, by sentence."""
        return dict(self._highlight.markers)

    # Writing

    # Scrolling

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

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted not in (NOWHERE, END):
            self.scroll_to(self._wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard finds the caret in view."""
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD:
            self._bring_caret()

    def _bring_caret(self) -> None:
        """Into view: to pinned evidence, else to the first sentence that begins there."""
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
            if event.key() in MOVES and not event.modifiers():
                self._bring_caret()  # else the text would jump back to where it was left
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() != before:
                self._read_on()

    def place_caret(self, sentence: int) -> bool:
        placed = super().place_caret(sentence)
        if placed:
            self._read = sentence
        return placed

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
