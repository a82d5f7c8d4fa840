"""Our own drawings, in the colour that the palette asks for.

A widget says once which drawing it wears (`wear`); `refresh` paints all of them again after the colours changed.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from briefdesk import paths
from briefdesk.desk import fonts, tokens
from briefdesk.desk.tokens import Tokens

GAP, LARGEST = 4, 1.5
_NAME, _TOKEN, _SIZE = "iconName", "iconToken", "iconSizePx"


def fitting(px: int) -> int:
    """This many px, or more where the system's letters are large, up to half as many again."""
    return round(px * min(fonts.system_scale(), LARGEST))


def wear(widget: QAbstractButton | QLabel, name: str, color: str = "text", size: int = 16) -> None:
    """Show the drawing `resources/icons/<name>.svg` in the colour that this token names.

    `size` in px, beside usual letters.
    """
    widget.setProperty(_NAME, name)
    widget.setProperty(_TOKEN, color)
    widget.setProperty(_SIZE, size)
    _paint(widget)


def take_off(button: QAbstractButton) -> None:
    button.setProperty(_NAME, "")
    button.setIcon(QIcon())


def refresh() -> None:
    for widget in QApplication.allWidgets():
        if widget.property(_NAME) and isinstance(widget, QAbstractButton | QLabel):
            _paint(widget)


def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """A square drawing; the colour as "#RRGGBB"."""
    return _render(_source(name).replace("currentColor", color), QSize(size, size), ratio)


def icon(name: str, color: str, size: int = 16) -> QIcon:
    """For what is no widget; it does not follow a change of the colours by itself."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return QIcon(pixmap(name, getattr(tokens.current(), color), fitting(size), ratio))


def illustration(of: Tokens, ratio: float) -> QPixmap:
    """The stack of articles on the start page."""
    drawing = _source("articles").replace("currentColor", of.control)
    for word, color in (("SURFACE", of.pane), ("BORDER", of.border), ("ACCENT", of.accent)):
        drawing = drawing.replace(word, color)
    return _render(drawing, QSize(132, 84), ratio)


def application() -> QIcon:
    return QIcon(pixmap("briefdesk", "", 64, 1.0))


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _render(drawing: str, size: QSize, ratio: float) -> QPixmap:
    result = QPixmap(size * ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    area = QRectF(0, 0, size.width() * ratio, size.height() * ratio)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, area)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _paint(widget: QWidget) -> None:
    colors = tokens.current()
    name, ratio = str(widget.property(_NAME)), widget.devicePixelRatioF()
    size = fitting(int(widget.property(_SIZE)))
    drawing = pixmap(name, getattr(colors, str(widget.property(_TOKEN))), size, ratio)
    if isinstance(widget, QLabel):
        widget.setPixmap(drawing)
    elif isinstance(widget, QAbstractButton):
        gap = GAP if widget.text() else 0
        icon = QIcon(_with_gap(drawing, gap))
        icon.addPixmap(_with_gap(pixmap(name, colors.disabled, size, ratio), gap), QIcon.Mode.Disabled)
        widget.setIcon(icon)
        widget.setIconSize(QSize(size + gap, size))


def _with_gap(drawing: QPixmap, gap: int) -> QPixmap:
    """Room between drawing and words: Fusion leaves too little."""
    ratio = drawing.devicePixelRatio()
    result = QPixmap(drawing.width() + round(gap * ratio), drawing.height())
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.drawPixmap(0, 0, drawing)
    painter.end()
    return result
