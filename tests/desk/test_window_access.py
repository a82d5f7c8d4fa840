"""Room and reach: narrow windows, names, languages, announcements, shortcuts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.panes.work import BRIEF
from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.window import MainWindow
from briefdesk.events import Failed, Progress
from tests.desk.windows import rows, show_article

# Room and reach


@pytest.mark.parametrize(("width", "compact", "tabbed"), [(1280, False, False), (1100, True, False), (900, True, True)])
def test_it_makes_do_with_less_room(window: MainWindow, width: int, compact: bool, tabbed: bool) -> None:
    show_article(window, 0, 3)
    window.resize(width, 700)
    assert window.toolbar.length.compact == compact
    assert window.work.tabbed == tabbed
    assert window.brief.isVisible()
    assert window.original.isVisible() != tabbed


def test_evidence_comes_to_the_front_where_there_are_tabs(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    window.resize(900, 700)
    qtbot.keyClick(rows(window)[1], Qt.Key.Key_Return)
    assert window.original.isVisible()
    assert not window.brief.isVisible()


def test_a_click_on_the_sentence_stays_and_one_on_its_source_leads_to_the_evidence(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_article(window, 0, 3)
    window.resize(900, 700)
    row = rows(window)[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.pinned
    assert window.brief.isVisible()
    source = next(button for button in row.findChildren(QToolButton) if button.text() == "From sentence 4")
    qtbot.mouseClick(source, Qt.MouseButton.LeftButton)
    assert window.original.isVisible()
    window.work.show_side(BRIEF)
    qtbot.mouseClick(rows(window)[0].findChildren(Marker)[0], Qt.MouseButton.LeftButton)
    assert rows(window)[0].pinned
    assert window.original.isVisible()


def test_the_source_leads_back_to_evidence_that_was_scrolled_away(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=30)
    view = window.original.view
    window.evidence.pin_row(0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    rows(window)[0].evidence_wanted.emit(0)
    qtbot.waitUntil(lambda: view.boxes_of(0)[0].top() >= 0, timeout=3000)


def test_every_text_carries_its_language(window: MainWindow) -> None:
    show_article(window, 0, 3)
    texts = [window.original.view, *window.brief.findChildren(ReadingText)]
    assert len(texts) == 3
    assert {text.locale().language() for text in texts} == {QLocale.Language.English}


def test_the_end_of_a_job_is_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("briefdesk.desk.presenter.announce", lambda _widget, text: said.append(text))
    show_article(window, 0, 3)
    assert said == ["Brief, 2 sentences"]
    window.control.session.open_file(Path("gone.txt"))
    window.control.worker.replied.emit(Progress("reading", 0, 1))
    window.control.worker.replied.emit(Failed("not-found", {"name": "gone.txt"}))
    assert said == ["Brief, 2 sentences", "This file cannot be read"]


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow) -> None:
    show_article(window, 0, 3)
    buttons = [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
    named = [button for button in buttons if button.isVisible() and not button.objectName().startswith("qt_")]
    assert named
    assert [button for button in named if not (button.accessibleName() or button.text())] == []


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for action in window.does.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_help_lists_the_shortcuts(window: MainWindow, qtbot: QtBot) -> None:
    window.does.shortcuts.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "Keyboard shortcuts"
    dialog.reject()
