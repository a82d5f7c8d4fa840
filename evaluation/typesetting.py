"""Pages set the way newspapers and reports set them, as PDF, with the paragraphs known: for measuring and for tests."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

import font_source_serif_pro
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_VOWELS = "aeiouyáéíóúüаеєиіїоуюя"
_NOTES = 3  # on a page, at most
_FILES = Path(font_source_serif_pro.__file__).with_name("files")


@cache
def serif(style: str = "Regular") -> str:
    """The name of an embedded font with Latin and Cyrillic letters: "Regular", "Bold", "It"."""
    name = f"Serif-{style}"
    pdfmetrics.registerFont(TTFont(name, str(_FILES / f"SourceSerifPro-{style}.ttf")))
    return name


@dataclass(frozen=True)
class Item:
    """A piece of a story. `note`: the text of a footnote whose mark stands at the end of a paragraph."""

    text: str
    kind: Literal["paragraph", "heading", "quote", "caption"] = "paragraph"
    note: str = ""


@dataclass(frozen=True)
class Design:
    """How a story is set; lengths in points. `leading` is a multiple of `size`, `indent` and `space` too."""

    columns: int = 1
    size: float = 10
    leading: float = 1.25
    indent: float = 0.0
    space: float = 0.6
    gutter: float = 18
    margin: float = 60
    page: tuple[float, float] = (420, 595)
    justified: bool = False
    hyphenated: bool = False
    word_by_word: bool = False
    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    head: str = ""
    numbered: bool = True
    first_page: int = 1
    rotate: int = 0


@dataclass
class _Line:
    text: str
    indent: float = 0.0
    last: bool = False
    mark: str = ""


@dataclass
class _Press:
    """Puts lines into columns and columns onto pages."""

    design: Design
    canvas: Canvas
    number: int = 0
    column: int = -1
    y: float = 0.0
    ceiling: float = 0.0
    floor: float = 0.0
    has_notes: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def width(self) -> float:
        """The measure of a column."""
        design = self.design
        inner = design.page[0] - 2 * design.margin
        return (inner - (design.columns - 1) * design.gutter) / design.columns

    @property
    def left(self) -> float:
        return self.design.margin + self.column * (self.width + self.design.gutter)

    def next_column(self) -> None:
        self.column += 1
        if self.column == self.design.columns:
            self.close_page()
            self.column = 0
        if self.column == 0 and self.number < 0:
            self.open_page()
        self.y = self.ceiling

    def open_page(self) -> None:
        design = self.design
        self.number = -self.number
        self.ceiling = design.page[1] - design.margin
        self.floor = design.margin + (_NOTES + 1) * design.size * self.has_notes
        if design.head:
            self.canvas.setFont(design.font, 0.8 * design.size)
            self.canvas.drawString(design.margin, design.page[1] - design.margin + 2.2 * design.size, design.head)

    def close_page(self) -> None:
        design = self.design
        if self.notes:
            self.canvas.setFont(design.font, 0.75 * design.size)
            for index, note in enumerate(reversed(self.notes)):
                self.canvas.drawString(design.margin, design.margin + index * design.size, note)
        self.notes = []
        if design.numbered:
            self.canvas.setFont(design.font, 0.9 * design.size)
            page = design.first_page + self.number - 1
            self.canvas.drawCentredString(design.page[0] / 2, design.margin - 2.5 * design.size, str(page))
        self.canvas.setPageRotation(design.rotate)
        self.canvas.showPage()
        self.number = -(self.number + 1)

    def put(self, line: _Line, font: str, size: float, leading: float) -> None:
        if self.y - size < self.floor:
            self.next_column()
        self.y -= leading
        self._draw(line, font, size)

    def _draw(self, line: _Line, font: str, size: float) -> None:
        words = line.text.split(" ")
        free = self.width - line.indent - pdfmetrics.stringWidth(line.text, font, size)
        stretch = free / (len(words) - 1) if self.design.justified and not line.last and len(words) > 1 else 0.0
        x = self.left + line.indent
        self.canvas.setFont(font, size)
        if not self.design.word_by_word and not stretch:
            self.canvas.drawString(x, self.y, line.text)
            x += pdfmetrics.stringWidth(line.text, font, size)
        else:
            for index, word in enumerate(words):
                self.canvas.drawString(x, self.y, word)
                x += pdfmetrics.stringWidth(word, font, size)
                x += (pdfmetrics.stringWidth(" ", font, size) + stretch) * (index < len(words) - 1)
        if line.mark:
            line.mark = str(len(self.notes) + 1)
            self.canvas.setFont(font, 0.6 * size)
            self.canvas.drawString(x, self.y + 0.35 * size, line.mark)


def typeset(items: Sequence[Item], design: Design, title: str = "", metadata: dict[str, str] | None = None) -> bytes:
    """The PDF of a story."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=design.page, invariant=1)
    for name, value in (metadata or {}).items():
        getattr(canvas, f"set{name}")(value)
    press = _Press(design, canvas, number=-1, has_notes=any(item.note for item in items))
    press.next_column()
    if title:
        _put_title(press, title)
    for item in items:
        _put(press, item)
    press.close_page()
    canvas.save()
    return buffer.getvalue()


def _put_title(press: _Press, title: str) -> None:
    design = press.design
    size = 2.0 * design.size
    width = design.page[0] - 2 * design.margin
    press.canvas.setFont(design.bold, size)
    for line in _wrap(title, design.bold, size, width, 0.0, hyphenated=False):
        press.y -= 1.15 * size
        press.canvas.drawString(design.margin, press.y, line.text)
    press.y -= design.size
    press.ceiling = press.y


def _put(press: _Press, item: Item) -> None:
    design = press.design
    leading = design.leading * design.size
    if item.kind == "paragraph":
        _put_paragraph(press, item)
        return
    sizes = {"heading": (design.bold, 1.1), "quote": (design.bold, 1.5), "caption": (design.font, 0.8)}
    font, scale = sizes[item.kind]
    lines = _wrap(item.text, font, scale * design.size, press.width, 0.0, hyphenated=False)
    if press.y - (len(lines) + 2) * scale * leading < press.floor:
        press.next_column()
    press.y -= 0.8 * leading if press.y < press.ceiling else 0
    if item.kind == "caption":
        height = 3 * leading
        press.canvas.rect(press.left, press.y - height, press.width, height)
        press.y -= height
    for line in lines:
        line.last = True
        press.put(line, font, scale * design.size, scale * leading)
    press.y -= 0.5 * leading


def _put_paragraph(press: _Press, item: Item) -> None:
    design = press.design
    indent = design.indent * design.size
    lines = _wrap(item.text, design.font, design.size, press.width, indent, hyphenated=design.hyphenated)
    if item.note and len(press.notes) < _NOTES:
        lines[-1].mark = str(len(press.notes) + 1)
    for line in lines:
        press.put(line, design.font, design.size, design.leading * design.size)
    if lines[-1].mark:  # on the page that the mark came to stand on
        press.notes.append(f"{lines[-1].mark} {item.note}")
    if press.y > press.floor + design.size:
        press.y -= design.space * design.size


def _wrap(text: str, font: str, size: float, width: float, indent: float, *, hyphenated: bool) -> list[_Line]:
    """Greedy line breaking; hyphens where a syllable ends, and after the hyphen of a compound."""
    lines = [_Line("", indent)]
    words = text.split(" ")
    while words:
        line = lines[-1]
        gap = " " if line.text else ""
        room = width - line.indent
        if pdfmetrics.stringWidth(line.text + gap + words[0], font, size) <= room:
            line.text += gap + words.pop(0)
            continue
        cuts = _cuts(words[0], hyphenated=hyphenated)
        fitting = [cut for cut in cuts if pdfmetrics.stringWidth(f"{line.text}{gap}{cut[0]}", font, size) <= room]
        if fitting:
            line.text += gap + fitting[-1][0]
            words[0] = fitting[-1][1]
        elif not line.text:
            line.text = words.pop(0)
        lines.append(_Line(""))
    if not lines[-1].text:
        lines.pop()
    lines[-1].last = True
    return lines


def _cuts(word: str, *, hyphenated: bool) -> list[tuple[str, str]]:
    """Where a word may be broken: what stays (with its hyphen) and what goes to the next line."""
    cuts = []
    for index in range(2, len(word) - 2):
        if word[index - 1] == "-":
            cuts.append((word[:index], word[index:]))
        elif hyphenated and word.isalpha() and len(word) > 6 and 3 <= index <= len(word) - 3:
            ends_open = word[index - 1].lower() in _VOWELS and word[index].lower() not in _VOWELS
            cuts += [(word[:index] + "-", word[index:])] if ends_open else []
    return cuts
