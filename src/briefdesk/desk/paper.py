"""A brief typeset for paper: our typeface, numbered pages, and how it was made at the foot of each."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QRawFont,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from briefdesk.desk import fonts, tokens
from briefdesk.desk.page_breaks import keep_together
from briefdesk.desk.pdf_letters import EM, with_its_letters, with_its_widths
from briefdesk.desk.typesetting import letters, typeset
from briefdesk.exporting import Document, plain_text

DPI = 96
"""Of the units in which a page is laid out; the device scales them."""
MARGIN_MM = 20
FOOT, FOOT_PX = 34, 11


def pdf(document: Document) -> bytes:
    """A4, with text that can be searched and copied."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("BriefDesk")
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
    writer.setPageLayout(layout)
    paint(document, writer)
    buffer.close()
    written = with_its_letters(bytes(data.data()), plain_text(document) + document.stamp)
    weights = (QFont.Weight.Normal, QFont.Weight.DemiBold)
    return with_its_widths(written, [QRawFont.fromFont(letters(EM, weight)) for weight in weights])


def paint(document: Document, device: QPagedPaintDevice) -> None:
    """On pages of the size and with the margins that the device has. Raises `OSError` where it does not print."""
    page = device.pageLayout().paintRect(QPageLayout.Unit.Inch).size() * DPI
    text = typeset(document)
    text.setPageSize(QSizeF(page.width(), page.height() - FOOT))
    keep_together(text)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(device.__class__.__name__)
    painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
    for number in range(text.pageCount()):
        if number:
            device.newPage()
        _paint_page(painter, text, number)
        _paint_foot(painter, document.stamp, page, (number + 1, text.pageCount()))
    painter.end()


def _paint_page(painter: QPainter, text: QTextDocument, number: int) -> None:
    size = text.pageSize()
    area = QRectF(0, number * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = _on_paper()
    context.clip = area
    painter.save()
    painter.translate(0, -area.top())
    painter.setClipRect(area)
    text.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, stamp: str, page: QSizeF, numbers: tuple[int, int]) -> None:
    """The note, shortened where it is too long, and the number of the page."""
    font = fonts.reading(FOOT_PX)
    metrics = QFontMetricsF(font)
    counted = QCoreApplication.translate("Export", "Page %1 of %2")
    counted = counted.replace("%1", str(numbers[0])).replace("%2", str(numbers[1]))
    room = page.width() - metrics.horizontalAdvance(counted) - FOOT
    line = QRectF(0, page.height() - FOOT_PX * 1.6, page.width(), FOOT_PX * 1.6)
    painter.setFont(font)
    painter.setPen(tokens.LIGHT.color("text2"))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, counted)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(stamp, Qt.TextElideMode.ElideRight, room))


def _on_paper() -> QPalette:
    """Dark letters, whatever the colours of the window."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, tokens.LIGHT.color("text"))
    return palette


def _keep_headings_with_text(text: QTextDocument) -> None:
    """A heading at the foot of a page moves to the next one, with what it heads."""
    block = text.begin()
    while block.isValid():
        following = block.next()
        if block.blockFormat().headingLevel() and following.isValid() and _page(block) != _page(following):
            breaking = block.blockFormat()
            breaking.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(breaking)
        block = following


def _page(block: QTextBlock) -> int:
    """Of its first line, counted from 0."""
    document = block.document()
    top = document.documentLayout().blockBoundingRect(block).top()
    first = block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0
    return int((top + first) // document.pageSize().height())
