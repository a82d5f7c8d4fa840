"""Everything works with no network, and no process even tries to use one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk import paths

BRIEF = [sys.executable, "-P", "-m", "briefdesk", "brief", str(paths.sample()), "--format", "json"]


def _isolated() -> list[str]:
    """A prefix that runs a command in a network namespace of its own, with no interface up."""
    prefix = ["unshare", "--map-root-user", "--net"]
    if (
        shutil.which("unshare") is None
        or subprocess.run([*prefix, "true"], check=False, capture_output=True).returncode
    ):
        pytest.skip("this system gives no network namespace")
    return prefix


def test_a_brief_without_any_network() -> None:
    result = subprocess.run([*_isolated(), *BRIEF], capture_output=True, check=True)
    assert json.loads(result.stdout)["summary"]["sentences"]


def test_a_worker_without_any_network() -> None:
    program = (
        "from tests.worker.processes import WorkerProcess\n"
        "from briefdesk.worker.messages import BriefFile\n"
        "from briefdesk import paths\n"
        "worker = WorkerProcess()\n"
        "print(type(worker.run(BriefFile(str(paths.sample()), 'short'))).__name__)\n"
        "worker.close()\n"
    )
    result = subprocess.run([*_isolated(), sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout == "Finished\n"


@pytest.mark.skipif(shutil.which("strace") is None, reason="no strace")
def test_no_process_of_a_brief_opens_a_connection(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(log), *BRIEF]
    result = subprocess.run(watched, check=False, capture_output=True)
    if b"ptrace" in result.stderr.lower():
        pytest.skip("this system allows no tracing")
    assert result.returncode == 0, result.stderr
    assert not [line for line in log.read_text("utf-8", "replace").splitlines() if "AF_INET" in line]
