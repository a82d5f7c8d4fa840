"""Paints a check: why, and below that the words of both sides beside each other."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefdesk.desk import icons, tokens
from briefdesk.desk.checks import words
from briefdesk.desk.checks.found import Check, Quote
from briefdesk.desk.checks.model import CHECK
from briefdesk.desk.positions import Utf16

EDGE, PADDING, APART, BAR, MARK = 8, 12, 24, 3, 14
"""px: around the tint, inside of it, between the two sides; the bar of what is chosen; the picture."""


class CheckDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        check: Check = index.data(CHECK)
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        return QSize(width, _height(check, option.font.key(), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        check: Check = index.data(CHECK)
        colors, strong = tokens.current(), _strong(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = option.rect.adjusted(EDGE + PADDING, EDGE, -EDGE - PADDING, -EDGE)
        mark, color, said = _look(check, colors)
        size = icons.fitting(MARK)
        drawing = icons.pixmap(mark, color, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(area.left(), area.top() + (QFontMetrics(strong).height() - size) // 2, drawing)
        reason = _plain(words.reason(check), strong, _reason_width(option.rect.width()))
        painter.setPen(QColor(said))
        reason.draw(painter, QPointF(area.left() + size + 6, area.top()))
        top, side = area.top() + reason.boundingRect().height() + 4, _side_width(option.rect.width())
        pairs = ((words.our_place(check), check.ours), (words.their_place(check), check.theirs))
        for number, (place, quote) in enumerate(pairs):
            left = area.left() + number * (side + APART)
            painter.setPen(QColor(colors.text2))
            painter.setFont(option.font)
            metrics = QFontMetrics(option.font)
            named = metrics.elidedText(place, Qt.TextElideMode.ElideRight, side)
            painter.drawText(QPointF(left, top + metrics.ascent()), named)
            painter.setPen(QColor(colors.text))
            _layout(quote, option.font, side).draw(painter, QPointF(left, top + metrics.height()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Chosen: a tint and a bar, so that it is not told by colour alone. With the keyboard: an outline."""
        colors, area = tokens.current(), QRectF(option.rect.adjusted(EDGE, 1, -EDGE, -1))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colors.tint if chosen else colors.sunken))
            painter.drawRoundedRect(area, 8, 8)
        if chosen:
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 6, BAR, area.height() - 12), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)


def _look(check: Check, colors: tokens.Tokens) -> tuple[str, str, str]:
    """Picture, its colour, and that of the words beside it."""
    if check.fact:
        return "stage-done", colors.ok, colors.text2
    if check.calm:
        return "info", colors.text2, colors.text2
    return ("check", colors.ok, colors.ok) if check.settled else ("doubt", colors.doubt, colors.doubt)


@lru_cache(2000)
def _height(check: Check, font_key: str, width: int) -> int:
    font = QFont()
    font.fromString(font_key)
    side, line = _side_width(width), QFontMetrics(_strong(font)).height()
    quotes = max(_layout(each, font, side).boundingRect().height() for each in (check.ours, check.theirs))
    reason = _plain(words.reason(check), _strong(font), _reason_width(width)).boundingRect().height()
    return round(reason + line + quotes) + 4 + 2 * EDGE


def _side_width(width: int) -> int:
    return max(1, (width - 2 * (EDGE + PADDING) - APART) // 2)


def _reason_width(width: int) -> int:
    return max(1, width - 2 * (EDGE + PADDING) - icons.fitting(MARK) - 6)


def _strong(base: QFont) -> QFont:
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _layout(quote: Quote, font: QFont, width: int) -> QTextLayout:
    """The words are heavier and underlined in it."""
    marked = QTextLayout.FormatRange()
    text_format = QTextCharFormat()
    text_format.setFontWeight(QFont.Weight.Bold)
    text_format.setFontUnderline(True)
    start, end = len(quote.before), len(quote.before) + len(quote.words)
    units = Utf16(quote.text)
    marked.start = units.units(start)
    marked.length = units.units(end) - marked.start
    marked.format = text_format
    return _plain(quote.text, font, width, [marked])


def _plain(text: str, font: QFont, width: int, marks: list[QTextLayout.FormatRange] | None = None) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(marks or [])
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
