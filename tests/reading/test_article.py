"""From the blocks of a document to an article: nothing is lost, and only the story has sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.reading.article import build_article
from briefdesk.reading.document import Block, BlockKind, Document
from briefdesk.reading.formats.text import text_document
from briefdesk.records import REMOVAL_REASONS, Article, SourceFile

SOURCE = SourceFile("story.txt", "0" * 64, "text/plain")
SEED = Path(__file__).parents[2] / "seeds" / "000_0cf6f7e115b4b732.txt"

HEADLINE = "Harbour reopens after a week of storms"
LEAD = "The harbour of Tarn reopened on Friday after storms had kept its boats at anchor for a week."
NEXT = "The mayor said that repairs to the pier would cost four million and take until the autumn."
LAST = "Two fishermen who had been missing since Monday came home on their own."


def read(*blocks: str | Block, **stated: str) -> Article:
    made = (block if isinstance(block, Block) else Block(block) for block in blocks)
    return build_article(Document(tuple(made), **stated), SOURCE)


def sentences(article: Article) -> list[str]:
    return [article.sentence_text(index) for index in range(len(article.sentences))]


def removed(article: Article) -> list[tuple[str, str]]:
    return [(each.text, each.reason) for each in article.removed]


def paragraphs(article: Article) -> list[str]:
    return [paragraph.of(article.text) for paragraph in article.paragraphs]


def credits_of(article: Article) -> list[str]:
    return [
        paragraph.of(article.text)
        for paragraph in article.paragraphs
        if not any(paragraph.start <= sentence.start < paragraph.end for sentence in article.sentences)
    ]


def ink(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


# --- the sample article


@pytest.fixture(scope="module")
def seed() -> Article:
    return build_article(text_document(SEED.read_text("utf-8"), SEED.name), SOURCE)


def test_the_sample_has_its_title_apart(seed: Article) -> None:
    assert seed.title == (
        "Blinken visits Ukraine to promote US support for kyiv's fight in the face of Russian advances"
    )
    assert seed.title not in seed.text
    assert (seed.byline, seed.language) == ("Tarun Kumar", "en")


def test_the_sample_has_28_sentences_and_the_dateline_is_in_none(seed: Article) -> None:
    found = sentences(seed)
    assert len(found) == 28
    assert found[0].startswith("The Secretary of State")
    assert seed.text.startswith("kyiv, Ukraine —The Secretary")
    assert any(sentence.startswith("The U.S. official said") for sentence in found)
    assert any("position and assets. transport and commercial relations" in sentence for sentence in found)


def test_the_sample_keeps_its_credits_and_loses_bio_and_form(seed: Article) -> None:
    assert credits_of(seed) == ["Source: AP / Department of State", "Tarun Kumar"]
    assert [each.reason for each in seed.removed] == ["author-bio", "reply-form"]
    assert seed.removed[0].text.startswith("I'm Tarun Kumar")


# --- nothing is lost

_PHRASES = st.sampled_from(
    [
        HEADLINE,
        LEAD,
        NEXT,
        "Ann Keller",
        "By Ann Keller",
        "By . Ann Keller .",
        "Source: Harbour News",
        "(CNN) --",
        "LONDON —",
        "PUBLISHED: 14:11 EST, 3 May 2013 |",
        "READ MORE: Who built the pier",
        "Scroll down for video",
        "(Photo: Ann Keller)",
        "Follow us on Twitter.",
        "Leave a Reply",
        "2 comments",
        "Tom says:",
        "Ann Keller is a reporter who covers the coast.",
        "I'm Ann Keller.",
        "CNN's Ann Keller contributed to this report.",
        "Читайте також: Порт відновив роботу",
        "",
    ]
)
_TEXTS = st.lists(_PHRASES | st.text(max_size=30), max_size=6).flatmap(
    lambda parts: st.sampled_from([" ", "\n", ""]).map(lambda joint: joint.join(parts))
)
_KINDS: list[BlockKind] = ["title", "heading", "paragraph", "list-item", "table-row", "caption"]
_BLOCKS = st.builds(
    Block, _TEXTS, st.sampled_from(_KINDS[2:]) | st.sampled_from(_KINDS), st.sampled_from(["", "", "", "page-number"])
)


@settings(deadline=None)  # the first text loads the languages
@given(st.lists(_BLOCKS, max_size=8))
def test_title_text_and_removed_are_the_whole_input(blocks: list[Block]) -> None:
    article = read(*blocks)
    given_ink = ink(block.text for block in blocks)
    held = [article.title, article.text, *(each.text for each in article.removed)]
    assert Counter(ink(held)) == Counter(given_ink)


@settings(deadline=None)  # the first text loads the languages
@given(st.lists(_BLOCKS, max_size=8))
def test_what_is_kept_and_what_is_removed_stand_in_the_order_of_the_input(blocks: list[Block]) -> None:
    article = read(*blocks)
    for part in (article.text, "".join(each.text for each in article.removed)):
        letters = iter(ink(block.text for block in blocks))
        assert all(letter in letters for letter in ink([part]))


@settings(deadline=None)  # the first text loads the languages
@given(st.lists(_BLOCKS, max_size=8))
def test_spans_are_in_order_and_inside_their_paragraphs(blocks: list[Block]) -> None:
    article = read(*blocks)
    assert "\n\n".join(paragraphs(article)) == article.text
    end = 0
    for sentence in article.sentences:
        assert sentence.start >= end
        assert sentence.of(article.text).strip() == sentence.of(article.text) != ""
        assert any(each.start <= sentence.start and sentence.end <= each.end for each in article.paragraphs)
        end = sentence.end
    assert all(each.reason in REMOVAL_REASONS for each in article.removed)


# --- title


def test_a_first_line_without_a_full_stop_is_the_title() -> None:
    article = read(HEADLINE, LEAD, NEXT)
    assert (article.title, paragraphs(article)) == (HEADLINE, [LEAD, NEXT])


@pytest.mark.parametrize(
    "first", ["Harbour reopens.", "harbour reopens", "- Harbour reopens", "LONDON — ", "Dear Ann,"]
)
def test_a_first_line_that_is_no_headline_stays_in_the_text(first: str) -> None:
    article = read(first, LEAD, NEXT)
    assert article.title == ""
    assert article.text.startswith(first.strip())


def test_a_line_alone_is_text_and_no_title() -> None:
    article = read(HEADLINE)
    assert (article.title, sentences(article)) == ("", [HEADLINE])


def test_junk_and_credits_above_the_title_are_passed_over() -> None:
    article = read("Advertisement", "By Ann Keller", HEADLINE, LEAD, NEXT)
    assert (article.title, article.byline) == (HEADLINE, "Ann Keller")


def test_a_title_is_one_line() -> None:
    assert read(Block("The pier\nis back", "title"), Block("It opens on Friday.")).title == "The pier is back"


def test_a_title_of_the_document_wins_over_its_first_line() -> None:
    article = read("Tarn", Block(HEADLINE, "title"), LEAD, title="Tarn.docx")
    assert article.title == HEADLINE
    assert "Tarn" in paragraphs(article)


def test_a_stated_title_takes_its_own_line_out_of_the_text() -> None:
    article = read(HEADLINE.upper(), LEAD, NEXT, title=HEADLINE + " | The Tarn Times")
    assert (article.title, paragraphs(article)) == (HEADLINE.upper(), [LEAD, NEXT])


def test_a_stated_title_that_stands_nowhere_is_the_title() -> None:
    assert read(LEAD, NEXT, title=HEADLINE).title == HEADLINE


@pytest.mark.parametrize("name", ["Microsoft Word - tarn3", "harbour.indd", "untitled", "документ", "Document 2"])
def test_a_title_that_a_program_made_up_is_none(name: str) -> None:
    assert read(HEADLINE, LEAD, NEXT, title=name).title == HEADLINE


@pytest.mark.parametrize("title", ["Document of the week", "Amazon.com", "U.S. promotes support"])
def test_a_title_that_somebody_wrote_is_believed(title: str) -> None:
    assert read(LEAD, NEXT, title=title).title == title


def test_a_second_copy_of_the_title_is_removed() -> None:
    article = read(HEADLINE, HEADLINE, LEAD, NEXT)
    assert removed(article) == [(HEADLINE, "duplicate")]


# --- credits, dates, datelines, captions


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ann Keller", "Ann Keller"),
        ("By Ann Keller, Coast Correspondent", "Ann Keller"),
        ("Por Ana María Prado", "Ana María Prado"),
        ("Автор: Олена Ткач", "Олена Ткач"),
        ("Source: Harbour News / Port of Tarn", ""),
        ("Fuente: EFE", ""),
        ("Джерело: Укрінформ", ""),
        ("-- With files from The Tarn Times", ""),
        ("(Reporting by Ann Keller; editing by Tom Reed)", ""),
    ],
)
def test_a_credit_is_a_paragraph_without_sentences(line: str, byline: str) -> None:
    article = read(LEAD, NEXT, line)
    assert credits_of(article) == [line]
    assert article.byline == byline
    assert article.removed == ()


@pytest.mark.parametrize("line", ["3 May 2024", "14 de mayo de 2024", "5 травня 2024", "May 3, 2024 10:15 AM"])
def test_a_date_line_is_a_credit_that_tells_when_it_was_published(line: str) -> None:
    article = read(HEADLINE, line, LEAD, NEXT)
    assert (article.published, credits_of(article)) == (line, [line])


def test_what_the_document_states_wins_over_its_lines() -> None:
    article = read("By Ann Keller", "3 May 2024", LEAD, NEXT, byline="A. Keller", published="2024-05-03")
    assert (article.byline, article.published) == ("A. Keller", "2024-05-03")


def test_an_article_in_one_line_is_taken_apart() -> None:
    lead_in = "By . Ann Keller . PUBLISHED: . 09:22 EST, 1 January 2014 . | ."
    article = read(f"{lead_in} {LEAD} Scroll down for video . {NEXT}")
    assert credits_of(article) == ["By . Ann Keller ."]
    assert sentences(article) == [LEAD, NEXT]
    assert (article.byline, article.published) == ("Ann Keller", "09:22 EST, 1 January 2014")


def test_a_name_in_front_of_a_moment_is_the_byline() -> None:
    article = read(f"Ana Prado 11/07/2025 21H14 - ACTUALIZADO A 12/07/2025 08H00 {LEAD}", NEXT)
    assert (article.byline, article.published) == ("Ana Prado", "11/07/2025 21H14")
    assert (credits_of(article), sentences(article)) == (["Ana Prado"], [LEAD, NEXT])


def test_a_dateline_stays_in_its_paragraph_outside_of_the_sentence() -> None:
    article = read(f"TARN, Norland (CNN) -- {LEAD}", NEXT)
    assert article.text.startswith("TARN, Norland (CNN) -- The harbour")
    assert sentences(article) == [LEAD, NEXT]


def test_a_caption_holds_no_sentence_and_loses_its_credit() -> None:
    caption = "FILE - Boats lie in the harbour of Tarn."
    article = read(HEADLINE, f"{caption} (AP Photo/Ann Keller)", LEAD, NEXT)
    assert credits_of(article) == [caption]
    assert removed(article) == [("(AP Photo/Ann Keller)", "photo-credit")]


@pytest.mark.parametrize("kind", ["heading", "caption"])
def test_headings_and_captions_hold_no_sentence(kind: BlockKind) -> None:
    article = read(LEAD, Block("What the mayor said about the pier on Friday afternoon.", kind), NEXT)
    assert sentences(article) == [LEAD, NEXT]


def test_short_lines_are_sentences_where_there_is_nothing_else() -> None:
    assert sentences(read("Boats", "Nets", "Fish")) == ["Boats", "Nets", "Fish"]


def test_a_sentence_that_a_headline_ran_into_is_kept_and_not_offered() -> None:
    article = read(f"{LEAD} READ MORE: Who built the pier {NEXT}")
    assert sentences(article) == [LEAD]
    assert NEXT in article.text


# --- what stands behind the story


@pytest.mark.parametrize(
    "bio",
    [
        "Ann Keller is a reporter who covers the coast for the Tarn Times.",
        "Ann Keller is a freelance journalist. Follow her on Twitter.",
        "Ana Prado es periodista y escribe sobre el mar.",
        "Олена Ткач — журналістка, пише про море.",
    ],
)
def test_a_bio_at_the_end_is_removed(bio: str) -> None:
    assert removed(read(HEADLINE, LEAD, NEXT, LAST, bio)) == [(bio, "author-bio")]


def test_a_bio_under_the_name_of_its_author_leaves_the_name_as_credit() -> None:
    bio = "I'm Ann Keller, and I love boats."
    article = read(HEADLINE, LEAD, NEXT, LAST, "Ann Keller", bio)
    assert (removed(article), credits_of(article), article.byline) == (
        [(bio, "author-bio")],
        ["Ann Keller"],
        "Ann Keller",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Keller is a journalist, and she was on the pier when it fell.",
        "I'm Ann Keller, she told the policemen.",
        "Tom Reed is the mayor of Tarn.",
    ],
)
def test_people_of_the_story_are_no_authors(sentence: str) -> None:
    assert read(HEADLINE, LEAD, NEXT, LAST, sentence).removed == ()


def test_a_bio_at_the_top_is_part_of_the_story() -> None:
    assert read("Ann Keller is a reporter who covers the coast.", LEAD, NEXT, LAST).removed == ()


def test_comments_are_removed_to_the_end() -> None:
    article = read(HEADLINE, LEAD, NEXT, LAST, "2 comments", "Tom says:", "I was there and saw it.", "Reply")
    assert [reason for _, reason in removed(article)] == ["comments"] * 4
    assert sentences(article) == [LEAD, NEXT, LAST]


def test_a_heading_on_comments_alone_takes_nothing_with_it() -> None:
    article = read(HEADLINE, LEAD, NEXT, "2 comments", LAST)
    assert removed(article) == [("2 comments", "comments")]


# --- limits


def test_text_of_nothing_but_junk_is_kept() -> None:
    article = read("Leave a Reply", "Advertisement")
    assert (paragraphs(article), article.removed) == (["Leave a Reply", "Advertisement"], ())


@pytest.mark.parametrize("stated", ["", LEAD])
def test_a_title_with_nothing_under_it_is_text(stated: str) -> None:
    article = read(Block(LEAD, "title"), title=stated)
    assert (article.title, sentences(article)) == ("", [LEAD])


def test_a_stated_title_of_any_length_is_compared_with_every_line_in_no_time() -> None:
    article = read(*(f"{LEAD} {number}." for number in range(5_000)), title="x" * 1_000_000)
    assert len(article.paragraphs) == 5_000


def test_no_blocks_make_an_empty_article() -> None:
    article = read()
    assert (article.text, article.paragraphs, article.sentences, article.language) == ("", (), (), "und")


def test_what_the_format_removed_passes_through() -> None:
    article = read(LEAD, Block("14", removed="page-number"), NEXT)
    assert removed(article) == [("14", "page-number")]


def test_a_table_is_kept_whole() -> None:
    article = read(LEAD, Block("Name * | Share", "table-row"), NEXT)
    assert "Name * | Share" in paragraphs(article)


@pytest.mark.parametrize("text", [LEAD + " ", "\n", "A line of a list\n", "“", "By . "])
def test_a_text_of_one_thing_over_and_over_is_read_to_its_end(text: str) -> None:
    """What grows faster than the text runs into the suite's time-out."""
    article = read(text * (300_000 // len(text)))
    assert sum(len(paragraph.of(article.text)) for paragraph in article.paragraphs) <= 300_000


def test_the_furniture_of_a_page_is_one_piece() -> None:
    menu = [Block(name, removed="navigation") for name in ("Home", "Sport", "Weather")]
    assert removed(read(*menu, LEAD, NEXT)) == [("Home\nSport\nWeather", "navigation")]


def test_page_furniture_is_called_by_its_name_where_it_has_one() -> None:
    around = [Block(text, removed="navigation") for text in ("Home", "Advertisement", "Leave a Reply", "Sport")]
    reasons = [reason for _, reason in removed(read(LEAD, NEXT, *around))]
    assert reasons == ["navigation", "advertisement", "reply-form", "navigation"]


def test_what_is_left_out_knows_where_it_stood() -> None:
    article = read(HEADLINE, LEAD, "Read more: Storms close the harbour of Tarn", NEXT, LAST, "Share this on Facebook")
    places = {each.text: each.before for each in article.removed}
    assert paragraphs(article) == [LEAD, NEXT, LAST]
    assert places == {"Read more: Storms close the harbour of Tarn": 1, "Share this on Facebook": 3}
