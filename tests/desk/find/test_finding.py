"""Find in the panes of the real window: incremental, on and back, round the end, in every language and letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.find.bar import FindBar
from briefdesk.desk.find.marks import Marks
from briefdesk.desk.panes.original import TRANSLATED
from briefdesk.desk.panes.work import BRIEF, ORIGINAL
from briefdesk.desk.window import MainWindow
from briefdesk.events import TranslationReady
from tests.desk.articles import article, translation
from tests.desk.windows import begin_translating, rows, settle, show_article

CTRL = Qt.KeyboardModifier.ControlModifier


def find_in(window: MainWindow, side: int, words: str, qtbot: QtBot) -> FindBar:
    """Ctrl+F in a pane, and type."""
    if side == ORIGINAL:
        window.original.view.setFocus()
    else:
        rows(window)[0].setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, CTRL)
    bar = window.finder.bars[side]
    assert bar.isVisible()
    assert bar.edit.hasFocus()
    bar.edit.clear()
    for letter in words:  # Qt's own clicks know Latin letters only
        bar.edit.insert(letter)
    return bar


def boxes(bar: FindBar) -> list[tuple[int, int]]:
    """Number and top of each box on the screen, text by text."""
    return [(number, round(box.top())) for text in bar.search.texts for number, box in text.boxes()]


def test_what_is_typed_is_found_at_once(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    bar = find_in(window, ORIGINAL, "c", qtbot)
    assert bar.told.startswith("1 of ")
    qtbot.keyClicks(bar.edit, "ouncil")
    assert bar.told == "1 of 2"
    assert bar.edit.accessibleDescription() == "1 of 2"
    assert len(boxes(bar)) == 2
    qtbot.keyClicks(bar.edit, "lor")
    assert bar.told == "Not found"
    assert boxes(bar) == []


def test_enter_and_f3_go_on_and_with_shift_back_and_round_the_end(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=3)
    bar = find_in(window, ORIGINAL, "ferry running", qtbot)
    told = [bar.told]
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(bar.edit, key, modifier)
        told.append(bar.told)
    assert told == [f"{number} of 3" for number in (1, 2, 3, 1, 3, 2)]


def test_longer_words_stay_where_the_shorter_ones_were(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=3)
    bar = find_in(window, ORIGINAL, "ferry", qtbot)
    total = int(bar.told.rpartition(" ")[2])
    for _ in range(total - 1):
        qtbot.keyClick(bar.edit, Qt.Key.Key_F3)
    qtbot.keyClicks(bar.edit, " running")
    assert bar.told == "3 of 3"


def test_a_place_far_down_comes_into_view(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=40)
    qtbot.waitUntil(lambda: not window.original.view.writing)
    bar = find_in(window, ORIGINAL, "car parks", qtbot)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.told == "40 of 40"
    view = window.original.view
    assert view.verticalScrollBar().value() > view.viewport().height()
    tops = dict(boxes(bar))
    assert 0 <= tops[39] <= view.viewport().height()


def test_escape_closes_the_bar_alone_and_leaves_the_place_selected(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    window.evidence.pin_row(0)
    bar = find_in(window, ORIGINAL, "dock workers", qtbot)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.evidence.pinned == 0, "the window did not take the key"
    assert window.original.view.hasFocus()
    assert window.original.view.textCursor().selectedText() == "dock workers"
    assert not any(marks.isVisible() for marks in window.findChildren(Marks))


def test_the_buttons_of_the_bar_do_the_same(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=3)
    bar = find_in(window, ORIGINAL, "ferry running", qtbot)
    back, on, close = bar.findChildren(QToolButton)
    told = []
    for button in (on, on, back, back, back):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        told.append(bar.told[:1])
    assert told == ["2", "3", "2", "1", "3"]
    on.setFocus()
    qtbot.keyClick(on, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    window.does.find.trigger()
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert window.original.view.hasFocus()


def test_while_a_job_runs_escape_closes_the_bar_and_stops_nothing(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0)
    window.control.session.open_file(Path("other.txt"))
    window.control.changed.emit()
    bar = find_in(window, ORIGINAL, "ferry", qtbot)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert window.control.session.running
    window.control.stop()


def test_emoji_before_the_place_do_not_shift_it(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=2)
    bar = find_in(window, ORIGINAL, "last bus", qtbot)
    for number in range(2):
        qtbot.keyClick(bar.edit, Qt.Key.Key_F3)
        text = bar.search.texts[0]
        text.select(number)
        assert window.original.view.textCursor().selectedText() == "last bus"


def test_the_title_is_found_too(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0)
    assert find_in(window, ORIGINAL, "night ferry stays", qtbot).told == "1 of 1"


def test_in_the_brief_both_languages_are_looked_through(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, TranslationReady("summary", translation(), ()))
    window.control.stop()
    settle(window)
    bar = find_in(window, BRIEF, "ДВОХ", qtbot)
    assert bar.told == "1 of 1"
    assert not window.finder.bars[ORIGINAL].isVisible()
    bar.edit.setText("repairs")
    assert bar.told == "1 of 1"
    qtbot.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert rows(window)[1].hasFocus(), "the sentence that was found"


def test_another_view_of_the_brief_is_looked_through_anew(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, TranslationReady("summary", translation(), ()))
    window.control.stop()
    settle(window)
    bar = find_in(window, BRIEF, "ferry", qtbot)
    assert bar.told == "1 of 1"
    window.brief.choose_view("translation")
    window.control.changed.emit()
    qtbot.waitUntil(lambda: bar.told == "Not found")
    window.brief.choose_view("summary")
    window.control.changed.emit()
    qtbot.waitUntil(lambda: bar.told == "1 of 1")


def test_the_translated_article_is_looked_through_where_it_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    ferry = article()
    text = "Рада залишила нічний пором."
    whole = translation(texts=(text,), text=text)
    begin_translating(window, TranslationReady("article", whole, ()), whole=True, of=ferry)
    window.control.stop()
    settle(window)
    window.original.show_view(TRANSLATED)
    settle(window)
    window.original.translated.setFocus()
    window.does.find.trigger()
    bar = window.finder.bars[ORIGINAL]
    bar.edit.setText("ПОРОМ.")
    assert bar.told == "1 of 1"


def test_another_article_is_looked_through_with_the_same_words(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    bar = find_in(window, ORIGINAL, "ferry running", qtbot)
    assert bar.told == "1 of 1"
    show_article(window, 0, repeat=2, of=article("Another", repeat=2))
    qtbot.waitUntil(lambda: bar.told == "1 of 2")


def test_rows_that_are_replaced_do_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    bar = find_in(window, BRIEF, "council", qtbot)
    assert bar.told == "1 of 2"
    show_article(window, 0, of=article("Another"))
    QTest.qWait(200)
    assert bar.told == "1 of 1"
    qtbot.keyClick(bar.edit, Qt.Key.Key_F3)
    assert bar.told == "1 of 1"


def test_what_is_selected_is_looked_for(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0)
    view = window.original.view
    place = view.document().find("night ferry")
    view.setTextCursor(place)
    view.setFocus()
    window.does.find.trigger()
    assert window.finder.bars[ORIGINAL].edit.text().casefold() == "night ferry"


def test_the_magnifier_of_the_original_opens_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0)
    (button,) = (
        each for each in window.original.findChildren(QToolButton) if each.accessibleName() == "Find in the article"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.finder.bars[ORIGINAL].edit.hasFocus()


def test_in_a_narrow_window_the_pane_in_front_is_looked_through(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0)
    window.resize(900, 700)
    window.work.show_side(BRIEF)
    window.toolbar.setFocus()
    window.does.find.trigger()
    assert window.finder.bars[BRIEF].isVisible()


def test_without_an_article_there_is_nothing_to_find(window: MainWindow) -> None:
    assert not window.does.find.isEnabled()
    show_article(window, 0)
    assert window.does.find.isEnabled()


@pytest.mark.parametrize("current", [True, False])
def test_boxes_are_outlines_in_the_colour_of_the_letters(window: MainWindow, qtbot: QtBot, current: bool) -> None:
    show_article(window, 0, 3)
    bar = find_in(window, ORIGINAL, "council", qtbot)
    if not current:
        qtbot.keyClick(bar.edit, Qt.Key.Key_F3)
    QTest.qWait(20)
    view = window.original.view
    number, box = next(iter(bar.search.texts[0].boxes()))
    assert number == 0
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    line = [image.pixelColor(round(box.center().x() * ratio), round((box.top() + y) * ratio)) for y in range(5)]
    darkest = min(line, key=QColor.lightness)
    assert darkest.lightness() < (80 if current else 160)
