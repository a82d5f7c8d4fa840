"""The line above the sentences: which language, and who wrote it; one for each column."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk.widgets import marker
from briefdesk.desk.widgets.parts import label

PADDING, GAP, BELOW, APART = 12, 8, 4, 24
"""As in a row; the columns are as far apart."""


def text_left() -> int:
    """How far from the edge of a row its text begins, in px."""
    return PADDING + marker.side() + GAP


class RowsHeading(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = label(name="quiet", wrap=True), label(name="quiet", wrap=True)
        line = QHBoxLayout(self)
        self._fit()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(APART)
        line.addWidget(self._first, 1)
        line.addWidget(self._second, 1)

    def show_words(self, first: str, second: str) -> None:
        """`second`: "" where there is one column."""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setContentsMargins(text_left(), 0, PADDING, BELOW)

    @property
    def words(self) -> tuple[str, str]:
        return self._first.text(), self._second.text()
