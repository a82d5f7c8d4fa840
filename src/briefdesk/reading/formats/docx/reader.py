"""Word documents (.docx, .docm, .dotx): the package, its parts and its properties."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree

from briefdesk.errors import DamagedFile, UnsupportedFormat
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.archive import Archive
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.docx.story import Story
from briefdesk.reading.formats.docx.styles import Styles
from briefdesk.reading.formats.metadata import language_code
from briefdesk.reading.formats.safe_xml import attribute, child, local_name, text_of

_OTHER_FORMATS = {"workbook": "xlsx", "presentation": "pptx", "VisioDocument": "vsdx"}
_OTHER_PARTS = (
    ({"footnotes"}, ""),
    ({"endnotes"}, ""),
    ({"comments"}, "comment"),
    ({"header", "footer"}, "header-footer"),
)


def read_docx(data: bytes, name: str, limits: Limits) -> Document:
    """Body, then footnotes and endnotes; tracked deletions, hidden text, comments, headers and footers as removed.

    Byline and date come from paragraphs in styles of those names: the author in the properties may be whoever the
    program is licensed to, the dates there are those of the file. Damage to a part that holds no
    text of the article is read around. Raises `UnsupportedFormat` for another Office format in the same kind of
    package, and what `Archive` and `parse_xml` raise.
    """
    archive = Archive(data, name, limits)
    package = _Package(archive, name)
    main, document = package.main_part()
    parts = list(package.related(main))
    styles = Styles(archive.spare_xml(path) for kind, path in parts if kind == "styles")
    body = Story(styles)
    body.read(document)
    blocks = Blocks()
    blocks.extend(body.done())
    for kinds, removed in _OTHER_PARTS:
        story = Story(styles, removed)
        for path in (path for kind, path in parts if kind in kinds):
            story.read(archive.spare_xml(path) if removed else archive.xml(path))
        # Pages of different kinds often have the same header: once is enough.
        blocks.extend(dict.fromkeys(story.done()) if removed == "header-footer" else story.done())
    core = package.core_properties()
    return Document(
        blocks=blocks.done(),
        title=text_of(child(core, "title")),
        byline=", ".join(body.named("author")),
        published=next(iter(body.named("date")), ""),
        language=language_code(text_of(child(core, "language"))),
    )


class _Package:
    """Parts and the relationships between them (Open Packaging Conventions)."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._name = name

    def main_part(self) -> tuple[str, etree._Element]:
        """Path and root of the document part, found through the relationships, not by its usual name."""
        path = next((path for kind, path in self.related("") if kind == "officeDocument"), "word/document.xml")
        if path not in self._archive:
            raise DamagedFile(name=self._name)
        root = self._archive.xml(path)
        kind = local_name(root.tag)
        if kind in _OTHER_FORMATS:
            raise UnsupportedFormat(name=self._name, format=_OTHER_FORMATS[kind])
        if kind != "document":
            raise DamagedFile(name=self._name)
        return path, root

    def core_properties(self) -> etree._Element:
        path = next((path for kind, path in self.related("") if kind == "core-properties"), "docProps/core.xml")
        return self._archive.spare_xml(path)

    def related(self, part: str) -> Iterator[tuple[str, str]]:
        """(last word of the relationship's type, path) of each part inside the package that a part points to."""
        folder, base = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path not in self._archive:
            return
        for relationship in self._archive.xml(path):
            target = posixpath.normpath(posixpath.join("/", folder, attribute(relationship, "Target"))).lstrip("/")
            if attribute(relationship, "TargetMode") != "External" and target in self._archive:
                yield attribute(relationship, "Type").rpartition("/")[2], target
