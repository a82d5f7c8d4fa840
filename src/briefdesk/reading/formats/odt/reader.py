"""OpenDocument texts (.odt, .ott): content, and headers and footers from the styles."""

from __future__ import annotations

from lxml import etree

from briefdesk.errors import DamagedFile, EncryptedFile, UnsupportedFormat
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.archive import Archive
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.metadata import language_code
from briefdesk.reading.formats.odt.story import OdtStory
from briefdesk.reading.formats.odt.styles import OdtStyles
from briefdesk.reading.formats.safe_xml import child, local_name, text_of

_OTHER_FORMATS = {"spreadsheet": "ods", "presentation": "odp", "drawing": "odg", "chart": "odc", "database": "odb"}
_MANIFEST = "META-INF/manifest.xml"
_MARGINS = [f"{{*}}{margin}{pages}" for margin in ("header", "footer") for pages in ("", "-left", "-first")]


def read_odt(data: bytes, name: str, limits: Limits) -> Document:
    """Text, then notes; tracked deletions, hidden text, comments, headers and footers as removed.

    The byline comes from paragraphs in a style of that name: the author in the properties may be whoever the program
    belongs to. Damage to a part without text of the article is read around. Raises
    `EncryptedFile`, `UnsupportedFormat` for another OpenDocument format, and what `Archive` and `parse_xml` raise.
    """
    archive = Archive(data, name, limits)
    manifest = archive.spare_xml(_MANIFEST, doctype=True)  # old writers name its DTD
    if next(manifest.iter("{*}encryption-data"), None) is not None:
        raise EncryptedFile(name=name)
    content = archive.xml("content.xml")
    master = archive.spare_xml("styles.xml")
    styles = OdtStyles([master, content])
    story = OdtStory(styles)
    story.read(_text(content, name))
    blocks = Blocks()
    blocks.extend(story.done())
    margins = OdtStory(styles, "header-footer")
    for element in master.iter(*_MARGINS):
        margins.read(element)
    blocks.extend(dict.fromkeys(margins.done()))
    properties = child(archive.spare_xml("meta.xml"), "meta")
    return Document(
        blocks=blocks.done(),
        title=text_of(child(properties, "title")),
        byline=", ".join(story.authors),
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
