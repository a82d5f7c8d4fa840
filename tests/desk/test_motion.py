"""Nothing moves where the settings, or the system, reduce motion."""

from __future__ import annotations

import msgspec
from pytestqt.qtbot import QtBot

from briefdesk.desk import motion
from briefdesk.desk.window import MainWindow
from tests.desk.windows import rows, show_article


def reduce(window: MainWindow, reduced: bool) -> None:
    window.control.settings = msgspec.structs.replace(window.control.settings, reduce_motion=reduced)
    window.control.changed.emit()


def test_the_setting_holds_at_once_and_can_be_taken_back(window: MainWindow) -> None:
    usual = motion.duration(window, 180)
    reduce(window, True)
    assert motion.duration(window, 180) == 0
    reduce(window, False)
    assert motion.duration(window, 180) == usual


def test_evidence_is_there_at_once_where_motion_is_reduced(window: MainWindow, qtbot: QtBot) -> None:
    reduce(window, True)
    show_article(window, 300, repeat=100)
    qtbot.waitUntil(lambda: not window.original.view.writing)
    window.evidence.pin_row(rows(window)[0].index)
    qtbot.wait(1)
    assert abs(window.original.view.boxes_of(300)[0].top() - window.original.view.viewport().height() / 3) < 2
    reduce(window, False)
