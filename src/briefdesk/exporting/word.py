"""A document as Word's .docx: real headings, lists and tables, each run in its language. The same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import docx
from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from briefdesk.exporting.document import Block, Document, Heading, Pairs, Point, Points, Prose, Sources
from briefdesk.exporting.languages import direction, tag
from briefdesk.exporting.word_styles import NOTE, SOURCE, dress

_NO_DAY = "1980-01-01"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The oldest time that a zip file can tell: this one says nothing of when it was written."""


def word_file(document: Document) -> bytes:
    """Opens in Word, LibreOffice and Pages."""
    file = docx.Document()
    dress(file, document.language)
    _describe(file, document)
    writer = _Writer(file, document.linked)
    for block in document.blocks:
        writer.write(block)
    written = io.BytesIO()
    file.save(written)
    return _without_times(written.getvalue())


def _describe(file: WordFile, document: Document) -> None:
    created = datetime.fromisoformat(document.created or _NO_DAY).replace(tzinfo=UTC)
    about = file.core_properties
    about.title, about.author, about.language = document.title[:255], document.author[:255], tag(document.language)
    about.comments, about.last_modified_by, about.revision = document.stamp[:255], "BriefDesk", 1
    about.created = about.modified = created
    package = file.part.package
    for key in [key for key, rel in package.rels.items() if rel.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del package.rels[key]  # a picture of another document


def _without_times(data: bytes) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            new.writestr(zipfile.ZipInfo(item.filename, _EPOCH), old.read(item), zipfile.ZIP_DEFLATED)
    return result.getvalue()


class _Writer:
    def __init__(self, file: WordFile, linked: bool) -> None:
        self._file, self._linked = file, linked

    def write(self, block: Block) -> None:
        match block:
            case Heading():
                _say(self._file.add_paragraph(style=f"Heading {block.level}"), block.text, block.language)
            case Prose():
                style = {"text": "Normal", "credit": "Subtitle", "note": NOTE}[block.role]
                _say(self._file.add_paragraph(style=style), block.text, block.language)
            case Points():
                self._points(block)
            case Pairs():
                self._pairs(block)
            case Sources():
                for number, text in block.sentences:
                    self._source(number, text, block.language)

    def _points(self, block: Points) -> None:
        if block.style != "paragraph":
            for point in block.points:
                paragraph = self._file.add_paragraph(style="List Bullet" if block.style == "bullets" else "Normal")
                self._point(paragraph, point)
            return
        paragraph = self._file.add_paragraph()
        for number, point in enumerate(block.points):
            if number:
                paragraph.add_run(" ")
            self._point(paragraph, point)

    def _pairs(self, block: Pairs) -> None:
        table = self._file.add_table(1 + len(block.pairs), 2, style="Table Grid")
        head, *rows = table.rows
        _mark(head._tr.get_or_add_trPr(), "w:tblHeader")  # repeated on every page
        for cell, text in zip(head.cells, block.heads, strict=True):
            _say(cell.paragraphs[0], text, block.language).bold = True
        for row, pair in zip(rows, block.pairs, strict=True):
            _mark(row._tr.get_or_add_trPr(), "w:cantSplit")
            for cell, point in zip(row.cells, pair, strict=True):
                self._point(cell.paragraphs[0], point)

    def _source(self, number: int, text: str, language: str) -> None:
        paragraph = self._file.add_paragraph(style=SOURCE)
        place = paragraph._p
        for name in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(name)
            mark.set(qn("w:id"), str(number))
            if name == "w:bookmarkStart":
                mark.set(qn("w:name"), f"source_{number}")
            place.append(mark)
        _say(paragraph, f"[{number}]\t", "")
        _say(paragraph, text, language)

    def _point(self, paragraph: Paragraph, point: Point) -> None:
        """The sentence is one run; the numbers of its sources follow it, raised."""
        _say(paragraph, point.text, point.language)
        for position, number in enumerate(point.sources):
            self._raised(paragraph, ", " if position else " [")
            self._number(paragraph, number)
        if point.sources:
            self._raised(paragraph, "]")

    def _number(self, paragraph: Paragraph, number: int) -> None:
        run = self._raised(paragraph, str(number))
        if self._linked:
            link = OxmlElement("w:hyperlink")
            link.set(qn("w:anchor"), f"source_{number}")
            run._r.addprevious(link)
            link.append(run._r)

    def _raised(self, paragraph: Paragraph, text: str) -> Run:
        run = _say(paragraph, text, "")
        run.font.superscript = True
        return run


def _say(paragraph: Paragraph, text: str, language: str) -> Run:
    """A run in its language, from right to left where that is read so; numbers are in none."""
    run = paragraph.add_run(text)
    if not language:
        return run
    if not tag(language):
        run.font.no_proof = True
        return run
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), tag(language))
    run._r.get_or_add_rPr().append(spoken)
    if direction(language) == "rtl":
        spoken.set(qn("w:bidi"), tag(language))
        run.font.rtl = True
        _mark(paragraph._p.get_or_add_pPr(), "w:bidi")
    return run


def _mark(properties: BaseOxmlElement, name: str) -> None:
    if properties.find(qn(name)) is None:
        properties.append(OxmlElement(name))
