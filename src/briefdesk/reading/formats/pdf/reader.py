"""A PDF's bytes to a `Document`: pages to words, without furniture, to columns, lines and paragraphs."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

import pypdfium2 as pdfium
from pypdfium2 import raw

from briefdesk.errors import DamagedFile, EmptyInput, EncryptedFile, ReadingTooSlow, ScannedPdf, TooManyPages
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.pdf.columns import gutters_of, regions_of
from briefdesk.reading.formats.pdf.footnotes import take_marks
from briefdesk.reading.formats.pdf.furniture import Furniture, take_furniture
from briefdesk.reading.formats.pdf.hyphens import Hyphens
from briefdesk.reading.formats.pdf.initials import put_back_initials
from briefdesk.reading.formats.pdf.lines import Line, body_size, lines_of, usual_measures
from briefdesk.reading.formats.pdf.page import read_page
from briefdesk.reading.formats.pdf.paragraphs import Breaks, Paragraph, flow_together, paragraphs_of, uses_indents
from briefdesk.reading.formats.pdf.titles import mark_title
from briefdesk.reading.formats.pdf.words import PageWords, Word

_SAMPLE = 50  # pages that are asked where the document has its gutters


def read_pdf(data: bytes, name: str, limits: Limits) -> Document:
    """The blocks of a PDF in reading order. `name` is what messages call it.

    The author that the properties state is often the account that the file was made under, and no byline.
    Raises `EncryptedFile`, `DamagedFile`, `TooManyPages`, `ReadingTooSlow`, `ScannedPdf` (no text, but something
    drawn) or `EmptyInput`.
    """
    pages, unreadable, stated_title = _extract(data, name, limits)
    if not any(page.words for page in pages):
        raise ScannedPdf(name=name) if any(page.has_drawing for page in pages) else EmptyInput(name=name)
    missing = (Block(f"Page {number}", removed="unreadable") for number in unreadable)
    return Document((*_blocks(pages), *missing), title=stated_title)


def _extract(data: bytes, name: str, limits: Limits) -> tuple[list[PageWords], list[int], str]:
    """The pages, the numbers (from 1) of those that are broken, and the title that the properties state.

    Every handle is closed before this returns.
    """
    deadline = time.monotonic() + limits.seconds
    try:
        with pdfium.PdfDocument(data) as document:
            if len(document) > limits.pages:
                raise TooManyPages(name=name, pages=len(document), limit=limits.pages)
            pages: list[PageWords] = []
            unreadable: list[int] = []
            for number in range(len(document)):
                if time.monotonic() > deadline:
                    raise ReadingTooSlow(name=name, limit_s=round(limits.seconds))
                if page := _read(document, number):
                    pages.append(page)
                else:
                    unreadable.append(number + 1)
            if not pages:
                raise DamagedFile(name=name)
            return pages, unreadable, _property(document, "Title")
    except pdfium.PdfiumError as error:
        locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise (EncryptedFile if locked else DamagedFile)(name=name) from None


def _read(document: pdfium.PdfDocument, number: int) -> PageWords | None:
    """The page, or nothing where this page is broken."""
    try:
        page = document[number]
    except pdfium.PdfiumError:
        return None
    try:
        return read_page(page, number)
    except pdfium.PdfiumError:
        return None
    finally:
        page.close()


def _property(document: pdfium.PdfDocument, key: str) -> str:
    """A property on one line; "" for one that is missing or damaged."""
    try:
        value = str(document.get_metadata_value(key))
    except UnicodeError:
        return ""
    return " ".join("".join(char if char.isprintable() else " " for char in value).split())


def _blocks(pages: Sequence[PageWords]) -> list[Block]:
    kept, furniture = take_furniture(pages)
    for index, page in enumerate(pages):
        kept[index], marks = take_marks(put_back_initials(kept[index]), page.number)
        furniture += marks
    regions = _regions(pages, kept)
    body = body_size(line for lines in regions for line in lines)
    paragraphs = _paragraphs(regions, body)
    mark_title(paragraphs, body)
    hyphens = Hyphens([line.text for lines in regions for line in lines])
    return [*(_block(paragraph, hyphens) for paragraph in paragraphs), *_removed(furniture, pages)]


def _regions(pages: Sequence[PageWords], kept: Sequence[list[Word]]) -> list[list[Line]]:
    """The lines of the document, by region, in reading order."""
    sample = kept[:: 1 + len(kept) // _SAMPLE]
    gutters = Counter(gutter for words in sample for gutter in gutters_of(words))
    known = frozenset(gutter for gutter, _ in gutters.most_common(6))
    rows = [
        (page.number, region) for page, words in zip(pages, kept, strict=True) for region in regions_of(words, known)
    ]
    usual = usual_measures(region for _, region in rows)
    return [lines_of(region, number, usual) for number, region in rows]


def _paragraphs(regions: Sequence[Sequence[Line]], body: float) -> list[Paragraph]:
    breaks = Breaks(regions, body)
    found = [paragraphs_of(lines, breaks, body) for lines in regions]
    indented = uses_indents(paragraph for region in found for paragraph in region)
    return flow_together(found, indented)


def _block(paragraph: Paragraph, hyphens: Hyphens) -> Block:
    if paragraph.kind == "table-row":
        return Block("\t".join(paragraph.lines[0].cells), "table-row")
    text = ""
    for line in paragraph.lines:
        text = hyphens.join(text, line.text)
    return Block(text.replace("\u00ad", ""), paragraph.kind)


def _removed(furniture: Sequence[Furniture], pages: Sequence[PageWords]) -> list[Block]:
    blocks = [Block(piece.text, removed=piece.reason) for piece in furniture]
    blocks += [Block(page.turned, removed="navigation") for page in pages if page.turned]
    return blocks + [Block(page.hidden, removed="invisible") for page in pages if page.hidden]
