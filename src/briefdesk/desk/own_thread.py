"""Work that would hold up the window, on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

T = TypeVar("T")


class _Courier(QObject):
    """Carries results from threads to the one it was made on."""

    arrived = Signal(object)


class OwnThread(QObject):
    """Where it is gone when work ends, nobody is told. The work is done all the same, also when the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = _Courier()  # nobody's child: a thread may outlive this object
        self._courier.arrived.connect(self._take)

    def run(self, work: Callable[[], T], then: Callable[[T | Exception], object]) -> None:
        """Do `work` on a thread; then `then`, on this one, with its result or with the exception that it raised."""
        threading.Thread(target=_do, args=(self._courier, work, then)).start()

    def _take(self, parcel: tuple[Callable[[Any], object], Any]) -> None:
        then, result = parcel
        then(result)


def _do(courier: _Courier, work: Callable[[], T], then: Callable[[T | Exception], object]) -> None:
    result: T | Exception
    dispatcher = QEventLoop()  # what Qt lays out or paints here may start timers
    try:
        result = work()
    except Exception as error:
        result = error
    del dispatcher
    courier.arrived.emit((then, result))
