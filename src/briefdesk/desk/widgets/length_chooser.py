"""The four lengths: segments side by side, or a combo box where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QWidget

from briefdesk.desk import icons, tokens
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.records import LENGTHS, Length

CHEVRON = 14


class ChevronCombo(QComboBox):
    """A style sheet takes the arrow away; ours comes back."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        drawing = icons.pixmap("chevron", tokens.current().text2, CHEVRON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - CHEVRON - 8, (self.height() - CHEVRON) // 2, drawing)


class LengthChooser(QWidget):
    """`chosen` carries the length that a person picked."""

    chosen = Signal(str)

    def __init__(self, labels: dict[Length, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label(self.tr("Length"))
        self._segments = named(QWidget(), "segments")
        self._segments.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self._segments)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for index, length in enumerate(LENGTHS):
            button = tool(labels[length], self.tr("Length: %1").replace("%1", labels[length]))
            button.setCheckable(True)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._combo = ChevronCombo()
        self._combo.addItems([labels[length] for length in LENGTHS])
        self._combo.setAccessibleName(self.tr("Length"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self._caption, self._segments, self._combo):
            line.addWidget(part)
        self._group.idClicked.connect(self._pick)
        self._combo.activated.connect(self._pick)
        self.set_compact(False)

    def show_length(self, length: Length) -> None:
        index = LENGTHS.index(length)
        self._group.button(index).setChecked(True)
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
