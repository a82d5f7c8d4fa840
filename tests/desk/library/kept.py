"""What tests of the Library in the window share."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.desk.window import MainWindow
from briefdesk.library.place import open_library
from briefdesk.library.records import Entry
from briefdesk.records import Brief


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Everything that changed is kept, and whoever asked has his answer."""
    window.control.keeping.look()
    answers: list[None] = []
    window.control.keeping.keeper.ask(lambda: None, answers.append)
    qtbot.waitUntil(lambda: bool(answers))


def entries(home: Path) -> list[Entry]:
    library, _ = open_library(home / "library")
    with library:
        return library.entries()


def newest(home: Path) -> Brief:
    library, _ = open_library(home / "library")
    with library:
        return library.get(library.entries()[0].id)


def summaries(home: Path) -> list[str]:
    """All sentences of all briefs."""
    library, _ = open_library(home / "library")
    with library:
        briefs = [library.get(entry.id) for entry in library.entries()]
    return [sentence.text for brief in briefs for sentence in brief.summary.sentences]


def files_with(folder: Path, text: str) -> list[Path]:
    """Files whose bytes, or whose name, hold this text."""
    needle = text.encode()
    return [path for path in folder.rglob("*") if path.is_file() and (needle in path.read_bytes() or text in path.name)]
