"""Takes pictures of a window in every look, and notes what in them cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefdesk.desk.models.rows import ModelRows
from briefdesk.desk.window import MainWindow
from briefdesk.settings import Scheme
from tests.desk.fits import troubles

PATIENCE_S = 120.0
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
MARGIN = 40
"""px around a dialog."""


@dataclass(frozen=True, slots=True)
class Size:
    """Of the window in px; `letters`: how many times their usual size the letters of the system have."""

    width: int
    height: int
    letters: int = 1

    def __str__(self) -> str:
        return f"{self.width}x{self.height}" + (f"-{self.letters}00" if self.letters > 1 else "")


SIZES = (Size(1440, 900), Size(1024, 700), Size(1024, 700, 2))


class Camera:
    """`troubled`: what is cut off or covered, a line each. `wanted`: of which pictures, by name, any are taken."""

    def __init__(self, app: QApplication, window: MainWindow, folder: Path, wanted: Callable[[str], bool]) -> None:
        self.window, self.troubled = window, list[str]()
        self._app, self._folder, self._wanted = app, folder, wanted
        self._usual = interface_font(app.font())
        folder.mkdir(parents=True, exist_ok=True)

    def wait(self, until: Callable[[], object], seconds: float = PATIENCE_S) -> None:
        """Raises `TimeoutError` where it does not happen."""
        end = monotonic() + seconds
        while not until():
            if monotonic() > end:
                raise TimeoutError("the window never got there")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def settle(self, seconds: float = 0.3) -> None:
        end = monotonic() + seconds
        self.wait(lambda: monotonic() > end)

    def rest(self) -> None:
        """Until nothing runs any more."""
        session = self.window.control.session
        self.wait(lambda: not session.running and not session.revising)
        self.settle()

    def take(self, name: str, shown: QWidget | None = None, sizes: tuple[Size, ...] = SIZES) -> None:
        """Of `shown`, a dialog or else the window, in all looks."""
        for size, scheme, picture in self._looks(name, sizes):
            self.dress(size, scheme)
            if isinstance(shown, QDialog):
                hint = shown.sizeHint()
                width, height = max(hint.width(), shown.width()), max(hint.height(), shown.height())
                shown.resize(min(width, size.width - MARGIN), min(height, size.height - MARGIN))
            what = shown or self.window
            self.settle()
            self.wait(lambda: not any(rows.building for rows in what.findChildren(ModelRows)))  # noqa: B023  at once
            self.settle()
            what.grab().save(str(self._folder / f"{picture}.png"), "PNG", 0)  # 0: the smallest file
            self.troubled += [f"{picture}: {trouble}" for trouble in troubles(what)]

    def dress(self, size: Size, scheme: Scheme) -> None:
        font = QFont(self._usual)
        font.setPixelSize(size.letters * self._usual.pixelSize())
        if font.pixelSize() != self._app.font().pixelSize():  # else every look would dress the window anew
            self._app.setFont(font)
        self.window.control.change(scheme=scheme)
        self.window.resize(size.width, size.height)

    def _looks(self, name: str, sizes: tuple[Size, ...]) -> Iterator[tuple[Size, Scheme, str]]:
        for size in sizes:
            for scheme in SCHEMES:
                picture = f"{name}-{size}-{scheme}"
                if self._wanted(picture):
                    yield size, scheme, picture


def interface_font(system: QFont) -> QFont:
    """In the size of a desktop, which a display without a desktop does not know."""
    font = QFont(["Inter", *system.families()])
    font.setPixelSize(13)
    return font
