"""Starting the window: application, colours, settings, window; then, once it is on the screen, the worker."""

from __future__ import annotations

import gc
import logging
import signal
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefdesk import __version__, paths
from briefdesk import settings as stored
from briefdesk.attempts import Attempts
from briefdesk.desk import icons
from briefdesk.desk.interface_language import InterfaceLanguage
from briefdesk.desk.theme import Theme
from briefdesk.desk.window import MainWindow
from briefdesk.desk.window_swap import WindowSwap
from briefdesk.offline import refuse_connections
from briefdesk.settings import Settings

log = logging.getLogger(__name__)


def application() -> QApplication:
    """The one `QApplication`, dressed."""
    running = QApplication.instance()
    QGuiApplication.setDesktopFileName("briefdesk")
    # Not the program's own first argument: that may be "__main__.py", and the desktop would call the window so.
    app = running if isinstance(running, QApplication) else QApplication(["briefdesk"])
    app.setApplicationName("BriefDesk")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(icons.application())
    if app.findChild(Theme) is None:
        InterfaceLanguage(app).speak("")
        Theme(app)
    return app


def open_window() -> MainWindow:
    """A window with the stored choices, on the screen."""
    return _show_window().window


def _show_window() -> WindowSwap:
    loaded = stored.load_mended(stored.default_path())
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    language.speak(loaded.settings.interface)
    window = MainWindow(loaded.settings, keep)
    window.show()
    # Later: the files of the command line open first, and whatever opens takes away what was told before.
    QTimer.singleShot(0, window, lambda: window.control.tell_mended(loaded.mended))
    QTimer.singleShot(0, window, window.control.worker.warm_up)
    QTimer.singleShot(0, window, window.control.models.look)
    QTimer.singleShot(0, window, window.control.keeping.restore)
    return WindowSwap(window, language)


def run(files: list[str]) -> int:
    """Show the window, with these files, until it is closed; the exit status."""
    attempts = Attempts("window")
    refuse_connections(tell=attempts)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    app = application()
    screen = _show_window()
    attempts.listen(screen.window.control.attempts.hear)
    gc.freeze()  # what is there now stays: looked through again and again, it would stop the window for 20 ms each time
    if files:
        screen.window.control.open_files([Path(paths.as_utf8(name)).absolute() for name in files])
    status = app.exec()
    screen.window.deleteLater()
    return status


def keep(settings: Settings) -> None:
    """A choice that cannot be stored is no reason to stop working."""
    try:
        stored.save(settings, stored.default_path())
    except OSError as error:
        log.warning("settings were not saved: %s", error)
