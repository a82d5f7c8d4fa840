"""The dialog itself: which page is shown, and when it is brought in line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.appearance_page import AppearancePage
from briefdesk.desk.settings_dialog.brief_page import BriefPage
from briefdesk.desk.settings_dialog.glossary_page import GlossaryPage
from briefdesk.desk.settings_dialog.language_page import LanguagePage
from briefdesk.desk.settings_dialog.library_page import LibraryPage
from briefdesk.desk.settings_dialog.models_page import ModelsPage
from briefdesk.desk.settings_dialog.page import Page
from briefdesk.desk.widgets.parts import named
from briefdesk.records import Length

SIZE, LIST_WIDTH = QSize(720, 560), 168
"""In px, for letters of 13 px."""


class SettingsDialog(QDialog):
    """Not modal: what is changed can be seen in the window behind it."""

    def __init__(self, control: Controller, length_names: dict[Length, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.pages: list[Page] = [
            AppearancePage(control),
            LanguagePage(control),
            BriefPage(control, length_names),
            GlossaryPage(control),
            LibraryPage(control),
            ModelsPage(control),
        ]
        self.list = named(QListWidget(), "pages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.addItems([page.title for page in self.pages])
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(_scrolling(page))
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._lay_out()
        self.show_page(0)
        control.changed.connect(self.refresh)
        scale = max(1.0, QFontInfo(self.font()).pixelSize() / 13)
        self.resize((SIZE * scale).boundedTo(self.screen().availableSize() * 0.9))

    @property
    def page(self) -> int:
        return self.list.currentRow()

    def show_page(self, page: int) -> None:
        self.list.setCurrentRow(page)
        self.refresh()

    def refresh(self) -> None:
        """All pages: changes also come from the toolbar and from menus."""
        for page in self.pages:
            page.refresh()

    def _lay_out(self) -> None:
        self.list.setFixedWidth(max(LIST_WIDTH, self.list.sizeHintForColumn(0) + 48))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self._stack, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addLayout(foot)


def _scrolling(page: Page) -> QScrollArea:
    """Large letters may need more height than the screen has."""
    area = named(QScrollArea(), "page")
    area.setWidget(named(page, "rows"))
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
