"""The right side: the brief, sentence by sentence, in one language or in two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefdesk.desk.export_actions import ExportActions
from briefdesk.desk.models.message import ProgressMessage
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.panes.rows import Look, SentenceRows
from briefdesk.desk.widgets.confirming_button import ConfirmingButton
from briefdesk.desk.widgets.coverage_bar import CoverageBar
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.progress_panel import ProgressPanel
from briefdesk.desk.widgets.sentence_row import View
from briefdesk.desk.widgets.view_switch import ViewSwitch
from briefdesk.records import Summary

VIEWS: tuple[View, ...] = ("summary", "translation", "bilingual")


class BriefPane(QFrame):
    """`view_changed`: another view was chosen. The rows' own signals are those of `rows`."""

    view_changed = Signal()

    def __init__(self, copies: list[QAction], exports: ExportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.message, self.progress, self.coverage = MessageBar(), ProgressPanel(), CoverageBar()
        self.offer = ProgressMessage()
        self.rows = SentenceRows()
        self._wanted: View = "bilingual"
        self.copy_button = ConfirmingButton((self.tr("Copy"), self.tr("Copied")), "copy", copies[0])
        self.copy_button.kinds.addActions(copies[1:])
        self.export_button = ConfirmingButton((self.tr("Export"), self.tr("Exported")), "way-out", exports.export)
        exports.fill(self.export_button.kinds)
        self._hint = label(name="quiet", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        views = [self.tr("Summary"), self.tr("Translation"), self.tr("Bilingual")]
        self._views = ViewSwitch(self.tr("View of the brief"), views)
        self._views.choose(VIEWS.index(self._wanted))
        self._views.chosen.connect(lambda index: self.choose_view(VIEWS[index]))
        self._views.hide()
        self.rows.before = self.coverage
        self._lay_out()
        self.show_summary(None, Look())

    def show_summary(self, summary: Summary | None, look: Look) -> None:
        self.rows.show_summary(summary, look)
        for button in (self.copy_button, self.export_button):
            button.setEnabled(bool(self.rows.rows))
            button.offer()
        self.setAccessibleName(self.tr("Brief, %n sentences", "", self.rows.count))

    # Views

    @property
    def view(self) -> View:
        """What is shown: without a translation only the summary can be."""
        return self._wanted if self.has_views else "summary"

    @property
    def chosen_view(self) -> View:
        """What is shown as soon as there is a translation."""
        return self._wanted

    @property
    def has_views(self) -> bool:
        return self._views.isVisibleTo(self)

    def offer_views(self, offered: bool) -> None:
        """Whether there is a translation, or one on its way."""
        self._views.setVisible(offered)
        self.rows.show_view(self.view)

    def choose_view(self, view: View) -> None:
        self._wanted = view
        self._views.choose(VIEWS.index(view))
        self.rows.show_view(self.view)
        self.view_changed.emit()

    def next_view(self) -> None:
        if self.has_views:
            self.choose_view(VIEWS[(VIEWS.index(self._wanted) + 1) % len(VIEWS)])

    # What is said beside the sentences

    def show_hint(self, text: str) -> None:
        """A quiet line in the empty pane; "" for none."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text) and not self.rows.rows)

    def confirm_copy(self) -> None:
        """ "Copied", for a moment."""
        self.copy_button.confirm()

    def confirm_export(self) -> None:
        """ "Exported", for a moment."""
        self.export_button.confirm()

    def set_compact(self, compact: bool) -> None:
        self._header.set_compact(compact)

    def _lay_out(self) -> None:
        self._header = PaneHeader(self.tr("Brief"))
        self._header.add_switch(self._views)
        self._header.add_tool(self.copy_button)
        self._header.add_tool(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.message, self.offer, self.progress, self._hint):
            column.addWidget(part)
        column.addWidget(self.rows, 1)
        column.addWidget(self.coverage)
        self._hint.setContentsMargins(24, 32, 24, 0)
