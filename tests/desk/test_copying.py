"""What is on the clipboard: text and its form, with what is to be verified and how it was made."""

from __future__ import annotations

from lxml import html
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, SummaryReady, TranslationReady
from briefdesk.records import Finding
from tests.desk.articles import REWRITTEN, UKRAINIAN, article, coverage, rewritten, translation
from tests.desk.windows import begin_translating, rows

WEAK = Finding("weak-support", "doubt", "summary", 0, len(REWRITTEN[0]), REWRITTEN[0], "", "Verify it.")
DONE = (TranslationReady("summary", translation(), ()), Finished(1.0, 1000))
DOUBTED = SummaryReady(rewritten(article()), (WEAK,), coverage(article()))


def clipboard() -> tuple[str, html.HtmlElement]:
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), html.document_fromstring(data.html())


def test_the_form_goes_with_the_text(window: MainWindow) -> None:
    begin_translating(window, *DONE)
    window.does.copy.trigger()
    text, page = clipboard()
    assert text.startswith(f"{REWRITTEN[0]}\n{UKRAINIAN[0]}\n\n{REWRITTEN[1]}\n{UKRAINIAN[1]}\n\nMachine-written; ")
    cells = [["".join(cell.itertext()) for cell in row.iter("td")] for row in page.iter("tr")]
    assert cells[1:] == [[REWRITTEN[0], UKRAINIAN[0]], [REWRITTEN[1], UKRAINIAN[1]]]
    assert [cell.get("lang") for cell in page.iter("td")] == [None, "uk"] * 2
    assert window.brief.copy_button.text() == "Copied"


def test_machine_written_text_never_leaves_without_its_doubts(window: MainWindow) -> None:
    begin_translating(window, DOUBTED, *DONE)
    window.control.change(provenance=False)
    doubt = f"To verify\n\n“{REWRITTEN[0]}” – Verify it."
    window.does.copy_summary.trigger()
    assert clipboard()[0] == f"{REWRITTEN[0]}\n{REWRITTEN[1]}\n\n{doubt}"
    window.brief.choose_view("summary")
    rows(window)[0].copied.emit(0)
    assert clipboard()[0] == f"{REWRITTEN[0]}\n\n{doubt}"
    rows(window)[1].copied.emit(1)
    assert clipboard()[0] == REWRITTEN[1]


def test_the_confirmation_is_over_after_a_moment(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, *DONE)
    window.does.copy.trigger()
    qtbot.waitUntil(lambda: window.brief.copy_button.text() == "Copy")
