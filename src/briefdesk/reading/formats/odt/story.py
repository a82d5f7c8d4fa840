"""The running text of an OpenDocument text: body, header, note, comment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from lxml import etree

from briefdesk.reading.document import Block, BlockKind
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.odt.styles import OdtStyles
from briefdesk.reading.formats.safe_xml import attribute, child, local_name

_MOST_SPACES = 100
_SVG = "xmlns:svg-compatible"
_DESCRIPTIONS = {"title", "desc"}
_AUTHOR_STYLES = {"author", "byline"}

_Handler: TypeAlias = "Callable[[OdtStory, etree._Element], None]"


class OdtStory:
    """Reads text elements. `removed`: why none of it is article text, "" for text of the article."""

    def __init__(self, styles: OdtStyles, removed: str = "") -> None:
        self._styles = styles
        self._removed = removed
        self._blocks = Blocks(removed)
        self._boxes: list[Block] = []
        self._notes: list[Block] = []
        self._authors: dict[str, None] = {}
        self._reason = ""
        self._in_list = False

    def read(self, root: etree._Element) -> None:
        self._children(root)

    def done(self) -> list[Block]:
        self._blocks.extend(self._boxes)
        self._blocks.extend(self._notes)
        return self._blocks.blocks

    @property
    def authors(self) -> list[str]:
        """The different texts of the paragraphs in a style for authors."""
        return list(self._authors)

    def _children(self, element: etree._Element) -> None:
        """Containers: what stands between their elements is layout of the XML."""
        for sub in element:
            self._element(sub)

    def _mixed(self, element: etree._Element) -> None:
        """Text and elements in turn. White space in the XML counts as one blank."""
        self._put(_collapsed(element.text))
        for sub in element:
            self._element(sub, OdtStory._mixed)  # a field, a link
            self._put(_collapsed(sub.tail))

    def _element(self, element: etree._Element, otherwise: _Handler | None = None) -> None:
        name = local_name(element.tag)
        if not (name in _DESCRIPTIONS and _SVG in str(element.tag)):  # a text field is also called "title"
            _HANDLERS.get(name, otherwise or OdtStory._children)(self, element)

    def _put(self, text: str) -> None:
        if text:
            self._blocks.put(text, self._reason)

    def _paragraph(self, element: etree._Element) -> None:
        style = attribute(element, "style-name")
        with_reason = self._reason
        self._reason = with_reason or self._hidden("paragraph", style)
        self._mixed(element)
        self._reason = with_reason
        kind: BlockKind = "heading" if local_name(element.tag) == "h" else self._styles.kind(style)
        text = self._blocks.end("list-item" if kind == "paragraph" and self._in_list else kind)
        if text and self._styles.names(style) & _AUTHOR_STYLES:
            self._authors[text] = None
        self._blocks.extend(self._boxes)
        self._boxes = []

    def _span(self, element: etree._Element) -> None:
        before = self._reason
        self._reason = before or self._hidden("text", attribute(element, "style-name"))
        self._mixed(element)
        self._reason = before

    def _hidden(self, family: str, style: str) -> str:
        return "hidden-text" if self._styles.hidden(family, style) else ""

    def _spaces(self, element: etree._Element) -> None:
        count = attribute(element, "c", "1")
        self._put(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1))

    def _tab(self, element: etree._Element) -> None:
        self._put("\t")

    def _line_break(self, element: etree._Element) -> None:
        self._put("\n")

    def _section(self, element: etree._Element) -> None:
        before = self._reason
        self._reason = "hidden-text" if attribute(element, "display") == "none" else before
        self._children(element)
        self._reason = before

    def _list(self, element: etree._Element) -> None:
        before, self._in_list = self._in_list, True
        self._children(element)
        self._in_list = before

    def _table(self, element: etree._Element) -> None:
        self._blocks.end()
        for row in _inside(element, "table-row", {"table-header-rows", "table-rows", "table-row-group"}):
            # A cell that a neighbour covers holds nothing that is shown; a repeated one is read once.
            cells = [self._apart(cell, self._removed) for cell in _inside(row, "table-cell", set())]
            self._blocks.row(cells)

    def _text_box(self, element: etree._Element) -> None:
        self._boxes.extend(self._apart(element, self._removed))

    def _note(self, element: etree._Element) -> None:
        body = child(element, "note-body")
        if body is not None:
            self._notes.extend(self._apart(body, self._removed))

    def _annotation(self, element: etree._Element) -> None:
        kept = [sub for sub in element if local_name(sub.tag) in {"p", "list"}]
        for sub in kept:
            self._boxes.extend(self._apart(sub, "comment", itself=True))

    def _deletions(self, element: etree._Element) -> None:
        """The deletions stand together at the start of the text; insertions stand where they belong."""
        for deletion in element.iter("{*}deletion"):
            self._boxes.extend(self._apart(deletion, "deleted-text"))
        self._notes.extend(self._boxes)
        self._boxes = []

    def _skip(self, element: etree._Element) -> None:
        """Alternative texts of pictures, form controls, reading of ruby: not shown, or shown twice."""

    def _apart(self, element: etree._Element, removed: str, *, itself: bool = False) -> list[Block]:
        """The blocks of an element, apart from the paragraph that is open."""
        outer = self._blocks, self._boxes, self._reason
        self._blocks, self._boxes, self._reason = Blocks(removed), [], ""
        self._element(element) if itself else self._children(element)
        self._blocks.extend(self._boxes)
        inner = self._blocks.blocks
        self._blocks, self._boxes, self._reason = outer
        return inner


def _inside(element: etree._Element, name: str, wrappers: set[str]) -> Iterator[etree._Element]:
    for sub in element:
        if local_name(sub.tag) == name:
            yield sub
        elif local_name(sub.tag) in wrappers:
            yield from _inside(sub, name, wrappers)


def _collapsed(text: str | None) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text or "")


_HANDLERS: dict[str, _Handler] = {
    "p": OdtStory._paragraph,
    "h": OdtStory._paragraph,
    "span": OdtStory._span,
    "s": OdtStory._spaces,
    "tab": OdtStory._tab,
    "line-break": OdtStory._line_break,
    "section": OdtStory._section,
    "list": OdtStory._list,
    "table": OdtStory._table,
    "note": OdtStory._note,
    "annotation": OdtStory._annotation,
    "tracked-changes": OdtStory._deletions,
    **dict.fromkeys(["text-box", "custom-shape", "rect", "ellipse", "circle", "line", "connector"], OdtStory._text_box),
    **dict.fromkeys(["path", "polygon", "polyline", "regular-polygon", "measure", "caption"], OdtStory._text_box),
    **dict.fromkeys(["forms", "ruby-text", "event-listeners", "table-of-content-source", "object"], OdtStory._skip),
}
