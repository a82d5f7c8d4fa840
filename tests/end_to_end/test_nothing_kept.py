"""After a session in private mode no file holds a word of the article: not the profile, not the temporary folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk import settings as stored
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT

MARKER = "Quollsworth"
EDIT = "Quagmirella"
"""Names that stand nowhere else: in the article, and in what the person writes."""

# The real window with its worker, as a person uses it: brief and translate, edit, lose the worker, go on, leave. It
# prints a sentence of the translation.
SESSION = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefdesk.desk.app import application, open_window

app = application()
window = open_window()
control, now = window.control, window.control.session

def brief():
    if now.models is not None and "uk" in now.models.targets:
        control.choose_target("uk")
        control.choose_whole(True)
        control.open_files([Path(sys.argv[1])])
        return True

def edit():
    if not now.running and now.summary is not None:
        print(now.whole.texts[len(now.whole.texts) - 1], flush=True)
        now.result.editing.write(0, f"{now.summary.sentences[0].text} Quagmirella agrees.")
        control.revise()
        return True

def lose_worker():
    if not now.revising and now.notice is None:
        now.result.editing.write(0, "Quagmirella agrees with all of it.")
        os.kill(control.worker.pid, signal.SIGSTOP)
        control.revise()
        os.kill(control.worker.pid, signal.SIGKILL)
        return True

def go_on():
    if now.notice is not None and not now.revising:
        control.revise_again()
        return True

def leave():
    if not now.revising and not now.running:
        if now.notice is None and "Quagmirella" in now.summary.sentences[0].text:
            print("done", flush=True)
        window.close()
        return True

steps = [brief, edit, lose_worker, go_on, leave]

def look():
    if steps and steps[0]():
        steps.pop(0)

timer = QTimer()
timer.timeout.connect(look)
timer.start(30)
sys.exit(app.exec())
"""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("outside") / "story.txt"
    body = "\n\n".join(article(seed).text() for seed in HELD_OUT[:4])
    path.write_text(f"{body}\n\nZephyrine {MARKER} said on Monday that the town is proud of its ferry.\n", "utf-8")
    return path


def traces(folders: list[Path], words: list[str]) -> list[str]:
    """Which files, under which names, hold which of the words, in any of the encodings that files have here."""
    needles = [(word, word.encode(code)) for word in words for code in ("utf-8", "utf-16-le", "unicode_escape")]
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            contents = path.read_bytes() if path.is_file() else b""
            found += [f"{path}: {word}" for word, needle in needles if needle in contents or word in path.name]
    return found


def run_session(
    story: Path, pocket_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: stored.Settings
) -> tuple[list[Path], list[str]]:
    """Where a session could have left something, and the words to look for."""
    home, scratch, system = tmp_path / "own", tmp_path / "scratch", tmp_path / "system"
    shutil.copytree(pocket_models, home)
    scratch.mkdir()
    monkeypatch.setenv("BRIEFDESK_HOME", str(home))
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "HOME"):
        (system / name).mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(system / name))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    stored.save(settings, stored.default_path())
    command = [sys.executable, "-X", "faulthandler", "-c", SESSION, str(story)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=scratch)
    assert result.returncode == 0, result.stderr
    translated, *rest = result.stdout.splitlines()
    assert rest == ["done"], result.stderr
    (tmp_path / "said").mkdir()
    (tmp_path / "said" / "log").write_text(result.stderr, "utf-8")
    return [home, scratch, system, tmp_path / "said"], [MARKER, EDIT, translated, story.name]


@pytest.mark.skipif(os.name == "nt", reason="no SIGSTOP")
def test_private_mode_leaves_no_word(
    story: Path, pocket_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = stored.Settings(private=True, library="on")
    folders, words = run_session(story, pocket_models, tmp_path, monkeypatch, private)
    assert traces(folders, words) == []


@pytest.mark.skipif(os.name == "nt", reason="no SIGSTOP")
def test_the_same_look_finds_what_the_library_keeps(
    story: Path, pocket_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the test above could not fail. What is kept lies in the Library and, by name, among the recent files."""
    folders, words = run_session(story, pocket_models, tmp_path, monkeypatch, stored.Settings(library="on"))
    found = traces(folders, words)
    assert {trace.rsplit(": ", 1)[1] for trace in found} >= {MARKER, EDIT, story.name}
    kept, recent = str(tmp_path / "own" / "library"), str(stored.default_path())
    assert all(trace.startswith((kept, recent)) for trace in found)
