"""On or off: a knob that slides to the right, in the accent and with a tick where it is on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefdesk.desk import tokens
from briefdesk.desk.tokens import Tokens

WIDTH, HEIGHT, RING = 34, 18, 3


class Switch(QAbstractButton):
    """A checkable button; `name` is what a screen reader calls it. `toggled` also tells of changes by the program."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 2 * RING, HEIGHT + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(RING, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            around = RING - 1
            painter.drawRoundedRect(track.adjusted(-around, -around, around, around), HEIGHT / 2 + 2, HEIGHT / 2 + 2)
        self._paint_track(painter, track, colors)
        self._paint_knob(painter, track, colors)

    def _paint_track(self, painter: QPainter, track: QRectF, colors: Tokens) -> None:
        outline = colors.text if self.underMouse() else colors.control
        if not self.isEnabled():
            outline = colors.border
        elif self.isChecked():
            outline = colors.accent_hover if self.underMouse() else colors.accent
        painter.setPen(QPen(QColor(outline), 1))
        painter.setBrush(QColor(outline if self.isChecked() else colors.raised))
        painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)

    def _paint_knob(self, painter: QPainter, track: QRectF, colors: Tokens) -> None:
        size = track.height() - 6
        left = track.right() - size - 3 if self.isChecked() else track.left() + 3
        knob = QRectF(left, track.top() + 3, size, size)
        color = colors.on_accent if self.isChecked() else colors.control
        if not self.isEnabled():
            color = colors.disabled
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(knob)
        if self.isChecked():
            tick = QPen(QColor(colors.accent if self.isEnabled() else colors.window), 1.6)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(tick)
            at = knob.center()
            painter.drawPolyline([at + QPointF(-2.6, 0.2), at + QPointF(-0.8, 2), at + QPointF(2.6, -1.8)])
