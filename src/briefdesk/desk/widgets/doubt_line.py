"""Why a sentence is to be verified: a triangle and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.widgets.parts import label


class DoubtLine(QWidget):
    """Hidden where there is no doubt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._words = label(), label(name="doubt", wrap=True)
        icons.wear(self._mark, "doubt", "doubt", 14)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))
