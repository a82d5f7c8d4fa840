"""Everything works with no network, and no process even tries to use one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk import paths
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, POCKET

BRIEF = [sys.executable, "-P", "-m", "briefdesk", "brief", str(paths.sample()), "--format", "json"]
# The real window with the sample, closed by a person once its brief is there.
WINDOW = """
import socket
from PySide6.QtCore import QTimer
from briefdesk import paths
from briefdesk.desk.app import application, run
from briefdesk.desk.session import Phase
from briefdesk.desk.window import MainWindow
from briefdesk.errors import NetworkRefused

def look():
    for window in app.topLevelWidgets():
        if isinstance(window, MainWindow) and window.control.session.phase is Phase.RESTING:
            timer.stop()
            print(len(window.control.session.summary.sentences) > 0)
            window.close()

app = application()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
print(run([str(paths.sample())]))
try:
    socket.create_connection(("127.0.0.1", 9))
except NetworkRefused:
    print("refused")
"""
SHOW = [sys.executable, "-c", WINDOW]


def isolated() -> list[str]:
    """A prefix that runs a command in a network namespace of its own, with no interface up."""
    prefix = ["unshare", "--map-root-user", "--net"]
    if (
        shutil.which("unshare") is None
        or subprocess.run([*prefix, "true"], check=False, capture_output=True).returncode
    ):
        pytest.skip("this system gives no network namespace")
    return prefix


def test_a_brief_without_any_network() -> None:
    result = subprocess.run([*isolated(), *BRIEF], capture_output=True, check=True)
    assert json.loads(result.stdout)["summary"]["sentences"]


def test_rewriting_translating_and_all_but_install_without_any_network(
    pocket_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(pocket_models, tmp_path / "own")
    monkeypatch.setenv("BRIEFDESK_HOME", str(tmp_path / "own"))
    story = next(each for each in map(article, HELD_OUT) if len(each.sentences_en) > 9)
    (tmp_path / "story.txt").write_text(story.text(), "utf-8")

    def run(*arguments: str) -> str:
        command = [*isolated(), sys.executable, "-P", "-m", "briefdesk", *arguments]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        return result.stdout

    brief = json.loads(run("brief", str(tmp_path / "story.txt"), "--to", "uk", "--format", "json"))
    assert [sentence["text"] for sentence in brief["summary"]["sentences"]] == list(story.summary_en)
    assert [sentence["text"] for sentence in brief["translation"]["sentences"]] == list(story.summary_uk)
    assert run("translate", str(tmp_path / "story.txt"), "--to", "es")
    assert "pocket-brief" in run("models", "list")
    run("models", "export", "pocket-en-es", str(tmp_path / "model.zip"))
    run("models", "remove", "pocket-en-es")
    run("models", "import", str(tmp_path / "model.zip"))
    assert run("models", "verify").count("every byte is right") == len(POCKET)


def test_a_worker_without_any_network() -> None:
    program = (
        "from tests.worker.processes import WorkerProcess\n"
        "from briefdesk.worker.messages import BriefFile\n"
        "from briefdesk.records import Wish\n"
        "from briefdesk import paths\n"
        "worker = WorkerProcess()\n"
        "print(type(worker.run(BriefFile(str(paths.sample()), Wish('short')))).__name__)\n"
        "worker.close()\n"
    )
    result = subprocess.run([*isolated(), sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout == "Finished\n"


def test_a_window_without_any_network() -> None:
    result = subprocess.run([*isolated(), *SHOW], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["True", "0", "refused"]


@pytest.mark.skipif(shutil.which("strace") is None, reason="no strace")
@pytest.mark.parametrize("command", [BRIEF, SHOW], ids=["command line", "window with its worker and readers"])
def test_no_process_opens_a_connection(tmp_path: Path, command: list[str]) -> None:
    log = tmp_path / "calls"
    calls = "trace=connect,sendto,sendmsg,sendmmsg,execve"
    watched = ["strace", "-f", "-qq", "-e", calls, "-o", str(log), *command]
    result = subprocess.run(watched, check=False, capture_output=True)
    if b"ptrace" in result.stderr.lower():
        pytest.skip("this system allows no tracing")
    assert result.returncode == 0, result.stderr
    seen = log.read_text("utf-8", "replace")
    assert '"--reader"' in seen, "strace did not follow the program into its other processes"
    assert not [line for line in seen.splitlines() if "AF_INET" in line]
