"""The models process behind the window: it comes when it is needed, goes when it is not, and may die."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.desk.models import process as models_process
from briefdesk.desk.models.process import ModelsProcess
from briefdesk.models_process.messages import Failed, Inventory, ReplyLine, Verify

WAIT_MS = 20_000


class Listener:
    def __init__(self, process: ModelsProcess) -> None:
        self.replies: list[ReplyLine] = []
        self.lost: list[list[int]] = []
        process.replied.connect(self.replies.append)
        process.lost.connect(self.lost.append)

    @property
    def inventories(self) -> list[Inventory]:
        return [reply.body for reply in self.replies if isinstance(reply.body, Inventory)]

    def failed(self, job: int) -> bool:
        return any(reply.job == job and isinstance(reply.body, Failed) for reply in self.replies)


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[ModelsProcess]:
    running = ModelsProcess()
    yield running
    running.shut_down()


@pytest.fixture
def heard(process: ModelsProcess) -> Listener:
    return Listener(process)


def test_it_starts_when_something_is_asked_for(process: ModelsProcess, heard: Listener, qtbot: QtBot) -> None:
    assert process.pid == 0
    job = process.ask(Verify("nope"))
    qtbot.waitUntil(lambda: heard.failed(job), timeout=WAIT_MS)
    assert heard.inventories


def test_it_rests_when_nothing_is_asked_for_and_comes_back(
    process: ModelsProcess, heard: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models_process, "IDLE_MS", 50)
    process.look()
    qtbot.waitUntil(lambda: bool(heard.inventories) and process.pid == 0, timeout=WAIT_MS)
    job = process.ask(Verify("nope"))
    qtbot.waitUntil(lambda: heard.failed(job), timeout=WAIT_MS)
    assert heard.lost == [], "to rest is no loss"


def test_what_is_asked_while_it_leaves_is_done_by_the_next_one(
    process: ModelsProcess, heard: Listener, qtbot: QtBot
) -> None:
    process.look()
    qtbot.waitUntil(lambda: bool(heard.inventories), timeout=WAIT_MS)
    process._rest()
    job = process.ask(Verify("nope"))
    qtbot.waitUntil(lambda: heard.failed(job), timeout=WAIT_MS)


def test_other_settings_give_another_process(
    process: ModelsProcess, heard: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    process.look()
    qtbot.waitUntil(lambda: bool(heard.inventories), timeout=WAIT_MS)
    process.keep_to({"BRIEFDESK_MODELS": str(tmp_path / "elsewhere")})
    qtbot.waitUntil(lambda: heard.inventories[-1].folder == str(tmp_path / "elsewhere"), timeout=WAIT_MS)


def test_a_killed_process_takes_its_operations_with_it(process: ModelsProcess, heard: Listener, qtbot: QtBot) -> None:
    process.look()
    qtbot.waitUntil(lambda: bool(heard.inventories), timeout=WAIT_MS)
    os.kill(process.pid, signal.SIGSTOP)
    job = process.ask(Verify("nope"))
    os.kill(process.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(heard.lost), timeout=WAIT_MS)
    assert heard.lost == [[job]]
    again = process.ask(Verify("nope"))
    qtbot.waitUntil(lambda: heard.failed(again), timeout=WAIT_MS)


def test_one_that_does_not_start_is_a_loss(
    process: ModelsProcess, heard: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models_process, "own_command", lambda role: ["/nowhere/briefdesk", role])
    job = process.ask(Verify("nope"))
    qtbot.waitUntil(lambda: bool(heard.lost), timeout=WAIT_MS)
    assert heard.lost == [[job]]
