"""What an import asks a person, where the files of the model do not say it."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from briefdesk.desk.language_names import NAMES, language
from briefdesk.desk.widgets.parts import label
from briefdesk.errors import BriefDeskError, ModelUndescribed, NameTaken
from briefdesk.models_process.messages import Import

LICENCES = ("Apache-2.0", "MIT", "CC-BY-4.0", "MPL-2.0", "CC-BY-NC-4.0")
UNKNOWN = "unknown"
_NAME = re.compile(r"[a-z0-9][a-z0-9.-]*")


def questions_of(error: BriefDeskError | None) -> tuple[str, ...]:
    """The fields of `Import` that are to be filled in; none for what a person cannot answer."""
    if isinstance(error, ModelUndescribed):
        return tuple(filter(None, error.params.get("missing", "").split(",")))
    return ("id",) if isinstance(error, NameTaken) else ()


class Questions(QDialog):
    """`answered` carries the `Import` to try again."""

    answered = Signal(object)

    def __init__(self, asked: Import, name: str, missing: Collection[str], taken: str, parent: QWidget) -> None:
        """`name`: of what is imported. `taken`: the name that another model has, "" where that is not the problem."""
        super().__init__(parent)
        self._asked, self._missing = asked, missing
        self.setWindowTitle(self.tr("About this model"))
        self._problem = label(name="failure", wrap=True)
        self._problem.hide()
        self._id = QLineEdit(asked.id)
        self._task = QComboBox()
        for text, value in ((self.tr("Translate"), "translate"), (self.tr("Summarise"), "summarise")):
            self._task.addItem(text, value)
        self._sources, self._targets = QLineEdit(), QLineEdit()
        self._licence = QComboBox()
        self._licence.setEditable(True)
        self._licence.addItems([*LICENCES, self.tr("Not known")])
        self._licence.setCurrentIndex(-1)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Import"))
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        told = self.tr("The files of %1 do not say this. What you enter is kept with the model.")
        if taken:
            told = self.tr("There is another model called %2. Give %1 a name of its own.").replace("%2", taken)
        self._lay_out(told.replace("%1", name))

    def _lay_out(self, told: str) -> None:
        form = QFormLayout()
        example = self.tr("For instance: English, Ukrainian")
        fields: dict[str, tuple[str, QWidget]] = {
            "id": (self.tr("Name"), self._id),
            "task": (self.tr("What it does"), self._task),
            "sources": (self.tr("Languages it reads"), self._sources),
            "targets": (self.tr("Languages it writes"), self._targets),
            "licence": (self.tr("Licence"), self._licence),
        }
        self._sources.setPlaceholderText(example)
        self._targets.setPlaceholderText(example)
        self._id.setPlaceholderText(self.tr("Small letters, digits and hyphens"))
        for key, (text, field) in fields.items():
            if key in self._missing:
                field.setAccessibleName(text)
                form.addRow(text, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(label(told, wrap=True))
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)
        self.setMinimumWidth(440)

    def _take(self) -> None:
        answers: dict[str, Any] = {}
        for key, line in (("sources", self._sources), ("targets", self._targets)):
            if key in self._missing:
                codes, unknown = codes_of(line.text())
                if unknown or not codes:
                    self._object(self.tr("%1 is no language that is known here.").replace("%1", unknown or "–"))
                    return
                answers[key] = codes
        if "id" in self._missing:
            answers["id"] = self._id.text().strip()
            if not _NAME.fullmatch(answers["id"]):
                self._object(self.tr("The name may have small letters, digits and hyphens."))
                return
        if "task" in self._missing:
            answers["task"] = self._task.currentData()
        if "licence" in self._missing:
            said = self._licence.currentText().strip()
            answers["licence"] = UNKNOWN if said in ("", self.tr("Not known")) else said
        self.accept()
        self.answered.emit(structs.replace(self._asked, **answers))

    def _object(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()


def codes_of(text: str) -> tuple[tuple[str, ...], str]:
    """Languages by name or code, with commas between; and the first word that is none, "" where all are."""
    known = {language(code).casefold(): code for code in NAMES}
    codes = []
    for word in filter(None, (part.strip().casefold() for part in text.split(","))):
        code = known.get(word, word if word in known.values() else "")
        if not code:
            return (), word
        codes.append(code)
    return tuple(dict.fromkeys(codes)), ""
