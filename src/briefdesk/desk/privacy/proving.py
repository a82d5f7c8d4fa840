"""The proof, made beside the window: it takes some seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefdesk.desk.own_thread import OwnThread
from briefdesk.proving.proof import Step, is_proven, prove, proves


class Proving(QObject):
    """`stepped`: a step is done, and whether it went as it should. `ended`: whether all of it is proven."""

    stepped = Signal(object, bool)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = OwnThread(self)

    def begin(self) -> None:
        self._thread.run(self._prove, lambda proven: self.ended.emit(proven is True))

    def _prove(self) -> bool:
        """On a thread of its own."""
        steps: list[Step] = []
        for step in prove():
            steps.append(step)
            self.stepped.emit(step, proves(step))
        return is_proven(steps)
