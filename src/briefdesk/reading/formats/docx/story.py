"""The text of one part of a Word document: body, header, footnotes, comments ("story" is the standard's word)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from lxml import etree

from briefdesk.reading.document import Block
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.docx.styles import Styles
from briefdesk.reading.formats.safe_xml import attribute, child, local_name

# The transitional and the strict form of the standard, and the parts of it whose names would clash.
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
}
_CHARACTERS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_NOTE_RULES = {"separator", "continuationSeparator", "continuationNotice"}
_NAMED_STYLES = {"author": "author", "byline": "author", "date": "date"}


class Story:
    """Reads a part once. `removed`: why none of it is article text ("comment"), "" for text of the article."""

    def __init__(self, styles: Styles, removed: str = "") -> None:
        self._styles = styles
        self._removed = removed
        self._blocks = Blocks(removed)
        self._boxes: list[Block] = []
        self._named: dict[str, dict[str, None]] = {}
        self._reason = ""
        self._hidden = False
        # One entry for each open field: whether its instruction is still being read. Fields span paragraphs.
        self._instructions: list[bool] = []

    def read(self, root: etree._Element) -> None:
        self._children(root)

    def done(self) -> list[Block]:
        self._blocks.extend(self._boxes)
        return self._blocks.blocks

    def named(self, role: str) -> list[str]:
        """The different texts of the paragraphs in the style of that role: "author" or "date"."""
        return list(self._named.get(role, {}))

    def _children(self, element: etree._Element) -> None:
        for sub in element:
            tag = _qualified(sub.tag)
            if handler := _HANDLERS.get(tag):
                handler(self, sub)
            elif tag in _CHARACTERS:
                self._put(_CHARACTERS[tag])
            else:
                self._children(sub)

    def _put(self, text: str) -> None:
        hidden = self._hidden or any(self._instructions)
        self._blocks.put(text, self._reason or ("hidden-text" if hidden else ""))

    def _paragraph(self, element: etree._Element) -> None:
        properties = child(element, "pPr")
        style_id = _style_id(properties)
        self._hidden = self._styles.hides(style_id)
        self._children(element)
        self._hidden = False
        mark = child(properties, "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            return  # its end was deleted: the next paragraph continues it
        text = self._blocks.end(self._styles.kind(properties))
        role = _NAMED_STYLES.get(self._styles.name(style_id))
        if role and text:
            self._named.setdefault(role, {})[text] = None
        self._blocks.extend(self._boxes)
        self._boxes = []

    def _run(self, element: etree._Element) -> None:
        before = self._hidden
        hidden = self._styles.hidden(child(element, "rPr"))
        self._hidden = before if hidden is None else hidden
        self._children(element)
        self._hidden = before

    def _text(self, element: etree._Element) -> None:
        self._put(element.text or "")

    def _symbol(self, element: etree._Element) -> None:
        code = attribute(element, "char")
        number = int(code, 16) if code.isalnum() and len(code) <= 4 and _is_hexadecimal(code) else 0
        if number and not 0xD800 <= number <= 0xF8FF:  # a private code is a picture in a font of pictures
            self._put(chr(number))

    def _field_character(self, element: etree._Element) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._instructions.append(True)
        elif kind == "separate" and self._instructions:
            self._instructions[-1] = False
        elif kind == "end" and self._instructions:
            self._instructions.pop()

    def _deleted(self, element: etree._Element) -> None:
        before, self._reason = self._reason, "deleted-text"
        self._children(element)
        self._reason = before

    def _alternate(self, element: etree._Element) -> None:
        """The same content in forms for newer and older programs: the first one that has text."""
        for alternative in element:
            if any(_qualified(sub.tag) in _TEXT_TAGS for sub in alternative.iter()):
                self._children(alternative)
                return

    def _text_box(self, element: etree._Element) -> None:
        outer = self._blocks, self._instructions, self._hidden, self._boxes
        self._blocks, self._instructions, self._hidden, self._boxes = Blocks(self._removed), [], False, []
        self._children(element)
        inner = self.done()
        self._blocks, self._instructions, self._hidden, self._boxes = outer
        self._boxes.extend(inner)

    def _table(self, element: etree._Element) -> None:
        self._blocks.end()
        for row in _inside(element, "w:tr"):
            outer, before = self._blocks, self._reason
            if child(row, "trPr", "del") is not None:
                self._reason = "deleted-text"
            cells = []
            for cell in _inside(row, "w:tc"):
                self._blocks = Blocks(self._removed)
                self._children(cell)
                self._blocks.end()
                cells.append(self._blocks.blocks)
            self._blocks, self._reason = outer, before
            self._blocks.row(cells)

    def _note(self, element: etree._Element) -> None:
        if attribute(element, "type") not in _NOTE_RULES:
            self._children(element)

    def _skip(self, element: etree._Element) -> None:
        """Properties and field instructions hold no text of the document."""


@lru_cache(4096)
def _qualified(tag: object) -> str:
    """A tag with a short prefix: "w:p"; other namespaces share the prefix ""."""
    namespace = str(tag)[1:].rpartition("}")[0] if isinstance(tag, str) else ""
    return f"{_PREFIXES.get(namespace, '')}:{local_name(tag)}"


def _inside(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """The children of that tag, also through content controls and tracked changes around them."""
    for sub in element:
        if _qualified(sub.tag) == tag:
            yield sub
        elif _qualified(sub.tag) in {"w:sdt", "w:sdtContent", "w:ins", "w:customXml", "w:moveTo"}:
            yield from _inside(sub, tag)


def _style_id(properties: etree._Element | None) -> str:
    style = child(properties, "pStyle")
    return "" if style is None else attribute(style, "val")


def _is_hexadecimal(code: str) -> bool:
    return all(digit in "0123456789abcdefABCDEF" for digit in code)


_TEXT_TAGS = {"w:t", "m:t", "w:delText"}
_HANDLERS: dict[str, Callable[[Story, etree._Element], None]] = {
    **dict.fromkeys(_TEXT_TAGS, Story._text),
    **dict.fromkeys(["w:del", "w:moveFrom"], Story._deleted),
    **dict.fromkeys(["w:footnote", "w:endnote"], Story._note),
    **dict.fromkeys(["w:pPr", "w:rPr", "w:sdtPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sectPr"], Story._skip),
    "w:p": Story._paragraph,
    "w:r": Story._run,
    "w:sym": Story._symbol,
    "w:fldChar": Story._field_character,
    "w:tbl": Story._table,
    "w:txbxContent": Story._text_box,
    "mc:AlternateContent": Story._alternate,
}
