"""What narrows the list: task, words, language, licence, and whether models of all languages are shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from briefdesk.cards import Task
from briefdesk.desk import icons, naming, tokens
from briefdesk.desk.models.finding import COMMERCIAL, Wanted, languages_of, licences_of
from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.folding_row import FoldingRow
from briefdesk.desk.widgets.parts import label, named
from briefdesk.desk.widgets.segments import Segments
from briefdesk.desk.widgets.switch import Switch
from briefdesk.models_process.messages import Model

_TASKS: tuple[Task | str, ...] = ("", "summarise", "translate")


class FilterBar(QFrame):
    """`changed`: something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "band")
        self._tasks = Segments([self.tr("All"), self.tr("Summarise"), self.tr("Translate")])
        self._tasks.choose(0)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search models"))
        self.search.setAccessibleName(self.tr("Search models"))
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self.tr("Search models"), self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.language = ChoiceCombo("translate", self.tr("Language"))
        self.licence = ChoiceCombo("licence", self.tr("Licence"))
        self.everything, self._all = Switch(self.tr("Show all models")), label()
        self._all.setBuddy(self.everything)
        self._known: tuple[object, ...] = ()
        self.show_choices((), ())
        self._lay_out()
        self._draw()
        self._tasks.chosen.connect(self.changed)
        self.search.textChanged.connect(self.changed)
        self.language.activated.connect(self.changed)
        self.licence.activated.connect(self.changed)
        self.everything.toggled.connect(self.changed)

    @property
    def wanted(self) -> Wanted:
        task = _TASKS[max(0, self._tasks.index)]
        return Wanted(
            task=task,  # type: ignore[arg-type]  # one of them
            text=self.search.text(),
            language=self.language.value(self.language.currentIndex()),
            licence=self.licence.value(self.licence.currentIndex()),
            everything=self.everything.isChecked(),
        )

    def choose_task(self, task: Task) -> None:
        self._tasks.choose(_TASKS.index(task))
        self.changed.emit()

    def show_choices(self, models: Iterable[Model], own: Collection[str]) -> None:
        """The languages and licences of these; a person's own languages first."""
        models = list(models)
        codes, licences = languages_of(models), licences_of(models)
        known = (frozenset(codes), tuple(licences), tuple(own))
        if known == self._known:
            return
        self._known = known
        self._all.setText(self.tr("Show all %n models", "", len(models)))
        others = sorted(codes - set(own), key=lambda code: naming.language(code).casefold())
        languages = [(naming.language(code), code) for code in (*(c for c in own if c in codes), *others)]
        _fill(self.language, [(self.tr("Any language"), ""), *languages])
        allowed = (self.tr("For commercial use"), COMMERCIAL)
        _fill(self.licence, [(self.tr("All licences"), ""), allowed, *((name, name) for name in licences)])

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(16 * self.fontMetrics().averageCharWidth() + 60)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(8)
        column.addWidget(FoldingRow([self._tasks, self.search, self.language, self.licence], 8, left=2))
        column.addWidget(FoldingRow([self.everything, self._all], 8, left=2))

    def _draw(self) -> None:
        self._glass.setIcon(icons.pixmap("search", tokens.current().text2, 16, self.devicePixelRatioF()))


def _fill(combo: ChoiceCombo, choices: Iterable[tuple[str, str]]) -> None:
    """The choice that was made stays, where it is still there."""
    before = combo.value(combo.currentIndex()) if combo.count() else ""
    combo.clear()
    for text, value in choices:
        combo.add_choice(text, value)
    combo.setCurrentIndex(max(0, combo.findData(before)))
