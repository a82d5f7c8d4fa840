"""XML of no format that is known here: the text of its elements."""

from __future__ import annotations

from lxml import etree

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.safe_xml import parse_xml


def read_xml(data: bytes, name: str, limits: Limits) -> Document:
    """One block an element; one that mixes text and elements is one block. No entity is resolved, nothing is fetched.

    Raises `EmptyInput`, `DamagedFile`, `HostileMarkup`.
    """
    blocks = Blocks()
    walk = etree.iterwalk(parse_xml(data, name, doctype=True), events=("start",))
    for _, element in walk:
        mixed = any((sub.tail or "").strip() for sub in element)
        blocks.put(" ".join("".join(element.itertext()).split()) if mixed else element.text or "")
        blocks.end()
        if mixed:
            walk.skip_subtree()
    found = blocks.done()
    if all(block.removed for block in found):
        raise EmptyInput(name=name)
    return Document(found)
