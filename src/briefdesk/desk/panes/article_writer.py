"""An article into a `QTextDocument`: title, meta line, room for the chip, paragraphs. Long ones in slices."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from briefdesk.desk import fonts
from briefdesk.desk.positions import DocumentMap, shown
from briefdesk.desk.tokens import Tokens
from briefdesk.records import Article, Paragraph

SLICE = 4_000
CREDIT_LENGTH, CREDITS = 80, 3


class ArticleWriter:
    """Writes one article once. `places` grows as paragraphs are written; `chip` is the empty block under the meta."""

    def __init__(self, article: Article, document: QTextDocument, px: int, colors: Tokens) -> None:
        self.places = DocumentMap()
        self._article, self._document, self._px = article, document, px
        self._body = _letters(fonts.reading(px), colors.text)
        self._aside = _letters(fonts.reading(px - 2), colors.text2)
        self._cursor = QTextCursor(document)
        self._credits = credits(article)
        self._rest = self._slices()
        document.clear()
        self._head(colors)

    def write_slice(self) -> bool:
        """Write some paragraphs. False once everything is there."""
        return next(self._rest, None) is not None

    def set_chip_height(self, height: int) -> None:
        """Room for the chip, in px; 0 for none."""
        cursor = QTextCursor(self.chip)
        cursor.setBlockFormat(fonts.block(max(1, height), below=14 if height else 0))

    def _head(self, colors: Tokens) -> None:
        scale = self._px / 17
        interface = QFont()
        interface.setPixelSize(round(13 * scale))
        cursor = self._cursor
        cursor.beginEditBlock()
        cursor.setBlockFormat(fonts.block(round(32 * scale), below=10))
        cursor.setCharFormat(_letters(fonts.reading(round(27 * scale), QFont.Weight.DemiBold), colors.text))
        cursor.insertText(shown(self._article.title))
        cursor.insertBlock(fonts.block(round(22 * scale), below=8), _letters(interface, colors.text2))
        self._meta(interface, colors)
        cursor.insertBlock(fonts.block(1), QTextCharFormat())
        self.chip: QTextBlock = cursor.block()
        cursor.endEditBlock()

    def _meta(self, interface: QFont, colors: Tokens) -> None:
        strong = QFont(interface)
        strong.setWeight(QFont.Weight.DemiBold)
        words = QCoreApplication.translate("Original", "%n words", "", len(self._article.text.split()))
        known = [self._article.byline] if self._article.byline else []
        others = [*(c.of(self._article.text).strip() for c in self._credits), words]
        others = [text for text in others if text.casefold() not in {name.casefold() for name in known}]
        for index, text in enumerate([*known, *others]):
            if index:
                self._cursor.insertText("  ·  ", _letters(interface, colors.text2))
            bold = index == 0 and bool(known)
            letters = _letters(strong, colors.text) if bold else _letters(interface, colors.text2)
            self._cursor.insertText(shown(text), letters)

    def _slices(self) -> Iterator[int]:
        credited = {credit.start for credit in self._credits}
        spoken = _with_sentences(self._article)
        written = 0
        self._cursor.beginEditBlock()
        for paragraph in self._article.paragraphs:
            if paragraph.start in credited:
                continue
            self._paragraph(paragraph, self._body if paragraph.start in spoken else self._aside)
            written += paragraph.end - paragraph.start
            if written >= SLICE:
                self._cursor.endEditBlock()
                yield written
                written = 0
                self._cursor.beginEditBlock()
        self._cursor.endEditBlock()

    def _paragraph(self, paragraph: Paragraph, letters: QTextCharFormat) -> None:
        text = paragraph.of(self._article.text)
        self._cursor.insertBlock(self._lines(), letters)
        self.places.add(paragraph.start, self._cursor.position(), text)
        self._cursor.insertText(shown(text), letters)

    def _lines(self) -> QTextBlockFormat:
        return fonts.block(fonts.leading(self._px), below=round(self._px * 0.65))


def credits(article: Article) -> list[Paragraph]:
    """Short paragraphs without a sentence at either end: they go into the meta line. Others stay where they are."""
    if not article.sentences:
        return []
    first, last = article.sentences[0].start, article.sentences[-1].end
    outside = [p for p in article.paragraphs if p.end <= first or p.start >= last]
    short = [p for p in outside if p.end - p.start <= CREDIT_LENGTH]
    return short if len(short) <= CREDITS else []


def _with_sentences(article: Article) -> set[int]:
    """Starts of the paragraphs that hold a sentence."""
    result: set[int] = set()
    sentences = iter(article.sentences)
    sentence = next(sentences, None)
    for paragraph in article.paragraphs:
        while sentence is not None and sentence.start < paragraph.end:
            result.add(paragraph.start)
            sentence = next(sentences, None)
    return result


def _letters(font: QFont, color: str) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(QColor(color))
    return result
