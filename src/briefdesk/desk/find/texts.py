"""One text widget of a pane, as Find sees it: its words, their places, and the way to one of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import shiboken6
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QTextEdit

from briefdesk.desk.find import folding
from briefdesk.desk.find.marks import Marks
from briefdesk.desk.panes import evidence_paint
from briefdesk.desk.positions import Utf16

SHOWN_AT, AROUND = 1 / 3, 48


class SearchedText:
    """`starts`, `ends`: places of what was found, in the document's UTF-16 units."""

    def __init__(self, widget: QTextEdit) -> None:
        self.widget = widget
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._revision = -1
        self._folded, self._units = "", Utf16("")
        self._marks = Marks(widget.viewport(), self.boxes)
        widget.verticalScrollBar().valueChanged.connect(self._marks.refresh)

    @property
    def alive(self) -> bool:
        """A pane may have replaced it."""
        return shiboken6.isValid(self.widget)

    @property
    def stale(self) -> bool:
        """Its words are not what they were."""
        return self.widget.document().revision() != self._revision

    def search(self, wanted: str) -> int:
        """How often it is there."""
        if self.stale:
            self._revision = self.widget.document().revision()
            text = self.widget.toPlainText()
            self._folded, self._units = folding.fold(text), Utf16(text)
        places = list(folding.find(self._folded, wanted))
        self.starts = [self._units.units(start) for start, _ in places]
        self.ends = [self._units.units(end) for _, end in places]
        self._marks.show_current(-1)
        self._marks.setVisible(bool(places))
        return len(places)

    def after(self, position: int) -> int:
        """Which of the places comes first from a position on."""
        return bisect_left(self.starts, position)

    def show_current(self, number: int) -> None:
        """This place is the one that the person has come to; -1 for none."""
        self._marks.show_current(number)

    def reveal(self, number: int) -> None:
        """Bring a place into view, in the text and in what the text scrolls in."""
        cursor = QTextCursor(self.widget.document())
        cursor.setPosition(self.starts[number])
        place, bar = self.widget.cursorRect(cursor), self.widget.verticalScrollBar()
        height = self.widget.viewport().height()
        if bar.maximum() and not (place.top() >= 0 and place.bottom() <= height):
            bar.setValue(round(bar.value() + place.top() - height * SHOWN_AT))
            place = self.widget.cursorRect(cursor)
        around = _area_around(self.widget)
        if around is not None and (inside := around.widget()) is not None:
            middle = self.widget.viewport().mapTo(inside, place.center())
            around.ensureVisible(middle.x(), middle.y(), 0, AROUND)

    def select(self, number: int) -> None:
        """Put the text's own cursor there; nothing scrolls."""
        at, cursor = self.widget.verticalScrollBar().value(), self.widget.textCursor()
        cursor.setPosition(self.starts[number])
        cursor.setPosition(self.ends[number], QTextCursor.MoveMode.KeepAnchor)
        self.widget.setTextCursor(cursor)
        self.widget.verticalScrollBar().setValue(at)

    def let_go(self) -> None:
        """No boxes any more."""
        if self.alive:
            self.widget.verticalScrollBar().valueChanged.disconnect(self._marks.refresh)
            self._marks.hide()
            self._marks.deleteLater()

    def boxes(self) -> Iterator[tuple[int, QRectF]]:
        """The places in view: their numbers, and their lines in the viewport's coordinates."""
        document, scrolled = self.widget.document(), self.widget.verticalScrollBar().value()
        height = self.widget.viewport().height()
        fuzzy, layout = Qt.HitTestAccuracy.FuzzyHit, document.documentLayout()
        first = layout.hitTest(QPointF(0, scrolled), fuzzy)
        last = layout.hitTest(QPointF(self.widget.viewport().width(), scrolled + height), fuzzy)
        for number in range(bisect_right(self.ends, first), bisect_right(self.starts, last)):
            yield from ((number, box.translated(0, -scrolled)) for box in self._lines(number))

    def _lines(self, number: int) -> Iterator[QRectF]:
        block = self.widget.document().findBlock(self.starts[number])
        while block.isValid() and block.position() < self.ends[number]:
            yield from evidence_paint.line_boxes(block, self.starts[number], self.ends[number])
            block = block.next()


def same(texts: Sequence[SearchedText], widgets: Sequence[QTextEdit]) -> bool:
    """These are the texts of these widgets, and their words are what they were."""
    return [text.widget for text in texts] == list(widgets) and not any(text.stale for text in texts)


def _area_around(widget: QTextEdit) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return around if isinstance(around, QScrollArea) else None
