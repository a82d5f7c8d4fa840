"""What records say of themselves."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.codec import from_json, to_json
from briefdesk.records import Article, Brief, Paragraph
from tests.samples import ARTICLE, BRIEF


def _credits(*paragraphs: tuple[str, str], byline: str = "", published: str = "") -> tuple[str, ...]:
    text, spans = "", []
    for line, kind in paragraphs:
        spans.append(Paragraph(len(text), len(text) + len(line), kind))  # type: ignore[arg-type]
        text += line
    article = replace(ARTICLE, text=text, paragraphs=tuple(spans), sentences=(), byline=byline, published=published)
    return article.credits()


def test_records_survive_json() -> None:
    assert from_json(to_json(BRIEF), Brief) == BRIEF
    assert from_json(to_json(ARTICLE), Article) == ARTICLE


def test_credits_are_byline_date_and_credit_paragraphs() -> None:
    assert ARTICLE.credits() == ("Ann Keller", "2024-05-14", "Source: Harbour News")


def test_headings_and_captions_are_no_credits() -> None:
    assert _credits(("Why it matters", "heading"), ("A bridge.", "caption"), ("Source: AP", "credit")) == (
        "Source: AP",
    )


def test_a_byline_is_said_once() -> None:
    lines = (("By Jane Roe", "credit"), ("Jane Roe", "credit"), ("Jane Roe, Agency News", "credit"))
    assert _credits(*lines, byline="Jane Roe") == ("Jane Roe", "Jane Roe, Agency News")


def test_a_sentence_reads_on_one_line() -> None:
    article = replace(ARTICLE, text=ARTICLE.text.replace("closed", "cl\nsed"))
    assert article.sentence_text(0) == "The port of Київ <b>cl sed</b> on Friday."
