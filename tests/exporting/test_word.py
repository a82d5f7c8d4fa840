"""A brief as a Word file, opened again."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from briefdesk.exporting import Choices, Content, brief_file
from briefdesk.records import Brief
from tests.samples import ARTICLE, BRIEF, REWRITTEN

assert REWRITTEN.translation is not None


def opened(brief: Brief = REWRITTEN, choices: Choices | None = None) -> docx.document.Document:
    return docx.Document(io.BytesIO(brief_file(brief, "docx", choices or Choices("pairs"))))


def headings(file: docx.document.Document) -> list[tuple[str, str]]:
    paragraphs = [each for each in file.paragraphs if (each.style.name or "").startswith("Heading")]
    return [(str(each.style.name), each.text) for each in paragraphs]


def languages(paragraph: Paragraph) -> list[str]:
    return [each.get(qn("w:val")) for each in paragraph._p.iter(qn("w:lang"))]


def test_headings_are_headings() -> None:
    assert headings(opened()) == [
        ("Heading 1", "Port & harbour"),
        ("Heading 2", "Порт & гавань"),
        ("Heading 2", "The whole article"),
        ("Heading 2", "To verify"),
    ]


def test_pairs_are_a_table_of_two_columns() -> None:
    (table,) = opened().tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Summary", "Translation"],
        ["The port is closed. [1]", "Порт <закрито>."],
    ]
    sentence = table.cell(1, 0).paragraphs[0].runs[0]
    assert sentence.text == "The port is closed."
    assert languages(table.cell(1, 0).paragraphs[0]) == ["en-US"]
    assert languages(table.cell(1, 1).paragraphs[0]) == ["uk-UA"]


def test_every_run_of_the_article_is_in_its_language() -> None:
    (paragraph,) = [each for each in opened().paragraphs if each.text.startswith("Порт закрили")]
    assert paragraph.text == "Порт закрили в п’ятницю. Ремонт коштує чотири мільйони."
    assert languages(paragraph) == ["uk-UA"]


def test_title_author_and_date_are_those_of_the_article_and_the_brief() -> None:
    about = opened().core_properties
    assert (about.title, about.author, about.language) == ("Port & harbour", "Ann Keller", "en-US")
    assert about.comments == "Machine-written; 1 point to verify. BriefDesk 0.1.0, 2024-05-14."
    assert about.created is not None
    assert about.created.date().isoformat() == "2024-05-14"
    assert opened(REWRITTEN, Choices(provenance=False)).core_properties.comments == ""


def test_numbers_lead_to_the_sentences_they_name() -> None:
    file = opened(BRIEF, Choices("sources"))
    (link,) = file.element.body.iter(qn("w:hyperlink"))
    (place,) = file.element.body.iter(qn("w:bookmarkStart"))
    assert link.get(qn("w:anchor")) == place.get(qn("w:name"))
    paragraph = Paragraph(place.getparent(), file._body)
    assert paragraph.text == f"[1]\t{ARTICLE.sentence_text(0)}"


@pytest.mark.parametrize("content", ["both", "summary", "translation", "pairs", "sources"])
def test_the_same_brief_gives_the_same_bytes(content: Content) -> None:
    data = brief_file(REWRITTEN, "docx", Choices(content))
    assert data == brief_file(REWRITTEN, "docx", Choices(content))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert {item.date_time for item in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in file.namelist() if "thumbnail" in name]


def test_sentences_are_a_list_or_a_paragraph() -> None:
    sentence = REWRITTEN.summary.sentences[0].text
    bullets = opened(REWRITTEN, Choices("summary"))
    assert next(each.text for each in bullets.paragraphs if each.style.name == "List Bullet") == f"{sentence} [1]"
    plain = opened(REWRITTEN, Choices("summary", style="paragraph", numbers=False))
    assert [each.text for each in plain.paragraphs if each.style.name == "Normal"] == [sentence]


def test_a_language_that_could_not_be_told_is_not_spell_checked() -> None:
    file = opened(replace(BRIEF, article=replace(ARTICLE, language="und")), Choices("summary"))
    sentence = next(each for each in file.paragraphs if each.style.name == "List Bullet").runs[0]
    assert sentence.font.no_proof
    assert file.core_properties.language == ""


def test_right_to_left_languages_run_so() -> None:
    hebrew = replace(REWRITTEN, translation=replace(REWRITTEN.translation, language="he"), whole=None)
    (table,) = opened(hebrew).tables
    cell = table.cell(1, 1).paragraphs[0]
    assert cell.runs[0].font.rtl
    assert cell._p.pPr.find(qn("w:bidi")) is not None
