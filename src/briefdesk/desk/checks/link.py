"""Between the list of checks and the texts that it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.checks.found import Check, checks_of
from briefdesk.desk.checks.panel import ChecksPanel
from briefdesk.desk.controller import Controller
from briefdesk.desk.panes.work import WorkPage
from briefdesk.desk.review import Reviewer


class ChecksLink(QObject):
    """Opens and closes the list, keeps it in line, and does what it is asked."""

    def __init__(
        self, actions: Actions, control: Controller, work: WorkPage, reviewer: Reviewer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._action, self._control, self._work, self._reviewer = actions.checks, control, work, reviewer
        self.panel = ChecksPanel()
        self.panel.hide()
        work.put_below(self.panel)
        actions.checks.toggled.connect(self._open)
        work.brief.coverage.list_wanted.connect(actions.checks.toggle)
        self.panel.closed.connect(lambda: actions.checks.setChecked(False))
        self.panel.show_wanted.connect(self._show)
        self.panel.right_wanted.connect(lambda check: reviewer.settle(check.keys, stay=True))
        self.panel.edit_wanted.connect(self._edit)
        self.panel.fix_wanted.connect(self._fix)

    def refresh(self) -> None:
        """What is not seen costs nothing."""
        has_brief = self._control.session.summary is not None
        self._action.setEnabled(has_brief)
        if not has_brief:
            self._action.setChecked(False)
        elif self._action.isChecked():
            self.panel.show_checks(checks_of(self._control.session.result))

    def _open(self, opened: bool) -> None:
        has_keyboard = self.panel.isAncestorOf(self.panel.window().focusWidget())
        self.panel.setVisible(opened)
        if opened:
            self.refresh()
            self.panel.show_what_there_is()
            self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif has_keyboard:
            self._work.brief.rows.focus_row(0)

    def _show(self, check: Check) -> None:
        """Both texts. The keyboard stays in the list, but for a translated article, where it marks the place."""
        if check.of >= 0:
            self._reviewer.article_wanted.emit(check.of)
        elif check.row >= 0:
            self._reviewer.show_beside(check.row, check.source)

    def _fix(self, check: Check) -> None:
        assert check.fix is not None
        if check.row >= 0:
            self._work.brief.rows.fix(check.row, check.fix)
        else:
            self._reviewer.fix("article" if check.of >= 0 else "headline", check.fix)

    def _edit(self, check: Check) -> None:
        rows = self._work.brief.rows
        self._reviewer.jumped.emit()
        rows.focus_row(check.row)
        if check.row < len(rows.rows):
            rows.rows[check.row].edit(check.side)
