"""The facts that were found: each with its place in the sentence and the article's own words for it."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_sentences
from briefdesk.codec import from_json, to_json
from briefdesk.records import SummarySentence

ARTICLE = (
    "Antony J. Blinken flew to Kyiv on 5 March 2024 with $60 billion. “We will be there for as long as it takes,” he "
    "said. Some 1,200 people came; ten of them had waited for two years."
)


def found(*sentences: str, article: str = ARTICLE, language: str = "en") -> list[tuple[str, str, str]]:
    reports = check_sentences(article, language, sentences)
    for sentence, report in zip(sentences, reports, strict=True):
        assert len(report.facts_found) == report.found
        assert all(sentence[each.start : each.end] == each.text for each in report.facts_found)
    return [(each.kind, each.text, each.evidence) for report in reports for each in report.facts_found]


def test_each_has_the_articles_words() -> None:
    assert found("Blinken brought $60bn on 5 March.", "He said “for as long as it takes” to 1200 people.") == [
        ("name", "Blinken", "Blinken"),
        ("number", "$60bn", "$60 billion"),
        ("date", "5 March", "5 March 2024"),
        ("quotation", "for as long as it takes", "for as long as it takes"),
        ("number", "1200", "1,200"),
    ]


def test_a_day_is_no_part_of_a_name_and_an_article_none() -> None:
    article = "The Secretary of State came to Kyiv Tuesday, 5 March. The United Nations met."
    told = found("He came to Kyiv Tuesday.", "The met in March.", article=article)
    assert told == [("name", "Kyiv", "Kyiv"), ("date", "Tuesday", "Tuesday"), ("date", "March", "5 March")]


def test_what_is_doubtful_is_not_among_them() -> None:
    assert found("Blinken brought $16 billion to Kyiv.") == [("name", "Blinken", "Blinken"), ("name", "Kyiv", "Kyiv")]


def test_the_same_words_come_before_others_that_say_the_same() -> None:
    article = "It cost 60 billion dollars. Of the $60 billion nothing was left."
    assert ("number", "$60 billion", "$60 billion") in found("The $60 billion are gone.", article=article)


def test_a_form_of_a_name_has_no_one_place() -> None:
    article = "Володимир Зеленський прибув до Харкова. Міська рада чекала."
    told = found("У Харкові чекали на Зеленського.", article=article, language="uk")
    assert {(kind, evidence) for kind, _, evidence in told} == {("name", "")}


@pytest.mark.parametrize("words", ["one", "Man"])
def test_words_within_others_are_not_meant(words: str) -> None:
    article = "Manchester has someone. Nobody came from Germany."
    assert all(evidence != words for _, _, evidence in found(f"In {words} they came.", article=article))


def test_a_sentence_that_was_kept_before_has_none() -> None:
    old = b'{"text":"It rains.","evidence":[0],"support":0.9,"model_text":"","facts":2,"found":2}'
    sentence = from_json(old, SummarySentence)
    assert (sentence.found, sentence.facts_found) == (2, ())
    assert from_json(to_json(sentence), SummarySentence) == sentence
