"""The four lengths: segments side by side, or a combo box where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.segments import Segments
from briefdesk.records import LENGTHS, Length


class LengthChooser(QWidget):
    """`chosen` carries the length that a person picked."""

    chosen = Signal(str)

    def __init__(self, labels: dict[Length, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label(self.tr("Length"))
        names = [self.tr("Length: %1").replace("%1", labels[length]) for length in LENGTHS]
        self._segments = Segments([labels[length] for length in LENGTHS], names)
        self._combo = ChoiceCombo("length", self.tr("Length"))
        for length in LENGTHS:
            self._combo.add_choice(labels[length], length)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self._caption, self._segments, self._combo):
            line.addWidget(part)
        self._segments.chosen.connect(self._pick)
        self._combo.activated.connect(self._pick)
        self.set_compact(False)

    def show_length(self, length: Length) -> None:
        index = LENGTHS.index(length)
        self._segments.choose(index)
        self._combo.setCurrentIndex(index)

    @property
    def compact(self) -> bool:
        """Shown as a combo box."""
        return self._combo.isVisibleTo(self)

    def set_compact(self, compact: bool) -> None:
        self._caption.setVisible(not compact)
        self._segments.setVisible(not compact)
        self._combo.setVisible(compact)

    def _pick(self, index: int) -> None:
        self.chosen.emit(LENGTHS[index])
