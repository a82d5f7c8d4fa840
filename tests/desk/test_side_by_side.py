"""An article and its translation side by side: they scroll together by sentence, and light each other's partners."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.panes.original import ORIGINAL, SIDE_BY_SIDE, TRANSLATED
from briefdesk.desk.panes.original_view import OriginalView
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, SentenceTranslated, TranslationReady
from briefdesk.records import TranslatedSentence
from tests.desk.articles import article, translation
from tests.desk.windows import begin_translating, rows, say, settle, show_article

REPEAT = 25
FERRY = article(repeat=REPEAT)
TEXTS = tuple(
    f"Речення {index} " + "про нічний пором, медсестер і пекарів " * (1 + index % 5 * 2) + "🚢."
    for index in range(len(FERRY.sentences))
)
TEXT = "\n\n".join(f"{TEXTS[index]} {TEXTS[index + 1]}" for index in range(0, len(TEXTS), 2))
SUMMARY_DONE = TranslationReady("summary", translation(), ())
WHOLE = TranslationReady("article", translation(texts=TEXTS, text=TEXT), ())
END = Finished(4.0, 1_000_000_000)
LINE_PX = 26


def sentences(*indexes: int) -> list[SentenceTranslated]:
    return [SentenceTranslated("article", TranslatedSentence(index, TEXTS[index])) for index in indexes]


def both_shown(window: MainWindow, qtbot: QtBot) -> tuple[OriginalView, OriginalView]:
    begin_translating(window, SUMMARY_DONE, WHOLE, END, whole=True, of=FERRY)
    window.original.show_view(SIDE_BY_SIDE)
    settle(window)
    qtbot.waitUntil(lambda: not window.original.view.writing)
    return window.original.views


def at_a_third(view: OriginalView) -> tuple[int, float]:
    """The sentence there, and how far down its first line is, in px."""
    assert view.places is not None
    third = view.viewport().height() / 3
    sentence = view.places.sentence_above(view.verticalScrollBar().value() + third)
    return sentence, view.boxes_of(sentence)[0].top()


def together(window: MainWindow) -> None:
    """The sentence at a third of one view begins at the same height in the other, but for a part of a line."""
    first, second = window.original.views
    sentence, _ = at_a_third(first)
    assert abs(first.boxes_of(sentence + 1)[0].top() - second.boxes_of(sentence + 1)[0].top()) < 8 * LINE_PX
    there, _ = at_a_third(second)
    assert abs(there - sentence) <= 1


def wheel(view: OriginalView) -> None:
    middle = QPointF(view.viewport().rect().center())
    where = view.viewport().mapToGlobal(middle)
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        middle, where, QPoint(), QPoint(0, -1200), no_buttons, no_keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view.viewport(), turn)


def page_down(view: OriginalView) -> None:
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_PageDown)


def drag(view: OriginalView) -> None:
    view.verticalScrollBar().setSliderPosition(view.verticalScrollBar().maximum() * 2 // 5)


@pytest.mark.parametrize("scroll", [wheel, page_down, drag])
@pytest.mark.parametrize("leading", [0, 1])
def test_they_scroll_together_by_sentence(
    window: MainWindow, qtbot: QtBot, scroll: Callable[[OriginalView], None], leading: int
) -> None:
    views = both_shown(window, qtbot)
    scroll(views[leading])
    together(window)
    qtbot.wait(250)  # the caret of a page further down may call for its partner
    stays = views[leading].verticalScrollBar().value()
    assert stays > 400
    together(window)
    qtbot.wait(50)
    assert views[leading].verticalScrollBar().value() == stays
    together(window)


def test_a_sentence_at_a_third_of_the_height_is_there_in_both(window: MainWindow, qtbot: QtBot) -> None:
    first, second = both_shown(window, qtbot)
    for sentence in (20, 40, 61, 75):
        first.bring_up(sentence)
        qtbot.wait(300)
        third = first.viewport().height() / 3
        assert abs(first.boxes_of(sentence)[0].top() - third) < 2
        assert abs(second.boxes_of(sentence)[0].top() - third) < LINE_PX


def test_both_begin_and_end_together(window: MainWindow, qtbot: QtBot) -> None:
    first, second = both_shown(window, qtbot)
    QTest.keyClick(first, Qt.Key.Key_End)
    assert second.verticalScrollBar().value() == second.verticalScrollBar().maximum() > 0
    QTest.keyClick(second, Qt.Key.Key_Home)
    assert first.verticalScrollBar().value() == second.verticalScrollBar().value() == 0


def test_every_place_of_the_one_has_its_place_in_the_other(window: MainWindow, qtbot: QtBot) -> None:
    """Scrolling on and on, the other never goes back, and both arrive."""
    first, second = both_shown(window, qtbot)
    places = []
    for value in range(0, first.verticalScrollBar().maximum() + 1, 97):
        first.verticalScrollBar().setValue(value)
        places.append(second.verticalScrollBar().value())
    assert places == sorted(places)
    assert max(after - before for before, after in pairwise(places)) < 8 * 97


def test_the_pointer_lights_the_partner_and_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    first, second = both_shown(window, qtbot)
    first.verticalScrollBar().setValue(500)
    before = [view.verticalScrollBar().value() for view in (first, second)]
    sentence, _ = at_a_third(first)
    qtbot.mouseMove(first.viewport(), first.boxes_of(sentence)[0].center().toPoint())
    assert first.lit == second.lit == {sentence}
    assert [view.verticalScrollBar().value() for view in (first, second)] == before
    QApplication.sendEvent(first, QEvent(QEvent.Type.Leave))
    assert first.lit == second.lit == frozenset()


def test_the_pointer_on_a_sentence_tints_the_rows_that_rest_on_it(window: MainWindow, qtbot: QtBot) -> None:
    first, second = both_shown(window, qtbot)
    for view in (first, second):
        qtbot.mouseMove(view.viewport(), view.boxes_of(2)[0].center().toPoint())
        assert [row.tinted for row in rows(window)] == [False, True]
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        assert not any(row.tinted for row in rows(window))


def test_the_caret_lights_partners_pins_rows_and_leaves_with_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    first, second = both_shown(window, qtbot)
    second.setFocus()
    second.place_caret(2)
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert first.lit == second.lit == frozenset()  # it was there already
    QTest.keyClick(second, Qt.Key.Key_Down)
    while second.lit == frozenset():
        QTest.keyClick(second, Qt.Key.Key_Down)
    assert first.lit == second.lit == {3}
    assert [row.pinned for row in rows(window)] == [False, True]
    window.brief.rows.focus_row(0)
    assert first.lit == second.lit == frozenset()


def test_the_caret_takes_its_partner_into_view(window: MainWindow, qtbot: QtBot) -> None:
    first, second = both_shown(window, qtbot)
    first.setFocus()
    first.place_caret(0)
    for _ in range(60):
        QTest.keyClick(first, Qt.Key.Key_Down)
    qtbot.wait(300)
    (reached,) = first.lit
    assert reached > 10
    assert not second.misses(reached)
    assert second.lit == {reached}


def test_enter_goes_from_a_sentence_to_its_row_and_back(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, SUMMARY_DONE, END, of=FERRY)
    view = window.original.view
    window.brief.rows.focus_row(1)
    QTest.keyClick(rows(window)[1], Qt.Key.Key_Return)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert rows(window)[1].hasFocus()


def test_a_narrow_window_gives_both_languages_all_of_its_width(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, SUMMARY_DONE, WHOLE, END, whole=True, of=FERRY)
    before = window.work.splitter.sizes()
    window.original.show_view(SIDE_BY_SIDE)
    qtbot.wait(20)
    assert window.work.tabbed
    assert window.original.view.width() > 500
    assert window.original.translated.width() > 500
    window.original.show_view(ORIGINAL)
    qtbot.wait(20)
    assert not window.work.tabbed
    assert sum(abs(a - b) for a, b in zip(before, window.work.splitter.sizes(), strict=True)) < 8


def test_a_wide_window_shows_both_languages_and_the_brief(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1700, 900)
    both_shown(window, qtbot)
    assert not window.work.tabbed
    widths = [view.width() for view in window.original.views]
    assert min(widths) > 450
    assert abs(widths[0] - widths[1]) < 3
    assert rows(window)[0].isVisible()
    split = window.work.split
    window.original.show_view(ORIGINAL)
    assert sum(abs(a - b) for a, b in zip(split, window.work.splitter.sizes(), strict=True)) < 8


def test_a_growing_translation_never_moves_what_is_read(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, SUMMARY_DONE, *sentences(*range(30)), whole=True, of=FERRY)
    window.original.show_view(SIDE_BY_SIDE)
    settle(window)
    first, second = window.original.views
    first.verticalScrollBar().setValue(500)
    together(window)
    for start in range(30, len(TEXTS), 10):
        say(window, *sentences(*range(start, min(start + 10, len(TEXTS)))))
        settle(window)
        assert first.verticalScrollBar().value() == 500
    say(window, WHOLE, END)
    settle(window)
    qtbot.waitUntil(lambda: not second.writing)
    assert first.verticalScrollBar().value() == 500
    together(window)


def test_the_other_language_opens_where_the_reader_is(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, SUMMARY_DONE, WHOLE, END, whole=True, of=FERRY)
    window.original.show_view(TRANSLATED)
    settle(window)
    window.original.show_view(ORIGINAL)
    first, second = window.original.views
    first.verticalScrollBar().setValue(700)
    sentence, _ = at_a_third(first)
    window.original.show_view(TRANSLATED)
    assert abs(at_a_third(second)[0] - sentence) <= 1


def test_the_third_choice_has_a_name_that_says_what_it_does(window: MainWindow, qtbot: QtBot) -> None:
    both_shown(window, qtbot)
    names = {button.text(): button.accessibleName() for button in window.original.findChildren(QToolButton)}
    assert names["Both"] == "Both, side by side"


def test_the_next_pane_is_the_other_language_and_then_the_brief(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1700, 900)
    first, second = both_shown(window, qtbot)
    first.setFocus()
    window.does.next_pane.trigger()
    assert second.hasFocus()
    window.does.next_pane.trigger()
    assert rows(window)[0].hasFocus()
    window.does.next_pane.trigger()
    assert first.hasFocus()
    window.does.previous_pane.trigger()
    assert rows(window)[0].hasFocus()


def test_the_caret_goes_on_from_where_the_text_was_scrolled_to(window: MainWindow, qtbot: QtBot) -> None:
    first, _ = both_shown(window, qtbot)
    first.setFocus()
    first.verticalScrollBar().setValue(900)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert abs(first.verticalScrollBar().value() - 900) < LINE_PX
    assert first.sentence_at_caret() in first.seen()


def test_a_sentence_that_is_not_written_yet_is_shown_once_it_is(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 1100, of=article(repeat=300))
    view = window.original.view
    view.show_article(article("Another", repeat=300), 17)
    assert view.writing
    assert not view.boxes_of(1100)
    view.scroll_to(1100)
    qtbot.waitUntil(lambda: not view.writing)
    qtbot.waitUntil(lambda: not view.hides(1100) and not view.misses(1100))


def test_a_long_article_is_broken_into_lines_once_the_edge_rests(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1400, 800)
    show_article(window, 0, of=article(repeat=250))
    view = window.original.view
    qtbot.waitUntil(lambda: not view.writing)
    view.verticalScrollBar().setValue(5_000)
    sentence, _ = at_a_third(view)
    height = view.document().size().height()
    for width in range(1400, 1290, -20):
        window.resize(width, 800)
    assert view.document().size().height() == height
    qtbot.waitUntil(lambda: view.lineWrapColumnOrWidth() == view.viewport().width())
    assert view.document().size().height() != height
    assert abs(at_a_third(view)[0] - sentence) <= 4


def test_the_caret_tells_a_screen_reader_which_sentence_of_the_brief_rests_on_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("briefdesk.desk.panes.evidence.announce", lambda _widget, text: heard.append(text))
    first, _ = both_shown(window, qtbot)
    first.setFocus()
    first.place_caret(1)
    while first.sentence_at_caret() < 4:
        QTest.keyClick(first, Qt.Key.Key_Down)
    assert heard == ["Sentence 2 of the brief rests on it"] * 2
