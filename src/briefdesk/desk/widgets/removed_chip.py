"""What was left out of the article: one line that unfolds."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.records import Removed

UNFOLDED_PX, SIDE = 240, 10


class RemovedChip(QFrame):
    """`resized`: it was folded or unfolded, and wants another height."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._scissors, self._label = label(), label(name="quiet")
        icons.wear(self._scissors, "scissors", "text2", 14)
        self._switch = tool(name="link")
        self._switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._unfold)
        self._pieces = named(QTextEdit(), "quiet")
        self._pieces.setReadOnly(True)
        self._pieces.setFrameShape(QFrame.Shape.NoFrame)
        self._pieces.setAcceptDrops(False)
        self._pieces.viewport().setAutoFillBackground(False)
        self._pieces.setAccessibleName(self.tr("Text that was left out"))
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in (self._scissors, self._label, self._switch):
            line.addWidget(part)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 2, SIDE, 2)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._pieces)
        self._unfold(False)

    def fit(self, width: int) -> int:
        """The height in px that it wants at this width; very long pieces scroll inside."""
        document = self._pieces.document()
        document.setTextWidth(width - 2 * SIDE)
        self._pieces.setFixedHeight(min(UNFOLDED_PX, ceil(document.size().height())))
        return self.sizeHint().height()

    @property
    def unfolded(self) -> bool:
        return self._switch.isChecked()

    def toggle(self) -> None:
        self._switch.toggle()

    def show_removed(self, removed: tuple[Removed, ...]) -> None:
        self._switch.setChecked(False)
        self.setVisible(bool(removed))
        if removed:
            self._label.setText(wording.left_out(removed))
            pieces = (f"{piece.text.strip()}  [{wording.removal_reason(piece.reason)}]" for piece in removed)
            self._pieces.setPlainText("\n\n".join(pieces))

    def _unfold(self, unfolded: bool) -> None:
        self._switch.setText(self.tr("Hide") if unfolded else self.tr("Show"))
        self._switch.setAccessibleName(self.tr("Hide left-out text") if unfolded else self.tr("Show left-out text"))
        self._pieces.setVisible(unfolded)
        self.setProperty("open", unfolded)
        self.style().polish(self)
        self.resized.emit()
