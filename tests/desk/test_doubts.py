"""Each doubt stands at the sentence that it speaks of."""

from __future__ import annotations

from typing import Literal

import pytest

from briefdesk.desk.doubts import Doubt, by_sentence, is_weak
from briefdesk.records import Finding, SummarySentence

SENTENCES = tuple(SummarySentence(text, (0,)) for text in ("On Monday 🚢 it ran.", "On Tuesday it did not.", "It ran."))
TRANSLATED = {0: "У понеділок він ходив.", 1: "У вівторок ні."}


def finding(text: str, start: int, side: Literal["article", "summary", "translation"] = "summary") -> Finding:
    return Finding("date", "doubt", side, start, start + len(text), text, "", "verify it")


@pytest.mark.parametrize(("text", "row"), [("Monday", 0), ("Tuesday", 1), ("On", 0), ("On", 1)])
def test_a_doubt_about_a_word_is_found_by_its_place(text: str, row: int) -> None:
    joined = " ".join(each.text for each in SENTENCES)
    before = sum(len(each.text) + 1 for each in SENTENCES[:row])
    found = by_sentence([finding(text, joined.index(text, before))], SENTENCES, {})
    assert found == {row: [Doubt("verify it", text, "summary")]}


def test_a_doubt_about_a_sentence_marks_no_words() -> None:
    start = len(SENTENCES[0].text) + 1
    assert by_sentence([finding(SENTENCES[1].text, start)], SENTENCES, {}) == {1: [Doubt("verify it", "", "summary")]}


def test_a_doubt_whose_place_is_off_is_found_by_its_words() -> None:
    assert list(by_sentence([finding("Tuesday", 2)], SENTENCES, {})) == [1]


def test_a_doubt_about_the_translation_is_sought_in_the_translation() -> None:
    start = len(TRANSLATED[0]) + 1 + 2
    found = by_sentence([finding("вівторок", start, "translation")], SENTENCES, TRANSLATED)
    assert found == {1: [Doubt("verify it", "вівторок", "translation")]}


def test_remarks_and_doubts_about_anything_else_are_left_out() -> None:
    remark = Finding("short", "info", "summary", 0, 9, "", "", "all of it")
    headline = Finding("long", "doubt", "translation", 0, 0, "Пором", "Ferry", "verify it")
    others = [remark, headline, finding("On", 0, "article")]
    assert by_sentence(others, SENTENCES, TRANSLATED) == {}
    assert by_sentence([finding("У", 0, "translation")], SENTENCES, {}) == {}


def test_the_same_doubt_is_told_once() -> None:
    assert by_sentence([finding("Monday", 3)] * 2, SENTENCES, {}) == {0: [Doubt("verify it", "Monday", "summary")]}


@pytest.mark.parametrize(("support", "weak"), [(0.0, True), (0.49, True), (0.5, False), (1.0, False)])
def test_little_support_is_weak(support: float, weak: bool) -> None:
    assert is_weak(SummarySentence("It ran.", (0,), support)) == weak
