"""An article into a `QTextDocument`: title, meta line, room for the chip, paragraphs. Long ones in slices."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from briefdesk.desk import fonts, wording
from briefdesk.desk.positions import DocumentMap, shown
from briefdesk.desk.tokens import Tokens
from briefdesk.desk.translated_article import Readable
from briefdesk.records import Article, Paragraph, ParagraphKind, Removed

SLICE = 2_000
"""Letters that are written between two events."""
FURNITURE = frozenset(
    ("page-number", "running-head", "header-footer", "footnote-mark", "invisible", "markup", "publication-line")
)
"""Left out of every page or line, so to speak: nobody wants to be told each time."""


class ArticleWriter:
    """Writes one article once. `places` grows as paragraphs are written.

    `chip`: the empty block under the meta line. `gaps`: others, each with what was left out there, as they are written.
    """

    def __init__(self, article: Readable, document: QTextDocument, px: int, colors: Tokens) -> None:
        self.places = DocumentMap()
        self.gaps: list[tuple[list[Removed], QTextBlock]] = []
        self._article, self._document, self._px = article, document, px
        self._letters: dict[ParagraphKind, QTextCharFormat] = {
            "text": _letters(fonts.reading(px), colors.text),
            "heading": _letters(fonts.reading(px, QFont.Weight.DemiBold), colors.text),
            "caption": _letters(fonts.reading(px - 2), colors.text2),
        }
        self._cursor = QTextCursor(document)
        self._rest = self._slices()
        document.clear()
        self._head(colors)

    def write_slice(self) -> bool:
        """Write some paragraphs. False once everything is there."""
        return next(self._rest, None) is not None

    def add_sentence(self, start: int, text: str, opens: bool) -> None:
        """A sentence at the end, in a paragraph of its own (`opens`) or in the last one. `start`: its place."""
        letters = self._letters["text"]
        if opens:
            self._cursor.insertBlock(self._lines(), letters)
        else:
            self._cursor.insertText(" ", letters)
        self.places.add(start, self._cursor.position(), text)
        self._cursor.insertText(shown(text), letters)

    def _head(self, colors: Tokens) -> None:
        scale = self._px / 17
        interface = QFont()
        interface.setPixelSize(round(13 * scale))
        cursor = self._cursor
        cursor.beginEditBlock()
        if self._article.title:
            cursor.setBlockFormat(fonts.block(round(32 * scale), below=10))
            cursor.setCharFormat(_letters(fonts.reading(round(27 * scale), QFont.Weight.DemiBold), colors.text))
            cursor.insertText(shown(self._article.title))
            cursor.insertBlock()
        cursor.setBlockFormat(fonts.block(round(22 * scale), below=8))
        self._meta(interface, colors)
        cursor.insertBlock(fonts.block(1), QTextCharFormat())
        self.chip: QTextBlock = cursor.block()
        cursor.endEditBlock()

    def _meta(self, interface: QFont, colors: Tokens) -> None:
        strong = QFont(interface)
        strong.setWeight(QFont.Weight.DemiBold)
        quiet = _letters(interface, colors.text2)
        for index, text in enumerate(meta(self._article)):
            if index:
                self._cursor.insertText("\u00a0\u00a0·  ", quiet)
            named = text == self._article.byline
            self._cursor.insertText(shown(text), _letters(strong, colors.text) if named else quiet)

    def _slices(self) -> Iterator[int]:
        written, gaps = 0, _gaps(self._article)
        self._cursor.beginEditBlock()
        for index, paragraph in enumerate(self._article.paragraphs):
            self._gap(gaps.get(index, []))
            if paragraph.kind == "credit":
                continue
            self._paragraph(paragraph, self._letters[paragraph.kind])
            written += paragraph.end - paragraph.start
            if written >= SLICE:
                self._cursor.endEditBlock()
                yield written
                written = 0
                self._cursor.beginEditBlock()
        self._gap(gaps.get(len(self._article.paragraphs), []))
        self._cursor.endEditBlock()

    def _gap(self, removed: list[Removed]) -> None:
        if removed:
            self._cursor.insertBlock(fonts.block(1), QTextCharFormat())
            self.gaps.append((removed, self._cursor.block()))

    def _paragraph(self, paragraph: Paragraph, letters: QTextCharFormat) -> None:
        text = paragraph.of(self._article.text)
        self._cursor.insertBlock(self._lines(), letters)
        self.places.add(paragraph.start, self._cursor.position(), text)
        self._cursor.insertText(shown(text), letters)

    def _lines(self) -> QTextBlockFormat:
        return fonts.block(fonts.leading(self._px), below=round(self._px * 0.65))


def _gaps(article: Readable) -> dict[int, list[Removed]]:
    """What was left out, by the paragraph that it stood before; what stood above all of them is told there."""
    gaps: dict[int, list[Removed]] = {}
    for removed in article.removed:
        if removed.before > 0 and removed.reason not in FURNITURE:
            gaps.setdefault(removed.before, []).append(removed)
    return gaps


def meta(article: Readable) -> list[str]:
    """Byline, date, credits, words: each once, dates as the system writes them."""
    lines = [_dated(line) if line == article.published else line for line in article.credits()]
    words = QCoreApplication.translate("Original", "%Ln words", "", len(article.text.split()))
    once = {" ".join(line.split()): line for line in reversed(lines)}
    is_complete = isinstance(article, Article)
    return [*reversed(once.values()), *([wording.together(words)] if is_complete else [])]


def _dated(published: str) -> str:
    return wording.together(wording.date(published))


def _letters(font: QFont, color: str) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(QColor(color))
    return result
