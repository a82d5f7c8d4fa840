"""When is a window on the screen? The moment after its first paint event."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def tell_first_paint(window: QWidget, then: Callable[[], None]) -> None:
    """Print "shown" once the window was painted, then call `then`."""
    watcher = _Watcher(window, then)
    window.installEventFilter(watcher)


class _Watcher(QObject):
    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        self._told = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint and not self._told:
            self._told = True
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print("shown", flush=True)
        self._then()
