"""The status bar: the promise at the left, what did the work at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from briefdesk.desk import icons, naming, wording
from briefdesk.desk.widgets.parts import label, tool

HEIGHT, AROUND, EDGES, GAP = 28, 5, 24, 8


class StatusLine(QStatusBar):
    """`promise`: a button that leads to what stands behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._fit()
        self._waiting = label()
        self.promise = tool(self.tr("Offline – nothing leaves this laptop"), name="promise")
        icons.wear(self.promise, "lock", "accent", 14)
        self._wanted: dict[QWidget, bool] = {self.promise: True}
        self.addWidget(self.promise)
        self._private = self._pair("private", self.tr("Private mode: nothing is kept"))
        self._private.hide()
        self.addWidget(self._private)
        self._seconds, self._memory = label(), label()
        self._time_pair = self._pair("time", self._seconds)
        self._memory_pair = self._pair("memory", self._memory)
        self.addPermanentWidget(self._waiting)
        self._writer, self._translator = label(), label()
        self._writer_pair, self._translator_pair = (
            self._pair("model", self._writer),
            self._pair("translate", self._translator),
        )
        for pair in (self._writer_pair, self._translator_pair, self._time_pair, self._memory_pair):
            self.addPermanentWidget(pair)
            self._wanted[pair] = True
        self.show_work(None, None, 0)
        self._compact = False
        self._work: tuple[str, str, tuple[str, str], bool] = ("", "", ("", ""), False)
        self.show_models(self.tr("Key sentences"), "")

    def show_models(self, writer: str, translator: str, languages: tuple[str, str] = ("", "")) -> None:
        """Who did the work; `translator`: "" where nothing was translated. `languages`: from and to, as codes."""
        work = (writer, translator, languages, self._compact)
        if work == self._work:
            return
        self._work = work
        names = languages if self._compact else tuple(naming.language_within(code) for code in languages)
        way = " → ".join(names) if any(languages) else ""
        self._writer.setText(writer)
        self._translator.setText(f"{translator} {way}".strip())
        self._wanted[self._translator_pair] = bool(translator)
        self._make_room()

    def set_compact(self, compact: bool) -> None:
        """Languages by their codes."""
        writer, translator, languages, _ = self._work
        self._compact = compact
        self.show_models(writer, translator, languages)

    def show_refused(self, count: int) -> None:
        """So many attempts to reach a network were refused in this run."""
        words = self.tr("Offline – nothing leaves this laptop")
        if count:
            words = self.tr("Offline – %n attempts to reach a network refused", "", count)
        if words != self.promise.text():
            self.promise.setText(words)
            self.promise.setAccessibleName(words)
            self.promise.setToolTip(words)
            self._make_room()

    def show_private(self, private: bool) -> None:
        self._private.setVisible(private)

    def show_work(self, seconds: float | None, memory_bytes: int | None, waiting: int) -> None:
        self._seconds.setText(wording.seconds(seconds) if seconds is not None else "")
        self._memory.setText(wording.memory(memory_bytes) if memory_bytes is not None else "")
        self._wanted |= {self._time_pair: seconds is not None, self._memory_pair: memory_bytes is not None}
        self._waiting.setText(self.tr("%n waiting", "", waiting) if waiting else "")
        self._seconds.setAccessibleName(self.tr("Time: %1").replace("%1", self._seconds.text()))
        self._memory.setAccessibleName(self.tr("Memory: %1").replace("%1", self._memory.text()))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what stands here needs more room, or less
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """What matters least is not told where there is no room for it."""
        parts = [part for part in self.children() if isinstance(part, QWidget) and not part.isHidden()]
        room = self.width() - EDGES - sum(part.sizeHint().width() + GAP for part in parts if part not in self._wanted)
        for pair, wanted in self._wanted.items():
            width = pair.sizeHint().width() + GAP if wanted else 0
            pair.setVisible(wanted and width <= room)
            room -= width

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """28 px high, more where letters are large."""
        self.setMinimumHeight(max(HEIGHT, self.fontMetrics().height() + 2 * AROUND))

    def _pair(self, icon: str, words: str | QLabel, color: str = "text2") -> QWidget:
        pair, mark = QWidget(), label()
        icons.wear(mark, icon, color, 14)
        line = QHBoxLayout(pair)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(6)
        line.addWidget(mark)
        line.addWidget(words if isinstance(words, QLabel) else label(words))
        return pair
