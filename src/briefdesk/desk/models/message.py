"""A message with a thin bar: something that was asked for is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from briefdesk.desk.models.parts import STEPS, thin_bar
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.wording import Message


class ProgressMessage(MessageBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = thin_bar()
        self.words.addSpacing(4)
        self.words.addWidget(self._bar)

    def tell_of(self, message: Message | None, share: float | None = None) -> None:
        """`share`: 0 to 1; `None` for no bar."""
        if message is None and self.isHidden():
            return
        self._bar.setVisible(share is not None)
        if share is not None and message is not None:
            self._bar.setValue(round(share * STEPS))
            self._bar.setAccessibleName(message.title)
        self.tell(message)
