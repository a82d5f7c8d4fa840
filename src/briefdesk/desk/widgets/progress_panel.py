"""Which stage a job is in, how far it is, and about how long it still takes."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic
from typing import Literal

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.widgets.parts import announce, label
from briefdesk.events import Progress

STAGES = ("reading", "summarising", "translating")
SHARES, SHARES_TRANSLATING = (0.3, 1.0, 1.0), (0.2, 0.55, 1.0)
"""How much of a job is done at the end of each stage."""
Promise = Literal["soon", "replaced", "kept", "ready"]
SHOWN_AFTER_MS = 150
TELLS_TIME_AFTER_S = 2.0
STEPS_APART, EDGE = 8, 16


class Gauge:
    """How much of a job is done, from 0 to 1: never less than it said before."""

    def __init__(self) -> None:
        self.begin()

    def begin(self, shares: Sequence[float] = SHARES) -> None:
        self.done = 0.0
        self._shares = shares
        self._began = monotonic()

    def take(self, stage: int, done: int, total: int) -> None:
        share = done / total if total else 0.0
        before = self._shares[stage - 1] if stage else 0.0
        self.done = max(self.done, min(1.0, before + (self._shares[stage] - before) * share))

    def seconds_left(self) -> int | None:
        """`None` while it is too early to tell."""
        spent = monotonic() - self._began
        if spent < TELLS_TIME_AFTER_S or self.done < 0.02:
            return None
        return max(1, round(spent * (1 - self.done) / self.done))


class ProgressPanel(QFrame):
    """Appears only when a job takes longer than a blink: most do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self.gauge = Gauge()
        self._stage, self._busy, self._translates = "", False, False
        self._names = {
            "reading": self.tr("Reading"),
            "summarising": self.tr("Summarising"),
            "translating": self.tr("Translating"),
        }
        self._marks = {stage: label() for stage in STAGES}
        self._labels = {stage: label(self._names[stage]) for stage in STAGES}
        self._arrows = {stage: label() for stage in STAGES[1:]}
        self._counts = {stage: label(name="quiet") for stage in STAGES}
        self._left, self._percent = label(), label(name="quiet")
        self._note = label(name="quiet", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximum(1000)
        self._bar.setFixedHeight(6)
        self._lay_out()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOWN_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @property
    def busy(self) -> bool:
        """A job is running, whether the panel already shows it or not."""
        return self._busy

    @property
    def percent(self) -> int:
        return round(self.gauge.done * 100)

    def begin(self, translates: bool = False) -> None:
        """A job has started."""
        self._busy = True
        self.gauge.begin(SHARES_TRANSLATING if translates else SHARES)
        self._translates = translates
        for part in (self._marks, self._labels, self._arrows, self._counts):
            part["translating"].setVisible(translates)
        for count in self._counts.values():
            count.clear()
        self._stage = ""
        self._delay.start()
        self.show_progress(Progress("reading", 0, 0))

    def end(self) -> None:
        self._busy = False
        self._delay.stop()
        self.hide()

    def promise(self, what: Promise) -> None:
        """What becomes of the sentences that are shown, or when there will be some."""
        words = {
            "soon": self.tr("The key sentences appear in a moment."),
            "replaced": self.tr("Key sentences are shown meanwhile. The rewritten summary replaces them."),
            "kept": self.tr("The sentences below stay until the new ones are there."),
            "ready": self.tr("The summary is ready to read and copy."),
        }
        self._note.setText(words[what])

    def show_progress(self, progress: Progress) -> None:
        current = STAGES.index(progress.stage)
        if self._stage and current < STAGES.index(self._stage):
            return  # what is done again for another language is no step back
        self.gauge.take(current, progress.done, progress.total)
        if progress.stage != self._stage:
            self._enter(current)
        count = self.tr("%1 of %2").replace("%1", wording.number(progress.done))
        count = count.replace("%2", wording.number(progress.total))
        self._counts[progress.stage].setText(count if progress.total > 1 else "")
        self._bar.setValue(round(self.gauge.done * 1000))
        self._percent.setText(wording.percent(self.gauge.done))
        left = self.gauge.seconds_left()
        self._left.setText(self.tr("About %n s left", "", left) if left is not None else "")
        self._make_room()
        name = self.tr("%1, %2 percent").replace("%1", self._names[progress.stage])
        self._bar.setAccessibleName(name.replace("%2", str(round(self.gauge.done * 100))))

    def _enter(self, current: int) -> None:
        self._stage = STAGES[current]
        for index, stage in enumerate(STAGES):
            icon = "stage-done" if index < current else "stage-now" if index == current else "stage-waiting"
            icons.wear(self._marks[stage], icon, "text3" if index > current else "accent")
            self._labels[stage].setObjectName("title" if index <= current else "")
            self._labels[stage].style().polish(self._labels[stage])
        if self.isVisible():
            announce(self, self._names[self._stage])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._make_room)  # once the words have their new letters, too

    def _make_room(self) -> None:
        """What matters least goes where there is no room: counts of stages that are done, then names of the others."""
        shown = [stage for stage in STAGES if stage != "translating" or self._translates]
        others = [stage for stage in shown if stage != self._stage]
        wanted = [*(self._labels[stage] for stage in shown), *(self._counts[stage] for stage in shown)]
        seen = [part for part in wanted if part.text()]
        goes = [self._counts[stage] for stage in others] + [self._labels[stage] for stage in others]
        fixed = [self._left, *(self._marks[stage] for stage in shown), *(self._arrows[stage] for stage in shown[1:])]
        while goes and sum(part.sizeHint().width() + STEPS_APART for part in fixed + seen) > self.width() - 2 * EDGE:
            gone = goes.pop(0)
            seen = [part for part in seen if part is not gone]
        for part in wanted:
            part.setVisible(part in seen)
        for stage in shown:
            self._marks[stage].setAccessibleName("" if self._labels[stage] in seen else self._names[stage])

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(STEPS_APART)
        for index, stage in enumerate(STAGES):
            if index:
                icons.wear(self._arrows[stage], "stage-next", "text3")
                steps.addWidget(self._arrows[stage])
            for part in (self._marks[stage], self._labels[stage], self._counts[stage]):
                steps.addWidget(part)
        steps.addStretch()
        steps.addWidget(self._left)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 10, EDGE, 10)
        column.setSpacing(8)
        column.addLayout(steps)
        column.addWidget(self._bar)
        column.addLayout(foot)
