"""The line above the sentences: which language, and who wrote it; one for each column."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk.widgets.parts import label

LEFT, RIGHT, BELOW, APART = 44, 12, 4, 24
"""As in a row: its padding, the marker and the gap; the columns are as far apart."""


class RowsHeading(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = label(name="quiet", wrap=True), label(name="quiet", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(LEFT, 0, RIGHT, BELOW)
        line.setSpacing(APART)
        line.addWidget(self._first, 1)
        line.addWidget(self._second, 1)

    def show_words(self, first: str, second: str) -> None:
        """`second`: "" where there is one column."""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))

    @property
    def words(self) -> tuple[str, str]:
        return self._first.text(), self._second.text()
