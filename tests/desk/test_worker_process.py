"""The real worker behind the window: it answers, it stops, it may die."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from briefdesk.desk import worker_process
from briefdesk.desk.worker_process import WorkerProcess
from briefdesk.events import ArticleReady, Finished, Stopped
from briefdesk.processes import own_command
from briefdesk.records import Wish
from briefdesk.worker.messages import BriefText, Ready, encode_reply
from tests.desk.articles import SENTENCES

STORY = "Night ferry stays\n\n" + "\n\n".join(SENTENCES)
JOB = BriefText(STORY, Wish("short"))
OTHER = BriefText(STORY.replace("Night ferry stays", "Another story"), Wish("short"))
WAIT_MS = 20_000
READY = encode_reply(0, Ready("1", 1, encoder=True)).decode().strip()
STOPPED = encode_reply(1, Stopped()).decode().strip()


class Listener:
    """Everything that a worker has told."""

    def __init__(self, worker: WorkerProcess) -> None:
        self.replies: list[object] = []
        self.lost = self.unavailable = 0
        worker.replied.connect(self.replies.append)
        worker.lost.connect(self._count_lost)
        worker.unavailable.connect(self._count_unavailable)

    def _count_lost(self) -> None:
        self.lost += 1

    def _count_unavailable(self) -> None:
        self.unavailable += 1

    def finished(self) -> bool:
        return any(isinstance(reply, Finished) for reply in self.replies)

    def titles(self) -> list[str]:
        return [reply.article.title for reply in self.replies if isinstance(reply, ArticleReady)]


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.shut_down()


@pytest.fixture
def heard(worker: WorkerProcess) -> Listener:
    return Listener(worker)


def wait_until_ready(worker: WorkerProcess, heard: Listener, qtbot: QtBot) -> None:
    worker.warm_up()
    qtbot.waitUntil(lambda: any(isinstance(reply, Ready) for reply in heard.replies), timeout=WAIT_MS)


def test_a_job_that_is_started_before_the_worker_is_up_is_done(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot
) -> None:
    worker.start(JOB)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert heard.titles() == ["Night ferry stays"]


def test_a_worker_that_is_not_up_yet_is_not_ended_for_a_change_of_mind(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot
) -> None:
    worker.start(JOB)
    first = worker.pid
    worker.stop()
    worker.start(JOB)
    worker.start(OTHER)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert heard.titles() == ["Another story"]
    assert worker.pid == first


def test_the_newest_job_wins(worker: WorkerProcess, heard: Listener, qtbot: QtBot) -> None:
    wait_until_ready(worker, heard, qtbot)
    worker.start(JOB)
    worker.start(JOB)
    worker.start(OTHER)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert heard.titles()[-1] == "Another story"
    assert sum(isinstance(reply, Finished) for reply in heard.replies) == 1
    assert heard.lost == 0


def test_a_killed_worker_is_told_and_replaced(worker: WorkerProcess, heard: Listener, qtbot: QtBot) -> None:
    wait_until_ready(worker, heard, qtbot)
    killed = worker.pid
    os.kill(killed, signal.SIGSTOP)
    worker.start(JOB)
    os.kill(killed, signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.lost == 1, timeout=WAIT_MS)
    assert worker.pid not in (0, killed)
    worker.start(JOB)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)


def test_a_worker_that_dies_at_rest_is_replaced_when_it_is_needed(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot
) -> None:
    wait_until_ready(worker, heard, qtbot)
    os.kill(worker.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: worker.pid == 0, timeout=WAIT_MS)
    assert heard.lost == 0
    worker.start(JOB)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)


def test_a_worker_that_hangs_is_ended_when_asked_to_stop(worker: WorkerProcess, heard: Listener, qtbot: QtBot) -> None:
    wait_until_ready(worker, heard, qtbot)
    hung = psutil.Process(worker.pid)
    hung.suspend()
    worker.start(JOB)
    worker.stop()
    qtbot.waitUntil(lambda: not hung.is_running(), timeout=2000)
    qtbot.waitUntil(lambda: worker.pid not in (0, hung.pid), timeout=WAIT_MS)
    assert (heard.lost, heard.unavailable) == (0, 0)
    worker.start(OTHER)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert heard.titles() == ["Another story"]


def test_a_new_job_does_not_wait_for_a_hung_one(worker: WorkerProcess, heard: Listener, qtbot: QtBot) -> None:
    wait_until_ready(worker, heard, qtbot)
    psutil.Process(worker.pid).suspend()
    worker.start(JOB)
    worker.start(OTHER)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert heard.titles() == ["Another story"]
    assert heard.lost == 0


def test_a_worker_that_stops_while_it_is_being_ended_gets_no_other_job(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = tmp_path / "slow.sh"
    lines = ("#!/bin/sh", "trap 'sleep 0.1; exit 0' TERM", f"echo '{READY}'", "read job", "read cancel", "sleep 0.2")
    slow.write_text("\n".join((*lines, f"echo '{STOPPED}'", "read more", "")))
    slow.chmod(0o700)
    programs = iter([[str(slow)], own_command("--worker")])
    monkeypatch.setattr(worker_process, "own_command", lambda role: next(programs))
    wait_until_ready(worker, heard, qtbot)
    worker.start(JOB)
    worker.stop()
    qtbot.wait(100)  # what is written goes out
    time.sleep(0.5)  # its answer is in the pipe by now, unread
    worker._lose_patience()
    worker.start(OTHER)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert heard.titles() == ["Another story"]
    assert (heard.lost, heard.unavailable) == (0, 0)


@pytest.mark.parametrize("program", [["/nowhere/at/all"], ["/bin/false"]], ids=["does not exist", "ends at once"])
def test_a_worker_that_does_not_start_is_told(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, program: list[str]
) -> None:
    monkeypatch.setattr(worker_process, "own_command", lambda role: program)
    worker.start(JOB)
    qtbot.waitUntil(lambda: heard.unavailable == 1, timeout=WAIT_MS)
    assert worker.pid == 0


def test_a_worker_that_talks_nonsense_is_ended_and_told(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    babble = tmp_path / "babble.sh"
    babble.write_text("#!/bin/sh\necho nonsense\nexec sleep 60\n")
    babble.chmod(0o700)
    monkeypatch.setattr(worker_process, "own_command", lambda role: [str(babble)])
    worker.start(JOB)
    qtbot.waitUntil(lambda: heard.unavailable == 1, timeout=WAIT_MS)


def test_other_settings_mean_another_process_and_nobody_hears_of_a_loss(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot
) -> None:
    wait_until_ready(worker, heard, qtbot)
    before = worker.pid
    worker.keep_to({"BRIEFDESK_THREADS": "1"})
    qtbot.waitUntil(lambda: worker.pid not in (0, before), timeout=WAIT_MS)
    assert psutil.Process(worker.pid).environ()["BRIEFDESK_THREADS"] == "1"
    worker.start(JOB)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    assert (heard.lost, heard.unavailable) == (0, 0)
    assert not psutil.pid_exists(before)


def test_a_job_is_finished_before_the_process_is_replaced(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "RENEWAL_MS", 0)
    wait_until_ready(worker, heard, qtbot)
    before = worker.pid
    worker.start(JOB)
    worker.keep_to({"BRIEFDESK_THREADS": "1"})
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: worker.pid not in (0, before), timeout=WAIT_MS)
    assert (heard.lost, heard.unavailable) == (0, 0)


def test_settings_that_change_while_it_starts_hold_before_long(
    worker: WorkerProcess, heard: Listener, qtbot: QtBot
) -> None:
    worker.warm_up()
    worker.keep_to({"BRIEFDESK_THREADS": "1"})
    worker.keep_to({"BRIEFDESK_THREADS": "2"})
    worker.start(JOB)
    qtbot.waitUntil(heard.finished, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(worker.pid) and _threads_of(worker) == "2", timeout=WAIT_MS)
    assert (heard.lost, heard.unavailable) == (0, 0)


def _threads_of(worker: WorkerProcess) -> str:
    try:
        return psutil.Process(worker.pid).environ().get("BRIEFDESK_THREADS", "")
    except psutil.Error:
        return ""
