"""A piece of reading text that is exactly as high as its lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from briefdesk.desk import fonts
from briefdesk.desk.positions import shown


class ReadingText(QTextEdit):
    """Read-only, selectable, without scroll bars; lines stop at 75 characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent;")
        self.document().setDocumentMargin(0)
        # Not `Fixed`: that would cap the height at the size hint's, which is that of the widest column.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measured = self.document().clone(self)

    def show_text(self, text: str, px: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        font = fonts.reading(px, weight)
        self.document().setDefaultFont(font)
        self.setPlainText(shown(text))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(fonts.block(fonts.leading(px)))
        self.setMaximumWidth(fonts.column_width(font))
        self._measured = self.document().clone(self)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._measured.setTextWidth(width)
        return ceil(self._measured.size().height())

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, fonts.leading(14))
