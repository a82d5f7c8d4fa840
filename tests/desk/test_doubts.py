"""Each doubt stands at the sentence that it speaks of."""

from __future__ import annotations

from typing import Literal

import pytest

from briefdesk.desk.doubts import Doubt, by_sentence, open_in
from briefdesk.desk.result import Result
from briefdesk.events import SummaryReady
from briefdesk.records import Finding, SummarySentence
from briefdesk.summarising import doubts as unsupported
from tests.desk.articles import article, coverage, rewritten

SENTENCES = tuple(SummarySentence(text, (0,)) for text in ("On Monday 🚢 it ran.", "On Tuesday it did not.", "It ran."))
TRANSLATED = {0: "У понеділок він ходив.", 1: "У вівторок ні."}


def told(of: Finding, words: str, at: int = 0) -> Doubt:
    assert of.side != "article"
    return Doubt(of.note, words, of.side, of.key, at)


def finding(text: str, start: int, side: Literal["article", "summary", "translation"] = "summary") -> Finding:
    return Finding("date", "doubt", side, start, start + len(text), text, "", "verify it")


@pytest.mark.parametrize(("text", "row"), [("Monday", 0), ("Tuesday", 1), ("On", 0), ("On", 1)])
def test_a_doubt_about_a_word_is_found_by_its_place(text: str, row: int) -> None:
    joined = " ".join(each.text for each in SENTENCES)
    before = sum(len(each.text) + 1 for each in SENTENCES[:row])
    about = finding(text, joined.index(text, before))
    assert by_sentence([about], SENTENCES, {}) == {row: [told(about, text, SENTENCES[row].text.index(text))]}


def test_a_doubt_about_a_sentence_marks_no_words() -> None:
    start = len(SENTENCES[0].text) + 1
    about = finding(SENTENCES[1].text, start)
    assert by_sentence([about], SENTENCES, {}) == {1: [told(about, "")]}


def test_a_doubt_whose_place_is_off_is_found_by_its_words() -> None:
    assert list(by_sentence([finding("Tuesday", 2)], SENTENCES, {})) == [1]


def test_a_doubt_about_the_translation_is_sought_in_the_translation() -> None:
    start = len(TRANSLATED[0]) + 1 + 2
    about = finding("вівторок", start, "translation")
    assert by_sentence([about], SENTENCES, TRANSLATED) == {1: [told(about, "вівторок", 2)]}


def test_a_sentence_that_is_not_translated_yet_takes_no_room() -> None:
    about = finding("вівторок", 2, "translation")
    assert list(by_sentence([about], SENTENCES, {1: TRANSLATED[1]})) == [1]


def test_remarks_and_doubts_about_anything_else_are_left_out() -> None:
    remark = Finding("short", "info", "summary", 0, 9, "", "", "all of it")
    headline = Finding("long", "doubt", "translation", 0, 0, "Пором", "Ferry", "verify it")
    others = [remark, headline, finding("On", 0, "article")]
    assert by_sentence(others, SENTENCES, TRANSLATED) == {}
    assert by_sentence([finding("У", 0, "translation")], SENTENCES, {}) == {}


def test_the_same_doubt_is_told_once() -> None:
    about = finding("Monday", 3)
    assert by_sentence([about] * 2, SENTENCES, {}) == {0: [told(about, "Monday", 3)]}


def test_settled_doubts_are_left_out_and_the_others_come_in_order() -> None:
    ferry = article()
    made = Result(ferry)
    weak = rewritten(ferry, support=0.2)
    first = Finding("date", "doubt", "summary", 4, 9, "night", "", "verify it")
    made.take_summary(SummaryReady(weak, (first, *unsupported(weak.sentences)), coverage(ferry)), "")
    found = open_in(made)
    assert [(row, [each.note[:3] for each in own]) for row, own in found.items()] == [
        (0, ["ver"]),
        (1, ["Not"]),
    ]
    made.editing.settle(found[1][0].key)
    assert list(open_in(made)) == [0]
    made.editing.settle(first.key)
    assert open_in(made) == {}
    made.editing.undo()
    assert list(open_in(made)) == [0]
