"""What a style of an OpenDocument text says about the paragraphs and spans that use it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from briefdesk.reading.document import BlockKind
from briefdesk.reading.formats.safe_xml import attribute, child, local_name

_FAMILIES = {"paragraph", "text"}


class OdtStyles:
    """Paragraph and text styles by name. An automatic style ("P12") stands for its named parent with a few changes."""

    def __init__(self, parts: Iterable[etree._Element]) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        for part in parts:
            for style in part.iter("{*}style"):
                if (family := attribute(style, "family")) in _FAMILIES and local_name(style.tag) == "style":
                    self._styles[family, attribute(style, "name")] = style

    def kind(self, name: str) -> BlockKind:
        names = self.names(name)
        if "title" in names:
            return "title"
        if any(name == "heading" or name.startswith("heading_20_") for name in names):
            return "heading"
        return "caption" if "caption" in names else "paragraph"

    def names(self, name: str) -> set[str]:
        """The names of a paragraph style and its ancestors, in lower case, blanks as "_20_"."""
        parents = (attribute(style, "parent-style-name") for style in self._ancestry("paragraph", name))
        return {name.lower(), *(parent.lower() for parent in parents)}

    def hidden(self, family: str, name: str) -> bool:
        """Whether a style of the family "paragraph" or "text" hides its text."""
        for style in self._ancestry(family, name):
            display = attribute(found, "display") if (found := child(style, "text-properties")) is not None else ""
            if display:
                return display == "none"
        return False

    def _ancestry(self, family: str, name: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while (family, name) in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[family, name]
            name = attribute(self._styles[family, name], "parent-style-name")
