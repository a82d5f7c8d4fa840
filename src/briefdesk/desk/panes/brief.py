"""The right side: the brief, sentence by sentence."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.widgets.coverage_bar import CoverageBar
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.desk.widgets.progress_panel import ProgressPanel
from briefdesk.desk.widgets.sentence_row import SentenceRow
from briefdesk.desk.widgets.waiting_lines import WaitingLines
from briefdesk.records import Summary

COPIED_MS = 1500


class BriefPane(QFrame):
    """Row signals carry the index of a row, -1 for none."""

    row_wanted = Signal(int)
    row_hovered = Signal(int)
    evidence_wanted = Signal(int)
    left_to_evidence = Signal(int)
    row_copied = Signal(int)

    def __init__(self, copies: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.message, self.progress, self.coverage = MessageBar(), ProgressPanel(), CoverageBar()
        self._rows: list[SentenceRow] = []
        self._summary: Summary | None = None
        self._language, self._px = "", 17
        self._copy = self._copy_button(copies)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(self._offer_copy)
        self._hint = label(name="quiet", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kind = label(self.tr("Key sentences, word for word"), "quiet")
        self._kind.setContentsMargins(44, 0, 0, 4)
        self._waiting = WaitingLines()
        self._scroll = self._scroll_area()
        self._lay_out()
        self.show_summary(None, "", 17)

    def show_summary(self, summary: Summary | None, language: str, px: int) -> None:
        """Replaces the rows. The scroll position survives where it can."""
        if (summary, language, px) == (self._summary, self._language, self._px) and self._rows:
            return
        self._summary, self._language, self._px = summary, language, px
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        sentences = summary.sentences if summary else ()
        self._rows = [SentenceRow(index, len(sentences), sentence) for index, sentence in enumerate(sentences)]
        for index, row in enumerate(self._rows):
            self._list.insertWidget(index + 1, row)
            self._connect(row)
            row.show()
            row.show_text(wording.quoted(sentences[index].text, language), language, px)
        self._kind.setVisible(bool(self._rows))
        self._copy.setEnabled(bool(self._rows))
        self._offer_copy()
        self.setAccessibleName(self.tr("Brief, %n sentences", "", len(self._rows)))

    def show_hint(self, text: str) -> None:
        """A quiet line in the empty pane; "" for none."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text) and not self._rows)

    def show_waiting(self, waiting: bool) -> None:
        """Grey lines in the empty pane, while sentences are on their way."""
        self._waiting.setVisible(waiting and not self._rows)

    def pin(self, row: int) -> None:
        for each in self._rows:
            each.pin(each.index == row)
        if 0 <= row < len(self._rows):
            QTimer.singleShot(0, self._rows[row], lambda: self._reveal(row))

    def tint(self, rows: Collection[int]) -> None:
        for each in self._rows:
            each.tint(each.index in rows)

    def focus_row(self, row: int) -> None:
        if self._rows:
            self._rows[max(0, min(row, len(self._rows) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def confirm_copy(self) -> None:
        """ "Copied", for a moment."""
        self._copy.setText(self.tr("Copied"))
        icons.wear(self._copy, "check", "ok")
        self._copied.start()

    def set_compact(self, compact: bool) -> None:
        style = Qt.ToolButtonStyle
        self._copy.setToolButtonStyle(style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon)

    def _reveal(self, row: int) -> None:
        if row < len(self._rows):
            self._scroll.ensureWidgetVisible(self._rows[row], 0, 8)

    def _offer_copy(self) -> None:
        self._copy.setText(self.tr("Copy"))
        icons.wear(self._copy, "copy")

    def _connect(self, row: SentenceRow) -> None:
        row.wanted.connect(self.row_wanted)
        row.hovered.connect(self._hover)
        row.evidence_wanted.connect(self.evidence_wanted)
        row.left_to_evidence.connect(self.left_to_evidence)
        row.moved.connect(self.focus_row)
        row.copied.connect(self.row_copied)

    def _hover(self, row: int, inside: bool) -> None:
        self.row_hovered.emit(row if inside else -1)

    def _copy_button(self, copies: list[QAction]) -> QToolButton:
        button = tool(self.tr("Copy"), self.tr("Copy brief"))
        button.setProperty("boxed", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(button)
        menu.addActions(copies)
        button.setMenu(menu)
        button.clicked.connect(copies[0].trigger)
        return button

    def _scroll_area(self) -> QScrollArea:
        rows = named(QWidget(), "rows")
        self._list = QVBoxLayout(rows)
        self._list.setContentsMargins(12, 14, 12, 12)
        self._list.setSpacing(6)
        self._list.addWidget(self._kind)
        self._list.addWidget(self._waiting)
        self._list.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(rows)
        return area

    def _lay_out(self) -> None:
        header = PaneHeader(self.tr("Brief"))
        header.add_tool(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self.message, self.progress, self._hint):
            column.addWidget(part)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.coverage)
        self._hint.setContentsMargins(24, 32, 24, 0)
