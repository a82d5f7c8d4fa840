"""Small parts of rows and of the foot: stars, a bar of the disk, a thin progress bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from briefdesk.desk import icons, tokens

MOST_STARS = 5
STEPS = 1000


class Stars(QWidget):
    """So many of five."""

    SIDE, GAP = 14, 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, name: str) -> None:
        """`name`: what a screen reader says."""
        self._count = count
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST_STARS * (self.SIDE + self.GAP), self.SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, ratio = QPainter(self), tokens.current(), self.devicePixelRatioF()
        for number in range(MOST_STARS):
            name = "star" if number < self._count else "star-empty"
            drawing = icons.pixmap(name, colors.text2, self.SIDE, ratio)
            painter.drawPixmap(number * (self.SIDE + self.GAP), 1, drawing)


class DiskBar(QWidget):
    """How full a disk is: by others, by the models, and what is free. Shares are of the whole, 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others = self._models = 0.0
        self.setFixedHeight(10)
        self.setMinimumWidth(40)
        self.setMaximumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_use(self, others: float, models: float, name: str) -> None:
        """`name`: what a screen reader says."""
        self._others, self._models = others, models
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("sunken"))
        painter.drawRoundedRect(whole, 4, 4)
        inside, width = whole.adjusted(1, 1, -1, -1), whole.width() - 2
        others = self._others * width
        models = max(4.0, self._models * width) if self._models else 0.0
        painter.fillRect(QRectF(inside.left(), inside.top(), others, inside.height()), colors.color("control"))
        left = min(inside.left() + others, inside.right() - models)
        painter.fillRect(QRectF(left, inside.top(), models, inside.height()), colors.color("accent"))
        painter.setPen(colors.color("control"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 4, 4)


def thin_bar() -> QProgressBar:
    """Without words; 0 to `STEPS`."""
    bar = QProgressBar()
    bar.setRange(0, STEPS)
    bar.setTextVisible(False)
    bar.setFixedHeight(7)
    return bar
