"""The file of the glossary is damaged: says so, and gives it another name where the person wants a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from briefdesk.desk.settings_dialog.page import WideField
from briefdesk.desk.widgets.button_row import ButtonRow
from briefdesk.desk.widgets.parts import announce, label
from briefdesk.errors import BriefDeskError
from briefdesk.glossary import store


class DamagedGlossary(WideField):
    """Hidden until there is something to tell. `set_aside` carries the name that the file of `path` has now, `failed`
    why it has no other."""

    set_aside = Signal(str)
    failed = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        words = self.tr("The glossary in %1 is damaged; it was not touched.")
        self.told = label(words.replace("%1", _breakable(str(path))), wrap=True)
        self.button = QPushButton(self.tr("Keep it as .damaged and start anew"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(ButtonRow([self.button]))
        self.button.clicked.connect(self._set_aside)
        self.hide()

    def ask(self) -> None:
        """Something was to be stored that cannot be, as long as the file is there."""
        self.show()
        self.button.setFocus()
        announce(self, self.told.text())

    def _set_aside(self) -> None:
        try:
            aside = store.set_aside(self._path)
        except BriefDeskError as error:
            self.failed.emit(error)
            return
        self.hide()
        self.set_aside.emit(aside.name)


def _breakable(path: str) -> str:
    """Lines may end behind the bars of a path, which is longer than a line."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
