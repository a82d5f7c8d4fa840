"""The attempts of all processes in this run."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, Qt, Signal

from briefdesk.attempts import MOST, Attempt


class AttemptLog(QObject):
    """`attempts`: in the order in which they were heard of. `changed`: there is another."""

    changed = Signal()
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attempts: list[Attempt] = []
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hear(self, attempt: Attempt) -> None:
        """From any thread, at any moment: also in the midst of something else that the window does."""
        self._heard.emit(attempt)

    @property
    def refused(self) -> int:
        return sum(not attempt.allowed for attempt in self.attempts)

    @property
    def is_cut(self) -> bool:
        """Some process has tried so often that it tells no more."""
        return any(count >= MOST for count in Counter(attempt.pid for attempt in self.attempts).values())

    def _take(self, attempt: Attempt) -> None:
        self.attempts.append(attempt)
        self.changed.emit()
