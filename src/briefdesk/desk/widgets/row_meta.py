"""What is told under a pinned sentence: where it comes from, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.widgets.parts import ghost, tool
from briefdesk.desk.widgets.side_line import SideLine


class RowMeta(SideLine):
    """Hidden until the row is pinned."""

    source_clicked = Signal()
    edit_clicked = Signal()
    copy_clicked = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        self._source = tool(wording.from_sentences((0,)), name="source")
        icons.wear(self._source, "link", "accent", 14)
        edit = ghost(self.tr("Edit"), self.tr("Edit sentence %1").replace("%1", str(number)), "pencil")
        copy = ghost(self.tr("Copy"), self.tr("Copy sentence %1").replace("%1", str(number)), "copy")
        super().__init__(None, self._source, [edit, copy], parent)
        self._source.clicked.connect(self.source_clicked)
        edit.clicked.connect(self.edit_clicked)
        copy.clicked.connect(self.copy_clicked)
        self.hide()

    def show_source(self, evidence: Sequence[int]) -> None:
        """Indexes of article sentences; none where nothing in the article is like it."""
        words = wording.from_sentences(evidence) if evidence else ""
        self._source.setText(words)
        self._source.setAccessibleName(words)
        self._source.setToolTip(self.tr("Show in the original"))
        self._source.setVisible(bool(evidence))
