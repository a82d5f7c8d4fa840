"""The list of checks in a real window: what it holds, what its buttons and keys do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.desk.checks.found import Quote, checks_of, quote
from briefdesk.desk.window import MainWindow
from briefdesk.events import SummaryReady, TranslationReady
from briefdesk.records import Finding
from tests.desk.articles import REWRITTEN, UKRAINIAN, article, coverage, rewritten, translation
from tests.desk.windows import WAIT_MS, begin_translating, rows, say, settle

FERRY = article()
START = len(REWRITTEN[0]) + 1
DAY = Finding("date", "doubt", "summary", 27, 33, "spring", "until spring", "the source says until spring")
DAY_UK = Finding("date", "doubt", "translation", 24, 29, "весни", "spring", "the source says until spring")
CARS = Finding("number", "doubt", "summary", START + 11, START + 14, "two", "60 000", "The article says “60 000”.")
ABSENT = Finding("name", "doubt", "summary", START + 15, START + 18, "car", "", "This name is not in the article.")


@pytest.fixture
def listed(window: MainWindow) -> MainWindow:
    begin_translating(window)
    say(window, SummaryReady(rewritten(FERRY), (DAY, CARS, ABSENT), coverage(FERRY)))
    say(window, TranslationReady("summary", translation(text="\n".join(UKRAINIAN)), (DAY_UK,)))
    settle(window)
    window.activateWindow()
    window.does.checks.trigger()
    settle(window)
    return window


def reasons(window: MainWindow) -> list[tuple[str, str, str]]:
    return [(each.note, each.ours.words, each.theirs.words) for each in window.checks.panel.model.checks]


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.checks.panel.list, key)
    settle(window)


def test_each_question_has_the_words_of_both_sides(listed: MainWindow) -> None:
    assert reasons(listed) == [
        ("the source says until spring", "spring", "until spring"),
        ("The article says “60 000”.", "two", "60 000"),
        ("This name is not in the article.", "car", ""),
    ]
    first, second, third = listed.checks.panel.model.checks
    assert first.keys == (DAY.key, DAY_UK.key), "both languages ask the same"
    assert (first.source, second.source, third.source) == (0, 2, 2)
    assert second.theirs.text in FERRY.sentence_text(2)


def test_a_screen_reader_is_told_all_of_it(listed: MainWindow) -> None:
    said = listed.checks.panel.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).split("\n")
    assert said[0] == "To verify: the source says until spring"
    assert said[1:3] == ["Brief, sentence 1", REWRITTEN[0]]
    assert said[3] == "Article, sentence 1"


def test_space_says_that_it_looks_right_and_all_still_shows_it(listed: MainWindow) -> None:
    panel = listed.checks.panel
    press(listed, Qt.Key.Key_Space)
    assert panel.list.hasFocus()
    assert reasons(listed)[0][0] == "The article says “60 000”."
    result = listed.control.session.result
    assert result is not None
    assert result.editing.settled == {DAY.key, DAY_UK.key}
    panel.head.filter.choose(1)
    panel.head.filter.chosen.emit(1)
    assert [each.settled for each in panel.model.checks] == [False, False, True]
    panel.list.setCurrentIndex(panel.model.index(2))
    assert not panel.head.right_button.isEnabled()
    assert panel.list.currentIndex().data().startswith("Said to be right by you: ")
    listed.does.undo.trigger()
    settle(listed)
    assert not any(each.settled for each in panel.model.checks)


def test_enter_shows_both_texts_and_the_keyboard_stays(listed: MainWindow) -> None:
    press(listed, Qt.Key.Key_Down)
    press(listed, Qt.Key.Key_Return)
    assert listed.evidence.pinned == 1
    assert listed.checks.panel.list.hasFocus()


def test_edit_begins_in_the_sentence(listed: MainWindow) -> None:
    listed.checks.panel.list.setCurrentIndex(listed.checks.panel.model.index(1))
    listed.checks.panel.head.edit_button.click()
    assert rows(listed)[1].editing


@pytest.mark.usefixtures("large_letters")
def test_rows_are_as_high_as_their_lines_when_the_list_gets_narrower(listed: MainWindow) -> None:
    view = listed.checks.panel.list
    for width in range(1440, 880, -70):
        listed.resize(width, 700)
        settle(listed)
        rows = [view.model().index(row, 0) for row in range(3)]
        bottoms = [view.visualRect(row).top() + view.sizeHintForIndex(row).height() for row in rows]
        assert [view.visualRect(row).top() for row in rows[1:]] == bottoms[:-1]


def test_late_findings_come_in_and_the_place_stays(listed: MainWindow) -> None:
    panel = listed.checks.panel
    panel.list.setCurrentIndex(panel.model.index(1))
    say(listed, SummaryReady(rewritten(FERRY), (DAY, CARS), coverage(FERRY)))
    settle(listed)
    assert [note for note, _, _ in reasons(listed)][:2] == [DAY.note, CARS.note]
    assert panel.list.currentIndex().row() == 1


def test_the_strip_opens_it_and_it_closes(listed: MainWindow) -> None:
    panel = listed.checks.panel
    assert panel.isVisible()
    panel.closed.emit()
    assert not panel.isVisible()
    assert not listed.does.checks.isChecked()
    listed.brief.coverage.list_wanted.emit()
    assert panel.isVisible()


def test_a_quote_is_cut_between_words() -> None:
    text = "word " * 40 + "$60 billion" + " word" * 40
    found = quote(text, text.index("$"), 11)
    assert found.words == "$60 billion"
    assert found.before.startswith("…word ")
    assert found.after.endswith(" word…")
    assert quote("short", 0, 5) == Quote("", "short", "")


def test_nothing_to_list_without_a_brief(window: MainWindow) -> None:
    assert checks_of(None) == []
    assert not window.does.checks.isEnabled()


def test_hundreds_of_checks_are_listed_and_the_last_can_be_reached(listed: MainWindow, qtbot: QtBot) -> None:
    many = tuple(
        Finding(f"number-{number}", "doubt", "summary", 0, 3, "The", "60 000", f"The article says “{number}”.")
        for number in range(250)
    )
    say(listed, SummaryReady(rewritten(FERRY), many, coverage(FERRY)))
    settle(listed)
    panel = listed.checks.panel
    assert panel.model.rowCount() == 251, "and the one of the translation"
    last = panel.model.index(250)
    qtbot.waitUntil(lambda: not panel.list.visualRect(last).isEmpty(), timeout=WAIT_MS)  # they are laid out by and by
    press(listed, Qt.Key.Key_End)
    assert panel.list.currentIndex().row() == 250
    assert panel.list.viewport().rect().intersects(panel.list.visualRect(panel.list.currentIndex()))
