"""Takes the pictures of the window in docs/images: the real window, the real worker, no display needed.

Run `python docs/make_screenshots.py [FOLDER]` in an environment where BriefDesk is installed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the models of the tests

from PySide6.QtCore import QEventLoop, QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QFont
from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.desk import tokens
from briefdesk.desk.app import application
from briefdesk.desk.panes.original import SIDE_BY_SIDE, TRANSLATED
from briefdesk.desk.theme import Theme
from briefdesk.desk.window import MainWindow
from briefdesk.settings import Settings
from tests.models.pocket_grammar import article
from tests.models.pocket_home import install_pocket_models
from tests.models.pocket_models import HELD_OUT

PATIENCE_S = 60.0


class Photographer:
    """Drives one window and takes its pictures."""

    def __init__(self, app: QApplication, window: MainWindow, folder: Path) -> None:
        self._app, self._window, self._folder = app, window, folder

    def wait(self, until: Callable[[], object], seconds: float = PATIENCE_S) -> None:
        """Raises `TimeoutError` where it does not happen."""
        end = monotonic() + seconds
        while not until():
            if monotonic() > end:
                raise TimeoutError("the window never got there")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def settle(self, seconds: float = 0.4) -> None:
        end = monotonic() + seconds
        self.wait(lambda: monotonic() > end)

    def shoot(self, name: str) -> None:
        self._window.grab().save(str(self._folder / f"{name}.png"))

    def rest(self) -> None:
        self.wait(lambda: not self._window.control.session.running)
        self.settle()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("en_GB"))
    app = application()
    app.setFont(interface_font(app.font()))
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["BRIEFDESK_HOME"] = scratch
        window = MainWindow(Settings(), lambda settings: None)
        window.resize(1280, 800)
        window.show()
        camera = Photographer(app, window, folder)
        camera.settle()
        camera.shoot("empty")
        result(camera, window, app)
        narrow(camera, window)
        drop(camera, window)
        error(camera, window, Path(scratch))
        running(camera, window, Path(scratch))
        translated(camera, window, app, Path(scratch))
        window.close()
        window.deleteLater()


def interface_font(system: QFont) -> QFont:
    """The offscreen platform has no system font of its own: take the size of a desktop."""
    font = QFont(["Inter", system.family()])
    font.setPixelSize(13)
    return font


def result(camera: Photographer, window: MainWindow, app: QApplication) -> None:
    window.control.open_sample()
    camera.rest()
    window.evidence.pin_row(1)
    camera.settle()
    camera.shoot("result-light")
    theme = app.findChild(Theme)
    theme.dress(tokens.palette(tokens.DARK))
    camera.settle()
    camera.shoot("result-dark")
    theme.dress(tokens.palette(tokens.LIGHT))
    camera.settle()


def narrow(camera: Photographer, window: MainWindow) -> None:
    window.resize(1024, 700)
    camera.settle()
    camera.shoot("narrow")
    window.resize(1280, 800)
    camera.settle()


def drop(camera: Photographer, window: MainWindow) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(paths.sample()))] * 3)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(640, 400), Qt.DropAction.CopyAction, files, buttons, keys)
    QApplication.sendEvent(window, enter)
    camera.settle()
    camera.shoot("drop")
    QApplication.sendEvent(window, QDragLeaveEvent())


def error(camera: Photographer, window: MainWindow, scratch: Path) -> None:
    empty = scratch / "interview.txt"
    empty.touch()
    window.control.open_files([empty])
    camera.rest()
    camera.shoot("error")
    window.control.dismiss()


def running(camera: Photographer, window: MainWindow, scratch: Path) -> None:
    """Caught in the middle of a real, long job: many articles in one."""
    title, _, body = paths.sample().read_text(encoding="utf-8").partition("\n\n")
    long = scratch / "long.txt"
    numbered = (f"Report {number}.\n\n{body}" for number in range(150))
    long.write_text(title + "\n\n" + "\n\n".join(numbered), encoding="utf-8")
    window.control.open_files([long])
    camera.wait(lambda: window.brief.progress.isVisible() and window.brief.progress.percent >= 35)
    camera.shoot("running")
    window.control.stop()
    camera.settle()


def translated(camera: Photographer, window: MainWindow, app: QApplication, scratch: Path) -> None:
    """Rewritten and translated by the toy models of the tests, which know an article of their small world."""
    install_pocket_models(scratch, ("pocket-brief", "pocket-en-uk"))
    story = scratch / "story.txt"
    story.write_text(article(HELD_OUT[0]).text(), encoding="utf-8")
    camera.wait(lambda: window.control.session.models and window.control.session.models.targets)
    window.control.open_files([story])  # else a choice would have the long article translated
    camera.rest()
    window.control.choose_target("uk")
    window.control.choose_whole(True)
    camera.rest()
    window.control.open_files([story])
    camera.rest()
    window.evidence.pin_row(1)
    camera.settle()
    camera.shoot("translated-light")
    window.original.show_view(SIDE_BY_SIDE)
    camera.settle()
    camera.shoot("side-by-side")
    window.resize(1800, 900)
    window.work.splitter.setSizes([700, 1100])
    window.original.show_view(TRANSLATED)
    theme = app.findChild(Theme)
    theme.dress(tokens.palette(tokens.DARK))
    camera.settle()
    camera.shoot("translated-dark")
    theme.dress(tokens.palette(tokens.LIGHT))
    window.resize(1280, 800)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "images")
