"""One sentence of the brief, with its marker; pinned, it also tells where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefdesk.desk import icons, tokens, wording
from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.widgets.parts import tool
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.records import SummarySentence


class SentenceRow(QFrame):
    """Signals carry the row's index. `wanted`: pin me. `evidence_wanted`: show where I come from.

    `left_to_evidence`: Enter was pressed, the keyboard goes there, too.
    """

    wanted = Signal(int)
    evidence_wanted = Signal(int)
    hovered = Signal(int, bool)
    left_to_evidence = Signal(int)
    moved = Signal(int)
    copied = Signal(int)

    def __init__(self, index: int, count: int, sentence: SummarySentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = index
        self._tinted = self._pinned = False
        self._marker = Marker(index + 1)
        self._text = ReadingText()
        self._text.installEventFilter(self)
        self._text.viewport().installEventFilter(self)
        self._marker.clicked.connect(lambda: self.evidence_wanted.emit(index))
        self._meta = self._meta_line(sentence)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self.tr("Sentence %1 of %2, %3").replace("%1", str(index + 1)).replace("%2", str(count))
        source = wording.from_sentences(sentence.evidence)
        self.setAccessibleName(name.replace("%3", source[0].lower() + source[1:]))

    def show_text(self, text: str, language: str, px: int) -> None:
        self._text.setLocale(QLocale(language))
        self._text.show_text(text, px)
        self._text.setAccessibleName(text)

    def pin(self, pinned: bool) -> None:
        self._pinned = pinned
        self._marker.fill(pinned)
        self._meta.setVisible(pinned)
        self.update()

    def tint(self, tinted: bool) -> None:
        self._tinted = tinted
        self.update()

    @property
    def pinned(self) -> bool:
        return self._pinned

    @property
    def tinted(self) -> bool:
        return self._tinted

    def _meta_line(self, sentence: SummarySentence) -> QWidget:
        line = QWidget()
        source = tool(wording.from_sentences(sentence.evidence), name="source")
        source.setToolTip(self.tr("Show in the original"))
        icons.wear(source, "link", "accent", 14)
        source.clicked.connect(lambda: self.evidence_wanted.emit(self.index))
        copy = tool(self.tr("Copy"), self.tr("Copy sentence %1").replace("%1", str(self.index + 1)), "ghost")
        icons.wear(copy, "copy", "accent", 14)
        copy.clicked.connect(lambda: self.copied.emit(self.index))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(source)
        row.addStretch()
        row.addWidget(copy)
        line.hide()
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        line = QHBoxLayout()
        line.addWidget(self._text, 1000)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._meta)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self._marker, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease):
            self.wanted.emit(self.index)
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit(self.index)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(self.index, True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(self.index, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(self.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(self.index + 1)
            case Qt.Key.Key_Up:
                self.moved.emit(self.index - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_to_evidence.emit(self.index)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tinted or self._pinned:
            painter.setBrush(QColor(colors.tint))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self._pinned:
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(0, 8, 3, self.height() - 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
