"""What is lit is the sentence, letter by letter: with emoji, combining characters, and text from right to left."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLine

from briefdesk.desk import tokens
from briefdesk.desk.panes.article_writer import ArticleWriter
from briefdesk.desk.panes.sentence_places import SentencePlaces
from briefdesk.desk.positions import shown
from briefdesk.desk.translated_article import Readable, complete
from briefdesk.records import Article, Paragraph, Sentence, SourceFile
from tests.desk.articles import article, translation

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH = 420
SPACES = [letter.encode("utf-16-le") for letter in " \u00a0"]
words = st.one_of(
    st.sampled_from(
        ["ferry", "60 000", "naïve", "cafe\u0301", "e\u0301\u0323\u0308", "🚢", "🇺🇦", "👩‍👩‍👧‍👦", "👍🏽", "𝒜"]
    ),
    st.sampled_from(
        ["Нічний", "пором", "שלום", "עולם", "מעבורת", "العبّارة", "الليلية", "تبقى", "١٢٣", "(דואר)", "नमस्ते"]
    ),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs", "Cn")), min_size=1, max_size=8),
)
sentences = st.lists(words, min_size=1, max_size=14).map(" ".join)
paragraphs = st.lists(st.lists(sentences, min_size=1, max_size=4), min_size=1, max_size=4)


def of(said: list[list[str]]) -> Article:
    text, blocks, spans = "", [], []
    for paragraph in said:
        begin = len(text)
        for sentence in paragraph:
            text += " " if len(text) > begin else ""
            spans.append(Sentence(len(text), len(text) + len(sentence)))
            text += sentence
        blocks.append(Paragraph(begin, len(text)))
        text += "\n\n"
    return Article("🚢", "", "", "und", text, tuple(blocks), tuple(spans), (), SourceFile("", "", ""))


def written(readable: Readable) -> tuple[QTextDocument, SentencePlaces]:
    document = QTextDocument()
    document.setTextWidth(WIDTH)
    writer = ArticleWriter(readable, document, 17, tokens.LIGHT)
    while writer.write_slice():
        pass
    return document, SentencePlaces(readable, writer.places, document)


def letters(document: QTextDocument) -> list[tuple[int, QRectF]]:
    """The box of every letter that takes room, marks above it included, by its position."""
    found = []
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            text = line.naturalTextRect()
            places = range(line.textStart(), line.textStart() + line.textLength())
            for place in filter(block.layout().isValidCursorPosition, places):
                begin, end = line.cursorToX(place)[0], line.cursorToX(place, QTextLine.Edge.Trailing)[0]
                box = QRectF(min(begin, end), line.y(), abs(end - begin), line.height()).translated(top)
                is_space = block.text().encode("utf-16-le")[2 * place : 2 * place + 2] in SPACES
                if (
                    not is_space
                    and box.width() > 0.5
                    and text.translated(top).adjusted(-0.1, -9, 0.1, 9).contains(box.center())
                ):
                    found.append((block.position() + place, box))
        block = block.next()
    return found


@given(paragraphs)
@settings(max_examples=60, deadline=None)
def test_exactly_the_letters_of_the_sentence_are_lit(said: list[list[str]]) -> None:
    readable = of(said)
    document, places = written(readable)
    seen = letters(document)
    for index, sentence in enumerate(readable.sentences):
        span = places.span(index)
        assert span is not None
        cursor = QTextCursor(document)
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == shown(sentence.of(readable.text))
        boxes = list(places.boxes(index))
        for position, letter in seen:
            is_lit = any(box.adjusted(-0.6, 0, 0.6, 0).contains(letter.center()) for box in boxes)
            assert is_lit == (span[0] <= position < span[1]), (index, position)


@given(paragraphs)
@settings(max_examples=40, deadline=None)
def test_every_letter_of_a_sentence_leads_back_to_it(said: list[list[str]]) -> None:
    readable = of(said)
    document, places = written(readable)
    for index in range(len(readable.sentences)):
        start, end = places.span(index) or (0, 0)
        assert {places.at_position(position) for position in range(start, end)} == {index}
    assert document.characterCount() > 0


@given(paragraphs)
@example([["ferry " * 8, "שלום", "ferry 𝒜"]])
@settings(max_examples=40, deadline=None)
def test_sentences_lie_one_below_the_other_as_they_are_read(said: list[list[str]]) -> None:
    readable = of(said)
    _, places = written(readable)
    heights = [places.height_of(index) for index in range(len(readable.sentences))]
    assert None not in heights
    assert all(before < after for before, after in pairwise(heights))
    assert [places.sentence_above(height + 0.01) for height in heights] == list(range(len(heights)))


@given(st.lists(st.sampled_from(["Раз 🚢.", "שלום עולם.", "العبّارة تبقى.", "Е\u0301н!"]), min_size=1, max_size=9))
@settings(max_examples=30, deadline=None)
def test_the_partner_in_a_translation_is_the_sentence_that_translates(texts: list[str]) -> None:
    original = of([["x."] * len(texts)])
    whole = complete(original, translation(texts=tuple(texts), text=" ".join(texts)))
    document, places = written(whole)
    for index, text in enumerate(texts):
        cursor = QTextCursor(document)
        start, end = places.span(index) or (0, 0)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == text


def test_a_sentence_that_reads_both_ways_is_lit_in_pieces() -> None:
    readable = of([["The sign said שלום in", "עולם and nothing else."]])
    _, places = written(readable)
    first, second = (list(places.boxes(index)) for index in (0, 1))
    assert first
    assert second
    assert not any(a.adjusted(0.6, 0, -0.6, 0).intersects(b) for a in first for b in second)


def test_of_a_long_article_only_what_is_asked_for_is_looked_at() -> None:
    document, places = written(article(repeat=50))
    middle = document.size().height() / 2
    seen = places.between(middle, middle + 300)
    assert 5 < len(seen) < 40
    assert all(list(places.boxes(index)) for index in seen)
