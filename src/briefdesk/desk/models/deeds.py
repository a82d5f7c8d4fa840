"""What is done with models through the system's own dialogs: choose a file, ask before something is deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefdesk.desk.models import words
from briefdesk.desk.models.control import ModelsControl
from briefdesk.desk.models.questions import Questions, questions_of
from briefdesk.desk.models.state import News
from briefdesk.errors import NameTaken
from briefdesk.models_process.messages import Import


class Deeds(QObject):
    """For the parts of one window; `parent` is under the dialogs."""

    def __init__(self, control: ModelsControl, parent: QWidget) -> None:
        super().__init__(parent)
        self._control, self._parent = control, parent
        self._asked: News | None = None

    def act(self, id_: str, act: str) -> None:
        """What a row asks for (`words.Act`)."""
        acts: dict[str, Callable[[str], None]] = {
            "get": self._control.get,
            "resume": self._control.get,
            "again": self._control.get,
            "pause": self._control.pause,
            "stop": self._control.pause,
            "check": self._control.check,
            "export": self.export,
            "remove": self.ask_to_remove,
        }
        acts[act](id_)

    def check_all(self) -> None:
        here = [model.id for model in self._control.state.models if model.here or model.state == "damaged"]
        self._control.check(*here)

    def import_file(self) -> None:
        kinds = f"{self.tr('Models')} (*.zip *.tar.gz *.tgz);;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Import a model"), "", kinds)
        if name:
            self.take_in(Path(name))

    def import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._parent, self.tr("Import the folder of a model"))
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        self._control.take_in(Import(str(path)))

    def export(self, id_: str) -> None:
        kinds = f"{self.tr('Models')} (*.zip)"
        title = self.tr("Export for another laptop")
        name, _ = QFileDialog.getSaveFileName(self._parent, title, f"{id_}.zip", kinds)
        if name:
            self._control.export(id_, name)

    def ask_to_remove(self, id_: str) -> None:
        """Names the space that this gives back."""
        model = self._control.state.model(id_)
        if model is None:
            return
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove a model"))
        box.setText(self.tr("Remove %1?").replace("%1", words.full_name(model)))
        freed = self.tr("%1 are free again on this disk.").replace("%1", words.size(model.bytes + model.part_bytes))
        again = self.tr("You can get it again.") if model.tier else self.tr("It can only be imported again.")
        box.setInformativeText(f"{freed} {again}")
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(lambda: self._control.remove(id_))
        box.finished.connect(box.deleteLater)
        box.open()

    def open_folder(self) -> None:
        inventory = self._control.state.inventory
        if inventory is not None:
            Path(inventory.folder).mkdir(parents=True, exist_ok=True)
            QDesktopServices.openUrl(QUrl.fromLocalFile(inventory.folder))

    def ask_about(self, news: News | None) -> None:
        """Ask once what an import wants to know."""
        missing = questions_of(news.error) if news is not None else ()
        if news is None or news is self._asked or not missing or not isinstance(news.operation, Import):
            return
        self._asked = news
        taken = news.error.params.get("model", "") if isinstance(news.error, NameTaken) else ""
        questions = Questions(news.operation, Path(news.operation.path).name, missing, taken, self._parent)
        questions.answered.connect(self._control.take_in)
        questions.finished.connect(questions.deleteLater)
        questions.finished.connect(self._control.dismiss)
        questions.open()
