"""Chapters of e-books: every block of an XHTML page, in order. (Web pages need a judgement of what is article.)"""

from __future__ import annotations

import re
from html.entities import html5

from lxml import etree, html

from briefdesk.errors import DamagedFile
from briefdesk.reading.document import Block, BlockKind
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.safe_xml import MARKUP_BYTES, attribute, local_name, parse_xml

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], "heading"),
    **dict.fromkeys(["li", "dt", "dd"], "list-item"),
    **dict.fromkeys(["caption", "figcaption"], "caption"),
}
_BLOCKS = {
    *_KINDS,
    *("address", "article", "aside", "blockquote", "body", "div", "dl", "figure", "footer", "header", "hr", "main"),
    *("nav", "ol", "p", "pre", "section", "ul", "table", "tr", "details", "summary"),
}
_NOT_SHOWN = {"head", "script", "style", "template", "rp", "img", "svg", "audio", "video", "object"}


def parse_xhtml(data: bytes, name: str) -> etree._Element:
    """The root of a chapter; one that is not well-formed is read as HTML. Raises what `parse_xml` raises."""
    try:
        return parse_xml(data, name, doctype=True)
    except DamagedFile:
        if len(data) > MARKUP_BYTES:
            raise
    try:
        parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
        return html.document_fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise DamagedFile(name=name) from None


class XhtmlStory:
    """Reads pages. `removed`: why none of it is text of the book, "" for text of the book."""

    def __init__(self, removed: str = "") -> None:
        self._removed = removed
        self._blocks = Blocks(removed)
        self._reason = ""
        self._kind: BlockKind = "paragraph"
        self._verbatim = False

    def read(self, root: etree._Element) -> None:
        self._element(root)
        self._blocks.end(self._kind)

    def done(self) -> list[Block]:
        return self._blocks.blocks

    def _element(self, element: etree._Element) -> None:
        name = local_name(element.tag)
        if not name:
            self._put(html5.get(f"{element.name};", "") if isinstance(element, etree._Entity) else "")
        elif name == "br":
            self._blocks.put("\n", self._reason)
        elif name == "tr":
            self._row(element)
        elif name not in _NOT_SHOWN:
            outer = self._reason, self._kind, self._verbatim
            self._reason = _reason_of(element) or self._reason
            self._block(element, name) if name in _BLOCKS else self._mixed(element)
            self._reason, self._kind, self._verbatim = outer

    def _block(self, element: etree._Element, name: str) -> None:
        self._blocks.end(self._kind)
        self._kind = _KINDS.get(name, self._kind)
        self._verbatim = self._verbatim or name == "pre"
        self._mixed(element)
        self._blocks.end(self._kind)

    def _mixed(self, element: etree._Element) -> None:
        self._put(element.text or "")
        for sub in element:
            self._element(sub)
            self._put(sub.tail or "")

    def _put(self, text: str) -> None:
        if text:
            self._blocks.put(text if self._verbatim else re.sub(r"[ \t\r\n\f]+", " ", text), self._reason)

    def _row(self, row: etree._Element) -> None:
        self._blocks.end(self._kind)
        outer, cells = self._blocks, []
        for cell in row.iterchildren("{*}td", "{*}th", "td", "th"):
            self._blocks = Blocks(self._removed)
            self._mixed(cell)
            self._blocks.end()
            cells.append(self._blocks.blocks)
        self._blocks = outer
        self._blocks.row(cells)


def _reason_of(element: etree._Element) -> str:
    """Why the publisher marked an element as no running text, "" where it is."""
    types = attribute(element, "type").split()
    if "noteref" in types:
        return "footnote-mark"
    if "pagebreak" in types:
        return "page-number"
    if local_name(element.tag) == "nav":
        return "navigation"
    return "hidden-text" if "hidden" in element.attrib else ""
