"""What is kept is what the person allowed."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk.window import MainWindow
from tests.desk.windows import wait_for_rest


def kept() -> stored.Settings:
    return stored.load(stored.default_path())


def test_keeping_briefs_is_asked_once_and_remembered(window: MainWindow) -> None:
    assert window.control.settings.library == "unasked"
    window.control.set_library(True)
    assert kept().library == "on"
    window.control.set_library(False)
    assert kept().library == "off"


def test_in_private_mode_a_file_is_not_among_the_recent_ones(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    window.control.set_private(True)
    assert kept().private
    window.control.open_files([story])
    wait_for_rest(window, qtbot)
    assert window.control.settings.recent == kept().recent == ()
    window.control.set_private(False)
    window.control.open_files([story])
    wait_for_rest(window, qtbot)
    assert kept().recent == (str(story),)
