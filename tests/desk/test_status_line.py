"""The status bar: whatever it has to tell, in whatever letters, nothing in it is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from briefdesk.desk import wording
from briefdesk.desk.app import application
from briefdesk.desk.widgets.status_line import StatusLine
from tests.desk.fits import troubles
from tests.desk.letters import letters

GIB = 2**30


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[StatusLine]:
    application()
    window = QMainWindow()
    qtbot.addWidget(window)
    shown = StatusLine(window)
    window.setStatusBar(shown)
    window.setMinimumWidth(300)  # else it would widen for its status bar
    window.resize(1024, 200)
    window.show()
    yield shown
    assert window.close()


def said(line: StatusLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.isVisible() and label.text()]


def tell_anything(line: StatusLine, random: Random) -> None:
    line.show_private(random.random() < 0.5, random.random() < 0.5)
    line.show_models("Toy summariser" + " x" * random.randrange(9), random.choice(("", "Toy")), ("en", "uk"))
    line.show_work(random.choice((None, 1.2, 1000.0)), random.choice((None, GIB)), random.choice((0, 12)))
    line.show_refused(random.choice((0, 2)))


@pytest.mark.parametrize("times", [1, 1.25, 2])
def test_what_has_no_room_is_left_out(line: StatusLine, times: float) -> None:
    random = Random(5)
    with letters(times):
        for step in range(100):
            line.window().resize(random.choice((1440, 1025, 1024, 880)), 200)
            tell_anything(line, random)
            for _ in range(3):
                QApplication.processEvents()
            assert troubles(line.window()) == [], step


def test_the_memory_gives_way_before_the_promise(line: StatusLine, qtbot: QtBot) -> None:
    line.show_models("Toy summariser", "Toy translator", ("en", "uk"))
    line.show_work(1.2, GIB, 0)
    memory = wording.memory(GIB)
    line.window().resize(1400, 200)
    qtbot.waitUntil(lambda: memory in said(line))
    line.window().resize(500, 200)
    qtbot.waitUntil(lambda: memory not in said(line))
    assert line.promise.isVisible()
