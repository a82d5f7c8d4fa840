"""Paints a row of the Library: two lines of title, one that says what it is."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefdesk.desk import icons, tokens
from briefdesk.desk.library.model import ROW
from briefdesk.desk.library.rows import Row
from briefdesk.desk.tokens import Tokens

MARGIN, PADDING, RIGHT, GAP, BAR, MARK, INDENT = 8, 12, 8, 8, 3, 14, 20
"""px: from the edge to the tint, to the words and after them; above and below; the bar; the picture before a line."""
TITLE_LINES, REASON_LINES = 2, 4


class RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(ROW)
        fonts = _fonts(option.font)
        width = option.rect.width() or 216
        if row.of is None:
            return QSize(width, QFontMetrics(fonts[1]).height() + 2 * GAP)
        lines = len(_lines(row.title, fonts[0].key(), width - 2 * MARGIN - PADDING - RIGHT))
        below = len(_meta_lines(row, fonts[1], width - 2 * MARGIN - PADDING - RIGHT))
        height = lines * QFontMetrics(fonts[0]).height() + below * QFontMetrics(fonts[1]).height()
        return QSize(width, height + 2 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        colors = tokens.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.of is None:
            self._paint_heading(painter, option, row, colors)
        else:
            self._paint_ground(painter, option, colors)
            self._paint_row(painter, option, row, colors)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, colors: Tokens) -> None:
        font = _fonts(option.font)[1]
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colors.text2))
        area = option.rect.adjusted(MARGIN + PADDING - 4, GAP, -MARGIN, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.title)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, colors: Tokens) -> None:
        """Chosen: a tint and a bar, so that it is not told by colour alone. With the keyboard: an outline."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRectF(option.rect.adjusted(MARGIN, 1, -MARGIN, -1))
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

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, colors: Tokens) -> None:
        title_font, meta_font = _fonts(option.font)
        area = option.rect.adjusted(MARGIN + PADDING, GAP, -MARGIN - RIGHT, -GAP)
        title, meta = QFontMetrics(title_font), QFontMetrics(meta_font)
        painter.setFont(title_font)
        painter.setPen(QColor(colors.text))
        y = area.top()
        for line in _lines(row.title, title_font.key(), area.width()):
            painter.drawText(QPointF(area.left(), y + title.ascent()), title.elidedText(line, _RIGHT, area.width()))
            y += title.height()
        painter.setFont(meta_font)
        painter.setPen(QColor(getattr(colors, row.color)))
        left = area.left()
        if row.icon:
            side, ratio = icons.fitting(MARK), painter.device().devicePixelRatioF()
            drawing = icons.pixmap(row.icon, getattr(colors, row.color), side, ratio)
            painter.drawPixmap(left, y + (meta.height() - side) // 2, drawing)
            left += icons.fitting(INDENT)
        for line in _meta_lines(row, meta_font, area.width()):
            painter.drawText(QPointF(left, y + meta.ascent()), meta.elidedText(line, _RIGHT, area.right() - left + 1))
            y += meta.height()


_RIGHT = Qt.TextElideMode.ElideRight


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    """Of the title, and of the line below it: 12 px where the system's is 13."""
    title, meta = QFont(base), QFont(base)
    title.setWeight(QFont.Weight.Medium)
    if base.pixelSize() > 0:
        meta.setPixelSize(max(1, round(base.pixelSize() * 12 / 13)))
    else:
        meta.setPointSizeF(base.pointSizeF() * 12 / 13)
    return title, meta


def _meta_lines(row: Row, font: QFont, width: int) -> tuple[str, ...]:
    """A reason is said whole, anything else is cut off at the end of its line."""
    if row.color != "error":
        return (row.meta,)
    return _lines(row.meta, font.key(), width - icons.fitting(INDENT), REASON_LINES)


@lru_cache(2000)
def _lines(text: str, font_key: str, width: int, most: int = TITLE_LINES) -> tuple[str, ...]:
    """At most so many lines; the last holds all the rest, to be cut off with an ellipsis."""
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts these
    ends = [*starts[1:], len(units) // 2]
    return tuple(
        units[2 * start : 2 * end].decode("utf-16-le").rstrip() for start, end in zip(starts, ends, strict=False)
    )
