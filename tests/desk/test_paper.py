"""A brief on paper: pages, their foot, and letters that can be found and copied again."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefdesk.desk import paper
from briefdesk.desk.export_words import WindowWords
from briefdesk.desk.own_thread import OwnThread
from briefdesk.desk.pdf_letters import with_its_letters
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, TranslationReady
from briefdesk.exporting import Choices, Document, outline
from briefdesk.records import SummarySentence, TranslatedSentence
from tests.desk.articles import REWRITTEN as SENTENCES
from tests.desk.articles import UKRAINIAN, translation
from tests.desk.windows import begin_translating
from tests.samples import REWRITTEN

assert REWRITTEN.translation is not None
assert REWRITTEN.whole is not None
PARAGRAPH = "Порт закрили в п’ятницю: її роботу, ґрунт і «щастя» офіцер Єва обіцяє з’ясувати – 60 000 євро, afflicted."


def made(paragraphs: int = 2, choices: Choices | None = None) -> Document:
    whole = replace(REWRITTEN.whole, text="\n\n".join([PARAGRAPH * 3] * paragraphs))  # type: ignore[type-var]
    return outline(replace(REWRITTEN, whole=whole), choices or Choices("pairs"), WindowWords())


def pages(data: bytes) -> list[str]:
    """The text of each page, its lines joined."""
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(data)]


def test_letters_come_out_as_they_went_in(qapp: object) -> None:
    text = " ".join(pages(paper.pdf(made())))
    for sentence in (PARAGRAPH, "The port is closed.", "Порт <закрито>.", "To verify", "“The port is closed.”"):
        assert sentence in text


def test_every_page_says_how_it_was_made_and_which_it_is(qapp: object) -> None:
    found = pages(paper.pdf(made(30)))
    assert len(found) > 2
    for number, text in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in text
        assert "Machine-written; " in text
    assert not any("Machine-written" in text for text in pages(paper.pdf(made(30, Choices(provenance=False)))))


def test_nothing_is_lost_between_pages(qapp: object) -> None:
    paragraphs = [f"Absatz {number}. {PARAGRAPH}" for number in range(80)]
    whole = replace(REWRITTEN.whole, text="\n\n".join(paragraphs))  # type: ignore[type-var]
    document = outline(replace(REWRITTEN, whole=whole), Choices("translation", provenance=False), WindowWords())
    text = " ".join(pages(paper.pdf(document)))
    assert [number for number in range(80) if f"Absatz {number}. Порт" not in text] == []


def test_a_heading_is_never_the_last_line_of_a_page(qapp: object) -> None:
    for paragraphs in range(6, 14):
        for text in pages(paper.pdf(made(paragraphs))):
            before_foot = text.rpartition(" Machine-written; ")[0]
            assert not before_foot.endswith("To verify")


def test_columns_stand_side_by_side_over_pages_and_no_row_is_torn(qapp: object) -> None:
    much = "is long enough to need several lines of its narrow column, "
    many = tuple(
        SummarySentence(f"Sentence {number} of many {much * (1 + number % 4)}end {number}.", (0,))
        for number in range(40)
    )
    others = tuple(TranslatedSentence(number, f"Речення {number} з багатьох.") for number in range(40))
    brief = replace(
        REWRITTEN,
        summary=replace(REWRITTEN.summary, sentences=many),
        translation=replace(REWRITTEN.translation, sentences=others),
        whole=None,
    )
    found = pages(paper.pdf(outline(brief, Choices("pairs"), WindowWords())))
    assert len(found) > 1
    assert all("Summary Translation" in text for text in found), "the heads of the columns are on every page"
    rows = [[f"Sentence {n} of", f"end {n}.", f"Речення {n} з"] for n in range(40)]
    assert all(any(all(part in text for part in row) for text in found) for row in rows)


def test_the_file_has_a_title_and_is_a4(qapp: object) -> None:
    file = pypdfium2.PdfDocument(paper.pdf(made()))
    assert file.get_metadata_dict()["Title"] == "Port & harbour"
    width, height = file[0].get_size()
    assert (round(width), round(height)) == (595, 842)


@pytest.mark.parametrize(
    ("text", "expected"), [("п’ять", b"[<2019> <0041> ]"), ("пʼять", b"[<02BC> <0041> ]"), ("A", b"[<02BC> <0041> ]")]
)
def test_only_what_stands_in_the_text_is_named(text: str, expected: bytes) -> None:
    assert with_its_letters(b"<02BC> <0041> [<02BC> <0041> ]", text) == b"<02BC> <0041> " + expected


ON_PAPER = pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(QPrinterInfo.availablePrinterNames()),
    reason="there is a printer, and no wish to use its paper",
)


def print_into(window: MainWindow, target: Path) -> None:
    """Where there is no printer, the dialog of Linux prints into a file."""
    begin_translating(window, TranslationReady("summary", translation(), ()), Finished(1.0, 1000))
    window.does.exports.print.trigger()
    (dialog,) = window.findChildren(QPrintDialog)
    (name,) = [each for each in dialog.findChildren(QLineEdit) if each.objectName() == "filename"]
    name.setText(str(target))
    dialog.accept()


@ON_PAPER
def test_print_asks_for_a_printer_and_prints(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    print_into(window, target)
    qtbot.waitUntil(lambda: target.exists() and target.read_bytes().rstrip().endswith(b"%%EOF"))
    text = " ".join(pages(target.read_bytes()))
    for sentence in (*SENTENCES, *UKRAINIAN):
        assert sentence in text


@ON_PAPER
@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printer_that_does_not_print_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    print_into(window, tmp_path / "gone" / "printed.pdf")
    qtbot.waitUntil(window.brief.message.isVisible)
    assert window.brief.message.accessibleName() == "The brief was not printed"


def test_a_long_article_is_typeset_on_a_thread(qtbot: QtBot, qapp: QApplication) -> None:
    thread, made_there = OwnThread(qapp), []
    thread.run(partial(paper.pdf, made(150)), made_there.append)
    qtbot.waitUntil(lambda: bool(made_there), timeout=20_000)
    (data,) = made_there
    assert len(pages(data)) > 10
