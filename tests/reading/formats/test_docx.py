from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.shared import Inches
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, HostileMarkup, UnpacksTooLarge, UnsupportedFormat
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.docx.reader import read_docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def saved(word: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def read(data: bytes) -> Document:
    return read_docx(data, "story.docx", Limits())


def minimal(body: str, namespaces: str = NAMESPACES) -> bytes:
    """A package with nothing but a body."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"<w:document {namespaces}><w:body>{body}</w:body></w:document>")
    return buffer.getvalue()


def blocks(body: str) -> list[tuple[str, str]]:
    """(text, why it was removed) of each block."""
    return [(block.text, block.removed) for block in read(minimal(body)).blocks]


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_blocks_come_in_order_with_their_kinds() -> None:
    word = docx.Document()
    word.add_heading("Harbour reopens", 0)
    word.add_heading("What happened", 1)
    word.add_paragraph("Ships returned on Monday.")
    word.add_paragraph("The first one carried grain.", style="List Bullet")
    word.add_paragraph("A ship at the pier", style="Caption")
    table = word.add_table(2, 2)
    for cell, text in zip(table._cells, ["Day", "Ships", "Monday", "12"], strict=True):
        cell.text = text
    word.add_paragraph("More are expected.")
    assert read(saved(word)).blocks == (
        Block("Harbour reopens", "title"),
        Block("What happened", "heading"),
        Block("Ships returned on Monday."),
        Block("The first one carried grain.", "list-item"),
        Block("A ship at the pier", "caption"),
        Block("Day | Ships", "table-row"),
        Block("Monday | 12", "table-row"),
        Block("More are expected."),
    )


def test_headers_and_footers_are_listed_as_removed_once() -> None:
    word = docx.Document()
    word.add_paragraph("Text.")
    section = word.sections[0]
    section.different_first_page_header_footer = True
    for header in (section.header, section.first_page_header):
        header.paragraphs[0].text = "The Daily Example"
    section.footer.paragraphs[0].text = "Page furniture"
    assert set(read(saved(word)).blocks) == {
        Block("Text."),
        Block("The Daily Example", removed="header-footer"),
        Block("Page furniture", removed="header-footer"),
    }
    assert len(read(saved(word)).blocks) == 3


def test_comments_are_listed_as_removed() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("The mayor resigned.")
    word.add_comment(paragraph.runs, text="Check this with her office.", author="Editor")
    assert read(saved(word)).blocks == (
        Block("The mayor resigned."),
        Block("Check this with her office.", removed="comment"),
    )


def test_properties_state_the_title_and_the_language_but_no_author() -> None:
    word = docx.Document()
    word.add_paragraph("Text.")
    properties = word.core_properties
    properties.title, properties.author, properties.language = "Grain leaves port", "Harbour Office", "uk-UA"
    document = read(saved(word))
    assert (document.title, document.byline, document.language) == ("Grain leaves port", "", "uk")


def test_a_paragraph_in_a_style_for_authors_is_the_byline() -> None:
    word = docx.Document()
    word.styles.add_style("Author", WD_STYLE_TYPE.PARAGRAPH)
    word.add_paragraph("Olena Koval", style="Author")
    word.add_paragraph("Text.")
    assert read(saved(word)).byline == "Olena Koval"


def related(part: str, kind: str, content: str) -> bytes:
    """A package whose body points to one more part."""
    buffer = io.BytesIO(minimal(f"<w:p>{run('The body.')}</w:p>"))
    with zipfile.ZipFile(buffer, "a") as package:
        relationship = f'<Relationship Type="http://a.example/{kind}" Target="{part}"/>'
        package.writestr("word/_rels/document.xml.rels", f"<Relationships>{relationship}</Relationships>")
        package.writestr(f"word/{part}", content)
        package.writestr("docProps/core.xml", "<broken")
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["styles", "header", "footer", "comments"])
def test_damage_to_a_part_without_text_of_the_article_is_read_around(kind: str) -> None:
    assert read(related("part.xml", kind, "<broken")).blocks == (Block("The body."),)


@pytest.mark.parametrize("kind", ["footnotes", "endnotes"])
def test_damage_to_notes_is_told(kind: str) -> None:
    with pytest.raises(DamagedFile):
        read(related("part.xml", kind, "<broken"))


def test_a_hostile_part_is_refused_whatever_it_is_for() -> None:
    with pytest.raises(HostileMarkup):
        read(related("part.xml", "styles", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'))


def test_text_behind_a_field_that_never_ends_is_listed() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert blocks(f"<w:p>{run('One.')}{begin}</w:p><w:p>{run('Two.')}</w:p>") == [("One.", ""), ("Two.", "hidden-text")]


def test_a_hidden_style_hides_its_runs_unless_they_say_otherwise() -> None:
    word = docx.Document()
    style = word.styles.add_style("Secret", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    style.font.hidden = True
    paragraph = word.add_paragraph("not for print", style="Secret")
    paragraph.add_run("shown").font.hidden = False
    assert read(saved(word)).blocks == (Block("shown"), Block("not for print", removed="hidden-text"))


def test_pictures_do_not_disturb_the_text() -> None:
    word = docx.Document()
    pixel = b"GIF89a\x01\x00\x01\x00\x80\x00\x00"
    paragraph = word.add_paragraph("Before ")
    paragraph.add_run().add_picture(io.BytesIO(pixel), width=Inches(1))
    paragraph.add_run("after.")
    assert read(saved(word)).blocks == (Block("Before after."),)


def test_footnotes_stand_at_the_end() -> None:
    word = docx.Document()
    word.add_paragraph("A claim.")
    notes = parse_xml(
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="0" w:type="separator"><w:p>{run("rule")}</w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{run(" Its source.")}</w:p></w:footnote></w:footnotes>'
    )
    part = docx.opc.part.XmlPart(
        docx.opc.packuri.PackURI("/word/footnotes.xml"), docx.opc.constants.CONTENT_TYPE.WML_FOOTNOTES, notes, None
    )
    word.part.relate_to(part, docx.opc.constants.RELATIONSHIP_TYPE.FOOTNOTES)
    assert read(saved(word)).blocks == (Block("A claim."), Block("Its source."))


def test_insertions_stay_and_deletions_are_listed() -> None:
    assert blocks(
        f"<w:p>{run('The ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>{run('new ')}</w:ins>"
        f"{run('line.')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    ) == [("The new line.", ""), ("old\ngone", "deleted-text")]


def test_moved_text_stays_where_it_went() -> None:
    assert blocks(
        f"<w:p><w:moveTo>{run('Moved.')}</w:moveTo></w:p><w:p>{run('Other.')}</w:p>"
        f"<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>{run('Moved.')}</w:moveFrom></w:p>"
    ) == [("Moved.", ""), ("Other.", ""), ("Moved.", "deleted-text")]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    assert blocks(f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('One ')}</w:p><w:p>{run('sentence.')}</w:p>") == [
        ("One sentence.", "")
    ]


def test_a_deleted_table_row_is_listed() -> None:
    row = (
        "<w:tr>{}<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
    )
    deleted = row.format("<w:trPr><w:del/></w:trPr>", "old")
    assert blocks(f"<w:tbl>{row.format('', 'new')}{deleted}</w:tbl>") == [
        ("new | x", ""),
        ("old", "deleted-text"),
        ("x", "deleted-text"),
    ]


def test_only_the_result_of_a_field_is_text() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    nested = f"{mark('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>{mark('separate')}{run('never')}{mark('end')}"
    instruction = f"{mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{nested}"
    field = f"{instruction}{mark('separate')}{run('result')}{mark('end')}"
    assert blocks(f"<w:p>{run('The ')}{field}{run(' stays.')}</w:p>") == [
        ("The result stays.", ""),
        ("never", "hidden-text"),
    ]


def test_a_field_may_span_paragraphs() -> None:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert blocks(f"<w:p>{begin}{run('One')}</w:p><w:p>{run('Two')}{end}</w:p><w:p>{run('Three')}</w:p>") == [
        ("One", ""),
        ("Two", ""),
        ("Three", ""),
    ]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert blocks(f"<w:p>{run('Around ')}<w:r>{both}</w:r>{run('it.')}</w:p>") == [
        ("Around it.", ""),
        ("In the box.", ""),
    ]


def test_the_fallback_is_read_where_the_choice_has_no_text() -> None:
    body = f"<mc:AlternateContent><mc:Choice/><mc:Fallback>{run('Old form.')}</mc:Fallback></mc:AlternateContent>"
    assert blocks(f"<w:p>{body}</w:p>") == [("Old form.", "")]


def test_a_table_that_only_lays_out_the_page_is_not_a_row() -> None:
    passage = "".join(f"<w:p>{run(f'Paragraph {number}.')}</w:p>" for number in range(4))
    table = f"<w:tbl><w:tr><w:tc>{passage}</w:tc><w:tc><w:p>{run('Aside.')}</w:p></w:tc></w:tr></w:tbl>"
    assert [text for text, _ in blocks(table)] == [*(f"Paragraph {number}." for number in range(4)), "Aside."]


def test_rows_and_cells_in_content_controls_are_found() -> None:
    cell = f"<w:sdt><w:sdtContent><w:tc><w:p>{run('a')}</w:p></w:tc></w:sdtContent></w:sdt>"
    other = f"<w:tc><w:p>{run('b')}</w:p></w:tc>"
    assert blocks(f"<w:tbl><w:sdt><w:sdtContent><w:tr>{cell}{other}</w:tr></w:sdtContent></w:sdt></w:tbl>") == [
        ("a | b", "")
    ]


def test_special_characters_of_runs() -> None:
    assert blocks(
        "<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t>"
        '<w:br/><w:t>next</w:t><w:sym w:font="Symbol" w:char="03B1"/>'
        '<w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>'
    ) == [("cooperate e\u2011mail\nnextα", "")]


def test_two_line_breaks_part_a_paragraph() -> None:
    assert blocks("<w:p><w:r><w:t>One.</w:t><w:br/><w:br/><w:t>Two.</w:t></w:r></w:p>") == [("One.", ""), ("Two.", "")]


def test_invisible_marks_are_taken_out_of_words_and_listed() -> None:
    word = run("in\u00advisi\u200bble")
    assert blocks(f"<w:p>{word}</w:p>") == [("invisible", ""), ("\u00ad\u200b", "invisible")]


def test_the_strict_form_of_the_standard_is_read() -> None:
    document = read(minimal(f"<w:p>{run('Strict.')}</w:p>", f'xmlns:w="{STRICT}"'))
    assert document.blocks == (Block("Strict."),)


@pytest.mark.parametrize(("root", "name"), [("workbook", "xlsx"), ("presentation", "pptx")])
def test_other_office_formats_are_named(root: str, name: str) -> None:
    relationships = (
        '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'officeDocument" Target="main/part.xml"/></Relationships>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("_rels/.rels", relationships)
        package.writestr("main/part.xml", f"<x:{root} xmlns:x='urn:x'/>")
    with pytest.raises(UnsupportedFormat) as caught:
        read(buffer.getvalue())
    assert caught.value.params == {"name": "story.docx", "format": name}


@pytest.mark.parametrize(
    ("document", "error"),
    [
        ("<w:document", DamagedFile),
        ("<other/>", DamagedFile),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', HostileMarkup),
    ],
)
def test_a_broken_or_hostile_body_is_refused(document: str, error: type[BriefDeskError]) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/document.xml", document)
    with pytest.raises(error):
        read(buffer.getvalue())


def test_each_part_is_unpacked_once() -> None:
    data = minimal(f"<w:p>{run('a' * 600_000)}</w:p>")
    assert len(read_docx(data, "long.docx", Limits(unpacked_bytes=1_000_000)).blocks) == 1


def test_a_bomb_is_not_unpacked() -> None:
    data = minimal(f"<w:p>{run('a' * 3_000_000)}</w:p>")
    with pytest.raises(UnpacksTooLarge):
        read_docx(data, "bomb.docx", Limits(unpacked_bytes=1_000_000))


PRINTABLE = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20)


@given(st.lists(PRINTABLE, min_size=1, max_size=5))
def test_text_that_goes_in_comes_out(words: list[str]) -> None:
    element = OxmlElement("w:p")
    for word in words:
        child = OxmlElement("w:r")
        text = OxmlElement("w:t")
        text.text = f"{word} "
        text.set(qn("xml:space"), "preserve")
        child.append(text)
        element.append(child)
    body = element.xml.partition("?>")[2] or element.xml
    assert [block.text for block in read(minimal(body)).blocks] == [" ".join(words)]


@pytest.fixture(scope="module")
def sample() -> bytes:
    word = docx.Document()
    word.add_heading("Title", 0)
    word.add_paragraph("Text.")
    return saved(word)


@given(change=st.binary(min_size=1, max_size=6), where=st.floats(0, 1))
def test_changed_bytes_give_a_document_or_an_error_of_ours(sample: bytes, change: bytes, where: float) -> None:
    start = int(where * (len(sample) - len(change)))
    _read_or_refuse(sample[:start] + change + sample[start + len(change) :], read)


@given(change=st.binary(max_size=6), where=st.floats(0, 1))
def test_changed_markup_gives_a_document_or_an_error_of_ours(change: bytes, where: float) -> None:
    body = f"<w:body><w:p>{run('Text')}</w:p><w:tbl><w:tr/></w:tbl></w:body>"
    markup = f"<w:document {NAMESPACES}>{body}</w:document>".encode()
    start = int(where * len(markup))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/document.xml", markup[:start] + change + markup[start:])
    _read_or_refuse(buffer.getvalue(), read)


def _read_or_refuse(data: bytes, reader: Callable[[bytes], Document]) -> None:
    with contextlib.suppress(BriefDeskError):
        assert isinstance(reader(data), Document)
