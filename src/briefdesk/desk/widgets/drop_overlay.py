"""What covers the window while a file is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefdesk.desk import fonts, icons, tokens


class DropOverlay(QWidget):
    """Covers its parent and follows its size. Takes no part in the drag: the window below does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._files = 1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def announce(self, files: int) -> None:
        self._files = files
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colors.tint)
        veil.setAlphaF(0.96)
        painter.fillRect(self.rect(), veil)
        outline = QPen(QColor(colors.accent), 2)
        outline.setDashPattern([6, 3])
        painter.setPen(outline)
        painter.drawRoundedRect(self.rect().adjusted(10, 10, -10, -10), 10, 10)
        middle = self.rect().center()
        drawing = icons.pixmap("drop", colors.accent, 36, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - 18, middle.y() - 70, drawing)
        painter.setPen(QColor(colors.text))
        painter.setFont(fonts.reading(24, QFont.Weight.DemiBold))
        title = self.tr("Drop to brief this article")
        painter.drawText(self._line(middle.y() - 20, 36), Qt.AlignmentFlag.AlignCenter, title)
        if self._files > 1:
            text = self.tr("%n files: the first opens, the others wait in the Library", "", self._files)
            painter.setFont(self.font())
            painter.setPen(QColor(colors.text2))
            painter.drawText(self._line(middle.y() + 18, 24), Qt.AlignmentFlag.AlignCenter, text)

    def _line(self, top: int, height: int) -> QRect:
        return QRect(0, top, self.width(), height)
