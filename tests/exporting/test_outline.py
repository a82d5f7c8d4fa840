"""What goes out, and what goes with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefdesk.exporting import Choices, Content, Document, Words, outline
from briefdesk.exporting.document import Heading, Pairs, Points, Prose, Sources
from briefdesk.records import Finding, ModelRef, SummarySentence, TranslatedSentence
from tests.samples import ARTICLE, BRIEF, REWRITTEN

assert REWRITTEN.translation is not None
NUMBER = Finding("number", "doubt", "translation", 0, 4, "Порт", "port", "A number changed.")
HEADLINE = Finding("translation-short", "doubt", "translation", 0, 0, "Порт & гавань", "", "Something is missing.")
IN_ARTICLE = Finding("translation-short", "doubt", "translation", 0, 7, "Джерело", "Source", "Left out.")
LONG = replace(
    REWRITTEN,
    summary=replace(
        REWRITTEN.summary,
        sentences=(*REWRITTEN.summary.sentences, SummarySentence("Repairs cost four million.", (1, 0))),
    ),
    translation=replace(
        REWRITTEN.translation,
        sentences=(*REWRITTEN.translation.sentences, TranslatedSentence(1, "Ремонт коштує чотири мільйони.")),
    ),
    findings=(*REWRITTEN.findings, NUMBER, HEADLINE),
    whole_findings=(IN_ARTICLE,),
)
"""Two sentences: the first is doubted in both languages, and so are headline and article of the translation."""


def made(choices: Choices, brief: object = LONG) -> Document:
    return outline(brief, choices, Words())  # type: ignore[arg-type]


def sentences(document: Document) -> list[str]:
    """Of the brief itself."""
    return [point.text for block in document.blocks if isinstance(block, Points) for point in block.points]


def notes(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Prose) and block.role == "note"]


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def doubts(document: Document) -> list[str]:
    block = document.blocks[-1] if not notes(document) else document.blocks[-2]
    assert isinstance(block, Points)
    return [point.text for point in block.points]


def listed(document: Document, heading: str) -> list[str]:
    """The points below a heading."""
    place = next(n for n, block in enumerate(document.blocks) if isinstance(block, Heading) and block.text == heading)
    block = document.blocks[place + 1]
    assert isinstance(block, Points)
    return [point.text for point in block.points]


def test_pairs_stand_side_by_side() -> None:
    (pairs,) = [block for block in made(Choices("pairs")).blocks if isinstance(block, Pairs)]
    assert [(one.text, one.sources, other.text, other.language) for one, other in pairs.pairs] == [
        ("The port is closed.", (1,), "Порт <закрито>.", "uk"),
        ("Repairs cost four million.", (2, 1), "Ремонт коштує чотири мільйони.", "uk"),
    ]


def test_a_translation_alone_has_its_own_title() -> None:
    document = made(Choices("translation"))
    assert (document.title, document.language) == ("Порт & гавань", "uk")
    assert sentences(document)[:2] == ["Порт <закрито>.", "Ремонт коштує чотири мільйони."]


def test_what_is_not_translated_yet_is_there_as_it_is() -> None:
    assert LONG.translation is not None
    begun = replace(LONG, translation=replace(LONG.translation, sentences=LONG.translation.sentences[1:]))
    document = made(Choices("translation", doubts=False), begun)
    (points,) = [block for block in document.blocks if isinstance(block, Points)]
    assert [(point.text, point.language) for point in points.points] == [
        ("The port is closed.", "en"),
        ("Ремонт коштує чотири мільйони.", "uk"),
    ]


def test_sources_are_the_sentences_that_are_named_in_the_order_of_the_article() -> None:
    (sources,) = [block for block in made(Choices("sources")).blocks if isinstance(block, Sources)]
    assert sources.sentences == ((1, ARTICLE.sentence_text(0)), (2, ARTICLE.sentence_text(1)))


@pytest.mark.parametrize("content", ["translation", "pairs", "both"])
def test_without_a_translation_the_summary_goes_out(content: Content) -> None:
    assert made(Choices(content), BRIEF).blocks == made(Choices("summary"), BRIEF).blocks


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("summary", ["“The port is closed.” Verify it."]),
        (
            "pairs",
            [
                "“The port is closed.” Verify it.",
                "“Порт” A number changed.",
                "“Порт & гавань” Something is missing.",
                "“Джерело” Left out.",
            ],
        ),
    ],
)
def test_doubts_about_what_goes_out_go_with_it(content: Content, expected: list[str]) -> None:
    document = made(Choices(content))
    assert doubts(document) == expected
    points = "1 point" if len(expected) == 1 else f"{len(expected)} points"
    assert notes(document)[0].startswith(f"Machine-written; {points} to verify.")


def test_doubts_stay_where_only_the_note_is_turned_off() -> None:
    document = made(Choices("summary", provenance=False))
    assert notes(document) == []
    assert doubts(document) == ["“The port is closed.” Verify it."]
    assert document.stamp == ""
    assert "To verify" not in headings(made(Choices("summary", doubts=False)))


def test_a_selection_takes_its_own_doubts_along_and_no_others() -> None:
    first = made(Choices("pairs", rows=(0,), provenance=False))
    assert doubts(first) == ["“The port is closed.” Verify it.", "“Порт” A number changed."]
    second = made(Choices("pairs", rows=(1,)))
    (pairs,) = [block for block in second.blocks if isinstance(block, Pairs)]
    assert [one.text for one, _ in pairs.pairs] == ["Repairs cost four million."]
    assert headings(second) == ["Port & harbour", "Порт & гавань"]
    assert notes(second)[0].startswith("Machine-written; nothing was marked to verify.")


def test_what_a_person_has_settled_is_no_doubt_any_more() -> None:
    settled = replace(LONG, settled=(NUMBER.key, HEADLINE.key, IN_ARTICLE.key))
    document = made(Choices("pairs"), settled)
    assert listed(document, "To verify") == ["“The port is closed.” Verify it."]
    assert listed(document, "Marked right by the editor")[0] == "“Порт” A number changed."
    assert "1 point to verify" in notes(document)[0]
    assert "Marked right by the editor" not in headings(made(Choices("pairs")))
    assert "Marked right by the editor" not in headings(made(Choices("pairs", doubts=False), settled))


def test_sentences_that_a_person_has_changed_are_counted() -> None:
    assert LONG.translation is not None
    first, second = LONG.summary.sentences
    summary = replace(LONG.summary, sentences=(replace(first, model_text="The port closes."), second))
    other = replace(LONG.translation.sentences[1], model_text="Ремонт – чотири мільйони.")
    translation = replace(LONG.translation, sentences=(LONG.translation.sentences[0], other))
    edited = replace(LONG, summary=summary, translation=translation)
    assert "2 sentences edited by a person." in notes(made(Choices("pairs"), edited))[0]
    for choices in (Choices("summary"), Choices("translation"), Choices("pairs", rows=(1,))):
        assert "1 sentence edited by a person." in notes(made(choices, edited))[0]
    assert "edited" not in notes(made(Choices("summary", rows=(1,)), edited))[0]


def test_a_doubt_about_a_translation_with_gaps_is_that_of_its_own_sentence() -> None:
    assert LONG.translation is not None
    second = replace(LONG.translation.sentences[1], of=1)
    number = replace(NUMBER, start=0, end=6, text="Ремонт")
    gaps = replace(LONG, translation=replace(LONG.translation, sentences=(second,)), findings=(number,))
    assert doubts(made(Choices("pairs", rows=(1,)), gaps)) == ["“Ремонт” A number changed."]
    assert "To verify" not in headings(made(Choices("pairs", rows=(0,)), gaps))


def test_sentences_that_stand_in_the_article_were_not_written_by_a_machine() -> None:
    document = made(Choices(), BRIEF)
    assert notes(document)[0].startswith("Source: Port & harbour")
    assert document.stamp == "Word for word. BriefDesk 0.1.0, 2024-05-14."


def test_a_translation_that_was_stopped_is_not_ascribed_to_a_model() -> None:
    assert REWRITTEN.translation is not None
    begun = replace(REWRITTEN, translation=replace(REWRITTEN.translation, model=ModelRef("", "", "", "")))
    assert "The translation is not finished." in notes(made(Choices(), begun))[0]


def test_only_the_name_of_the_file_is_told() -> None:
    source = replace(ARTICLE.source, path="/home/ann/secret/port.txt")
    document = made(Choices(), replace(BRIEF, article=replace(ARTICLE, source=source)))
    assert "port.txt" in notes(document)[0]
    assert "secret" not in str(document)


def test_headings_of_the_article_stay_headings() -> None:
    paragraphs = (replace(ARTICLE.paragraphs[0], kind="heading"), ARTICLE.paragraphs[1])
    document = made(Choices(), replace(REWRITTEN, article=replace(ARTICLE, paragraphs=paragraphs)))
    assert "Джерело: Harbour News" in headings(document)


def test_key_sentences_that_the_brief_does_not_use_are_told_in_the_note() -> None:
    coverage = replace(LONG.coverage, key_sentences_left=(1,))
    [told] = notes(made(Choices("pairs"), replace(LONG, coverage=coverage)))
    [untold] = notes(made(Choices("pairs")))
    assert "1 key sentence of the article is not used." in told
    assert "key sentence" not in untold
