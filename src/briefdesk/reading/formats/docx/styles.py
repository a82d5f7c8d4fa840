"""What a style of a Word document says about the paragraphs and runs that use it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from briefdesk.reading.document import BlockKind
from briefdesk.reading.formats.safe_xml import attribute, child, local_name

_OUTLINE_LEVELS = set("012345678")  # 9 is body text


class Styles:
    """Styles by id. Word keeps their names in English whatever its own language; the ids are translated."""

    def __init__(self, parts: Iterable[etree._Element]) -> None:
        elements = (style for part in parts for style in part if local_name(style.tag) == "style")
        self._styles = {attribute(style, "styleId"): style for style in elements}

    def name(self, style_id: str) -> str:
        """The style's name in lower case; "" for an unknown style."""
        return _value(self._styles.get(style_id), "name").lower()

    def kind(self, properties: etree._Element | None) -> BlockKind:
        """The kind of a paragraph with these `w:pPr`, which may be none."""
        if properties is None:
            return "paragraph"
        layers = [properties, *self._chain(_value(properties, "pStyle"), "pPr")]
        names = [_value(style, "name").lower() for style in self._ancestry(_value(properties, "pStyle"))]
        if "title" in names:
            return "title"
        level = next((level for layer in layers if (level := _value(layer, "outlineLvl"))), "")
        if any(re.fullmatch(r"heading \d", name) for name in names) or level in _OUTLINE_LEVELS:
            return "heading"
        if "caption" in names:
            return "caption"
        number = next((number for layer in layers if (number := _value(layer, "numPr", "numId"))), "0")
        return "list-item" if number != "0" or any(name.startswith("list ") for name in names) else "paragraph"

    def hidden(self, properties: etree._Element | None) -> bool | None:
        """Whether a run with these `w:rPr` is hidden; none where they do not say."""
        layers = [properties, *self._chain(_value(properties, "rStyle"), "rPr")]
        return next((state for layer in layers if (state := is_on(layer, "vanish")) is not None), None)

    def hides(self, style_id: str) -> bool:
        """Whether a paragraph style hides its text."""
        return any(is_on(layer, "vanish") for layer in self._chain(style_id, "rPr"))

    def _ancestry(self, style_id: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            yield self._styles[style_id]
            style_id = _value(self._styles[style_id], "basedOn")

    def _chain(self, style_id: str, properties: str) -> Iterator[etree._Element | None]:
        return (child(style, properties) for style in self._ancestry(style_id))


def is_on(properties: etree._Element | None, name: str) -> bool | None:
    """The state of a toggle such as `w:vanish`; none where it is not mentioned."""
    toggle = child(properties, name)
    return None if toggle is None else attribute(toggle, "val", "1") not in {"0", "false", "off"}


def _value(element: etree._Element | None, *path: str) -> str:
    found = child(element, *path)
    return "" if found is None else attribute(found, "val")
