"""The text that a web page shows, block by block."""

from __future__ import annotations

import re

from lxml import etree

from briefdesk.reading.document import Block, BlockKind
from briefdesk.reading.formats.blocks import CELL_SEPARATOR, Blocks

HIDDEN = "hidden-text"

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], "heading"),
    **dict.fromkeys(["li", "dt", "dd"], "list-item"),
    **dict.fromkeys(["caption", "figcaption"], "caption"),
}
_BLOCKS = {
    *_KINDS,
    *("address", "article", "aside", "blockquote", "body", "button", "center", "details", "dialog", "div", "dl"),
    *("fieldset", "figure", "footer", "form", "header", "hgroup", "hr", "label", "legend", "main", "menu", "nav", "ol"),
    *("optgroup", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "thead", "tr", "ul"),
}
_WITHOUT_TEXT = {
    *("audio", "canvas", "embed", "head", "iframe", "input", "link", "math", "meta", "noscript", "object", "picture"),
    *("rp", "script", "source", "style", "svg", "template", "textarea", "video"),
}
_INVISIBLE_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLANK = " \t\n\xa0|"
_SPACES = re.compile(r"[ \t\r\n\f]+")


def page_blocks(root: etree._Element) -> tuple[Block, ...]:
    """All text below `root` in order; what its markup hides has `removed=HIDDEN`. Depth costs no stack."""
    return _Page().read(root)


class _Page:
    def __init__(self) -> None:
        self._blocks = Blocks()
        self._kinds: list[BlockKind] = ["paragraph"]
        self._hidden = 0
        self._verbatim = 0
        self._open = False

    def read(self, root: etree._Element) -> tuple[Block, ...]:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                if element.tag in _WITHOUT_TEXT:
                    walk.skip_subtree()
                else:
                    self._start(element)
            else:
                if element.tag not in _WITHOUT_TEXT:
                    self._end(element)
                self._put(element.tail)
        self._close()
        return tuple(block for block in self._blocks.done() if block.text.strip(_BLANK))

    def _start(self, element: etree._Element) -> None:
        name = str(element.tag)
        if name in _BLOCKS:
            self._close()
            self._kinds.append(_KINDS.get(name, self._kinds[-1]))
        self._hidden += _is_hidden(element)
        self._verbatim += name == "pre"
        if name == "br":
            self._blocks.put("\n", self._reason)
        elif name in ("td", "th") and self._open:
            self._kinds[-1] = "table-row"
            self._blocks.put(CELL_SEPARATOR, self._reason)
        self._put(element.text)

    def _end(self, element: etree._Element) -> None:
        self._hidden -= _is_hidden(element)
        self._verbatim -= element.tag == "pre"
        if element.tag in _BLOCKS:
            self._close()
            self._kinds.pop()

    def _close(self) -> None:
        self._blocks.end(self._kinds[-1])
        self._open = False

    @property
    def _reason(self) -> str:
        return HIDDEN if self._hidden else ""

    def _put(self, text: str | None) -> None:
        if text:
            self._blocks.put(text if self._verbatim else _SPACES.sub(" ", text), self._reason)
            self._open = self._open or bool(text.strip())


def _is_hidden(element: etree._Element) -> bool:
    return "hidden" in element.attrib or bool(_INVISIBLE_STYLE.search(element.get("style", "")))
