"""An address that a person types. One that is no good is not taken over, and the line beneath says why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from briefdesk.desk.widgets.parts import announce


class AddressField(QLineEdit):
    """`entered` carries a good address, or "" for none. `complaint`: what is said of another one."""

    entered = Signal(str)

    def __init__(self, is_good: Callable[[str], bool], complaint: str) -> None:
        super().__init__()
        self._is_good, self._complaint, self._shown = is_good, complaint, ""
        self._beneath, self._hint = QLabel(), ""
        self.setMaxLength(500)
        self.editingFinished.connect(self._take)

    def complain_in(self, beneath: QLabel) -> None:
        """The line beneath the field, which says what the field means while all is well."""
        self._beneath, self._hint = beneath, beneath.text()

    @property
    def complaining(self) -> bool:
        return self._beneath.text() == self._complaint

    def show_address(self, address: str) -> None:
        """What is being typed stays."""
        if address != self._shown or not self.isModified():
            self._shown = address
            self.setText(address)
            self._tell(good=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the address and presses no button of the dialog."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def _take(self) -> None:
        address = self.text().strip()
        good = not address or self._is_good(address)
        self._tell(good)
        if good:
            self._shown = address
            self.setModified(False)
            self.entered.emit(address)

    def _tell(self, good: bool) -> None:
        words = self._hint if good else self._complaint
        if words != self._beneath.text():
            self._beneath.setObjectName("quiet" if good else "complaint")
            self._beneath.style().polish(self._beneath)
            self._beneath.setText(words)
            self.setAccessibleDescription(words)
            if not good:
                announce(self, words)
