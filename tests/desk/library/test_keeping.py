"""What is kept of an article, and what is not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.codec import from_json
from briefdesk.desk import wording
from briefdesk.desk.app import application, open_window
from briefdesk.desk.incoming import Incoming
from briefdesk.desk.library import results
from briefdesk.desk.notices import Notice
from briefdesk.desk.window import MainWindow
from briefdesk.library.names import FILE
from briefdesk.library.place import open_library
from briefdesk.library.records import Draft
from tests.desk.articles import SENTENCES
from tests.desk.library.kept import entries, files_with, newest, settle, summaries
from tests.desk.windows import WAIT_MS, rows, wait_for_rest
from tests.library.briefs import brief
from tests.samples import REWRITTEN

MARKER = "nurses, bakers and dock workers"


def drafts(home: Path) -> list[Path]:
    return list((home / "library").rglob("*.draft"))


# Drafts


def test_the_open_article_is_on_the_disk_until_the_window_is_closed(
    resting: MainWindow, home: Path, qtbot: QtBot
) -> None:
    settle(resting, qtbot)
    (draft,) = drafts(home)
    assert MARKER in draft.read_text(encoding="utf-8")
    assert not (home / "library" / FILE).exists(), "nobody has said that briefs are to be kept"
    resting.close()
    assert files_with(home, MARKER) == []


def test_it_is_saved_by_itself(resting: MainWindow, home: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(drafts(home)), timeout=WAIT_MS)
    before = drafts(home)[0].read_bytes()
    assert resting.control.session.result is not None
    resting.control.session.result.editing.write(0, "The boat goes on.")
    resting.control.revise()
    qtbot.waitUntil(lambda: drafts(home)[0].read_bytes() != before, timeout=WAIT_MS)
    assert b"The boat goes on." in drafts(home)[0].read_bytes()


PROGRAM = """
import sys
from pathlib import Path
from typing import Literal
from briefdesk.desk import wording
from briefdesk.desk.app import application, open_window
app = application()
window = open_window()
window.control.open_files([Path(sys.argv[1])])
while window.control.session.running or window.control.session.summary is None:
    app.processEvents()
window.control.session.result.editing.write(0, "The boat goes on.")
window.control.revise()
while not any(b"The boat goes on." in path.read_bytes() for path in Path(sys.argv[2]).rglob("*.draft")):
    app.processEvents()
print("edited", flush=True)
while True:
    app.processEvents()
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_after_a_crash_article_and_edits_are_back(home: Path, story: Path, qtbot: QtBot) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM, str(story), str(home)], stdout=subprocess.PIPE) as crashing:
        assert crashing.stdout is not None
        assert crashing.stdout.readline() == b"edited\n"
        crashing.send_signal(signal.SIGKILL)
    application()
    window = open_window()
    qtbot.waitUntil(lambda: window.control.session.article is not None, timeout=WAIT_MS)
    now = window.control.session
    assert now.article is not None
    assert now.article.title == "Night ferry stays"
    assert now.summary is not None
    assert now.summary.sentences[0].text == "The boat goes on."
    assert window.original.view.toPlainText().startswith("Night ferry stays")
    assert rows(window)
    assert window.brief.message.accessibleName() == "Restored; nothing was lost"
    qtbot.waitUntil(lambda: not now.revising, timeout=WAIT_MS)
    window.close()
    window.deleteLater()
    assert drafts(home) == []
    again = open_window()
    settle(again, qtbot)
    assert again.control.session.article is None, "it was closed as it should be"
    again.close()
    again.deleteLater()


def test_what_is_being_written_and_what_waits_are_on_the_disk(
    keeping: MainWindow, home: Path, story: Path, qtbot: QtBot
) -> None:
    others = [story.with_name(f"{name}.txt") for name in ("second", "third")]
    for path in others:
        path.write_text(story.read_text(encoding="utf-8"), encoding="utf-8")
    keeping.control.queue.start = lambda like: None  # type: ignore[method-assign]  # their turn does not come
    keeping.control.open_files([story, *others])
    wait_for_rest(keeping, qtbot)
    keeping.brief.rows.focus_row(0)
    keeping.does.edit_sentence.trigger()
    editor = keeping.brief.rows.rows[0].editor
    assert editor.text is not None
    editor.text.selectAll()
    editor.text.insertPlainText("The boat, still")
    qtbot.waitUntil(lambda: b"The boat, still" in drafts(home)[0].read_bytes(), timeout=WAIT_MS)
    draft = from_json(drafts(home)[0].read_bytes(), Draft)
    assert draft.waiting == tuple(map(str, others))
    back = results.of_draft(draft)
    assert back.summary is not None
    assert back.summary.sentences[0].text == "The boat, still"
    assert back.editing.can_undo
    editor.cancel()
    settle(keeping, qtbot)
    assert b"The boat, still" not in drafts(home)[0].read_bytes()


def test_what_waited_when_it_crashed_waits_again(resting: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    left = results.of_brief(REWRITTEN, 0, "")
    resting.control.keeping.restored.emit(left, [story])
    qtbot.waitUntil(lambda: bool(resting.control.queue.items) and resting.control.queue.items[0].result is not None)
    assert resting.control.queue.items[0].title == "Night ferry stays"
    assert resting.control.session.before is left


def test_what_a_crash_left_does_not_push_aside_what_is_opened(resting: MainWindow, home: Path, qtbot: QtBot) -> None:
    left = results.of_brief(REWRITTEN, 0, "")
    resting.control.keeping.restored.emit(left, [])
    assert resting.control.session.article is not None
    assert resting.control.session.article.title == "Night ferry stays"
    assert resting.original.message.accessibleName() == "Restored; nothing was lost"
    resting.does.back.trigger()
    assert resting.control.session.result is left


def test_a_disk_that_takes_nothing_is_told_once(window: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    home.mkdir(exist_ok=True)
    (home / "library").write_text("not a folder")
    window.control.open_files([story])
    wait_for_rest(window, qtbot)
    settle(window, qtbot)
    assert window.brief.message.accessibleName() == "This brief could not be kept"
    window.control.dismiss()
    assert window.control.session.result is not None
    window.control.session.result.editing.write(0, "The boat goes on.")
    window.control.revise()
    settle(window, qtbot)
    assert window.control.session.notice is None


# The Library


@pytest.fixture
def keeping(window: MainWindow) -> MainWindow:
    window.control.set_library(True)
    return window


def test_a_finished_brief_is_kept(keeping: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    (entry,) = entries(home)
    assert (entry.title, entry.language, entry.length) == ("Night ferry stays", "en", "short")
    keeping.close()
    assert newest(home).article.text.startswith(SENTENCES[0])


def test_more_work_on_it_is_the_same_entry(keeping: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    keeping.control.choose_length("headline")
    wait_for_rest(keeping, qtbot)
    assert keeping.control.session.result is not None
    keeping.control.session.result.editing.write(0, "The boat goes on.")
    keeping.control.revise()
    settle(keeping, qtbot)
    (entry,) = entries(home)
    assert entry.length == "headline"
    assert newest(home).summary.sentences[0].text == "The boat goes on."


def test_an_edit_a_moment_before_another_article_comes_is_kept(
    keeping: MainWindow, home: Path, story: Path, qtbot: QtBot
) -> None:
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    assert keeping.control.session.result is not None
    keeping.control.session.result.editing.write(0, "The boat goes on.")
    keeping.control.revise()
    for seed in (1, 2):
        keeping.control.take_in(Incoming(text=f"Another story {seed}\n\n" + " ".join(SENTENCES[seed:])))
        wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    assert "The boat goes on." in summaries(home)


def test_another_summary_does_not_take_the_place_of_one_with_edits(
    keeping: MainWindow, home: Path, story: Path, qtbot: QtBot
) -> None:
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    assert keeping.control.session.result is not None
    keeping.control.session.result.editing.write(0, "The boat goes on.")
    keeping.control.revise()
    settle(keeping, qtbot)
    keeping.control.choose_length("headline")
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    assert [entry.length for entry in entries(home)] == ["headline", "short"]
    keeping.control.go_back_to_edits()
    keeping.control.session.result.editing.write(0, "The boat goes on and on.")
    keeping.control.revise()
    settle(keeping, qtbot)
    assert len(entries(home)) == 2
    assert "The boat goes on and on." in summaries(home)
    assert "The boat goes on." not in summaries(home)


def test_an_article_that_is_opened_once_more_is_another_entry(
    keeping: MainWindow, home: Path, story: Path, qtbot: QtBot
) -> None:
    for _ in range(2):
        keeping.control.open_files([story])
        wait_for_rest(keeping, qtbot)
        settle(keeping, qtbot)
        keeping.control.take_in(Incoming(text="Another story\n\n" + " ".join(SENTENCES[2:])))
        wait_for_rest(keeping, qtbot)
        settle(keeping, qtbot)
    assert len(entries(home)) == 4


def test_a_brief_of_the_library_opens_without_the_worker(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    library, _ = open_library(home / "library")
    with library:
        first, second = library.add(REWRITTEN), library.add(brief("Ferry"))
    window.control.open_brief(first)
    settle(window, qtbot)
    assert window.control.worker.pid == 0
    assert window.windowTitle() == "Port & harbour – BriefDesk"
    assert [row.shown_texts for row in rows(window)] == [["The port is closed.", "Порт <закрито>."]]
    window.control.open_brief(second)
    settle(window, qtbot)
    assert window.windowTitle() == "Ferry – BriefDesk"
    window.does.back.trigger()
    assert window.windowTitle() == "Port & harbour – BriefDesk"


def test_opening_one_stops_what_runs(keeping: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    library, _ = open_library(home / "library")
    with library:
        id_ = library.add(REWRITTEN)
    keeping.control.open_files([story])
    keeping.control.open_brief(id_)
    qtbot.waitUntil(lambda: keeping.control.session.article == REWRITTEN.article)
    QTest.qWait(300)
    assert keeping.control.session.article == REWRITTEN.article
    assert not keeping.control.session.running


def test_what_is_deleted_while_it_is_open_does_not_come_back(
    keeping: MainWindow, home: Path, story: Path, qtbot: QtBot
) -> None:
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    keeping.control.keeping.delete(entries(home)[0].id)
    assert keeping.control.session.result is not None
    keeping.control.session.result.editing.write(0, "The boat goes on.")
    keeping.control.revise()
    settle(keeping, qtbot)
    assert entries(home) == []
    assert files_with(home, MARKER) == []


def test_a_wipe_leaves_nothing_and_the_article_open(keeping: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    assert len(files_with(home, MARKER)) == 2
    keeping.control.keeping.wipe()
    settle(keeping, qtbot)
    assert files_with(home, MARKER) == []
    assert rows(keeping)


# Private mode


def test_private_mode_leaves_no_trace(keeping: MainWindow, home: Path, story: Path, qtbot: QtBot) -> None:
    keeping.control.set_private(True)
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    assert keeping.control.session.result is not None
    keeping.control.session.result.editing.write(0, "The boat goes on.")
    keeping.control.revise()
    settle(keeping, qtbot)
    QTest.qWait(50)
    for trace in (MARKER, "The boat goes on.", "Night ferry stays", story.name):
        assert files_with(home, trace) == []
    keeping.control.set_private(False)
    settle(keeping, qtbot)
    assert files_with(home, MARKER) == [], "what was private is not kept later"
    keeping.close()
    assert files_with(home, MARKER) == []


def test_private_mode_takes_the_draft_away(resting: MainWindow, home: Path, qtbot: QtBot) -> None:
    settle(resting, qtbot)
    assert drafts(home)
    resting.control.set_private(True)
    settle(resting, qtbot)
    assert files_with(home, MARKER) == []


def test_what_is_opened_after_private_mode_is_kept_again(
    keeping: MainWindow, home: Path, story: Path, qtbot: QtBot
) -> None:
    keeping.control.set_private(True)
    keeping.control.set_private(False)
    keeping.control.open_files([story])
    wait_for_rest(keeping, qtbot)
    settle(keeping, qtbot)
    assert [entry.title for entry in entries(home)] == ["Night ferry stays"]


@pytest.mark.parametrize(("ready", "action"), [("", "again"), ("key-sentences", "again"), ("summary", "")])
def test_what_was_not_finished_can_be_briefed_again(
    ready: Literal["", "key-sentences", "summary"], action: str
) -> None:
    assert wording.message(Notice("restored", "brief", True, ready=ready)).action == action
