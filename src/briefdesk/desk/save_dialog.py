"""Asks where a brief is to be saved, and as what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from briefdesk.exporting import extension

FORMATS = ("docx", "pdf", "html", "md", "text", "json")


class SaveDialog(QFileDialog):
    """The system's own, where it has one; it asks before a file is replaced. `decided`: the path and the format.

    The format is that of the extension which a person has written, else that of the kind which was chosen.
    """

    decided = Signal(object, str)

    def __init__(self, folder: Path, name: str, fmt: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Export the brief"), str(folder))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self._kinds = self._described()
        self.setNameFilters([self._kinds[fmt], *(kind for key, kind in self._kinds.items() if key != fmt)])
        self.selectNameFilter(self._kinds[fmt])
        self.setDefaultSuffix(extension(fmt))
        self.selectFile(f"{name}.{extension(fmt)}")
        self.filterSelected.connect(lambda kind: self.setDefaultSuffix(extension(self._chosen(kind))))
        self.fileSelected.connect(self._decide)

    def _decide(self, path: str) -> None:
        written = Path(path).suffix.lower().lstrip(".")
        by_name = next((fmt for fmt in FORMATS if extension(fmt) == written), "")
        self.decided.emit(Path(path), by_name or self._chosen(self.selectedNameFilter()))

    def _chosen(self, kind: str) -> str:
        return next((fmt for fmt, described in self._kinds.items() if described == kind), FORMATS[0])

    def _described(self) -> dict[str, str]:
        names = {
            "docx": self.tr("Word document"),
            "pdf": self.tr("PDF"),
            "html": self.tr("Web page"),
            "md": self.tr("Markdown"),
            "text": self.tr("Plain text"),
            "json": self.tr("Data for programs"),
        }
        return {fmt: f"{names[fmt]} (*.{extension(fmt)})" for fmt in FORMATS}
