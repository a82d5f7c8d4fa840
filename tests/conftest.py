"""What holds for every test: a home of its own, no display, and nothing left behind."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}  # the window speaks the system's language

import runpy
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

# The offscreen platform says this of every window that has a minimum size; it is about the platform, not about us.
OFFSCREEN_REMARK = "does not support propagateSizeHints"


def pytest_configure(config: pytest.Config) -> None:
    """Builds the window's words where they are missing or older than their source; once, not in each process."""
    if hasattr(config, "workerinput"):
        return
    script = Path(__file__).parents[1] / "packaging" / "build_translations.py"
    runpy.run_path(str(script))["build"]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_REMARK))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings go to a folder of this test, not to the person's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BRIEFDESK_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def pocket_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with all pocket models in it, made once: look, but copy it before you change it."""
    from tests.models.pocket_home import install_pocket_models  # noqa: PLC0415  it brings in torch

    return install_pocket_models(tmp_path_factory.mktemp("pocket-models"))


@pytest.fixture(autouse=True)
def _nothing_left_behind(home: Path) -> Iterator[None]:
    """A test that leaves a window, a thread or a process fails, and says which."""
    windows, threads, processes = _windows(), set(threading.enumerate()), _processes()
    yield
    left: list[object] = [*(_windows() - windows), *_still_alive(set(threading.enumerate()) - threads)]
    left += _still_running(_processes() - processes)
    assert not left, f"left behind: {left}"


def _windows() -> set[object]:
    """Top-level widgets, once those that are on their way out are gone."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    core = sys.modules["PySide6.QtCore"]
    widgets.QApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return {widget for widget in widgets.QApplication.topLevelWidgets() if widget.parent() is None}


def _still_alive(threads: set[threading.Thread]) -> list[threading.Thread]:
    """A pool's threads may be on their way out."""
    for thread in threads:
        thread.join(1)
    return [thread for thread in threads if thread.is_alive()]


def _processes() -> set[psutil.Process]:
    return set(psutil.Process().children())


def _still_running(processes: set[psutil.Process]) -> list[psutil.Process]:
    _, running = psutil.wait_procs(processes, timeout=2)
    return list(running)
