"""The Privacy page: what was tried in this run, by whom, and the proof made from the window."""

from __future__ import annotations

import threading

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefdesk.attempts import MOST, Attempt
from briefdesk.desk.privacy.page import PrivacyPage
from briefdesk.desk.window import MainWindow
from briefdesk.desk.window_swap import WindowSwap
from briefdesk.proving.tries import Target
from briefdesk.worker.messages import TryWaysOut
from tests.desk.windows import WAIT_MS

DOWNLOAD = Attempt("models", 7, "connection", "storage.example:443", True, 1_700_000_000.0)
LEAK = Attempt("window", 8, "look-up", "tracker.example", False, 1_700_000_001.0)


def opened(window: MainWindow) -> PrivacyPage:
    window.status.promise.click()
    assert window.privacy.page is not None
    return window.privacy.page


def lines(page: PrivacyPage) -> list[str]:
    return [page.attempts.item(row).text() for row in range(page.attempts.count())]


def test_where_nothing_was_tried_it_says_so(window: MainWindow) -> None:
    page = opened(window)
    assert page.isVisible()
    assert not page.attempts.isVisible()
    assert "Nothing has been tried" in page.as_text()
    page.close()


def test_the_newest_stands_first_whatever_thread_it_comes_from(window: MainWindow, qtbot: QtBot) -> None:
    page, log = opened(window), window.control.attempts
    log.hear(DOWNLOAD)
    thread = threading.Thread(target=log.hear, args=(LEAK,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: page.attempts.count() == 2)
    first, second = lines(page)
    assert first.endswith("Window · look-up of tracker.example · refused")
    assert second.endswith("Downloads · connection to storage.example:443 · allowed: you asked for a download")
    assert window.status.promise.text() == "Offline – 1 attempt to reach a network refused"
    page.close()


def test_it_says_where_a_process_told_no_more(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    for _ in range(MOST):
        window.control.attempts.hear(LEAK)
    qtbot.waitUntil(lambda: page.attempts.count() == MOST)
    assert "There were more" in page.as_text()
    page.close()


def test_another_language_of_the_window_leaves_it_open(swap: WindowSwap, qtbot: QtBot) -> None:
    opened(swap.window)
    before = swap.window
    with qtbot.waitSignal(before.destroyed, timeout=WAIT_MS):
        swap.window.control.set_interface("uk")
    assert swap.window.privacy.page is not None
    assert swap.window.privacy.page.windowTitle() == "Приватність"
    swap.window.privacy.page.close()


def test_what_the_windows_own_worker_and_reader_try_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    window.control.worker.start(TryWaysOut(Target("127.0.0.1", 9)))
    qtbot.waitUntil(lambda: window.control.attempts.refused >= 6, timeout=WAIT_MS)
    tried = {(each.process, each.way, each.address) for each in window.control.attempts.attempts}
    assert tried == {
        (process, way, address)
        for process in ("worker", "reader")
        for way, address in (
            ("connection", "127.0.0.1:9"),
            ("datagram", "127.0.0.1:9"),
            ("look-up", "briefdesk.invalid"),
        )
    }
    page = opened(window)
    assert len(lines(page)) == 6
    page.close()


def test_the_proof_is_made_while_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    with qtbot.waitSignal(page.proving.ended, timeout=WAIT_MS) as ended:
        page.prove.click()
        assert not page.prove.isEnabled()
    assert ended.args == [True]
    steps = [page.steps.item(row).text() for row in range(page.steps.count())]
    assert steps[0].startswith("The worker briefed the sample:")
    assert sum(step.endswith("· refused") for step in steps) == 6
    assert steps[-1] == "0 of the attempts arrived"
    assert page.verdict.text().startswith("Proven")
    page.copy.click()
    assert "Proven" in QGuiApplication.clipboard().text()
    assert all(step in QGuiApplication.clipboard().text() for step in steps)
    page.close()
