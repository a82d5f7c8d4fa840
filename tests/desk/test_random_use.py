"""Three hundred things at random in the real window, with its real worker: nothing breaks, stays behind or is lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot

from briefdesk.desk.window_swap import WindowSwap
from briefdesk.library.names import FILE, default_folder
from briefdesk.library.store import Library
from tests.desk.random_person import Person, marks_in
from tests.desk.windows import wait_for_rest
from tests.models.pocket_grammar import article
from tests.models.pocket_home import install_pocket_models
from tests.models.pocket_models import HELD_OUT

ACTIONS = int(os.environ.get("BRIEFDESK_ACTIONS", "300"))
SEED = int(os.environ.get("BRIEFDESK_SEED", "1"))
STORIES = 6


@pytest.fixture
def equipped(home: Path, swap: WindowSwap) -> WindowSwap:
    """With models, and with the Library turned on."""
    installed = install_pocket_models(home.parent / "pocket", ("pocket-brief", "pocket-en-uk"))
    shutil.copytree(installed / "models", home / "models")
    swap.window.control.set_library(True)
    return swap


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen: a dialog that is open comes up
def test_anything_at_all(equipped: WindowSwap, tmp_path: Path, qtbot: QtBot) -> None:
    stories = [tmp_path / f"story {number}.txt" for number in range(STORIES)]
    for path, seed in zip(stories, HELD_OUT, strict=False):
        path.write_text(article(seed).text(), encoding="utf-8")
    person = Person(equipped, stories, tmp_path, SEED)
    timers = 0
    for step in range(ACTIONS):
        person.act()
        if step == ACTIONS // 3:
            timers = count_timers(equipped)
    equipped.window.brief.rows.finish_editing()
    wait_for_rest(equipped.window, qtbot)
    assert count_timers(equipped) <= timers + 2, "timers pile up"
    there = person.marks()
    equipped.window.close()
    assert person.lost - there - kept_marks(default_folder()) == set(), person.done


def count_timers(swap: WindowSwap) -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(swap.window.findChildren(QTimer))  # those of the controller among them


def kept_marks(folder: Path) -> set[str]:
    """Of what the person wrote into briefs that are in the Library."""
    with Library(folder / FILE) as library:
        return {mark for entry in library.entries() for mark in marks_in(repr(library.get(entry.id)))}
