"""A window, with and without an article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk.app import application, keep
from briefdesk.desk.interface_language import InterfaceLanguage
from briefdesk.desk.window import MainWindow
from briefdesk.desk.window_swap import WindowSwap
from tests.desk.letters import letters
from tests.desk.windows import STORY, wait_for_rest


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    application()
    shown = MainWindow(stored.load(stored.default_path()), keep)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def swap(home: Path, qtbot: QtBot) -> Iterator[WindowSwap]:
    """A window that changes its language."""
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    window = MainWindow(stored.load(stored.default_path()), keep)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    swapping = WindowSwap(window, language)
    yield swapping
    swapping.window.close()
    swapping.window.deleteLater()
    language.speak("")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def resting(window: MainWindow, story: Path, qtbot: QtBot) -> MainWindow:
    """A window that has briefed the story."""
    window.control.open_files([story])
    wait_for_rest(window, qtbot)
    return window


@pytest.fixture
def large_letters(window: MainWindow) -> Iterator[None]:
    """A window whose system shows letters at twice their usual size."""
    with letters(2):
        yield
