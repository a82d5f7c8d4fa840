"""The translation of a sentence: its text, or grey lines while it is on its way."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QLocale, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefdesk.desk import fonts, tokens
from briefdesk.desk.widgets.reading_text import ReadingText

RULE, INSET, THICK, SMALLER, LAST = 2, 14, 8, 2, 0.55


class ComingText(QWidget):
    """As many grey lines as the sentence will need, more or less; the last one is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._px = 0, 17
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def stand_in_for(self, text: str, px: int) -> None:
        """`px`: of the reading text that will be here."""
        self._letters, self._px = len(text), px
        self.setMaximumWidth(fonts.column_width(fonts.reading(px)))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        letter = QFontMetricsF(fonts.reading(self._px)).averageCharWidth()
        lines = max(1, ceil(self._letters * letter / max(1, width)))
        return lines * fonts.leading(self._px)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, fonts.leading(self._px))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.current().border))
        pitch = fonts.leading(self._px)
        lines = max(1, min(self.height(), self.heightForWidth(self.width())) // pitch)
        for line in range(lines):
            width = self.width() * (LAST if line == lines - 1 and lines > 1 else 1.0)
            painter.drawRoundedRect(QRectF(0, line * pitch + (pitch - THICK) / 2, width, THICK), 4, 4)


class TranslatedText(QWidget):
    """Beneath its sentence it is smaller, and a rule at its left tells what it belongs to."""

    def __init__(self, watcher: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beneath = False
        self.text, self._coming = ReadingText(), ComingText()
        self.text.installEventFilter(watcher)
        self.text.viewport().installEventFilter(watcher)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(0)
        for part in (self.text, self._coming):
            self._line.addWidget(part, 1000)
        self._line.addStretch(1)

    def show_text(self, text: str, language: str, px: int, beneath: bool, strong: bool) -> None:
        """`px`: of the summary's text. `strong`: it is not the second of two texts, but the only one."""
        self._stand(beneath)
        self.text.setObjectName("" if strong else "second")
        self.text.style().polish(self.text)
        self.text.setLocale(QLocale(language))
        self.text.show_text(text, px - SMALLER if beneath else px)
        self.text.setAccessibleName(text)
        self.text.show()
        self._coming.hide()

    def await_text(self, original: str, px: int, beneath: bool) -> None:
        self._stand(beneath)
        self._coming.stand_in_for(original, px - SMALLER if beneath else px)
        self._coming.show()
        self.text.hide()

    def resize_letters(self, px: int, beneath: bool) -> None:
        """While a person writes here."""
        self._stand(beneath)
        self.text.resize_letters(px - SMALLER if beneath else px)

    def _stand(self, beneath: bool) -> None:
        self._beneath = beneath
        self._line.setContentsMargins(INSET if beneath else 0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._beneath:
            QPainter(self).fillRect(0, 0, RULE, self.height(), QColor(tokens.current().border))
