"""The facts that were found, one by one, behind what is to be verified."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from briefdesk.desk.checks import words
from briefdesk.desk.window import MainWindow
from briefdesk.events import SentenceChecked, SummaryReady
from briefdesk.records import Fact, Finding, Summary, SummarySentence
from tests.desk.articles import REWRITTEN, article, coverage, rewritten
from tests.desk.windows import begin_translating, rows, say, settle

FERRY = article()
START = len(REWRITTEN[0]) + 1
CARS = Finding("number-x", "doubt", "summary", START + 11, START + 14, "two", "60 000", "The article says “60 000”.")
SPRING = Fact(27, 33, "date", "spring", "spring")
NIGHT = Fact(4, 15, "name", "night ferry", "")
PARKS = Fact(15, 24, "number", "car parks", "two car parks")


def summary(*facts: tuple[Fact, ...]) -> Summary:
    made = rewritten(FERRY)
    pairs = zip(made.sentences, facts, strict=True)
    sentences = [replace(each, facts=len(own), found=len(own), facts_found=own) for each, own in pairs]
    return replace(made, sentences=tuple(sentences))


def show(window: MainWindow, *findings: Finding) -> None:
    begin_translating(window)
    say(window, SummaryReady(summary((SPRING, NIGHT), (PARKS,)), findings, coverage(FERRY)))
    window.control.stop()
    settle(window)


def open_list(window: MainWindow) -> None:
    window.does.checks.trigger()
    settle(window)


def listed(window: MainWindow) -> list[tuple[str, str, str]]:
    return [(words.reason(each), each.ours.words, each.theirs.words) for each in window.checks.panel.model.checks]


FOUND = [
    ("Date: found in the article", "spring", "spring"),
    ("Name: found in the article", "night ferry", ""),
    ("Number: found in the article", "car parks", "two car parks"),
]


def test_they_stand_behind_what_is_to_be_verified(window: MainWindow) -> None:
    show(window, CARS)
    open_list(window)
    assert listed(window) == [("To verify: The article says “60 000”.", "two", "60 000")]
    window.checks.panel.head.filter.choose(1)
    window.checks.panel.head.filter.chosen.emit(1)
    assert listed(window)[1:] == FOUND
    checks = window.checks.panel.model.checks
    assert [each.source for each in checks[1:]] == [0, 0, 3]
    assert checks[2].theirs.text == FERRY.sentence_text(0), "without one place, the sentence that it rests on"


def test_without_anything_to_verify_all_is_shown_at_once(window: MainWindow) -> None:
    show(window)
    button = next(
        each for each in window.brief.coverage.findChildren(QToolButton) if each.accessibleName() == "List of checks"
    )
    assert button.isVisible()
    button.click()
    settle(window)
    assert listed(window) == FOUND
    head = window.checks.panel.head
    assert head.show_button.isEnabled()
    assert not head.right_button.isEnabled()
    assert not head.fix_button.isEnabled()


def test_a_screen_reader_is_told_both_sides(window: MainWindow) -> None:
    show(window)
    open_list(window)
    said = window.checks.panel.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole).split("\n")
    assert said == [
        "Number: found in the article",
        "Brief, sentence 2",
        REWRITTEN[1],
        "Article, sentence 4",
        FERRY.sentence_text(3),
    ]


def test_show_goes_to_both_texts(window: MainWindow) -> None:
    show(window)
    open_list(window)
    window.checks.panel.list.setCurrentIndex(window.checks.panel.model.index(2))
    window.checks.panel.head.show_button.click()
    settle(window)
    assert window.evidence.pinned == 1


def test_those_of_an_edited_sentence_go_until_it_is_checked(window: MainWindow) -> None:
    show(window)
    open_list(window)
    result = window.control.session.result
    assert result is not None
    window.control.session.revising = True  # the answers come from here
    result.editing.write(0, "The ferry runs until spring.")
    window.control.changed.emit()
    settle(window)
    assert listed(window) == FOUND[2:]
    known = SummarySentence("The ferry runs until spring.", (0,), 0.9, "", 1, 1, (replace(SPRING, start=21, end=27),))
    say(window, SentenceChecked(0, known, ()))
    settle(window)
    assert listed(window) == [FOUND[0], FOUND[2]]
    result.editing.undo()
    window.control.changed.emit()
    settle(window)
    assert listed(window) == FOUND
    assert len(rows(window)) == 2


@pytest.mark.parametrize("kind", ["number", "date", "period", "name", "quotation", "of another version"])
def test_every_kind_has_words(window: MainWindow, kind: str) -> None:
    begin_translating(window)
    say(window, SummaryReady(summary((replace(SPRING, kind=kind),), ()), (), coverage(FERRY)))
    settle(window)
    open_list(window)
    ((said, _, _),) = listed(window)
    assert said.casefold().endswith("found in the article")


def test_thousands_of_them_are_laid_out_between_events(window: MainWindow) -> None:
    begin_translating(window)
    many = tuple(replace(SPRING, evidence=f"spring {number}") for number in range(3000))
    say(window, SummaryReady(summary(many, ()), (), coverage(FERRY)))
    settle(window)
    open_list(window)
    panel = window.checks.panel
    assert panel.model.rowCount() == 3000
    assert panel.list.layoutMode() == panel.list.LayoutMode.Batched
