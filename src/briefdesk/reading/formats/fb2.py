"""FictionBook 2 e-books (.fb2), also one alone in a zip (.fb2.zip)."""

from __future__ import annotations

import re

from lxml import etree

from briefdesk.errors import DamagedFile
from briefdesk.reading.document import Block, BlockKind, Document, Limits
from briefdesk.reading.formats.archive import Archive
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.metadata import language_code
from briefdesk.reading.formats.safe_xml import attribute, child, local_name, parse_xml, text_of

# A picture of a few megabytes is one text, longer than the XML parser takes.
_PICTURE = re.compile(rb"<binary\b[^<>]*>[^<]*</binary>")
_ZIP = b"PK\x03\x04"
_KINDS: dict[str, BlockKind] = {"p": "paragraph", "subtitle": "heading", "text-author": "paragraph", "v": "paragraph"}


def read_fb2(data: bytes, name: str, limits: Limits) -> Document:
    """All bodies in order; the notes are a body of their own, the last. Raises what `Archive` and `parse_xml` raise."""
    if data.startswith(_ZIP):
        archive = Archive(data, name, limits)
        data = archive.read(next((path for path in archive.paths() if path.casefold().endswith(".fb2")), ""))
    root = parse_xml(_PICTURE.sub(b"", data), name)
    if local_name(root.tag) != "FictionBook":
        raise DamagedFile(name=name)
    story = _Story()
    for body in root.iterchildren("{*}body", "body"):
        story.read(body)
    stated = child(root, "description", "title-info")
    date = child(stated, "date")
    return Document(
        blocks=story.blocks.done(),
        title=text_of(child(stated, "book-title")),
        byline=", ".join(_authors(stated)),
        published="" if date is None else attribute(date, "value") or text_of(date),
        language=language_code(text_of(child(stated, "lang"))),
    )


class _Story:
    def __init__(self) -> None:
        self.blocks = Blocks()

    def read(self, element: etree._Element, kind: BlockKind | None = None) -> None:
        """Sections, poems and quotations hold paragraphs; those inside a title are headings. Loose text is one, too."""
        self._loose(element.text, kind)
        for sub in element:
            name = local_name(sub.tag)
            if name in _KINDS:
                self._mixed(sub, "")
                self.blocks.end(kind or _KINDS[name])
            elif name == "stanza":
                self._stanza(sub)
            elif name == "tr":
                self.blocks.row([self._cell(cell) for cell in sub])
            else:
                self.read(sub, "heading" if name == "title" else kind)
            self._loose(sub.tail, kind)

    def _loose(self, text: str | None, kind: BlockKind | None) -> None:
        self._put(text, "")
        self.blocks.end(kind or "paragraph")

    def _stanza(self, stanza: etree._Element) -> None:
        for verse in stanza:
            self._mixed(verse, "")
            self.blocks.put("\n")
        self.blocks.end()

    def _cell(self, cell: etree._Element) -> list[Block]:
        outer, self.blocks = self.blocks, Blocks()
        self._mixed(cell, "")
        self.blocks.end()
        inner, self.blocks = self.blocks.blocks, outer
        return inner

    def _mixed(self, element: etree._Element, reason: str) -> None:
        self._put(element.text, reason)
        for sub in element:
            mark = local_name(sub.tag) == "a" and attribute(sub, "type") == "note"
            self._mixed(sub, "footnote-mark" if mark else reason)
            self._put(sub.tail, reason)

    def _put(self, text: str | None, reason: str) -> None:
        if text:
            self.blocks.put(re.sub(r"\s+", " ", text), reason)


def _authors(stated: etree._Element | None) -> list[str]:
    authors = [] if stated is None else [element for element in stated if local_name(element.tag) == "author"]
    parts = ("first-name", "middle-name", "last-name")
    names = [" ".join(filter(None, (text_of(child(author, part)) for part in parts))) for author in authors]
    return [name for name in names if name]
