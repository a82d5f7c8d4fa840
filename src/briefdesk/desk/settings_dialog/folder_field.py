"""The folder of the models, with a button to choose another and one to go back to the usual one."""

from __future__ import annotations

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from briefdesk import paths
from briefdesk.desk.settings_dialog.page import WideField


class FolderField(WideField):
    """`chosen` carries a folder, "" for the usual one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setAccessibleName(self.tr("Folder of the models"))
        self._choose = QPushButton(self.tr("Choose…"))
        self._choose.clicked.connect(self._ask)
        self._usual = QPushButton(self.tr("Usual folder"))
        self._usual.clicked.connect(lambda: self.chosen.emit(""))
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._usual)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._path)
        column.addLayout(buttons)
        self.setFocusProxy(self._path)

    def show_folder(self, chosen: str) -> None:
        folder = chosen or str(paths.home() / "models")
        self._path.setText(QDir.toNativeSeparators(folder))
        self._path.setToolTip(self._path.text())
        self._path.setCursorPosition(0)
        self._usual.setEnabled(bool(chosen))

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the models"), self._path.text())
        if folder:
            self.chosen.emit(QDir.toNativeSeparators(folder))
