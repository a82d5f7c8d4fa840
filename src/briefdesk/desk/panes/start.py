"""The page before there is an article: where one can be dropped, which models there are, what is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.models.card import ModelsCard
from briefdesk.desk.models.message import ProgressMessage
from briefdesk.desk.panes.first_run import Consent, LanguageSwitch
from briefdesk.desk.widgets.drop_target import DropTarget
from briefdesk.desk.widgets.folding_row import FoldingRow
from briefdesk.desk.widgets.message_bar import MessageBar
from briefdesk.desk.widgets.parts import label, named
from briefdesk.desk.widgets.progress_panel import ProgressPanel

WIDTH, EDGE, ROOMY = 720, 24, 620
"""Of the column in the middle, at 13 px letters; around it; the height from which the picture is shown. px."""


class StartPage(QWidget):
    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.message, self.offer, self.progress = MessageBar(), ProgressMessage(), ProgressPanel()
        self.target, self.card = DropTarget(), ModelsCard()
        self.consent, self.languages = Consent(), LanguageSwitch()
        self.target.open_wanted.connect(self.open_wanted)
        self.target.paste_wanted.connect(self.paste_wanted)
        self.target.sample_wanted.connect(self.sample_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.message, self.offer, self.progress):
            column.addWidget(part)
        column.addWidget(self._scrolling(), 1)

    def _scrolling(self) -> QScrollArea:
        inside = named(QWidget(), "start")
        middle = QVBoxLayout()
        middle.setSpacing(16)
        middle.addStretch(1)
        for part in (self.target, self.card, self.consent, self._promise(), self.languages):
            middle.addWidget(part)
        middle.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(round(WIDTH * max(1.0, QFontInfo(self.font()).pixelSize() / 13)))
        holder.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout(inside)
        line.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        line.addStretch(1)
        line.addWidget(holder, 100)
        line.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _promise(self) -> QWidget:
        lock = label()
        icons.wear(lock, "lock", "accent")
        first = label(self.tr("Your articles never leave this laptop."), "title")
        second = label(self.tr("The network is used only when you press Get."), "title")
        return FoldingRow([lock, first, second], 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.target.show_picture(self.height() >= ROOMY)
