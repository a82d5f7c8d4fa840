"""A message above its pane: what happened, what was kept, one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefdesk.desk import icons, tokens, wording
from briefdesk.desk.widgets.parts import label, tool
from briefdesk.desk.wording import Message

_TONES = {
    "error": ("unreadable", "error", "error_tint"),
    "missing": ("missing", "doubt", "doubt_tint"),
    "info": ("again", "accent", "tint"),
}
"""Tone -> picture, its colour, the colour of the ground."""


class MessageBar(QFrame):
    """Hidden until it has something to say. `acted` carries the action, `dismissed` is the small cross."""

    acted = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._message = Message("info", "", "")
        self._icon = label()
        self._title = label(name="title", wrap=True)
        self._text = label(name="quiet", wrap=True)
        self._action = QPushButton()
        self._close = tool(accessible=self.tr("Dismiss"))
        icons.wear(self._close, "close", "text2", 14)
        self._close.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(self._title)
        self.words.addWidget(self._text)
        line = QHBoxLayout(self)
        line.setContentsMargins(22, 16, 16, 12)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(self.words, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self._action.clicked.connect(lambda: self.acted.emit(self._message.action))
        self._close.clicked.connect(self.dismissed)
        self.hide()

    def tell(self, message: Message | None) -> None:
        """Show this message; `None` hides the bar."""
        self.setVisible(message is not None)
        if message is None or message == self._message:
            return
        self._message = message
        self._title.setText(message.title)
        self._text.setText(message.text)
        self._action.setText(message.label or wording.action_label(message.action))
        self._action.setVisible(bool(message.action))
        icon, color, _ = _TONES[message.tone]
        icons.wear(self._icon, icon, color)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(_TONES[self._message.tone][2]))
        painter.drawRoundedRect(self.rect().adjusted(8, 8, -8, -4), 8, 8)
