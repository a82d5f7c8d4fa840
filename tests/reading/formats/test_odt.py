from __future__ import annotations

import contextlib
import io
import zipfile
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, EncryptedFile, HostileMarkup, UnsupportedFormat
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.odt.reader import read_odt

URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    [
        *(
            f'xmlns:{prefix}="{URN}:{prefix}:1.0"'
            for prefix in ("office", "text", "table", "style", "meta", "manifest")
        ),
        f'xmlns:draw="{URN}:drawing:1.0" xmlns:svg="{URN}:svg-compatible:1.0" xmlns:fo="{URN}:xsl-fo-compatible:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)


def package(body: str, automatic: str = "", **parts: str) -> bytes:
    """`automatic`: automatic styles; other parts by name ("styles", "meta"), each the inside of its root."""
    roots = {"content": "document-content", "styles": "document-styles", "meta": "document-meta"}
    content = f"<office:automatic-styles>{automatic}</office:automatic-styles><office:body>{body}</office:body>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        for name, inside in {"content": content, **parts}.items():
            root = f"office:{roots[name]}"
            archive.writestr(f"{name}.xml", f"<{root} {NAMESPACES}>{inside}</{root}>")
    return buffer.getvalue()


def read(body: str, automatic: str = "", **parts: str) -> Document:
    return read_odt(package(f"<office:text>{body}</office:text>", automatic, **parts), "story.odt", Limits())


def blocks(body: str, automatic: str = "") -> list[tuple[str, str]]:
    """(text, why it was removed) of each block."""
    return [(block.text, block.removed) for block in read(body, automatic).blocks]


def test_blocks_come_in_order_with_their_kinds() -> None:
    styles = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
        '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Illustration"/>'
    )
    named = (
        '<office:styles><style:style style:name="Illustration" style:family="paragraph"'
        ' style:parent-style-name="Caption"/></office:styles>'
    )
    cells = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    table = "".join(
        f"<table:table-row>{cells.format(day)}{cells.format(ships)}</table:table-row>"
        for day, ships in (("Day", "Ships"), ("Monday", "12"))
    )
    document = read(
        '<text:p text:style-name="P1">Harbour reopens</text:p><text:h text:outline-level="1">What happened</text:h>'
        "<text:p>Ships returned.</text:p><text:list><text:list-item><text:p>Grain first.</text:p></text:list-item>"
        f'</text:list><table:table>{table}</table:table><text:p text:style-name="P2">A ship</text:p>',
        styles,
        styles=named,
    )
    assert document.blocks == (
        Block("Harbour reopens", "title"),
        Block("What happened", "heading"),
        Block("Ships returned."),
        Block("Grain first.", "list-item"),
        Block("Day | Ships", "table-row"),
        Block("Monday | 12", "table-row"),
        Block("A ship", "caption"),
    )


def test_white_space_of_the_markup_is_one_blank_and_its_own_elements_count() -> None:
    assert blocks(
        "<text:p>one\n  two<text:s/><text:s text:c='3'/>three<text:tab/>four<text:line-break/>five</text:p>"
    ) == [("one two three four\nfive", "")]


def test_a_huge_number_of_blanks_is_not_written_out() -> None:
    assert blocks("<text:p>a<text:s text:c='99999999999'/>b</text:p>") == [("a b", "")]


def test_spans_links_and_fields_are_part_of_the_sentence() -> None:
    assert blocks(
        "<text:p>See <text:a>the <text:span>page</text:span></text:a> in <text:title>My book</text:title>,"
        " figure <text:sequence>2</text:sequence>.</text:p>"
    ) == [("See the page in My book, figure 2.", "")]


def test_descriptions_of_pictures_are_not_shown() -> None:
    assert blocks(
        "<text:p>Text<draw:frame><draw:image/><svg:title>logo</svg:title><svg:desc>a logo</svg:desc></draw:frame>."
        "</text:p>"
    ) == [("Text.", "")]


def test_notes_stand_at_the_end_without_their_marks() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Its source.</text:p>"
        "</text:note-body></text:note>"
    )
    assert blocks(f"<text:p>A claim{note}.</text:p><text:p>Another.</text:p>") == [
        ("A claim.", ""),
        ("Another.", ""),
        ("Its source.", ""),
    ]


def test_comments_and_deletions_are_listed_and_insertions_stay() -> None:
    deletion = (
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ed</dc:creator>"
        "</office:change-info><text:p>old words</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    )
    comment = "<office:annotation><dc:creator>Ed</dc:creator><text:p>Really?</text:p></office:annotation>"
    assert blocks(f"{deletion}<text:p>New <text:change-start/>words<text:change-end/>{comment}.</text:p>") == [
        ("New words.", ""),
        ("Really?", "comment"),
        ("old words", "deleted-text"),
    ]


def test_text_boxes_and_shapes_follow_their_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>"
    shape = "<draw:custom-shape><text:p>In the shape.</text:p></draw:custom-shape>"
    assert blocks(f"<text:p>Around {box}{shape}them.</text:p>") == [
        ("Around them.", ""),
        ("In the box.", ""),
        ("In the shape.", ""),
    ]


def test_hidden_text_is_listed() -> None:
    style = (
        '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    assert blocks('<text:p>Shown <text:span text:style-name="T1">secret</text:span>text.</text:p>', style) == [
        ("Shown text.", ""),
        ("secret", "hidden-text"),
    ]


def test_a_hidden_section_is_listed() -> None:
    section = '<text:section text:display="{}"><text:p>Section.</text:p></text:section>'
    assert blocks(section.format("none") + section.format("true")) == [("Section.", "hidden-text"), ("Section.", "")]


def test_headers_and_footers_are_listed() -> None:
    master = (
        "<office:master-styles><style:master-page><style:header><text:p>The Daily Example</text:p></style:header>"
        "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>"
        "<style:footer-first><text:p>Since 1901</text:p></style:footer-first></style:master-page>"
        "</office:master-styles>"
    )
    assert read("<text:p>Text.</text:p>", styles=master).blocks == (
        Block("Text."),
        Block("The Daily Example", removed="header-footer"),
        Block("Page 1", removed="header-footer"),
        Block("Since 1901", removed="header-footer"),
    )


def test_damage_to_a_part_without_text_of_the_article_is_read_around() -> None:
    broken = package("<office:text><text:p>Text.</text:p></office:text>", styles="<", meta="<")
    assert read_odt(broken, "story.odt", Limits()).blocks == (Block("Text."),)


def test_properties_state_the_title_and_the_language_but_no_author() -> None:
    meta = (
        "<office:meta><dc:title>Grain leaves port</dc:title><meta:initial-creator>Harbour Office</meta:initial-creator>"
        "<dc:language>es-ES</dc:language></office:meta>"
    )
    document = read("<text:p>Text.</text:p>", meta=meta)
    assert (document.title, document.byline, document.language) == ("Grain leaves port", "", "es")


def test_an_encrypted_document_needs_a_password() -> None:
    buffer = io.BytesIO(package("<office:text/>"))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(
            "META-INF/manifest.xml",
            f"<manifest:manifest {NAMESPACES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
            "</manifest:manifest>",
        )
    with pytest.raises(EncryptedFile):
        read_odt(buffer.getvalue(), "story.odt", Limits())


def test_a_spreadsheet_is_named() -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        read_odt(package("<office:spreadsheet/>"), "story.odt", Limits())
    assert caught.value.params["format"] == "ods"


def test_a_package_without_text_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        read_odt(package(""), "story.odt", Limits())


def test_entities_are_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("content.xml", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')
    with pytest.raises(HostileMarkup):
        read_odt(buffer.getvalue(), "story.odt", Limits())


@given(
    st.lists(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20), min_size=1, max_size=5)
)
def test_text_that_goes_in_comes_out(words: list[str]) -> None:
    spans = " ".join(f"<text:span>{escape(word)}</text:span>" for word in words)
    assert [block.text for block in read(f"<text:p>{spans}</text:p>").blocks] == [" ".join(words)]


@given(change=st.binary(min_size=1, max_size=6), where=st.floats(0, 1))
def test_changed_bytes_give_a_document_or_an_error_of_ours(change: bytes, where: float) -> None:
    data = package("<office:text><text:p>Text</text:p></office:text>")
    start = int(where * (len(data) - len(change)))
    with contextlib.suppress(BriefDeskError):
        read_odt(data[:start] + change + data[start + len(change) :], "story.odt", Limits())
