"""Walking through what is to be verified, and saying that it looks right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.panes.work import BRIEF, ORIGINAL
from briefdesk.desk.widgets.doubt_line import DoubtLine
from briefdesk.desk.widgets.key_cap_button import KeyCapButton
from briefdesk.desk.window import MainWindow
from briefdesk.events import ArticleReady, Finished, SummaryReady, TranslationReady
from briefdesk.records import Finding, TranslatedSentence, Translation
from tests.desk.articles import REWRITTEN, TRANSLATOR, UKRAINIAN, article, coverage, rewritten, translation
from tests.desk.windows import begin_translating, rows, say, settle

FERRY = article()
DAY = Finding("date", "doubt", "summary", 26, 32, "spring", "winter", "the source says winter")
DAY_UK = Finding("date", "doubt", "translation", 25, 30, "весни", "winter", "the source says winter")
ONLY_UK = Finding("name", "doubt", "translation", 0, 6, "Нічний", "night", "something else")
NIGHT = Finding("name", "doubt", "summary", 4, 9, "night", "day", "the source says day")
START = len(REWRITTEN[0]) + 1
CARS = Finding("number", "doubt", "summary", START + 11, START + 14, "two", "three", "the source says three")


@pytest.fixture
def doubtful(window: MainWindow) -> MainWindow:
    """Two doubts about the first sentence, one of them in both languages; one about the second."""
    begin_translating(window)
    made = SummaryReady(rewritten(FERRY), (NIGHT, DAY, CARS), coverage(FERRY))
    say(window, made, TranslationReady("summary", translation(text="\n".join(UKRAINIAN)), (DAY_UK,)))
    settle(window)
    window.activateWindow()
    return window


def lines(window: MainWindow, row: int) -> list[str]:
    shown = [each for each in rows(window)[row].findChildren(DoubtLine) if each.isVisible()]
    return [label.text() for each in shown for label in each.findChildren(QLabel) if label.text()]


def strip(window: MainWindow) -> list[str]:
    return [each.text() for each in window.brief.coverage.findChildren(QLabel) if each.isVisible() and each.text()]


def right(window: MainWindow, row: int, number: int = 0) -> None:
    shown = [each for each in rows(window)[row].findChildren(DoubtLine) if each.isVisible()]
    button, _ = shown[number].findChildren(QToolButton)
    button.click()
    settle(window)


def press(window: MainWindow, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
    """F8; which row is pinned then."""
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F8, modifier)
    return window.evidence.pinned


def said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr("briefdesk.desk.review.announce", lambda _widget, text: heard.append(text))
    return heard


def test_the_strip_counts_questions_not_languages(doubtful: MainWindow) -> None:
    assert strip(doubtful)[0] == "3 to verify"
    assert lines(doubtful, 0) == ["To verify: the source says day", "To verify: the source says winter"]
    assert lines(doubtful, 1) == ["To verify: the source says three"]


def test_f8_walks_on_and_round_and_says_where(doubtful: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = said(doubtful, monkeypatch)
    assert [press(doubtful) for _ in range(4)] == [0, 0, 1, 0]
    assert heard == [
        "1 of 3. To verify: the source says day",
        "2 of 3. To verify: the source says winter",
        "3 of 3. To verify: the source says three",
        "1 of 3. To verify: the source says day",
    ]
    assert rows(doubtful)[0].hasFocus()


def test_shift_f8_walks_back_and_round(doubtful: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = said(doubtful, monkeypatch)
    shift = Qt.KeyboardModifier.ShiftModifier
    assert [press(doubtful, shift) for _ in range(3)] == [1, 0, 0]
    assert [each[:6] for each in heard] == ["3 of 3", "2 of 3", "1 of 3"]


def test_it_goes_on_from_the_row_that_the_person_has_gone_to(
    doubtful: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = said(doubtful, monkeypatch)
    press(doubtful)
    doubtful.evidence.pin_row(1)
    press(doubtful)
    assert heard[-1].startswith("3 of 3")


def test_looks_right_settles_one_and_the_next_follows(doubtful: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = said(doubtful, monkeypatch)
    press(doubtful)
    right(doubtful, 0)
    assert lines(doubtful, 0) == ["To verify: the source says winter"]
    assert strip(doubtful)[0] == "2 to verify"
    press(doubtful)
    assert heard[-1] == "1 of 2. To verify: the source says winter"


def test_the_menu_settles_what_the_review_has_come_to(doubtful: MainWindow) -> None:
    press(doubtful)
    press(doubtful)
    doubtful.does.looks_right.trigger()
    assert lines(doubtful, 0) == ["To verify: the source says day"]
    result = doubtful.control.session.result
    assert result is not None
    assert result.editing.settled == {DAY.key, DAY_UK.key}, "it was asked once about both languages"


def test_it_can_be_undone_and_is_part_of_the_record(doubtful: MainWindow) -> None:
    right(doubtful, 1)
    record = brief_record(doubtful.control.session.result)
    assert record is not None
    assert record.settled == (CARS.key,)
    doubtful.does.undo.trigger()
    settle(doubtful)
    assert lines(doubtful, 1) == ["To verify: the source says three"]
    doubtful.does.redo.trigger()
    settle(doubtful)
    assert lines(doubtful, 1) == []


def test_when_all_are_settled_the_strip_says_so(doubtful: MainWindow) -> None:
    for row in (0, 0, 1):
        right(doubtful, row)
    assert strip(doubtful)[0] == "Nothing left to verify"
    assert not doubtful.does.next_doubt.isEnabled()
    assert not any(each.isVisible() for each in doubtful.brief.coverage.findChildren(KeyCapButton))


def test_settled_doubts_survive_the_same_brief_once_more_and_an_edit_elsewhere(doubtful: MainWindow) -> None:
    right(doubtful, 1)
    say(doubtful, SummaryReady(rewritten(FERRY), (NIGHT, DAY, CARS), coverage(FERRY)))
    result = doubtful.control.session.result
    assert result is not None
    result.editing.write(0, "Something longer than it was before.")
    doubtful.refresh()
    settle(doubtful)
    assert lines(doubtful, 1) == []
    assert CARS.key in [each.key for each in result.findings]


def test_the_review_button_is_the_key(doubtful: MainWindow) -> None:
    (button,) = [each for each in doubtful.brief.coverage.findChildren(KeyCapButton) if each.text() == "Review"]
    button.click()
    assert doubtful.evidence.pinned == 0


def test_in_a_narrow_window_the_brief_comes_to_the_front(doubtful: MainWindow) -> None:
    doubtful.resize(900, 700)
    QTest.qWait(50)
    doubtful.work.show_side(ORIGINAL)
    doubtful.does.next_doubt.trigger()
    assert doubtful.work.side == BRIEF


def test_without_doubts_there_is_nothing_to_review(window: MainWindow) -> None:
    begin_translating(window, TranslationReady("summary", translation(), ()))
    say(window, Finished(3.0, 1000))
    assert not window.does.next_doubt.isEnabled()
    assert not any("verify" in each for each in strip(window))


WHOLE = Translation(
    "uk",
    "Пором",
    (TranslatedSentence(0, "Раз 🚢."), TranslatedSentence(1, "Два."), TranslatedSentence(2, "Три."),
     TranslatedSentence(3, "Чотири.")),
    TRANSLATOR,
    "Раз 🚢. Два.\n\nТри. Чотири.",
)  # fmt: skip
IN_ARTICLE = (
    Finding("number", "doubt", "translation", 18, 24, "Чотири", "4", "the original says 5"),
    Finding("number", "doubt", "translation", 7, 10, "Два", "2", "the original says 3"),
)


@pytest.fixture
def whole(doubtful: MainWindow) -> MainWindow:
    say(doubtful, TranslationReady("article", WHOLE, IN_ARTICLE), Finished(3.0, 1000))
    settle(doubtful)
    return doubtful


def marked(window: MainWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.original.translated.extraSelections()]


def asked(window: MainWindow) -> list[str]:
    shown = [each for each in window.brief.coverage.findChildren(DoubtLine) if each.isVisible()]
    return [label.text() for each in shown for label in each.findChildren(QLabel) if label.text()]


def test_behind_the_brief_comes_the_translated_article(whole: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = said(whole, monkeypatch)
    assert strip(whole)[0] == "5 to verify"
    for _ in range(4):
        press(whole)
    settle(whole)
    view = whole.original.translated
    assert whole.original.shows_translation
    assert view.hasFocus()
    assert view.sentence_at_caret() == 1
    assert asked(whole) == ["To verify: the original says 3"]
    assert heard[-1] == "4 of 5. To verify: the original says 3"
    press(whole)
    settle(whole)
    assert view.sentence_at_caret() == 3
    press(whole)
    assert asked(whole) == [], "back in the brief, its rows ask"
    assert rows(whole)[0].hasFocus()


def test_a_doubt_about_the_article_is_settled_where_it_is_asked(whole: MainWindow) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    press(whole, shift)
    settle(whole)
    assert sorted(marked(whole)) == ["Два", "Чотири"]
    (line,) = [each for each in whole.brief.coverage.findChildren(DoubtLine) if each.isVisible()]
    (button,) = line.findChildren(QToolButton)
    button.click()
    settle(whole)
    assert marked(whole) == ["Два"]
    assert asked(whole) == []
    assert strip(whole)[0] == "4 to verify"
    record = brief_record(whole.control.session.result)
    assert record is not None
    assert record.settled == (IN_ARTICLE[0].key,)
    whole.does.previous_doubt.trigger()
    settle(whole)
    assert asked(whole) == ["To verify: the original says 3"]
    whole.does.looks_right.trigger()
    settle(whole)
    assert marked(whole) == []
    whole.does.undo.trigger()
    settle(whole)
    assert marked(whole) == ["Два"]


def test_another_article_takes_the_question_away(whole: MainWindow) -> None:
    press(whole, Qt.KeyboardModifier.ShiftModifier)
    settle(whole)
    assert asked(whole)
    whole.control.session.open_file(Path("other.txt"))
    say(whole, ArticleReady(article("Another story")))
    assert asked(whole) == []


def test_a_doubt_about_the_headline_is_asked_below_the_brief(doubtful: MainWindow) -> None:
    headline = Finding("translation-long", "doubt", "translation", 0, 0, "Пором", "Ferry", "Far longer.")
    said_twice = (headline, *IN_ARTICLE)
    made = TranslationReady("summary", translation(text="\n".join(UKRAINIAN)), (headline, DAY_UK))
    say(doubtful, made, TranslationReady("article", WHOLE, said_twice), Finished(3.0, 1000))
    settle(doubtful)
    assert strip(doubtful)[0] == "6 to verify"
    for _ in range(4):
        press(doubtful)
    assert asked(doubtful) == ["To verify in the translated headline: Far longer."]
    doubtful.does.looks_right.trigger()
    settle(doubtful)
    assert asked(doubtful) == []
    assert not any("headline" in each for each in strip(doubtful))
    press(doubtful)
    assert asked(doubtful) == ["To verify: the original says 3"]


def test_a_doubt_has_its_own_way_to_edit_the_text_that_is_doubted(doubtful: MainWindow) -> None:
    say(doubtful, TranslationReady("summary", translation(text="\n".join(UKRAINIAN)), (ONLY_UK,)))
    settle(doubtful)
    shown = [each for each in rows(doubtful)[0].findChildren(DoubtLine) if each.isVisible()]
    _, edit = shown[-1].findChildren(QToolButton)
    assert edit.accessibleName() == "Edit: To verify: something else"
    edit.click()
    writing = rows(doubtful)[0]
    assert writing.editing
    assert writing.editor.text is not None
    assert writing.editor.text.toPlainText() == UKRAINIAN[0]
