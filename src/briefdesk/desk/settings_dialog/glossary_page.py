"""A person's own words: the table, and the ways into it and out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from briefdesk.desk import error_words, naming, problem_words
from briefdesk.desk.controller import Controller
from briefdesk.desk.own_thread import OwnThread
from briefdesk.desk.settings_dialog.damaged_glossary import DamagedGlossary
from briefdesk.desk.settings_dialog.glossary_table import GlossaryTable
from briefdesk.desk.settings_dialog.page import Page
from briefdesk.desk.widgets.button_row import ButtonRow
from briefdesk.desk.widgets.parts import announce, label
from briefdesk.errors import BriefDeskError, GlossaryDamaged
from briefdesk.glossary.csv_file import Imported
from briefdesk.glossary.entries import ANY, Entry, Glossary, entry
from briefdesk.glossary.files import export_file, import_file
from briefdesk.glossary.store import default_path, load, save

BASIC = ("en", "es", "uk")
FILES = "*.csv *.tsv *.txt"
TOLD_LINES = 5


class GlossaryPage(Page):
    def __init__(self, control: Controller) -> None:
        super().__init__(self.tr("Glossary"), control)
        self._glossary, self._thread = Glossary(), OwnThread(self)
        self.table = GlossaryTable()
        self.add_wide(self.table)
        self.import_button = QPushButton(self.tr("Import…"))
        self.export_button = QPushButton(self.tr("Export…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.add_wide(ButtonRow([self.import_button, self.export_button, self.remove_button]))
        self.told = label(wrap=True)
        self.add_wide(self.told)
        self.told.hide()
        self.damaged = DamagedGlossary(default_path())
        self.damaged.set_aside.connect(self._begin_anew)
        self.damaged.failed.connect(self._tell_error)
        self._waiting: Callable[[], object] | None = None
        self.add_wide(self.damaged)
        self.source = self.add_choice(self.tr("From"))
        self.target = self.add_choice(
            self.tr("Into"),
            self.tr("The same language twice is house style: one word in the place of another. Also for imported "
                    "lines that do not say their languages."),
        )  # fmt: skip
        self.term, self.wording = QLineEdit(), QLineEdit()
        self.add_row(self.tr("Term"), self.term)
        self.add_row(self.tr("Wording"), self.wording)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_wide(ButtonRow([self.add_button]))
        self._languages: tuple[str, str] = (ANY, control.session.wish.to or "en")
        self.source.picked.connect(lambda code: self._choose(code, self._languages[1]))
        self.target.picked.connect(lambda code: self._choose(self._languages[0], code))
        self.import_button.clicked.connect(self._ask_import)
        self.export_button.clicked.connect(self._ask_export)
        self.remove_button.clicked.connect(self._remove)
        self.add_button.clicked.connect(self._add)
        self.wording.returnPressed.connect(self._add)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._load()

    def refresh(self) -> None:
        models = self.control.session.models
        own = {code for each in self._glossary.entries for code in (each.source, each.target) if code}
        named = naming.by_name({*BASIC, *(models.targets if models else ()), *own, self._languages[1]})
        self.source.show_choices([(ANY, self.tr("Any language")), *named], self._languages[0])
        self.target.show_choices(named, self._languages[1])
        self.table.show_entries(self._glossary.entries)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.export_button.setEnabled(bool(self._glossary.entries))
        self.remove_button.setEnabled(bool(self.table.chosen))

    def _choose(self, source: str, target: str) -> None:
        self._languages = (source, target)
        self.refresh()

    def _load(self) -> None:
        try:
            self._glossary = load(default_path())
        except GlossaryDamaged:
            self.damaged.show()
        except BriefDeskError as error:
            self._tell_error(error)

    def _add(self) -> None:
        made = entry(*self._languages, self.term.text(), self.wording.text())
        if not isinstance(made, Entry):
            self._tell(problem_words.words(made))
        elif self._change(lambda stored: stored.with_entries([made]), self._add):
            self.term.clear()
            self.wording.clear()
            self.term.setFocus()
            self._tell("")

    def _remove(self) -> None:
        chosen = self.table.chosen
        self._change(lambda stored: stored.without(chosen), self._remove)

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a glossary"), "", self._kinds())
        if name:
            source, target = self._languages
            self._thread.run(lambda: import_file(Path(name), source, target), self._imported)

    def _imported(self, read: Imported | Exception) -> None:
        if isinstance(read, BriefDeskError):
            self._tell_error(read)
        elif isinstance(read, Imported):
            self._take_in(read)

    def _take_in(self, read: Imported) -> None:
        if not self._change(lambda stored: stored.with_entries(read.entries), lambda: self._take_in(read)):
            return
        told = [self.tr("%n entries imported.", "", len(read.entries))]
        if read.bad:
            told.append(self.tr("%n lines were left out:", "", len(read.bad)))
        for line in read.bad[:TOLD_LINES]:
            words = self.tr("Line %1: %2").replace("%1", str(line.number))
            told.append(words.replace("%2", problem_words.words(line.problem)))
        if len(read.bad) > TOLD_LINES:
            told.append(self.tr("… and %n more.", "", len(read.bad) - TOLD_LINES))
        self._tell("\n".join(told))

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the glossary"), "glossary.csv", self._kinds())
        if name:
            try:
                export_file(self._glossary, Path(name))
                self._tell(self.tr("Exported."))
            except BriefDeskError as error:
                self._tell_error(error)

    def _kinds(self) -> str:
        return self.tr("Tables (%1)").replace("%1", FILES)

    def _change(self, change: Callable[[Glossary], Glossary], again: Callable[[], object]) -> bool:
        """Store what `change` makes of the table as it is now: the command line may have added to it. A file that
        cannot be read is never written over; `again` is called once a damaged one is out of the way. Returns whether
        it worked."""
        try:
            glossary = change(load(default_path()))
            save(glossary, default_path())
        except GlossaryDamaged:
            self._waiting = again
            self._tell("")
            self.damaged.ask()
            return False
        except BriefDeskError as error:
            self._tell_error(error)
            return False
        self.damaged.hide()
        self._show(glossary)
        return True

    def _begin_anew(self, name: str) -> None:
        """The damaged file is out of the way, under this name."""
        self._tell("")
        self._show(Glossary())
        again, self._waiting = self._waiting, None
        if again is not None:
            again()
        kept = self.tr("The damaged file is kept as %1.").replace("%1", name)
        self._tell(f"{kept}\n{self.told.text()}".strip())

    def _show(self, glossary: Glossary) -> None:
        """And hold the open brief against it."""
        self._glossary = glossary
        self.refresh()
        self.control.glossary.begin(glossary)

    def _tell_error(self, error: BriefDeskError) -> None:
        self._tell(" ".join(error_words.words(error)).strip())

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            announce(self, words)
