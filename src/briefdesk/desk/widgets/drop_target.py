"""A dashed sheet that says what may be dropped, and the buttons that do the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from briefdesk.desk import fonts, icons, tokens
from briefdesk.desk.widgets.folding_row import FoldingRow
from briefdesk.desk.widgets.key_cap_button import KeyCapButton
from briefdesk.desk.widgets.parts import label

SIDES, GAP = 24, 12
"""px at both sides; between the buttons."""


class DropTarget(QFrame):
    """Gives up its picture where it is told that there is little room."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._picture = label()
        self._title = label(self.tr("Drop an article here"), wrap=True)
        self._title.setFont(fonts.reading(28, QFont.Weight.DemiBold))
        self._title.setAccessibleName(self._title.text())
        kinds = self.tr("Word, PDF, web page, e-book, e-mail or plain text. You get a summary with its sources marked.")
        self._kinds = label(kinds, "quiet", wrap=True)
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDES, 24, SIDES, 28)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (self._picture, self._title, self._kinds):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(FoldingRow(self._buttons, GAP))
        column.addStretch(1)
        self._draw()

    def _make_buttons(self) -> list[KeyCapButton]:
        opens = KeyCapButton(self.tr("Open a file…"), "Ctrl+O")
        opens.setProperty("primary", True)
        paste = KeyCapButton(self.tr("Paste text"), "Ctrl+V")
        sample = KeyCapButton(self.tr("Try the sample"))
        choices = (
            (opens, "open", self.open_wanted),
            (paste, "paste", self.paste_wanted),
            (sample, "sample", self.sample_wanted),
        )
        for button, icon, wanted in choices:
            icons.wear(button, icon, "on_accent" if button is opens else "text")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(wanted)
        return [opens, paste, sample]

    def show_picture(self, shown: bool) -> None:
        self._picture.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPen(QColor(colors.control), 1.5)
        outline.setDashPattern([6, 4])
        painter.setPen(outline)
        painter.setBrush(QColor(colors.pane))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.illustration(tokens.current(), self.devicePixelRatioF()))
