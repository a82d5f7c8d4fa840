"""The Library beside the article: found, opened, deleted; there where it is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk.app import application, keep
from briefdesk.desk.interface_language import InterfaceLanguage
from briefdesk.desk.library.link import PAGE
from briefdesk.desk.library.model import ROW
from briefdesk.desk.queue import Item
from briefdesk.desk.window import MainWindow
from briefdesk.desk.window_swap import WindowSwap
from briefdesk.library.place import open_library
from briefdesk.library.records import Entry
from briefdesk.records import Brief
from tests.desk.fits import troubles
from tests.desk.letters import letters
from tests.desk.library.kept import entries, settle
from tests.desk.test_background import wait_for_queue
from tests.desk.windows import STORY, rows
from tests.library.briefs import brief
from tests.samples import REWRITTEN


def fill(home: Path, *briefs: Brief) -> list[int]:
    library, _ = open_library(home / "library")
    with library:
        return [library.add(each) for each in briefs]


def titles(window: MainWindow) -> list[str]:
    model = window.library.dock.model
    found = [model.index(number).data(ROW) for number in range(model.rowCount())]
    return [row.title for row in found if row.of is not None]


def search(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.does.search_library.trigger()
    window.library.dock.field.setText(words)  # QTest types only Latin letters
    settle(window, qtbot)


def click(window: MainWindow, qtbot: QtBot, title: str) -> None:
    model, view = window.library.dock.model, window.library.dock.list
    number = next(number for number in range(model.rowCount()) if model.index(number).data() == title)
    place = view.visualRect(model.index(number)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def note_button(window: MainWindow, text: str) -> QPushButton:
    buttons = window.library.dock.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text and button.isVisible())


def words(window: MainWindow) -> str:
    shown = window.library.dock.findChildren(QLabel)
    return " ".join(label.text() for label in shown if label.isVisible())


@pytest.fixture
def library(window: MainWindow, home: Path, qtbot: QtBot) -> MainWindow:
    """A window with the Library open, and three briefs in it."""
    now = datetime.now(UTC)
    kinds = [brief("Ferry", "Делегація прибула до Києва."), brief("Trams", "México elige."), REWRITTEN]
    dated = [replace(each, created=(now - timedelta(days=3 - n)).isoformat()) for n, each in enumerate(kinds)]
    fill(home, *dated)
    window.control.set_library(True)
    window.does.library.trigger()
    settle(window, qtbot)
    return window


# Where it is


def test_it_is_closed_until_briefs_are_kept_or_it_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.library.shown
    assert not window.does.library.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.library.shown
    assert window.does.library.isChecked()
    assert 200 <= window.library.dock.width() <= 320
    assert stored.load(stored.default_path()).library_shown is True
    window.resize(1100, 700)
    assert not window.library.shown, "there is less room now"
    window.does.library.trigger()
    assert window.library.shown
    window.resize(1300, 800)
    assert window.library.shown
    window.does.library.trigger()
    window.resize(1100, 700)
    window.resize(1300, 800)
    assert not window.library.shown, "so it was left"


@pytest.mark.parametrize(("chosen", "shown"), [("on", True), ("off", False), ("unasked", False)])
def test_where_briefs_are_kept_it_is_open_at_first(home: Path, qtbot: QtBot, chosen: str, shown: bool) -> None:
    application()
    window = MainWindow(stored.Settings(library=chosen, library_width=260), keep)  # type: ignore[arg-type]
    window.resize(1300, 800)
    window.show()
    qtbot.waitExposed(window)
    settle(window, qtbot)
    QTest.qWait(20)
    assert window.library.shown == shown
    if shown:
        assert window.library.dock.width() == 260
    window.close()
    assert stored.load(stored.default_path()).library_width == 260
    window.deleteLater()


def test_where_briefs_are_not_kept_it_says_so_and_offers_it(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    window.does.library.trigger()
    settle(window, qtbot)
    assert "Finished briefs are not kept." in words(window)
    assert not (home / "library").exists(), "looking begins nothing"
    note_button(window, "Keep briefs on this laptop").click()
    assert window.control.settings.library == "on"
    settle(window, qtbot)
    assert "Finished briefs appear here." in words(window)


@pytest.mark.parametrize("size", [(880, 600), (1024, 700), (1280, 800)])
@pytest.mark.parametrize("scale", [1, 2])
def test_everything_in_it_can_be_read(
    window: MainWindow, home: Path, qtbot: QtBot, size: tuple[int, int], scale: int
) -> None:
    with letters(scale):
        fill(home, brief("A title that is longer than the two lines which there are for it in the list of past briefs"))
        window.resize(*size)
        window.does.library.trigger()
        settle(window, qtbot)
        QTest.qWait(20)
        inside = [each for each in troubles(window) if any(word in each for word in words(window).split(". "))]
        assert inside == []
        assert window.width() == size[0]


# Finding and opening


def test_the_newest_come_first_by_day(library: MainWindow) -> None:
    assert titles(library) == ["Port & harbour", "Trams", "Ferry"]
    model = library.library.dock.model
    assert model.index(0).data() == "Yesterday"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert "Port & harbour\n" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("київ", ["Port & harbour", "Ferry"]),
        ("mexico", ["Trams"]),
        ("harb", ["Port & harbour"]),
        ("закрито", ["Port & harbour"]),
    ],
)
def test_it_is_searched_while_one_types(library: MainWindow, qtbot: QtBot, typed: str, found: list[str]) -> None:
    search(library, qtbot, typed)
    assert titles(library) == found
    qtbot.keyClick(library.library.dock.field, Qt.Key.Key_Escape)
    settle(library, qtbot)
    assert len(titles(library)) == 3


def test_what_is_not_there_is_told(library: MainWindow, qtbot: QtBot) -> None:
    search(library, qtbot, "zeppelin")
    assert titles(library) == []
    assert "No brief has these words." in words(library)


def test_a_click_opens_and_marks_it(library: MainWindow, qtbot: QtBot) -> None:
    click(library, qtbot, "Port & harbour")
    settle(library, qtbot)
    assert library.windowTitle() == "Port & harbour – BriefDesk"
    assert rows(library)
    assert library.library.dock.list.selectionModel().selectedIndexes()[0].data() == "Port & harbour"
    library.control.show_result(library.control.session.result.__class__(brief("Another").article))
    assert not library.library.dock.list.selectionModel().selectedIndexes()


def test_the_keyboard_does_it_all(library: MainWindow, qtbot: QtBot) -> None:
    dock = library.library.dock
    library.does.search_library.trigger()
    assert dock.field.hasFocus()
    qtbot.keyClick(dock.field, Qt.Key.Key_Down)
    assert dock.list.hasFocus()
    assert isinstance(dock.chosen, Entry)
    assert dock.chosen.title == "Port & harbour"
    qtbot.keyClick(dock.list, Qt.Key.Key_Down)
    assert dock.chosen.title == "Trams", "the heading is passed over"
    qtbot.keyClick(dock.list, Qt.Key.Key_Return)
    settle(library, qtbot)
    assert library.windowTitle() == "Trams – BriefDesk"


def test_long_lists_come_in_pages(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    fill(home, *[brief(f"Ferry {number}") for number in range(PAGE + 30)])
    window.does.library.trigger()
    settle(window, qtbot)
    QTest.qWait(20)
    model = window.library.dock.model
    assert model.rowCount() == PAGE + 1
    window.library.dock.list.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == PAGE + 31)
    assert titles(window)[-1] == "Ferry 0"
    assert not model.canFetchMore(window.library.dock.list.rootIndex())


# What can be done with them


def menu(window: MainWindow) -> dict[str, QAction]:
    window.library.dock.menu.aboutToShow.emit()
    return {action.text(): action for action in window.library.dock.menu.actions() if action.text()}


def test_deleting_is_asked_for_once_more(library: MainWindow, home: Path, qtbot: QtBot) -> None:
    dock = library.library.dock
    library.does.search_library.trigger()
    qtbot.keyClick(dock.field, Qt.Key.Key_Down)
    qtbot.keyClick(dock.list, Qt.Key.Key_Delete)
    assert "Delete “Port & harbour” for good?" in words(library)
    assert len(entries(home)) == 3
    button = note_button(library, "Delete")
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not button.isVisible()
    assert dock.list.hasFocus()
    qtbot.keyClick(dock.list, Qt.Key.Key_Delete)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle(library, qtbot)
    settle(library, qtbot)
    assert titles(library) == ["Trams", "Ferry"]
    assert len(entries(home)) == 2


def test_a_copy_may_become_another_brief(library: MainWindow, home: Path, qtbot: QtBot) -> None:
    library.library.dock.choose(1)
    menu(library)["Duplicate"].trigger()
    settle(library, qtbot)
    settle(library, qtbot)
    assert titles(library) == ["Ferry", "Port & harbour", "Trams", "Ferry"]


def test_without_a_chosen_one_there_is_nothing_to_do(library: MainWindow) -> None:
    assert [words for words, action in menu(library).items() if action.isEnabled()] == ["Wipe the Library…"]


def test_a_wipe_is_asked_for(library: MainWindow, home: Path, qtbot: QtBot) -> None:
    menu(library)["Wipe the Library…"].trigger()
    assert len(entries(home)) == 3
    note_button(library, "Wipe").click()
    settle(library, qtbot)
    settle(library, qtbot)
    assert titles(library) == []
    assert not [path for path in (home / "library").rglob("*") if path.is_file() and path.stat().st_size]


def test_a_damaged_file_is_told(library: MainWindow, home: Path, qtbot: QtBot) -> None:
    (home / "library" / "briefs.sqlite3").write_bytes(b"no database at all")
    library.library.reload()
    settle(library, qtbot)
    assert "The Library was damaged. Its file is now " in words(library)
    assert titles(library) == []


def test_what_cannot_be_opened_is_told(library: MainWindow, qtbot: QtBot) -> None:
    library.control.open_brief(99)
    settle(library, qtbot)
    assert "This brief is not in the Library any more." in words(library)


# The queue


def test_several_files_stand_at_the_top_and_open_by_a_click(
    window: MainWindow, story: Path, home: Path, qtbot: QtBot
) -> None:
    empty, third = story.with_name("empty.txt"), story.with_name("third.txt")
    empty.touch()
    third.write_text(STORY.replace("Night ferry stays", "Third story"), encoding="utf-8")
    window.control.open_files([story, empty, third])
    assert window.library.shown, "it is where they wait"
    assert titles(window) == ["empty.txt", "third.txt"]
    wait_for_queue(window, qtbot)
    assert titles(window) == ["empty.txt", "Third story"]
    model = window.library.dock.model
    assert model.index(1).data(ROW).meta == "Empty.txt holds no text."
    click(window, qtbot, "Third story")
    assert window.windowTitle() == "Third story – BriefDesk"
    window.library.dock.choose(window.control.queue.items[0])
    assert isinstance(window.library.dock.chosen, Item)
    menu(window)["Take out of the queue"].trigger()
    assert titles(window) == ["Third story"]
    menu(window)["Clear the queue of what is done"].trigger()
    assert titles(window) == []


# Private mode


def test_private_mode_is_said_in_title_and_status_bar(library: MainWindow, qtbot: QtBot) -> None:
    switch = library.library.dock.switch
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert library.control.settings.private
    assert library.windowTitle() == "BriefDesk (private mode)"
    said = [label.text() for label in library.status.findChildren(QLabel) if label.isVisible()]
    assert "Private mode: nothing is kept" in said
    library.does.private.trigger()
    assert not switch.isChecked()
    assert library.windowTitle() == "BriefDesk"


def test_everything_in_it_has_a_name(library: MainWindow) -> None:
    dock = library.library.dock
    parts = [part for part in dock.findChildren(QAbstractButton) if part.isVisible()]
    assert all(part.accessibleName() or part.text() for part in parts)
    assert dock.field.accessibleName()
    assert dock.list.accessibleName()


# Another language


@pytest.mark.parametrize("width", [1100, 1300])
def test_in_another_language_it_is_as_it_was(home: Path, qtbot: QtBot, width: int) -> None:
    fill(home, brief("Ferry"))
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    swap = WindowSwap(MainWindow(stored.Settings(), keep), language)
    swap.window.resize(width, 700)
    swap.window.show()
    swap.window.does.library.trigger()
    before = swap.window
    with qtbot.waitSignal(before.destroyed):
        before.control.set_interface("uk")
    settle(swap.window, qtbot)
    QTest.qWait(20)
    assert swap.window.library.shown
    assert swap.window.does.library.isChecked()
    assert titles(swap.window) == ["Ferry"]
    swap.window.control.background.clear()
    swap.window.close()
    swap.window.deleteLater()
    language.speak("")
