"""Everything has a name, is reached by Tab in the order of reading, and shows that the keyboard is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, TranslationReady
from briefdesk.records import Finding, Removed
from tests.desk import reach
from tests.desk.articles import article, translation
from tests.desk.windows import WAIT_MS, begin_translating, rows, settle

DOUBT = Finding("translation-cut", "doubt", "translation", 0, 6, "Нічний", "", "The translation breaks off.")
LEFT_OUT = (Removed("About the author.", "author-bio"), Removed("Reply", "reply-form"))


@pytest.fixture
def briefed(window: MainWindow) -> MainWindow:
    """A brief in two languages, with something to verify; the Library is open."""
    window.control.set_library(True)
    window.resize(1600, 900)
    if not window.library.shown:
        window.does.library.trigger()
    ferry = replace(article(), removed=LEFT_OUT, byline="A reporter")
    begin_translating(window, TranslationReady("summary", translation(), (DOUBT,)), Finished(1.0, 1), of=ferry)
    settle(window)
    return window


def settings(window: MainWindow) -> list[QWidget]:
    window.settings.open()
    assert window.settings.dialog is not None
    return [window.settings.dialog]


def models(window: MainWindow) -> list[QWidget]:
    return [window.models.open()]


def check(window: QWidget, what: str) -> None:
    assert reach.nameless(window) == [], what
    seen = reach.walk(window)
    assert len(seen) > 2, what
    assert reach.unreached(window, seen) == [], what
    assert reach.out_of_order(window, seen) == [], what


def test_the_start_page(window: MainWindow) -> None:
    check(window, "start page")


def test_the_window_with_a_brief(briefed: MainWindow) -> None:
    check(briefed, "brief")
    briefed.does.find.trigger()
    check(briefed, "find bar")


def test_the_regions_come_in_the_order_of_reading(briefed: MainWindow) -> None:
    regions = [briefed.toolbar, briefed.library.dock, briefed.original, briefed.brief]
    order: list[int] = []
    for each in reach.walk(briefed):
        inside = [number for number, region in enumerate(regions) if region.isAncestorOf(each)]
        order += [number for number in inside if order[-1:] != [number]]
    first = order.index(0)
    assert order[first:] + order[:first] in ([0, 1, 2, 3], [0, 1, 2, 3, 0])


@pytest.mark.parametrize("size", [(1024, 700), (880, 600)], ids=str)
def test_narrow_windows(briefed: MainWindow, size: tuple[int, int]) -> None:
    briefed.resize(*size)
    QTest.qWait(30)
    for side in (0, 1):
        briefed.work.show_side(side)
        check(briefed, f"side {side}")


def test_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    (dialog,) = settings(window)
    for page in range(len(window.settings.dialog.pages)):  # type: ignore[union-attr]
        window.settings.dialog.show_page(page)  # type: ignore[union-attr]
        QTest.qWait(20)
        check(dialog, f"page {page}")


def test_the_models(window: MainWindow, qtbot: QtBot) -> None:
    (dialog,) = models(window)
    wait_for_rows(window, qtbot)
    check(dialog, "models")


def wait_for_rows(window: MainWindow, qtbot: QtBot) -> None:
    """The list of models comes from a process of its own, and its rows are built between events."""
    qtbot.waitUntil(lambda: bool(window.models.dialog and window.models.dialog.rows.shown), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.models.dialog.rows.building, timeout=WAIT_MS)  # type: ignore[union-attr]


@pytest.mark.parametrize("where", [settings, models])
def test_where_the_keyboard_is_can_be_seen_in_dialogs(
    window: MainWindow, qtbot: QtBot, where: Callable[[MainWindow], list[QWidget]]
) -> None:
    (dialog,) = where(window)
    if where is models:
        wait_for_rows(window, qtbot)
    QTest.qWait(100)
    assert unseen(dialog) == []


def test_where_the_keyboard_is_can_be_seen(briefed: MainWindow) -> None:
    assert unseen(briefed) == []


def into_view(widget: QWidget) -> None:
    """As the Tab key does it."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)


def unseen(window: QWidget) -> list[str]:
    """What looks the same with the keyboard and without it. A caret may be dark at the moment: fields are framed."""
    hidden: list[str] = []
    seen = reach.walk(window)
    for before, each in zip([seen[-1], *seen], seen, strict=False):
        into_view(each)
        before.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(2)
        each.ensurePolished()
        left = window.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(2)
        if window.grab().toImage() == left:
            hidden.append(reach.name_of(each))
    return hidden


def test_arrows_go_on_where_one_of_several_is_chosen(briefed: MainWindow, qtbot: QtBot) -> None:
    buttons = briefed.brief.findChildren(QToolButton)
    summary = next(button for button in buttons if button.text() == "Summary")
    summary.click()
    summary.setFocus()
    qtbot.keyClick(summary, Qt.Key.Key_Right)
    assert briefed.brief.view == "translation"
    assert briefed.focusWidget().text() == "Translation"  # type: ignore[attr-defined]


def test_the_keyboard_is_not_lost_when_a_choice_begins_a_job(briefed: MainWindow, qtbot: QtBot) -> None:
    length = briefed.toolbar.length.findChildren(QToolButton)
    short = next(button for button in length if button.text() == "Short")
    short.setFocus()
    qtbot.keyClick(short, Qt.Key.Key_Right)
    assert briefed.control.session.wish.length == "medium"
    assert briefed.control.session.running
    assert briefed.focusWidget().text() == "Stop"  # type: ignore[attr-defined]
    briefed.control.stop()


# What a screen reader says


def test_a_sentence_says_what_is_to_be_verified(briefed: MainWindow) -> None:
    assert rows(briefed)[0].accessibleName() == "Sentence 1 of 2, from sentence 1"
    assert "To verify" in rows(briefed)[0].accessibleDescription()
    assert rows(briefed)[1].accessibleDescription() == ""


def test_texts_carry_their_languages(briefed: MainWindow) -> None:
    texts = [text for text in rows(briefed)[0].findChildren(QTextEdit) if text.isVisible()]
    assert {text.locale().name()[:2] for text in texts} == {"en", "uk"}
