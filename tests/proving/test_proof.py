"""`briefdesk doctor --offline`: it proves what holds, with or without a network, and fails where it does not hold."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk.proving.listener import Listener
from briefdesk.proving.tries import try_every_way
from tests.end_to_end.test_without_network import isolated

DOCTOR = [sys.executable, "-P", "-m", "briefdesk", "doctor", "--offline"]
LOOPBACK = ["sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
ROLES = ("--worker", "--reader")
# Python reads this module first of all, in every process: those of a role are left without their guard.
UNGUARDED = """
import sys
import briefdesk.offline
if {roles!r} & set(sys.orig_argv):
    briefdesk.offline.refuse_connections = lambda *_, **__: None
"""


def prove(*prefix: str) -> tuple[int, list[str]]:
    result = subprocess.run([*prefix, *DOCTOR], capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in result.stderr, result.stderr
    return result.returncode, result.stdout.splitlines()


def with_loopback() -> list[str]:
    """A prefix for a network namespace in which a connection to this laptop itself would go through."""
    prefix = isolated()
    if shutil.which("ip") is None:
        pytest.skip("no tool to bring up the loopback of a namespace")
    return [*prefix, *LOOPBACK]


def unguard(roles: set[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "sitecustomize.py").write_text(UNGUARDED.format(roles=roles), "utf-8")
    source = str(Path(__file__).parents[2] / "src")
    monkeypatch.setenv("PYTHONPATH", f"{folder}:{source}")


def test_every_try_is_refused_and_nothing_arrives() -> None:
    status, lines = prove()
    assert status == 0
    assert all(line.startswith("ok  ") for line in lines[:-3])
    for process in ("Worker", "Reader"):
        tries = [line for line in lines if f" {process} (process" in line]
        assert len(tries) == 3
        assert all(line.endswith(": refused") for line in tries)
    assert lines[-2] == "Nothing leaves this laptop: 6 ways out tried, 6 refused, nothing arrived."


def test_it_proves_the_same_without_any_network() -> None:
    status, lines = prove(*isolated())
    assert status == 0
    assert lines[-2].startswith("Nothing leaves this laptop: 6 ways out tried, 6 refused")


@pytest.mark.parametrize("role", ROLES)
def test_it_fails_where_one_process_has_lost_its_guard(
    role: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unguard({role}, tmp_path, monkeypatch)
    status, lines = prove(*isolated())
    assert status == 1
    open_ones = [line for line in lines if "NOT refused" in line]
    assert len(open_ones) == 3
    assert all(role[2:].capitalize() in line for line in open_ones)
    assert lines[-2] == "Not proven: 6 ways out tried, 3 refused. Please report this."


def test_it_hears_what_arrives_where_no_process_has_its_guard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unguard(set(ROLES), tmp_path, monkeypatch)
    status, lines = prove(*with_loopback())
    assert status == 1
    assert sum("NOT refused, it went through" in line for line in lines) == 4
    (heard,) = [line for line in lines if "Listener" in line]
    assert heard.startswith("FAIL  Listener: 4 arrived at 127.0.0.1:")


def test_a_worker_that_ends_proves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text('import os, sys\nif "--worker" in sys.orig_argv: os._exit(3)\n', "utf-8")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{Path(__file__).parents[2] / 'src'}")
    status, lines = prove()
    assert status == 1
    assert lines[0] == "FAIL  Worker: it did not do its part. It ended by itself."


def test_a_process_without_a_guard_is_heard_once_a_way() -> None:
    with Listener() as listener:
        if not listener.hears:
            pytest.skip("no loopback")
        outcomes = {each.way: each.outcome for each in try_every_way("worker", 1, listener.target)}
        assert (outcomes["connection"], outcomes["datagram"]) == ("open", "open")
        assert outcomes["look-up"] != "refused"
        assert listener.arrivals() == 2
        assert listener.arrivals() == 0
