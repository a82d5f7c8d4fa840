"""The status bar: the promise at the left, what did the work at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.widgets.parts import label


class StatusLine(QStatusBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(28)
        self._waiting = label()
        promise = self._pair("lock", self.tr("Offline – nothing leaves this laptop"), "accent")
        self.addWidget(promise)
        self._seconds, self._memory = label(), label()
        self._time_pair = self._pair("time", self._seconds)
        self._memory_pair = self._pair("memory", self._memory)
        self.addPermanentWidget(self._waiting)
        for pair in (self._pair("model", self.tr("Key sentences")), self._time_pair, self._memory_pair):
            self.addPermanentWidget(pair)
        self.show_work(None, None, 0)

    def show_work(self, seconds: float | None, memory_bytes: int | None, waiting: int) -> None:
        self._time_pair.setVisible(seconds is not None)
        self._memory_pair.setVisible(memory_bytes is not None)
        self._seconds.setText(wording.seconds(seconds) if seconds is not None else "")
        self._memory.setText(wording.memory(memory_bytes) if memory_bytes is not None else "")
        self._waiting.setText(self.tr("%n waiting", "", waiting) if waiting else "")
        self._seconds.setAccessibleName(self.tr("Time: %1").replace("%1", self._seconds.text()))
        self._memory.setAccessibleName(self.tr("Memory: %1").replace("%1", self._memory.text()))

    def _pair(self, icon: str, words: str | QLabel, color: str = "text2") -> QWidget:
        pair, mark = QWidget(), label()
        icons.wear(mark, icon, color, 14)
        line = QHBoxLayout(pair)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(6)
        line.addWidget(mark)
        line.addWidget(words if isinstance(words, QLabel) else label(words))
        return pair
