"""What is photographed: a home with toy models, articles of their small world, and a window that has opened it."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefdesk.desk.app import application, keep
from briefdesk.desk.interface_language import Code, InterfaceLanguage
from briefdesk.desk.session import Phase
from briefdesk.desk.window import MainWindow
from briefdesk.settings import Settings
from docs.screenshots.camera import Camera, interface_font
from tests.models.pocket_grammar import article
from tests.models.pocket_home import install_pocket_models
from tests.models.pocket_models import HELD_OUT

LONG = 120
"""Articles in one, so that a job can be caught in the middle."""


@dataclass(frozen=True, slots=True)
class Stage:
    """`files`: a folder for articles; `target`: the language to translate into."""

    camera: Camera
    window: MainWindow
    files: Path
    target: str

    def story(self, number: int) -> Path:
        """An article that the toy models know."""
        told = article(HELD_OUT[number])
        return self.file(f"{told.title}.txt", told.text())

    def long_story(self) -> Path:
        return self.file("The whole year.txt", "\n\n".join(article(seed).text() for seed in HELD_OUT[:LONG]))

    def file(self, name: str, text: str) -> Path:
        path = self.files / name
        path.write_text(text, encoding="utf-8")
        return path

    def brief(self, path: Path) -> None:
        """Open it and wait for its brief."""
        self.window.control.open_files([path])
        self.camera.rest()

    @contextmanager
    def caught(self, phase: Phase, ready: Callable[[], object]) -> Iterator[None]:
        """The real job, held still in the middle of this phase; ended afterwards."""
        control = self.window.control
        self.camera.wait(lambda: control.session.phase is phase and ready())
        os.kill(control.worker.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(control.worker.pid, signal.SIGCONT)
            control.stop()
            self.camera.rest()


@contextmanager
def stage(language: Code, scratch: Path, folder: Path, wanted: Callable[[str], bool]) -> Iterator[Stage]:
    """`scratch`: an empty folder; a home for BriefDesk is made in it."""
    home, files = scratch / "home", scratch / "files"
    files.mkdir()
    os.environ["BRIEFDESK_HOME"] = str(home)
    install_pocket_models(home, ("pocket-brief", "pocket-en-uk", "pocket-en-es"))
    app = application()
    assert isinstance(app, QApplication)
    speaker = app.findChild(InterfaceLanguage)
    assert isinstance(speaker, InterfaceLanguage)
    speaker.speak(language)
    app.setFont(interface_font(app.font()))
    window = MainWindow(Settings(interface=language), keep)
    window.show()
    window.control.worker.warm_up()
    window.control.models.look()
    try:
        yield Stage(Camera(app, window, folder, wanted), window, files, "es" if language == "es" else "uk")
    finally:
        window.close()
        window.deleteLater()
        app.processEvents()
        shutil.rmtree(scratch, ignore_errors=True)
