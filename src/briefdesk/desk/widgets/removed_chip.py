"""What was left out of the article: one line that unfolds."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from briefdesk.desk import icons, removal_words
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.records import Removed

UNFOLDED_PX, SIDE, GROUPS_APART, APART = 240, 10, 8, 8


class RemovedChip(QFrame):
    """`resized`: it was folded or unfolded, or has other words: it wants another size."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._scissors, self._label = label(), label(name="quiet")
        icons.wear(self._scissors, "scissors", "text2", 14)
        self._words = ("", "")
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
        line.setSpacing(0)
        line.addWidget(self._scissors)
        line.addSpacing(APART)
        for part in (self._label, self._switch):
            line.addWidget(part)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 2, SIDE, 2)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._pieces)
        self._unfold(False)

    def event(self, event: QEvent) -> bool:
        """Its words have changed, or the letters that they are written in."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return done

    def fit(self, width: int, most: int) -> int:
        """The height in px that it wants at this width; pieces that need more than `most` scroll inside."""
        copy = self._pieces.document().clone(self)
        copy.setTextWidth(width - 2 * SIDE)
        self._pieces.setFixedHeight(min(max(UNFOLDED_PX, most), ceil(copy.size().height())))
        copy.deleteLater()
        return self.sizeHint().height()

    def say_in(self, width: int) -> None:
        """What was left out, by name where the line has room for it."""
        others = self._scissors.sizeHint().width() + APART + self._switch.sizeHint().width() + 2 * SIDE
        full, short = self._words
        fits = self._label.fontMetrics().horizontalAdvance(full) + others <= width
        self._label.setText(full if fits else short)

    @property
    def unfolded(self) -> bool:
        return self._switch.isChecked()

    def toggle(self) -> None:
        self._switch.toggle()

    def show_removed(self, removed: Sequence[Removed]) -> None:
        self._switch.setChecked(False)
        self.setVisible(bool(removed))
        if removed:
            self._words = (removal_words.left_out(removed), removal_words.counted(removed))
            self._label.setText(self._words[0])
            self._list(removed)

    def _list(self, removed: Sequence[Removed]) -> None:
        """By reason, in the article's order within each."""
        by_reason: dict[str, list[str]] = {}
        for piece in removed:
            by_reason.setdefault(piece.reason, []).append(piece.text.strip())
        strong, apart = QTextCharFormat(), QTextBlockFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        apart.setTopMargin(GROUPS_APART)
        self._pieces.clear()
        cursor = self._pieces.textCursor()
        cursor.beginEditBlock()
        for reason, texts in by_reason.items():
            if not self._pieces.document().isEmpty():
                cursor.insertBlock(apart)
            cursor.insertText(removal_words.group(reason, len(texts)), strong)
            for text in texts:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
                cursor.insertText(text)
        cursor.endEditBlock()
        self._pieces.verticalScrollBar().setValue(0)

    def _unfold(self, unfolded: bool) -> None:
        self._switch.setText(self.tr("Hide") if unfolded else self.tr("Show"))
        self._switch.setAccessibleName(self.tr("Hide left-out text") if unfolded else self.tr("Show left-out text"))
        self._pieces.setVisible(unfolded)
        self.setProperty("open", unfolded)
        self.style().polish(self)
        self.resized.emit()
