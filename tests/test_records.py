"""What records say of themselves."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.codec import from_json, to_json
from briefdesk.records import Article, Brief, Finding, ModelRef, Paragraph, Summary, SummarySentence
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


def test_what_a_person_has_changed_survives_json_and_is_told() -> None:
    summary = Summary(
        (SummarySentence("It sails.", (0,), 0.7, "It sailed."), SummarySentence("It rains.", (1,))), "short",
        ModelRef("m", "1", "", "ct2"), (0, 1),
    )  # fmt: skip
    assert from_json(to_json(summary), Summary) == summary
    assert [sentence.edited for sentence in summary.sentences] == [True, False]
    assert summary.as_written == ("It sailed.", "It rains.")


def test_a_settled_doubt_is_known_by_its_words_wherever_they_stand() -> None:
    doubt = Finding("date", "doubt", "summary", 3, 9, "Monday", "today", "verify it")
    assert replace(doubt, start=30, end=36).key == doubt.key
    assert replace(doubt, text="Tuesday").key != doubt.key
    assert replace(doubt, side="translation").key != doubt.key
