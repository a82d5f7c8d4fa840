"""What a person can do to take a brief out of the window: as a file, on paper, and what of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from briefdesk.exporting import Content

Wanted = Content | Literal[""]
SHOWN: Literal[""] = ""
"""What is to go out is what the Brief pane shows."""


class ExportActions(QObject):
    """`formats`, `contents`: by their codes. The menus of window and button share them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.export = self._new(self.tr("Export…"), "Ctrl+E")
        self.print = self._new(self.tr("Print…"), QKeySequence.StandardKey.Print)
        self.chosen = self._new(self.tr("Choose sentences…"))
        self.formats: dict[str, QAction] = {
            "docx": self._new(self.tr("Word document…")),
            "pdf": self._new(self.tr("Save as PDF…")),
            "html": self._new(self.tr("Web page…")),
            "md": self._new(self.tr("Markdown…")),
            "text": self._new(self.tr("Plain text…")),
            "json": self._new(self.tr("Data for programs…")),
        }
        self.contents: dict[Wanted, QAction] = {
            SHOWN: self._new(self.tr("As shown")),
            "summary": self._new(self.tr("Summary")),
            "translation": self._new(self.tr("Translation")),
            "pairs": self._new(self.tr("Both in pairs")),
            "sources": self._new(self.tr("With sources")),
        }
        self.paragraph = self._new(self.tr("As one paragraph"))
        self.provenance = self._new(self.tr("Say how it was made"))
        group = QActionGroup(self)
        for action in self.contents.values():
            action.setCheckable(True)
            group.addAction(action)
        for action in (self.paragraph, self.provenance):
            action.setCheckable(True)
        self.contents[SHOWN].setChecked(True)

    def fill(self, menu: QMenu) -> None:
        """Formats, then what goes out and how it is set."""
        menu.addActions(list(self.formats.values()))
        menu.addSeparator()
        menu.addActions([self.chosen, self.print])
        menu.addSeparator()
        menu.addMenu(self._content_menu(menu))
        menu.addActions([self.paragraph, self.provenance])

    @property
    def ways_out(self) -> list[QAction]:
        """What needs a brief."""
        return [self.export, self.print, self.chosen, *self.formats.values()]

    def all(self) -> list[QAction]:
        return [each for each in self.children() if isinstance(each, QAction)]

    def _content_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("What to export"), parent)
        menu.addActions(list(self.contents.values()))
        return menu

    def _new(self, text: str, *shortcuts: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        return action
