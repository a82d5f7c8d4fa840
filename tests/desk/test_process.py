"""What the window's process loads, and what it weighs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

MODELS = ("urllib3", "truststore", "torch", "transformers", "ctranslate2", "numpy", "tokenizers")
OURS = ("reading", "summarising", "models", "runtimes", "pipeline", "worker.server")
PROGRAM = """
import sys
from briefdesk.desk.app import application, open_window
app = application()
window = open_window()
app.processEvents()
window.control.open_sample()
while window.control.session.running:
    app.processEvents()
assert window.control.session.summary is not None, window.control.session.notice
dialog = window.models.open()
while not dialog.rows.shown:
    app.processEvents()
print(*sys.modules, flush=True)
sys.stdin.readline()
window.close()
"""


def test_a_window_with_a_brief_holds_no_model_library_and_stays_small() -> None:
    child = subprocess.Popen([sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    loaded = set(child.stdout.readline().split())
    memory = psutil.Process(child.pid).memory_info().rss
    child.communicate("\n", timeout=20)
    assert child.returncode == 0
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & set(MODELS)
    assert not loaded & {f"briefdesk.{name}" for name in OURS}
    assert memory < 150_000_000


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT for one process")
def test_ctrl_c_in_the_terminal_ends_window_and_worker() -> None:
    program = "from briefdesk.desk.app import run; run([])"
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL) as window:
        while not (family := psutil.Process(window.pid).children(recursive=True)):
            time.sleep(0.05)
        window.send_signal(signal.SIGINT)
        assert window.wait() == -signal.SIGINT
    _, alive = psutil.wait_procs(family, timeout=20)
    assert not alive
