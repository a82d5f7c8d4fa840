"""The status bar: the promise at the left, what did the work at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from briefdesk.desk import icons, naming, wording
from briefdesk.desk.widgets.parts import label, tool
from briefdesk.desk.widgets.row_that_fits import RowThatFits

HEIGHT = 28


class StatusLine(QStatusBar):
    """`promise`: a button that leads to what stands behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._waiting = label()
        self.promise = tool(self.tr("Offline – nothing leaves this laptop"), name="promise")
        icons.wear(self.promise, "lock", "accent", 14)
        self._keeping = label()
        self._private = self._pair("private", self._keeping)
        self._seconds, self._memory = label(), label()
        self._time_pair = self._pair("time", self._seconds)
        self._memory_pair = self._pair("memory", self._memory)
        self._writer, self._translator = label(), label()
        self._writer_pair, self._translator_pair = (
            self._pair("model", self._writer),
            self._pair("translate", self._translator),
        )
        self._row = RowThatFits(
            left=(self.promise, self._private),
            right=(self._waiting, self._writer_pair, self._translator_pair, self._time_pair, self._memory_pair),
            matters=(self._waiting, self._private, self.promise, self._writer_pair),
        )
        self.addWidget(self._row, 1)
        self.show_private(private=False, unkept=False)
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
        self._row.want(self._translator_pair, bool(translator))

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

    def show_private(self, private: bool, unkept: bool) -> None:
        """`unkept`: the open article is one that was opened in private mode, or deleted from the Library."""
        words = self.tr("Private mode: nothing is kept") if private else self.tr("This article is kept nowhere")
        self._keeping.setText(words)
        self._row.want(self._private, private or unkept)

    def show_work(self, seconds: float | None, memory_bytes: int | None, waiting: int) -> None:
        self._seconds.setText(wording.seconds(seconds) if seconds is not None else "")
        self._memory.setText(wording.memory(memory_bytes) if memory_bytes is not None else "")
        self._waiting.setText(self.tr("%n waiting", "", waiting) if waiting else "")
        self._seconds.setAccessibleName(self.tr("Time: %1").replace("%1", self._seconds.text()))
        self._memory.setAccessibleName(self.tr("Memory: %1").replace("%1", self._memory.text()))
        self._row.want(self._time_pair, seconds is not None)
        self._row.want(self._memory_pair, memory_bytes is not None)
        self._row.want(self._waiting, bool(waiting))

    # 28 px high, more where letters are large

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, HEIGHT))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, HEIGHT))

    def _pair(self, icon: str, words: str | QLabel, color: str = "text2") -> QWidget:
        pair, mark = QWidget(), label()
        icons.wear(mark, icon, color, 14)
        line = QHBoxLayout(pair)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(6)
        line.addWidget(mark)
        line.addWidget(words if isinstance(words, QLabel) else label(words))
        return pair
