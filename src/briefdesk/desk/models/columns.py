"""How wide the columns of the list are: for the words of the interface, in its letters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

tr = QCoreApplication.translate
GAP, ICON, EDGE, NAME = 14, 24, 20, 190
"""Between columns; of the drawing of the state; at both ends; the least for the name. All px at 13 px letters."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in px. `compact`: there is room for name, state and button alone."""

    disk: int
    memory: int
    licence: int
    quality: int
    state: int
    act: int
    compact: bool

    @property
    def widths(self) -> tuple[int, ...]:
        """Of all but the name."""
        return self.disk, self.memory, self.licence, self.quality, self.state, self.act

    @classmethod
    def of(cls, widget: QWidget, room: int) -> Columns:
        """In `room` px."""
        metrics = QFontMetrics(widget.font())
        em, bold = metrics.height(), QFont(widget.font())
        bold.setWeight(QFont.Weight.DemiBold)
        strong = QFontMetrics(bold)

        def wide(*words: str, more: int = 0) -> int:
            return max(map(metrics.horizontalAdvance, words)) + more

        _, *titles = (strong.horizontalAdvance(title) for title in headings())
        disk = max(titles[0], wide("000 MB")) + 2
        memory = max(titles[1], wide(tr("Models", "of %1").replace("%1", "8.0 GB")) + 20) + 2
        licence = max(titles[2], round(wide(commercial_use(True)) * 12 / 13) + 20) + 2
        quality = max(titles[3], wide("ROUGE-2 00.0", "CNN/DailyMail")) + 2
        state = 9 * em
        get = wide(tr("Models", "Get %1").replace("%1", "000 MB"))
        again = wide(tr("Models", "Get again"), tr("Models", "Resume"), tr("Models", "Pause")) + 50  # and a menu
        act = max(get, again) + 52
        fixed = disk + memory + licence + quality + state + act + 7 * GAP + ICON + 2 * EDGE
        return cls(disk, memory, licence, quality, state, act, room - fixed < NAME)


def headings() -> tuple[str, ...]:
    return (
        tr("Models", "Model"),
        tr("Models", "On disk"),
        tr("Models", "Memory"),
        tr("Models", "Licence, commercial use"),
        tr("Models", "Quality"),
    )


def commercial_use(allowed: bool | None) -> str:
    if allowed is None:
        return tr("Models", "Commercial use: not known")
    return tr("Models", "Commercial use: yes") if allowed else tr("Models", "Commercial use: no")
