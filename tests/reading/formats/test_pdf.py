"""Paragraphs of a PDF come back whole and in reading order; what belongs to the page is set aside."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.pdf import read_pdf
from evaluation.invention import invent
from evaluation.typesetting import Design, Item, serif, typeset

LANGUAGES = ["en", "es", "uk"]
ONE = Design(columns=1)
TWO = Design(columns=2, page=(595, 842))
DESIGNS = {
    "ragged, spaced": replace(ONE, space=0.6),
    "ragged, indented": replace(ONE, space=0, indent=1.5),
    "justified, hyphenated": replace(ONE, justified=True, hyphenated=True, space=0.5),
    "narrow leading": replace(ONE, leading=1.1, space=0, indent=1.0),
    "wide leading": replace(ONE, leading=1.6, space=0.8),
    "two columns, ragged": replace(TWO, space=0.6),
    "two columns, justified, indented": replace(TWO, justified=True, hyphenated=True, space=0, indent=1.5),
    "two columns, set word by word": replace(TWO, justified=True, hyphenated=True, space=0.5, word_by_word=True),
    "three columns": replace(TWO, columns=3, size=8, justified=True, hyphenated=True, space=0, indent=1.0),
}


def read(data: bytes) -> Document:
    return read_pdf(data, "story.pdf", Limits())


def kept(document: Document, *kinds: str) -> list[str]:
    return [block.text for block in document.blocks if not block.removed and (not kinds or block.kind in kinds)]


def removed(document: Document, reason: str) -> list[str]:
    return [block.text for block in document.blocks if block.removed == reason]


def story(language: str, paragraphs: int = 14, seed: int = 3) -> list[str]:
    chance = random.Random(seed)
    return [invent(chance, language, chance.randint(2, 6)) for _ in range(paragraphs)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DESIGNS)
def test_paragraphs_come_back_whole_and_in_order(name: str, language: str) -> None:
    design = replace(DESIGNS[name], font=serif(), bold=serif("Bold"))
    paragraphs = story(language)
    assert kept(read(typeset(list(map(Item, paragraphs)), design))) == paragraphs


@pytest.mark.parametrize("design", [replace(ONE, head="The Harbour Courier"), replace(TWO, head="The Harbour Courier")])
def test_running_heads_and_page_numbers_are_listed_and_not_in_the_text(design: Design) -> None:
    paragraphs = story("en", paragraphs=30)
    document = read(typeset(list(map(Item, paragraphs)), replace(design, first_page=99)))
    numbers = removed(document, "page-number")
    assert numbers == [str(99 + page) for page in range(len(numbers))]
    assert len(numbers) > 1
    assert removed(document, "running-head") == ["The Harbour Courier"] * len(numbers)
    assert kept(document) == paragraphs


def test_a_headline_across_the_columns_is_the_title() -> None:
    paragraphs = story("en")
    document = read(typeset(list(map(Item, paragraphs)), TWO, title="Harbour council rethinks the northern embankment"))
    assert document.blocks[0] == Block("Harbour council rethinks the northern embankment", "title")
    assert kept(document, "paragraph") == paragraphs


@pytest.mark.parametrize("design", [ONE, TWO])
def test_what_stands_between_two_paragraphs_keeps_out_of_them(design: Design) -> None:
    paragraphs = story("en")
    heading = Item("What the council says", "heading")
    caption = Item("Figure 3. The lighthouse seen from the ferry.", "caption")
    quote = Item("“Nobody asked the fishermen.”", "quote")
    items = [Item(text) for text in paragraphs]
    items[9:9] = [quote]
    items[6:6] = [caption]
    items[3:3] = [heading]
    document = read(typeset(items, design))
    assert kept(document, "heading") == [heading.text]
    assert kept(document, "caption") == [caption.text]
    assert [text for text in kept(document, "paragraph") if text != quote.text] == paragraphs
    assert quote.text in kept(document)


def test_a_footnote_keeps_out_of_the_paragraph_that_goes_on_after_it_and_its_mark_is_taken_out() -> None:
    paragraphs = story("en", paragraphs=20)
    items = [
        Item(text, note="See the minutes of the last meeting" if index == 2 else "")
        for index, text in enumerate(paragraphs)
    ]
    document = read(typeset(items, ONE))
    assert [text for text in kept(document) if not text.startswith("1 See")] == paragraphs
    assert "1 See the minutes of the last meeting" in kept(document)
    assert removed(document, "footnote-mark") == ["1"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_reads_like_an_upright_one(turn: int) -> None:
    paragraphs = story("es")
    assert kept(read(typeset(list(map(Item, paragraphs)), replace(TWO, rotate=turn)))) == paragraphs


def test_metadata_give_the_title_but_no_author() -> None:
    data = typeset([Item(story("en")[0])], ONE, metadata={"Title": "Dredging, again", "Author": "Harbour Office"})
    document = read(data)
    assert (document.title, document.byline) == ("Dredging, again", "")
