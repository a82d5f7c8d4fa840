from __future__ import annotations

import contextlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, EncryptedFile, HostileMarkup
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.epub import read_epub

CONTAINER = '<container><rootfiles><rootfile full-path="book/package.opf"/></rootfiles></container>'
METADATA = (
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour tales</dc:title>'
    "<dc:creator>Olena Koval</dc:creator><dc:creator>Juan Ruiz</dc:creator><dc:date>2024-05-01</dc:date>"
    "<dc:language>en-GB</dc:language></metadata>"
)


def package(*chapters: str, properties: tuple[str, ...] = (), **others: str) -> bytes:
    """Chapters are the insides of `html`; other members by name."""
    items, references = "", ""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, chapter in enumerate(chapters):
            purpose = f'properties="{properties[number]}"' if number < len(properties) else ""
            items += (
                f'<item id="c{number}" href="text/c%20{number}.xhtml" media-type="application/xhtml+xml" {purpose}/>'
            )
            references = f'<itemref idref="c{number}"/>' + references  # the spine tells the order, not the manifest
            archive.writestr(f"book/text/c {number}.xhtml", f"<html>{chapter}</html>")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr(
            "book/package.opf",
            f"<package>{METADATA}<manifest>{items}</manifest><spine>{references}</spine></package>",
        )
        for name, content in others.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def read(data: bytes) -> Document:
    return read_epub(data, "book.epub", Limits())


def blocks(body: str) -> list[tuple[str, str, str]]:
    return [(block.text, block.kind, block.removed) for block in read(package(f"<body>{body}</body>")).blocks]


def test_chapters_come_in_the_order_of_the_spine_with_the_stated_metadata() -> None:
    assert read(package("<body><p>Second.</p></body>", "<body><p>First.</p></body>")) == Document(
        blocks=(Block("First."), Block("Second.")),
        title="Harbour tales",
        byline="Olena Koval, Juan Ruiz",
        published="2024-05-01",
        language="en",
    )


def test_the_table_of_contents_is_listed() -> None:
    data = package("<body><nav><ol><li>One</li></ol></nav></body>", "<body><p>Text.</p></body>", properties=("nav",))
    assert read(data).blocks == (Block("Text."), Block("One", "list-item", "navigation"))


def test_blocks_come_in_order_with_their_kinds() -> None:
    assert blocks(
        "<h2>Part\n one</h2>loose <b>text</b><p>A <i>line</i><br/>break</p><ul><li><p>item</p></li></ul>"
        "<table><tr><th>Day</th><td>Ships</td></tr></table>"
        "<figure><img alt='x'/><figcaption>A ship</figcaption></figure>"
        "<pre>a\nb</pre>"
    ) == [
        ("Part one", "heading", ""),
        ("loose text", "paragraph", ""),
        ("A line\nbreak", "paragraph", ""),
        ("item", "list-item", ""),
        ("Day | Ships", "table-row", ""),
        ("A ship", "caption", ""),
        ("a\nb", "paragraph", ""),
    ]


def test_marks_of_notes_and_pages_are_listed() -> None:
    assert blocks(
        '<p>A claim<a type="noteref">1</a> and<span type="pagebreak">12</span> more.</p><p hidden="">x</p>'
    ) == [
        ("A claim and more.", "paragraph", ""),
        ("1", "paragraph", "footnote-mark"),
        ("12", "paragraph", "page-number"),
        ("x", "paragraph", "hidden-text"),
    ]


def test_scripts_and_styles_are_not_shown() -> None:
    data = package(
        "<head><title>Not text</title><style>p {}</style></head><body><script>x()</script><p>Text.</p></body>"
    )
    assert read(data).blocks == (Block("Text."),)


@pytest.mark.parametrize("doctype", ["", '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "xhtml11.dtd">'])
def test_named_characters_and_sloppy_markup_are_read(doctype: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package("<body/>"))) as original, zipfile.ZipFile(buffer, "w") as archive:
        for member in original.namelist():
            chapter = f"{doctype}<html><body><p>caf&eacute;&nbsp;bar{'' if doctype else '<br>'}</p></body></html>"
            archive.writestr(member, chapter if member.endswith(".xhtml") else original.read(member))
    assert read(buffer.getvalue()).blocks == (Block("café\u00a0bar"),)


def test_an_encrypted_chapter_needs_a_password_an_encrypted_font_does_not() -> None:
    def listing(path: str) -> dict[str, str]:
        return {"META-INF/encryption.xml": f'<encryption><CipherReference URI="{path}"/></encryption>'}

    assert read(package("<body><p>Text.</p></body>", **listing("book/font.otf"))).blocks == (Block("Text."),)
    with pytest.raises(EncryptedFile):
        read(package("<body/>", **listing("book/text/c%200.xhtml")))


def test_a_book_without_chapters_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        read(package())


def test_a_missing_chapter_is_damage() -> None:
    whole, buffer = package("<body><p>One.</p></body>", "<body><p>Two.</p></body>"), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as original, zipfile.ZipFile(buffer, "w") as archive:
        for member in original.namelist():
            if member != "book/text/c 1.xhtml":
                archive.writestr(member, original.read(member))
    with pytest.raises(DamagedFile):
        read(buffer.getvalue())


def test_entities_are_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("META-INF/container.xml", f'<!DOCTYPE a [<!ENTITY x "y">]>{CONTAINER}')
    with pytest.raises(HostileMarkup):
        read(data.getvalue())


@given(change=st.binary(max_size=8), where=st.floats(0, 1))
def test_changed_markup_gives_a_document_or_an_error_of_ours(change: bytes, where: float) -> None:
    markup = b"<body><h1>One</h1><table><tr><td>a</td></tr></table><p>b &amp; c</p></body>"
    start = int(where * len(markup))
    chapter = (markup[:start] + change + markup[start:]).decode("utf-8", "replace")
    with contextlib.suppress(BriefDeskError):
        read(package(chapter))
