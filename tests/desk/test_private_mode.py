"""What is kept is what the person allowed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
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


def test_an_article_that_was_open_in_private_mode_is_said_to_be_kept_nowhere(
    window: MainWindow, story: Path, qtbot: QtBot
) -> None:
    def said() -> list[str]:
        return [each.text() for each in window.status.findChildren(QLabel) if each.isVisible() and each.text()]

    window.control.open_files([story])
    wait_for_rest(window, qtbot)
    assert not [words for words in said() if "nowhere" in words]
    window.control.set_private(True)
    assert "Private mode: nothing is kept" in said()
    window.control.set_private(False)
    assert "This article is kept nowhere" in said()
    window.control.open_sample()
    wait_for_rest(window, qtbot)
    assert not [words for words in said() if "nowhere" in words]
