"""Summariser and language in the Brief menu: the same choices as in the toolbar, for the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefdesk.desk import naming
from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.models import choices_words
from briefdesk.desk.models.choices import Choices


class ChoiceMenus(QObject):
    """Filled when they are about to show."""

    def __init__(self, actions: Actions, control: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._summarisers, self._targets, self._control = actions.summarisers, actions.targets, control
        self._choices = Choices(control.session, control.models)
        self._summarisers.aboutToShow.connect(self._fill_summarisers)
        self._targets.aboutToShow.connect(self._fill_targets)

    def refresh(self) -> None:
        """What runs is not changed."""
        for menu in (self._summarisers, self._targets):
            menu.menuAction().setEnabled(not self._control.session.running)

    def _fill_summarisers(self) -> None:
        now = self._control.session
        here = naming.summarisers(now.models.summarisers if now.models else ())
        choices = [*here, *choices_words.summarisers(self._choices)]
        chosen = self._choices.summariser
        known = [value for value, _, _ in choices]
        self._summarisers.clear()
        for value, words, quiet in choices:
            checked = value == (chosen if chosen in known else known[0])
            self._add(self._summarisers, f"{words} – {quiet}", checked, self._control.choose_summariser, value)

    def _fill_targets(self) -> None:
        now = self._control.session
        targets, chosen = self._choices.targets, self._choices.target
        self._targets.clear()
        for value, words in naming.targets(targets):
            self._add(self._targets, words, value == chosen, self._control.choose_target, value)
        if targets:
            self._targets.addSeparator()
            whole = QAction(naming.tr("Choices", "Whole article too"), self._targets)
            whole.setCheckable(True)
            whole.setChecked(now.wish.whole)
            whole.triggered.connect(self._control.choose_whole)
            self._targets.addAction(whole)
        offers = choices_words.targets(self._choices)
        if offers:  # last: there may be a hundred
            self._targets.addSeparator()
        for value, words, size in offers:
            self._add(self._targets, f"{words} – {size}", value == chosen, self._control.choose_target, value)

    def _add(self, menu: QMenu, words: str, checked: bool, choose: Callable[[str], None], value: str) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda: choose(value))
        menu.addAction(action)
