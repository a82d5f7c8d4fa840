from __future__ import annotations

import contextlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, HostileMarkup
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.fb2 import read_fb2

TITLE_INFO = (
    "<description><title-info><author><first-name>Olena</first-name><last-name>Koval</last-name></author>"
    '<book-title>Harbour tales</book-title><date value="2024-05-01">May 2024</date><lang>uk</lang></title-info>'
    "</description>"
)
XLINK = 'xmlns:l="http://www.w3.org/1999/xlink"'


def book(body: str, encoding: str = "utf-8") -> bytes:
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'
    namespace = "http://www.gribuser.ru/xml/fictionbook/2.0"
    return f'{declaration}<FictionBook xmlns="{namespace}" {XLINK}>{TITLE_INFO}{body}</FictionBook>'.encode(encoding)


def read(data: bytes) -> Document:
    return read_fb2(data, "book.fb2", Limits())


def test_sections_give_headings_and_paragraphs() -> None:
    document = read(
        book(
            "<body><title><p>Harbour</p><p>tales</p></title><section><title><p>One</p></title><epigraph><p>Salt.</p>"
            "<text-author>A sailor</text-author></epigraph><p>Ships\n  <emphasis>returned</emphasis>.</p><empty-line/>"
            "<subtitle>Later</subtitle><table><tr><th>Day</th><td>Ships</td></tr></table></section></body>"
        )
    )
    assert document == Document(
        blocks=(
            Block("Harbour", "heading"),
            Block("tales", "heading"),
            Block("One", "heading"),
            Block("Salt."),
            Block("A sailor"),
            Block("Ships returned."),
            Block("Later", "heading"),
            Block("Day | Ships", "table-row"),
        ),
        title="Harbour tales",
        byline="Olena Koval",
        published="2024-05-01",
        language="uk",
    )


def test_verses_keep_their_lines() -> None:
    assert read(
        book("<body><poem><stanza><v>One</v><v>two</v></stanza><stanza><v>three</v></stanza></poem></body>")
    ).blocks == (
        Block("One\ntwo"),
        Block("three"),
    )


def test_loose_text_is_read() -> None:
    poem = "<poem><stanza><v>Verse</v></stanza><date>1911</date></poem>"
    document = read(book(f"<body><section>Before<p>Inside.</p>after{poem}</section></body>"))
    assert [block.text for block in document.blocks] == ["Before", "Inside.", "after", "Verse", "1911"]


def test_marks_of_notes_are_listed_and_notes_stand_at_the_end() -> None:
    mark = '<a l:href="#n1" type="note">[1]</a>'
    notes = '<body name="notes"><section id="n1"><title><p>1</p></title><p>Its source.</p></section></body>'
    assert read(book(f"<body><p>A claim{mark}.</p></body>{notes}")).blocks == (
        Block("A claim."),
        Block("[1]", removed="footnote-mark"),
        Block("1", "heading"),
        Block("Its source."),
    )


def test_the_declared_encoding_counts() -> None:
    assert read(book("<body><p>Київ</p></body>", "windows-1251")).blocks == (Block("Київ"),)


def test_a_picture_longer_than_any_text_may_be_does_no_harm() -> None:
    picture = "A" * 11_000_000
    assert read(book(f'<body><p>Text.</p></body><binary id="cover">{picture}</binary>')).blocks == (Block("Text."),)


def test_a_book_alone_in_a_zip_is_read() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("Book.FB2", book("<body><p>Text.</p></body>"))
    assert read(buffer.getvalue()).blocks == (Block("Text."),)


@pytest.mark.parametrize("data", [b"", b"<other/>", b"<FictionBook>", b"PK\x03\x04"])
def test_what_is_no_book_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        read(data)


def test_entities_are_refused() -> None:
    with pytest.raises(HostileMarkup):
        read(b'<!DOCTYPE FictionBook [<!ENTITY x "y">]><FictionBook><body><p>&x;</p></body></FictionBook>')


@given(change=st.binary(max_size=6), where=st.floats(0, 1))
def test_changed_bytes_give_a_document_or_an_error_of_ours(change: bytes, where: float) -> None:
    data = book("<body><section><title><p>One</p></title><p>Text</p></section></body>")
    start = int(where * len(data))
    with contextlib.suppress(BriefDeskError):
        read(data[:start] + change + data[start + len(change) :])
