"""E-books in EPUB 2 and 3: the package file names the chapters and their order."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from lxml import etree

from briefdesk.errors import DamagedFile, EncryptedFile
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.archive import Archive
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.metadata import language_code
from briefdesk.reading.formats.safe_xml import attribute, child, local_name, text_of
from briefdesk.reading.formats.xhtml import XhtmlStory, parse_xhtml

_CHAPTER_TYPES = {"application/xhtml+xml", "text/html"}
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"


def read_epub(data: bytes, name: str, limits: Limits) -> Document:
    """The chapters in the order of the spine; the table of contents as removed.

    Raises `EncryptedFile` where a chapter is encrypted (encrypted fonts are common and harmless), `DamagedFile` where
    one is missing (nobody would see that it is), and what `Archive` and `parse_xml` raise.
    """
    archive = Archive(data, name, limits)
    path = _package_path(archive, name)
    package = archive.xml(path, doctype=True)
    chapters = _chapters(package, posixpath.dirname(path), name)
    if {chapter.casefold() for chapter, _ in chapters} & _encrypted_paths(archive):
        raise EncryptedFile(name=name)
    blocks = Blocks()
    for chapter, removed in chapters:
        story = XhtmlStory(removed)
        story.read(parse_xhtml(archive.read(chapter), name))
        blocks.extend(story.done())
    metadata = child(package, "metadata")
    return Document(
        blocks=blocks.done(),
        title=next(iter(_stated(metadata, "title")), ""),
        byline=", ".join(_stated(metadata, "creator")),
        published=next(iter(_stated(metadata, "date")), ""),
        language=language_code(next(iter(_stated(metadata, "language")), "")),
    )


def _package_path(archive: Archive, name: str) -> str:
    container = archive.xml(_CONTAINER, doctype=True)
    for rootfile in container.iter("{*}rootfile"):
        if (path := unquote(attribute(rootfile, "full-path"))) in archive:
            return path
    raise DamagedFile(name=name)


def _chapters(package: etree._Element, folder: str, name: str) -> list[tuple[str, str]]:
    """(path in the archive, why it is not text of the book) of each chapter."""
    items = {attribute(item, "id"): item for item in package.iter("{*}item")}
    chapters = []
    for reference in package.iter("{*}itemref"):
        item = items.get(attribute(reference, "idref"))
        if item is not None and attribute(item, "media-type") in _CHAPTER_TYPES:
            path = posixpath.normpath(posixpath.join(folder, unquote(attribute(item, "href"))))
            chapters.append((path, "navigation" if "nav" in attribute(item, "properties").split() else ""))
    if not chapters:
        raise DamagedFile(name=name)
    return chapters


def _encrypted_paths(archive: Archive) -> set[str]:
    if _ENCRYPTION not in archive:
        return set()
    listing = archive.xml(_ENCRYPTION)
    return {unquote(attribute(element, "URI")).casefold() for element in listing.iter("{*}CipherReference")}


def _stated(metadata: etree._Element | None, name: str) -> list[str]:
    elements = [] if metadata is None else [element for element in metadata if local_name(element.tag) == name]
    return [text for element in elements if (text := text_of(element))]
