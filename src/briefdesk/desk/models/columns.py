"""How wide the columns of the list are: for the words of the interface, in its letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

tr = QCoreApplication.translate
GAP, ICON, EDGE, NAME = 14, 24, 20, 150
"""Between columns; of the drawing of the state; at both ends; the least for the name. All px at 13 px letters."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in px. `compact`: there is room for name, state and button alone; `stacked`: they stand
    one below the other.
    """

    disk: int
    memory: int
    licence: int
    quality: int
    state: int
    act: int
    compact: bool
    stacked: bool

    @property
    def widths(self) -> tuple[int, ...]:
        """Of all but the name."""
        return self.disk, self.memory, self.licence, self.quality, self.state, self.act

    @classmethod
    def of(cls, widget: QWidget, room: int) -> Columns:
        """In `room` px; where it would not do otherwise, headings take two lines."""
        one_line = cls._measured(widget, room, [(title,) for title in headings()])
        return one_line if not one_line.compact else cls._measured(widget, room, [t.split() for t in headings()])

    @classmethod
    def _measured(cls, widget: QWidget, room: int, titles: Sequence[Sequence[str]]) -> Columns:
        """`titles`: the words of each heading that stay together."""
        metrics, bold = QFontMetrics(widget.font()), QFont(widget.font())
        bold.setWeight(QFont.Weight.DemiBold)
        strong = QFontMetrics(bold)

        def wide(*words: str, more: int = 0) -> int:
            return max(map(metrics.horizontalAdvance, words)) + more

        _, *heads = (max(map(strong.horizontalAdvance, words)) for words in titles)
        disk = max(heads[0], wide("000 MB")) + 2
        memory = max(heads[1], wide(tr("Models", "of %1").replace("%1", "8.0 GB")) + 20) + 2
        licence = max(heads[2], round(wide(commercial_use(True)) * 12 / 13) + 20) + 2
        quality = max(heads[3], wide("ROUGE-2 00.0", "CNN/DailyMail")) + 2
        state = 9 * metrics.height()
        get = wide(tr("Models", "Get %1").replace("%1", "000 MB"))
        again = wide(tr("Models", "Get again"), tr("Models", "Resume"), tr("Models", "Pause")) + 50  # and a menu
        act = max(get, again) + 52
        beside = state + act + 3 * GAP + ICON + 2 * EDGE
        name = NAME * metrics.height() // 16
        is_compact = room - beside - disk - memory - licence - quality - 4 * GAP < name
        return cls(disk, memory, licence, quality, state, act, is_compact, stacked=room - beside < name)


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
