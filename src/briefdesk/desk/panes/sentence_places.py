"""Where the sentences of an article are in a Qt document that shows it, in the document's coordinates."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument

from briefdesk.desk.panes.evidence_paint import line_boxes
from briefdesk.desk.positions import DocumentMap
from briefdesk.desk.translated_article import Readable


class SentencePlaces:
    """Asks for the layout of no more than it has to: what is far below may not be laid out yet."""

    def __init__(self, article: Readable, places: DocumentMap, document: QTextDocument) -> None:
        self._article, self._places, self._document = article, places, document

    def span(self, sentence: int) -> tuple[int, int] | None:
        """The document positions of a sentence; `None` where it is not written (yet)."""
        if not 0 <= sentence < len(self._article.sentences):
            return None
        span = self._article.sentences[sentence]
        start, end = self._places.to_document(span.start), self._places.to_document(span.end)
        return None if start is None or end is None else (start, end)

    def boxes(self, sentence: int) -> Iterator[QRectF]:
        """The parts of lines that a sentence covers."""
        span = self.span(sentence)
        if span is not None:
            block = self._document.findBlock(span[0])
            self._document.documentLayout().blockBoundingRect(block)  # has it laid out
            yield from line_boxes(block, *span)

    def at(self, point: QPointF) -> int:
        """The sentence under a point; -1 for none."""
        position = self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return self.at_position(position) if position >= 0 else -1

    def at_position(self, position: int) -> int:
        """The sentence at a document position; -1 for none."""
        offset = self._places.to_article(position)
        if offset is None:
            return -1
        index = self._before(offset)
        return index if index >= 0 and offset < self._article.sentences[index].end else -1

    def between(self, top: float, bottom: float) -> range:
        """The sentences of which something may be seen between two heights."""
        return range(max(0, self._near(top)), self._near(bottom) + 1)

    def height_of(self, sentence: int) -> float | None:
        """How far down a sentence begins: its line, and in it as much of the line as stands before it.

        It grows with every sentence, also where several begin in one line. `None`: it is not there.
        """
        span = self.span(sentence)
        if span is None:
            return None
        block = self._document.findBlock(span[0])
        around = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(span[0] - block.position())
        if not line.isValid():
            return None
        before = (span[0] - block.position() - line.textStart()) / max(1, line.textLength())
        following = block.layout().lineAt(line.lineNumber() + 1)
        # Not the height of the line: one of tall letters reaches into the next, as lines stand at a fixed distance.
        bottom = following.y() if following.isValid() else around.height()
        return float(around.top() + line.y() + (bottom - line.y()) * before)

    def sentence_above(self, height: float) -> int:
        """The last sentence that begins at this height or above it, as `height_of` measures; -1 for none."""
        index = max(0, self._near(height))
        while index >= 0 and not self._begins_above(index, height):
            index -= 1
        while self._begins_above(index + 1, height):
            index += 1
        return index

    def _begins_above(self, sentence: int, height: float) -> bool:
        begins = self.height_of(sentence)
        return begins is not None and begins <= height

    def _near(self, height: float) -> int:
        """The sentence of the letter that is nearest to the left end of a height."""
        position = self._document.documentLayout().hitTest(QPointF(0, height), Qt.HitTestAccuracy.FuzzyHit)
        return self._before(self._places.article_before(position))

    def _before(self, offset: int) -> int:
        """The last sentence that begins at this code point or before it; -1 for none."""
        return bisect_right(self._article.sentences, offset, key=lambda sentence: sentence.start) - 1
