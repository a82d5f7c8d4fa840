"""What is told under a pinned sentence: where it comes from, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.widgets.parts import ghost, tool


class RowMeta(QWidget):
    """Hidden until the row is pinned."""

    source_clicked = Signal()
    edit_clicked = Signal()
    copy_clicked = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = tool(wording.from_sentences((0,)), name="source")
        icons.wear(self._source, "link", "accent", 14)
        self._source.clicked.connect(self.source_clicked)
        edit = ghost(self.tr("Edit"), self.tr("Edit sentence %1").replace("%1", str(number)), "pencil")
        edit.clicked.connect(self.edit_clicked)
        copy = ghost(self.tr("Copy"), self.tr("Copy sentence %1").replace("%1", str(number)), "copy")
        copy.clicked.connect(self.copy_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._source)
        row.addStretch()
        row.addWidget(edit)
        row.addWidget(copy)
        self.hide()

    def show_source(self, evidence: Sequence[int]) -> None:
        """Indexes of article sentences; none where nothing in the article is like it."""
        words = wording.from_sentences(evidence) if evidence else ""
        self._source.setText(words)
        self._source.setAccessibleName(words)
        self._source.setToolTip(self.tr("Show in the original"))
        self._source.setVisible(bool(evidence))
