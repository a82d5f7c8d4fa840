"""The proof, made beside the window: it takes some seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefdesk.desk.own_thread import OwnThread
from briefdesk.proving.proof import Step, prove, proves
from briefdesk.proving.tries import Try


class Proving(QObject):
    """`stepped`: a step is done, and whether it went as it should. `ended`: whether all of it is proven."""

    stepped = Signal(object, bool)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = OwnThread(self)
        self.running = False

    def begin(self) -> None:
        if not self.running:
            self.running = True
            self._thread.run(self._prove, self._end)

    def _prove(self) -> bool:
        """On a thread of its own."""
        steps: list[Step] = []
        for step in prove():
            steps.append(step)
            self.stepped.emit(step, proves(step))
        tried = {step.process for step in steps if isinstance(step, Try)}
        return all(map(proves, steps)) and tried == {"worker", "reader"}

    def _end(self, proven: bool | Exception) -> None:
        self.running = False
        self.ended.emit(proven is True)
