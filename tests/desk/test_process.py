"""What the window's process loads, and what it weighs."""

from __future__ import annotations

import subprocess
import sys

import psutil

MODELS = ("torch", "transformers", "ctranslate2", "numpy", "tokenizers")
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
