"""One thing to tell inside the Library, with one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.widgets.parts import announce, label, named, tool
from briefdesk.desk.widgets.wrapping_button import WrappingButton


class Note(QWidget):
    """Hidden while there is nothing to tell. `acted`: the button was pressed. `gone`: that, or it was sent away."""

    acted = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        named(self, "noteBox")
        self._text = label(wrap=True)
        self._button = WrappingButton()
        self._close = tool(accessible=self.tr("Dismiss"))
        icons.wear(self._close, "close", "text2", 14)
        self._close.clicked.connect(self._leave)
        self._button.clicked.connect(self._act)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._text, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._button)
        self.hide()

    def tell(self, text: str, action: str = "", lasting: bool = False) -> None:
        """`action`: the words on the button, "" for none. `lasting`: a person cannot send it away."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._close.setVisible(not lasting)
        self.setAccessibleName(text)
        self.show()

    def ask(self, text: str, action: str) -> None:
        """The same, with the keyboard on the button."""
        self.tell(text, action)
        announce(self, text)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        self._leave()
        self.acted.emit()

    def _leave(self) -> None:
        self.hide()
        self.gone.emit()
