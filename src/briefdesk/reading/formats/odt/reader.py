"""OpenDocument texts (.odt, .ott): content, and headers and footers from the styles."""

from __future__ import annotations

from lxml import etree

from briefdesk.errors import DamagedFile, EncryptedFile, UnsupportedFormat
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.archive import Archive
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.metadata import language_code, person, stated_title
from briefdesk.reading.formats.odt.story import OdtStory
from briefdesk.reading.formats.odt.styles import OdtStyles
from briefdesk.reading.formats.safe_xml import child, local_name, parse_xml, text_of

_OTHER_FORMATS = {"spreadsheet": "ods", "presentation": "odp", "drawing": "odg", "chart": "odc", "database": "odb"}
_MANIFEST = "META-INF/manifest.xml"


def read_odt(data: bytes, name: str, limits: Limits) -> Document:
    """Text, then notes; tracked deletions, hidden text, comments, headers and footers as removed.

    Title and byline come from paragraphs in styles of those names, else from the properties. Raises `EncryptedFile`,
    `UnsupportedFormat` for another OpenDocument format, and what `Archive` and `parse_xml` raise.
    """
    archive = Archive(data, name, limits)
    if _MANIFEST in archive:
        manifest = parse_xml(archive.read(_MANIFEST), name, doctype=True)  # old writers name its DTD
        if any(local_name(element.tag) == "encryption-data" for element in manifest.iter()):
            raise EncryptedFile(name=name)
    content = parse_xml(archive.read("content.xml"), name)
    parts = [parse_xml(archive.read("styles.xml"), name)] if "styles.xml" in archive else []
    styles = OdtStyles([*parts, content])
    story = OdtStory(styles)
    story.read(_text(content, name))
    blocks = Blocks()
    blocks.extend(story.done())
    for part in parts:
        margins = OdtStory(styles, "header-footer")
        for element in part.iter("{*}header", "{*}footer", "{*}header-left", "{*}footer-left", "{*}header-first"):
            margins.read(element)
        blocks.extend(dict.fromkeys(margins.done()))
    meta = parse_xml(archive.read("meta.xml"), name) if "meta.xml" in archive else None
    properties = child(meta, "meta")
    return Document(
        blocks=blocks.done(),
        title=next(iter(story.named("title")), "") or stated_title(text_of(child(properties, "title"))),
        byline=", ".join(story.named("author")) or person(text_of(child(properties, "initial-creator"))),
        language=language_code(text_of(child(properties, "language"))),
    )


def _text(content: etree._Element, name: str) -> etree._Element:
    """The `office:text` of the content part."""
    body = child(content, "body")
    text = child(body, "text")
    if text is None:
        other = next((local_name(element.tag) for element in body), "") if body is not None else ""
        if other in _OTHER_FORMATS:
            raise UnsupportedFormat(name=name, format=_OTHER_FORMATS[other])
        raise DamagedFile(name=name)
    return text
