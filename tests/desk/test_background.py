"""Several files with the real worker: the first is read, the others are briefed behind it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.desk.queue import State
from briefdesk.desk.window import MainWindow
from tests.desk.library.kept import entries, settle
from tests.desk.windows import STORY, WAIT_MS, rows, wait_for_rest


@pytest.fixture
def stories(story: Path) -> list[Path]:
    """The first and third can be read."""
    second, third = story.with_name("empty.txt"), story.with_name("third.txt")
    second.touch()
    third.write_text(STORY.replace("Night ferry stays", "Third story"), encoding="utf-8")
    return [story, second, third]


def wait_for_queue(window: MainWindow, qtbot: QtBot) -> None:
    over = (State.DONE, State.FAILED)
    qtbot.waitUntil(lambda: all(item.state in over for item in window.control.queue.items), timeout=WAIT_MS)


def test_the_others_never_take_the_place_of_what_is_read(
    window: MainWindow, stories: list[Path], home: Path, qtbot: QtBot
) -> None:
    window.control.set_library(True)
    titles: set[str] = set()
    window.control.changed.connect(lambda: titles.add(window.windowTitle()))
    window.control.open_files(stories)
    wait_for_queue(window, qtbot)
    assert titles == {"BriefDesk", "Night ferry stays – BriefDesk"}
    assert window.control.session.notice is None, "a failure is told where it belongs"
    failed, done = window.control.queue.items
    assert (failed.state, done.state) == (State.FAILED, State.DONE)
    assert done.title == "Third story"
    settle(window, qtbot)
    assert sorted(entry.title for entry in entries(home)) == ["Night ferry stays", "Third story"]


def test_what_is_done_opens_without_another_job(window: MainWindow, stories: list[Path], qtbot: QtBot) -> None:
    window.control.open_files(stories)
    wait_for_queue(window, qtbot)
    window.control.open_queued(window.control.queue.items[1])
    assert not window.control.session.running
    assert window.windowTitle() == "Third story – BriefDesk"
    assert rows(window)
    assert window.control.settings.recent == (str(stories[2]), str(stories[0]))
    window.does.back.trigger()
    assert window.windowTitle() == "Night ferry stays – BriefDesk"


def test_what_failed_is_tried_again_when_it_is_opened(window: MainWindow, stories: list[Path], qtbot: QtBot) -> None:
    window.control.open_files(stories)
    wait_for_queue(window, qtbot)
    stories[1].write_text(STORY.replace("Night ferry stays", "Second story"), encoding="utf-8")
    window.control.open_queued(window.control.queue.items[0])
    wait_for_rest(window, qtbot)
    assert window.windowTitle() == "Second story – BriefDesk"
    assert [item.title for item in window.control.queue.items] == ["Third story"]


def test_what_the_person_wants_goes_first(window: MainWindow, stories: list[Path], qtbot: QtBot) -> None:
    window.control.open_files(stories)
    qtbot.waitUntil(lambda: window.control.queue.running is not None, timeout=WAIT_MS)
    window.control.choose_length("headline")
    assert window.control.queue.running is None
    assert window.control.session.running
    wait_for_rest(window, qtbot)
    assert window.control.session.summary is not None
    assert window.control.session.summary.length == "headline"
    wait_for_queue(window, qtbot)
    assert window.control.queue.items[1].state is State.DONE


def test_removing_the_one_that_runs_lets_the_next_begin(window: MainWindow, stories: list[Path], qtbot: QtBot) -> None:
    window.control.open_files([stories[0], stories[2], stories[1]])
    qtbot.waitUntil(lambda: window.control.queue.running is not None, timeout=WAIT_MS)
    window.control.background.remove(window.control.queue.items[0])
    wait_for_queue(window, qtbot)
    (last,) = window.control.queue.items
    assert last.path == stories[1]
    window.control.background.clear()
    assert window.control.queue.items == []


def test_a_worker_that_dies_over_one_goes_on_with_the_next(
    window: MainWindow, stories: list[Path], qtbot: QtBot
) -> None:
    window.control.open_files([stories[0], stories[2], stories[1]])
    qtbot.waitUntil(lambda: window.control.queue.running is not None, timeout=WAIT_MS)
    window.control.worker.lost.emit()
    assert window.control.queue.items[0].state is State.FAILED
    wait_for_queue(window, qtbot)
    assert rows(window)
    assert window.control.session.notice is None


def test_private_briefs_of_the_queue_are_not_kept(
    window: MainWindow, stories: list[Path], home: Path, qtbot: QtBot
) -> None:
    window.control.set_library(True)
    window.control.set_private(True)
    window.control.open_files(stories)
    wait_for_queue(window, qtbot)
    window.control.set_private(False)
    window.control.open_queued(window.control.queue.items[1])
    settle(window, qtbot)
    assert not (home / "library" / "briefs.sqlite3").exists() or entries(home) == []
