"""How many facts of the brief were checked, how many of them the article has, and how many a person is to verify."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.widgets.key_cap_button import LOW, KeyCapButton
from briefdesk.desk.widgets.parts import label, tool
from briefdesk.records import Summary

GAP, APART = 6, 16


class FactsLine(QWidget):
    """`review_wanted`: show me what is to be verified; `list_wanted`: all of it, as a list."""

    review_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked, self._found, self._doubts = label(name="title"), label(), label(name="title")
        self._found_icon, self._doubt_icon = label(), label()
        icons.wear(self._found_icon, "stage-done", "ok")
        self._has_found = self._has_doubts = False
        self._full_found = self._short_found = ""
        self._review = KeyCapButton(self.tr("Review"), "F8", height=LOW)
        self._review.setAccessibleName(self.tr("Review what is to be verified"))
        self._review.clicked.connect(self.review_wanted)
        self._list = tool("", self.tr("List of checks"))
        icons.wear(self._list, "facts", "text2")
        self._list.clicked.connect(self.list_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self._checked)
        for icon, words in self._pairs():
            line.addSpacing(APART - 2 * GAP)
            line.addWidget(icon)
            line.addWidget(words)
        line.addStretch()
        line.addWidget(self._list)
        line.addWidget(self._review)
        line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.show_doubts(0, False)
        self.show_facts(None)

    def show_facts(self, summary: Summary | None) -> None:
        """Those of its sentences."""
        sentences = summary.sentences if summary is not None else ()
        checked, found = sum(each.facts for each in sentences), sum(each.found for each in sentences)
        self._checked.setText(self.tr("%Ln facts checked", "", checked))
        self._full_found = self.tr("%Ln found in the article", "", found)
        self._short_found = self.tr("%Ln found", "", found)
        self._checked.setVisible(checked > 0)
        self._has_found = checked > 0
        self._show_list()
        self._fit()

    def show_doubts(self, count: int, any_settled: bool) -> None:
        """How many places of the brief are to be verified. Without any there is nothing to tell, unless there were."""
        icons.wear(self._doubt_icon, "doubt" if count else "check", "doubt" if count else "ok")
        to_verify, none = self.tr("%Ln to verify", "", count), self.tr("Nothing left to verify")
        self._doubts.setText(to_verify if count else none)
        self._doubts.setObjectName("warned" if count else "title")
        self._doubts.style().polish(self._doubts)
        self._has_doubts = count > 0 or any_settled
        self._review.setVisible(count > 0)
        self._show_list()
        self._fit()

    def _show_list(self) -> None:
        self._list.setVisible(self._has_doubts or self._has_found)

    @property
    def has_facts(self) -> bool:
        return self._has_found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """What was found needs no room of its own."""
        return QSize(self._needed(), super().minimumSizeHint().height())

    def _needed(self) -> int:
        width = self._width(self._checked) if self._has_found else 0
        width += self._width(self._doubt_icon) + self._width(self._doubts) + APART if self._has_doubts else 0
        width += self._width(self._list) if not self._list.isHidden() else 0
        return width + (self._review.sizeHint().width() + APART if not self._review.isHidden() else 0)

    def _fit(self) -> None:
        """What is to be verified comes first, what was found last."""
        self._doubt_icon.setVisible(self._has_doubts)
        self._doubts.setVisible(self._has_doubts)
        room = self.width() - self._needed() - self._width(self._found_icon) - APART
        texts = [self._full_found, self._short_found]
        fitting = next((text for text in texts if self._found.fontMetrics().horizontalAdvance(text) <= room), "")
        self._found.setText(fitting)
        self._found_icon.setVisible(self._has_found and bool(fitting))
        self._found.setVisible(self._has_found and bool(fitting))
        self.updateGeometry()

    def _pairs(self) -> list[tuple[QLabel, QLabel]]:
        return [(self._found_icon, self._found), (self._doubt_icon, self._doubts)]

    def _width(self, part: QWidget) -> int:
        return part.sizeHint().width() + GAP
