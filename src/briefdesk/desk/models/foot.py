"""The foot of the Models dialog: how much room the models take, and what is done with all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.models import words
from briefdesk.desk.models.parts import DiskBar
from briefdesk.desk.widgets.folding_row import FoldingRow
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.models_process.messages import Inventory, Model

BAR = 260
"""How long the bar of the disk is, in px."""


class Foot(QFrame):
    """`export_wanted` carries the id of a model."""

    import_file_wanted = Signal()
    import_folder_wanted = Signal()
    export_wanted = Signal(str)
    check_wanted = Signal()
    folder_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "checks")
        self._used, self._free, self._bar = label(name="title"), label(name="quiet"), DiskBar()
        self._folder = tool(self.tr("Open model folder"), name="ghost")
        self._folder.clicked.connect(self.folder_wanted)
        self._import = self._button("import", self.tr("Import from file or folder…"))
        self._export = self._button("export", self.tr("Export for another laptop…"))
        self._check = self._button("verify", self.tr("Check all files"))
        self._close = QPushButton(self.tr("Close"))
        self._imports, self._exports = QMenu(self._import), QMenu(self._export)
        self._imports.addAction(self.tr("A file (.zip, .tar.gz)…")).triggered.connect(self.import_file_wanted)
        self._imports.addAction(self.tr("A folder…")).triggered.connect(self.import_folder_wanted)
        self._import.setMenu(self._imports)
        self._export.setMenu(self._exports)
        self._check.clicked.connect(self.check_wanted)
        self._close.clicked.connect(self.close_wanted)
        self._lay_out()

    def show_inventory(self, inventory: Inventory, here: Sequence[Model]) -> None:
        """`here`: the models that work."""
        used, free = words.size(inventory.used_bytes) or words.size(1), words.size(inventory.free_bytes)
        self._used.setText(
            self.tr("Models use %1").replace("%1", used) if inventory.used_bytes else self.tr("No models")
        )
        self._free.setText(self.tr("%1 free on this disk").replace("%1", free))
        whole = max(1, inventory.disk_bytes)
        others = max(0, whole - inventory.free_bytes - inventory.used_bytes) / whole
        self._bar.show_use(others, inventory.used_bytes / whole, f"{self._used.text()}, {self._free.text()}")
        self._exports.clear()
        for model in here:
            action = self._exports.addAction(words.full_name(model).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, id_=model.id: self.export_wanted.emit(id_))
        self._export.setEnabled(bool(here))
        self._check.setEnabled(bool(here))

    def _lay_out(self) -> None:
        disk = label()
        icons.wear(disk, "disk", "text2")
        self._bar.setFixedWidth(BAR)
        use = FoldingRow([disk, self._used, self._bar, self._free, self._folder], 8, left=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(12)
        column.addWidget(use)
        column.addWidget(FoldingRow([self._import, self._export, self._check, self._close], 8, left=3))

    @staticmethod
    def _button(icon: str, text: str) -> QPushButton:
        button = QPushButton(text)
        icons.wear(button, icon)
        return button
