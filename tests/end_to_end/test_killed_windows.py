"""Windows that are killed in the midst of their work: what was kept is whole, and what was open comes back."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.codec import from_json
from briefdesk.desk import doubts
from briefdesk.desk.app import application, open_window
from briefdesk.library.place import open_library
from briefdesk.library.records import Draft
from tests.desk.windows import STORY, WAIT_MS

MOMENTS = int(os.environ.get("BRIEFDESK_KILLS", "4"))
TITLES = tuple(f"Story {number}" for number in range(6))
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefdesk.desk.app import application, open_window

app = application()
window = open_window()
now = window.control.session

def work():
    if not now.running and now.result is not None and now.result.summary is not None:
        now.result.editing.write(0, f"Edited {now.result.article.title}.")
        window.control.revise()
        work.turn += 1
        if work.turn % 3 == 0:
            write()
            return
        window.control.open_files([Path(sys.argv[1 + work.turn % (len(sys.argv) - 1)])])

def write():
    # Half of a sentence, and there it stays.
    window.does.edit_sentence.trigger()
    window.brief.rows.edited_row.editor.text.insertPlainText(" and so")
    timer.stop()

work.turn = 0
timer = QTimer(window)
timer.timeout.connect(work)
timer.start(120)
window.control.open_files([Path(name) for name in sys.argv[1:]])
print("open", flush=True)
app.exec()
"""

DISMISSES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefdesk.desk import doubts
from briefdesk.desk.app import application, open_window

app = application()
window = open_window()
control = window.control
now = control.session

def work():
    if now.running or now.revising or now.summary is None:
        return
    if not now.result.editing.has_edits:
        now.result.editing.write(0, "Zebras play chess on Jupiter.")
        control.revise()
        return
    timer.stop()
    row, *_ = window.brief.rows.rows
    asked = doubts.questions(doubts.open_in(now.result)[0])
    row.settled.emit(asked[0].keys)
    # What is asked of the keeper is done in order: this is told as soon as what was asked before is done.
    control.keeping.keeper.ask(lambda: None, lambda _: print(len(asked), *asked[0].keys, flush=True))

timer = QTimer(window)
timer.timeout.connect(work)
timer.start(20)
control.open_files([Path(sys.argv[1])])
app.exec()
"""


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{title}.txt" for title in TITLES]
    for path in paths:
        path.write_text(STORY.replace("Night ferry stays", path.stem), encoding="utf-8")
    return paths


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_window_is_killed(home: Path, stories: list[Path], qtbot: QtBot, moment: int) -> None:
    dice = random.Random(moment)
    stored.save(stored.Settings(library="on"), stored.default_path())
    with subprocess.Popen([sys.executable, "-c", PROGRAM, *stories], stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        time.sleep(dice.uniform(0.2, 2.5))
        family = psutil.Process(window.pid).children(recursive=True)
        if dice.random() < 0.5:
            for process in family[:1]:  # the worker as well
                process.kill()
            time.sleep(dice.uniform(0, 0.3))
        window.send_signal(signal.SIGKILL)
    psutil.wait_procs(family, timeout=10)
    library, aside = open_library(home / "library")
    with library:
        assert aside is None
        listed = [(entry.title, library.get(entry.id)) for entry in library.entries()]
        assert len(library.entries("story")) == len(listed)
    for title, brief in listed:
        assert brief.article.title == title
        assert brief.summary.sentences
        edited = [sentence.text for sentence in brief.summary.sentences if sentence.edited]
        assert edited in ([], [f"Edited {title}."])
    drafts = sorted(home.rglob("*.draft"), key=lambda path: path.stat().st_mtime)
    application()
    left = [from_json(path.read_bytes(), Draft) for path in drafts[-1:]]
    again = open_window()
    for draft in left:
        qtbot.waitUntil(lambda: again.control.session.article is not None, timeout=WAIT_MS)
        assert again.control.session.article is not None
        assert again.control.session.article.title in TITLES
        assert again.brief.message.accessibleName() == "Restored; nothing was lost"
        assert {str(item.path) for item in again.control.queue.items} == set(draft.waiting)
        if draft.writing is not None:
            assert again.control.session.summary is not None
            assert again.control.session.summary.sentences[0].text == draft.writing.text
            assert draft.writing.text.endswith(" and so")
    again.close()
    again.deleteLater()
    assert not any(home.rglob("*.draft"))


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_doubt_that_was_dismissed_right_before_the_kill_stays_dismissed(
    home: Path, stories: list[Path], qtbot: QtBot
) -> None:
    with subprocess.Popen([sys.executable, "-c", DISMISSES, stories[0]], stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        asked, *keys = window.stdout.readline().decode().split()
        family = psutil.Process(window.pid).children(recursive=True)
        window.send_signal(signal.SIGKILL)
    psutil.wait_procs(family, timeout=10)
    application()
    again = open_window()
    qtbot.waitUntil(lambda: again.control.session.summary is not None, timeout=WAIT_MS)
    result = again.control.session.result
    assert result is not None
    assert keys
    assert result.editing.settled.issuperset(keys)
    left = doubts.questions(doubts.open_in(result).get(0, []))
    assert len(left) == int(asked) - 1
    assert not [each for each in left if set(each.keys) & set(keys)]
    again.close()
    again.deleteLater()
