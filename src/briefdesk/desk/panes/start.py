"""The page before there is an article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefdesk.desk import fonts, icons, tokens
from briefdesk.desk.models.message import ProgressMessage
from briefdesk.desk.widgets.key_cap_button import KeyCapButton
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.progress_panel import ProgressPanel


class DropTarget(QFrame):
    """A dashed sheet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPen(QColor(colors.control), 1.5)
        outline.setDashPattern([6, 4])
        painter.setPen(outline)
        painter.setBrush(QColor(colors.pane))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)


class StartPage(QWidget):
    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.message = MessageBar()
        self.offer = ProgressMessage()
        self.progress = ProgressPanel()
        self._picture = label()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.message)
        column.addWidget(self.offer)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addWidget(self._target(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._promise())
        column.addStretch(2)
        self._draw()

    def _target(self) -> QWidget:
        target = DropTarget()
        target.setMinimumSize(720, 316)
        target.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        title = label(self.tr("Drop an article here"))
        title.setFont(fonts.reading(28, QFont.Weight.DemiBold))
        title.setAccessibleName(title.text())
        kinds = self.tr("Word, PDF, web page, e-mail or plain text. You get its key sentences, marked in the text.")
        column = QVBoxLayout(target)
        column.setContentsMargins(24, 40, 24, 32)
        column.setSpacing(14)
        for part in (self._picture, title, label(kinds, "quiet")):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        column.addLayout(self._buttons())
        return target

    def _buttons(self) -> QHBoxLayout:
        opens = KeyCapButton(self.tr("Open a file…"), "Ctrl+O")
        opens.setProperty("primary", True)
        paste = KeyCapButton(self.tr("Paste text"), "Ctrl+V")
        sample = KeyCapButton(self.tr("Try the sample"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addStretch()
        choices = (
            (opens, "open", self.open_wanted),
            (paste, "paste", self.paste_wanted),
            (sample, "sample", self.sample_wanted),
        )
        for button, icon, wanted in choices:
            icons.wear(button, icon, "on_accent" if button is opens else "text")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(wanted)
            line.addWidget(button)
        line.addStretch()
        return line

    def _promise(self) -> QHBoxLayout:
        lock = label()
        icons.wear(lock, "lock", "accent")
        words = label(self.tr("Your articles never leave this laptop."), "title")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch()
        line.addWidget(lock)
        line.addWidget(words)
        line.addStretch()
        return line

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.illustration(tokens.current(), self.devicePixelRatioF()))
