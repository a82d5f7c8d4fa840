"""Everything a person can do, once: menus, toolbar, header menus and shortcuts share these."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from briefdesk.desk.export_actions import ExportActions
from briefdesk.records import LENGTHS, Length


class Actions(QObject):
    """The actions as attributes, and the menus that hold all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.open = self._new(self.tr("Open…"), QKeySequence.StandardKey.Open)
        self.paste = self._new(self.tr("Paste as article"), "Ctrl+Shift+V", "Ctrl+V")
        self.sample = self._new(self.tr("Try the sample"))
        self.quit = self._new(self.tr("Quit"), "Ctrl+Q")
        self.back = self._new(self.tr("Back to the article before"))
        self.undo = self._new(self.tr("Undo edit"), QKeySequence.StandardKey.Undo)
        self.redo = self._new(self.tr("Redo edit"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.edit_sentence = self._new(self.tr("Edit sentence"), "F2")
        self.edit_translation = self._new(self.tr("Edit translation"), "Shift+F2")
        self.to_edits = self._new(self.tr("Back to your edited text"))
        self.next_doubt = self._new(self.tr("Next to verify"), "F8")
        self.previous_doubt = self._new(self.tr("Previous to verify"), "Shift+F8")
        self.looks_right = self._new(self.tr("Looks right"), "Ctrl+F8")
        self.checks = self._new(self.tr("List of checks"), "Ctrl+K")
        self.checks.setCheckable(True)
        self.copy_selected = self._new(self.tr("Copy selected text"), QKeySequence.StandardKey.Copy)
        self.copy = self._new(self.tr("Copy brief"), "Ctrl+Shift+C")
        self.copy_summary = self._new(self.tr("Summary"))
        self.copy_translation = self._new(self.tr("Translation"))
        self.copy_pairs = self._new(self.tr("Both in pairs"))
        self.copy_sources = self._new(self.tr("With sources"))
        self.exports = ExportActions(self)
        self.find = self._new(self.tr("Find…"), "Ctrl+F")
        self.find_next = self._new(self.tr("Find next"), "F3")
        self.find_previous = self._new(self.tr("Find previous"), "Shift+F3")
        self.brief = self._new(self.tr("Brief"), "Ctrl+Return", "Ctrl+Enter")
        self.stop = self._new(self.tr("Stop"), "Esc")
        self.next_pane = self._new(self.tr("Next pane"), "F6")
        self.previous_pane = self._new(self.tr("Previous pane"), "Shift+F6")
        self.next_view = self._new(self.tr("Next view of the brief"), "Ctrl+T")
        self.left_out = self._new(self.tr("Show or hide left-out text"))
        self._add_library()
        self.larger = self._new(self.tr("Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._new(self.tr("Smaller text"), "Ctrl+-")
        self.usual = self._new(self.tr("Usual text size"), "Ctrl+0")
        self.settings = self._new(self.tr("Settings…"), "Ctrl+,")
        self.models = self._new(self.tr("Models…"), "Ctrl+Shift+M")
        self.import_model = self._new(self.tr("Import a model…"))
        self.import_model_folder = self._new(self.tr("Import the folder of a model…"))
        self._add_help()
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.length_names: dict[Length, str] = {
            "headline": self.tr("Headline"),
            "short": self.tr("Short"),
            "medium": self.tr("Medium"),
            "long": self.tr("Long"),
        }
        self.lengths: dict[Length, QAction] = {}
        group = QActionGroup(self)
        for number, length in enumerate(LENGTHS, 1):
            action = self._new(self.length_names[length], f"Ctrl+{number}")
            action.setCheckable(True)
            group.addAction(action)
            self.lengths[length] = action

    def _add_help(self) -> None:
        self.shortcuts = self._new(self.tr("Keyboard shortcuts"), "F1")
        self.privacy = self._new(self.tr("Privacy…"))
        self.about = self._new(self.tr("About BriefDesk"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add_library(self) -> None:
        self.library = self._new(self.tr("Library"), "Ctrl+B")
        self.search_library = self._new(self.tr("Search the Library"), "Ctrl+Shift+F")
        self.private = self._new(self.tr("Private mode"), "Ctrl+Shift+P")
        for switch in (self.library, self.private):
            switch.setCheckable(True)

    @property
    def text_sizes(self) -> list[QAction]:
        return [self.larger, self.smaller, self.usual]

    @property
    def copies(self) -> list[QAction]:
        """The first copies what is shown."""
        return [self.copy, self.copy_summary, self.copy_translation, self.copy_pairs, self.copy_sources]

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus. Those that list files, models or languages are filled by whoever knows them."""
        file = bar.addMenu(self.tr("&File"))
        file.addAction(self.open)
        self.recent: QMenu = file.addMenu(self.tr("Open recent"))
        self.waiting: QMenu = file.addMenu(self.tr("Waiting"))
        file.addAction(self.sample)
        file.addSeparator()
        file.addAction(self.exports.export)
        self.exports.fill(file.addMenu(self.tr("Export as")))
        file.addAction(self.exports.print)
        file.addSeparator()
        file.addAction(self.private)
        file.addSeparator()
        file.addAction(self.quit)
        self.edit: QMenu = bar.addMenu(self.tr("&Edit"))
        self.edit.addActions([self.undo, self.redo])
        self.edit.addSeparator()
        self.edit.addActions([self.paste, self.back])
        self.edit.addSeparator()
        self.edit.addActions([self.edit_sentence, self.edit_translation, self.to_edits])
        self.edit.addSeparator()
        self.edit.addActions([self.copy_selected, self.copy])
        self.edit.addMenu(self.tr("Copy as")).addActions(self.copies[1:])
        self.edit.addSeparator()
        self.edit.addActions([self.find, self.find_next, self.find_previous])
        self.edit.addSeparator()
        self.edit.addAction(self.settings)
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.library, self.search_library])
        view.addSeparator()
        view.addActions([self.next_pane, self.previous_pane, self.next_view, self.left_out])
        view.addSeparator()
        view.addActions(self.text_sizes)
        brief = bar.addMenu(self.tr("&Brief"))
        brief.addActions([self.brief, self.stop])
        brief.addSeparator()
        brief.addActions([self.next_doubt, self.previous_doubt, self.looks_right, self.checks])
        brief.addSeparator()
        brief.addMenu(self._length_menu(brief))
        self.summarisers: QMenu = brief.addMenu(self.tr("Summariser"))
        self.targets: QMenu = brief.addMenu(self.tr("Translate to"))
        bar.addMenu(self.tr("&Models")).addActions([self.models, self.import_model, self.import_model_folder])
        bar.addMenu(self.tr("&Help")).addActions([self.shortcuts, self.privacy, self.about])

    def all(self) -> list[QAction]:
        """Every action, for the list of shortcuts."""
        own = [each for each in self.children() if isinstance(each, QAction)]
        return [*own, *self.exports.all()]

    def _length_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Length"), parent)
        menu.addActions(list(self.lengths.values()))
        return menu

    def _new(self, text: str, *shortcuts: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        return action
