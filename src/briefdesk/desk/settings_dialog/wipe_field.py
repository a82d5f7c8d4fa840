"""Deletes all that is kept. It asks first, in its own place, and says when it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from briefdesk.desk import error_words
from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.page import WideField
from briefdesk.desk.widgets.parts import announce, label
from briefdesk.errors import BriefDeskError


class WipeField(WideField):
    def __init__(self, control: Controller) -> None:
        super().__init__()
        self._control = control
        self._begin = QPushButton(self.tr("Delete all that is kept…"))
        self._delete = QPushButton(self.tr("Delete for good"))
        self._keep = QPushButton(self.tr("Keep"))
        self._told = label(wrap=True)
        self._begin.clicked.connect(lambda: self._ask(True))
        self._keep.clicked.connect(lambda: self._ask(False))
        self._delete.clicked.connect(self._wipe)
        buttons = QHBoxLayout()
        for button in (self._begin, self._delete, self._keep):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addLayout(buttons)
        self.setFocusProxy(self._begin)
        self._ask(False)

    def _ask(self, asking: bool) -> None:
        self._begin.setVisible(not asking)
        self._delete.setVisible(asking)
        self._keep.setVisible(asking)
        question = self.tr("Delete all kept briefs and drafts for good? They cannot be brought back.")
        self._tell(question if asking else "")
        (self._keep if asking else self._begin).setFocus()

    def _wipe(self) -> None:
        self._ask(False)
        self._control.keeping.wipe(self._done, self._failed)

    def _done(self) -> None:
        self._tell(self.tr("All that was kept is deleted."))

    def _failed(self, error: BriefDeskError) -> None:
        self._tell(" ".join(error_words.words(error)).strip())

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)
