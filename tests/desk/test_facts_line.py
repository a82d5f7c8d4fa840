"""What the strip at the foot says of the facts of a brief."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.widgets.facts_line import FactsLine
from briefdesk.records import Summary
from tests.desk.articles import article, summary


@pytest.fixture
def line(qtbot: QtBot) -> FactsLine:
    application()
    shown = FactsLine()
    qtbot.addWidget(shown)
    shown.resize(800, 40)
    shown.show()
    return shown


def said(line: FactsLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.isVisible() and label.text()]


def with_facts(*counts: tuple[int, int]) -> Summary:
    made = summary(article(), *range(len(counts)))
    pairs = zip(made.sentences, counts, strict=True)
    return replace(made, sentences=tuple(replace(each, facts=facts, found=found) for each, (facts, found) in pairs))


def test_the_facts_of_all_sentences_are_counted(line: FactsLine) -> None:
    line.show_facts(with_facts((7, 7), (5, 4)))
    line.show_doubts(2, any_settled=False)
    assert said(line) == ["12 facts checked", "11 found in the article", "2 to verify"]


def test_a_brief_without_facts_says_nothing_of_them(line: FactsLine) -> None:
    line.show_facts(with_facts((0, 0)))
    assert said(line) == []


def test_where_there_is_little_room_what_is_to_verify_stays(line: FactsLine) -> None:
    line.show_facts(with_facts((7, 7), (5, 4)))
    line.show_doubts(2, any_settled=False)
    seen = []
    for width in range(800, line.minimumSizeHint().width() - 1, -10):
        line.resize(width, 40)
        checked, *found, doubts = said(line)
        assert (checked, doubts) == ("12 facts checked", "2 to verify")
        seen += [words for words in found if words not in seen]
    assert seen == ["11 found in the article", "11 found"]
    assert said(line) == ["12 facts checked", "2 to verify"]


def test_doubts_that_were_settled_leave_a_word(line: FactsLine) -> None:
    line.show_doubts(0, any_settled=True)
    assert said(line) == ["Nothing left to verify"]
