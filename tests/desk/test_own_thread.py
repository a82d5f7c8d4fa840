"""Work on a thread of its own: told on the Qt thread, and done whoever is still there."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefdesk.desk.own_thread import OwnThread


def test_the_result_is_told_on_the_thread_that_asked(qtbot: QtBot, qapp: QObject) -> None:
    told: list[tuple[threading.Thread, threading.Thread]] = []
    OwnThread(qapp).run(threading.current_thread, lambda worked: told.append((worked, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(told))
    ((worked, heard),) = told
    assert worked is not heard
    assert heard is threading.main_thread()


def test_what_went_wrong_is_told(qtbot: QtBot, qapp: QObject) -> None:
    told: list[object] = []
    OwnThread(qapp).run(lambda: 1 // 0, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def test_work_outlives_who_asked_for_it(qtbot: QtBot) -> None:
    going_on, told, done = threading.Event(), [], threading.Event()

    def work() -> None:
        going_on.wait(10)
        done.set()

    parent = QObject()
    OwnThread(parent).run(work, told.append)
    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    going_on.set()
    qtbot.waitUntil(done.is_set)
    qtbot.wait(50)
    assert told == []
