"""Nothing is cut off and nothing lies on top of something else, in any language of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.desk import fonts
from briefdesk.desk.app import application, keep
from briefdesk.desk.interface_language import CODES, Code, InterfaceLanguage
from briefdesk.desk.panes.work import BRIEF, ORIGINAL
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.window import MainWindow
from briefdesk.events import Failed, Finished, Progress, SentenceTranslated, TranslationReady
from briefdesk.records import Finding, Removed
from briefdesk.settings import Settings
from tests.desk.articles import article, translation
from tests.desk.fits import troubles
from tests.desk.letters import letters
from tests.desk.windows import begin_translating, say, settle

LEFT_OUT = (Removed("About the author.", "author-bio"), Removed("Reply", "reply-form"))
CUT = "The model did not come to an end here: the translation breaks off."
DOUBT = Finding("translation-cut", "doubt", "translation", 0, 6, "Нічний", "", CUT)
SIZES = ((1024, 700, 1), (1280, 800, 1), (1024, 700, 2))
"""Of the window in px, and of the system's letters."""


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest) -> Iterator[Code]:
    speaker = application().findChild(InterfaceLanguage)
    assert isinstance(speaker, InterfaceLanguage)
    speaker.speak(request.param)
    yield request.param
    speaker.speak("")


@pytest.fixture(params=SIZES, ids=str)
def shown(language: Code, request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[MainWindow]:
    width, height, times = request.param
    with letters(times):
        window = MainWindow(Settings(interface=language), keep)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        yield window
        window.close()
        window.deleteLater()


def test_every_word_has_room_from_the_start_to_the_end_of_a_job(shown: MainWindow, qtbot: QtBot) -> None:
    def look(what: str) -> None:
        QTest.qWait(30)  # the layout settles
        assert not troubles(shown), what

    look("start page")
    ferry = replace(article(), removed=LEFT_OUT, byline="A reporter", published="2026-07-28")
    first = SentenceTranslated("summary", translation().sentences[0])
    begin_translating(shown, Progress("translating", 1, 2), first, of=ferry)
    qtbot.waitUntil(shown.brief.progress.isVisible)
    look("while it runs")
    say(shown, TranslationReady("summary", translation(), (DOUBT,)), Finished(8.7, 1_100_000_000))
    settle(shown)
    shown.evidence.pin_row(1)
    look("a finished brief")
    shown.does.checks.trigger()
    look("the list of checks")
    shown.brief.choose_view("translation")
    shown.original.view.chip.toggle()
    look("the translation, and what was left out")
    shown.control.session.open_file(Path("interview.pdf"))
    say(shown, Failed("scanned", {"name": "An interview with the harbour master.pdf"}))
    look("a message")


def test_every_word_has_room_while_a_person_searches_edits_and_looks_up(shown: MainWindow, qtbot: QtBot) -> None:
    begin_translating(shown, TranslationReady("summary", translation(), ()))
    say(shown, Finished(8.7, 1_100_000_000))
    settle(shown)
    shown.work.show_side(ORIGINAL)
    shown.original.view.setFocus()
    shown.does.find.trigger()
    QTest.qWait(30)
    assert not troubles(shown), "find"
    shown.work.show_side(BRIEF)
    shown.brief.rows.focus_row(0)
    shown.does.edit_sentence.trigger()
    QTest.qWait(30)
    assert not troubles(shown), "a sentence that is being edited"
    shown.brief.rows.focus_row(1)
    if not shown.library.shown:
        shown.does.library.trigger()
    QTest.qWait(30)
    assert not troubles(shown), "the Library"
    shown.control.stop()


@pytest.mark.parametrize("shown", [(880, 700, 1)], indirect=True, ids=str)
def test_every_word_has_room_when_letters_grow_meanwhile(shown: MainWindow) -> None:
    begin_translating(shown, TranslationReady("summary", translation(), (DOUBT,)))
    say(shown, Finished(8.7, 1_100_000_000))
    shown.does.checks.trigger()
    settle(shown)
    with letters(2):
        settle(shown)
        assert not troubles(shown)


def test_every_word_of_the_settings_has_room(shown: MainWindow) -> None:
    shown.settings.open()
    assert shown.settings.dialog is not None
    for page in range(len(shown.settings.dialog.pages)):
        shown.settings.dialog.show_page(page)
        QTest.qWait(30)
        assert not troubles(shown.settings.dialog)
    shown.settings.dialog.resize(1440, 900)
    shown.settings.dialog.show_page(0)
    QTest.qWait(30)
    assert not troubles(shown.settings.dialog), "the sample of how texts look"


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[QWidget]:
    """Two words side by side."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.addWidget(QLabel("harbour"))
    line.addWidget(QPushButton("lighthouse"))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


def test_a_box_with_room_is_no_trouble(box: QWidget) -> None:
    assert troubles(box) == []


def test_a_word_without_room_is_found(box: QWidget) -> None:
    box.findChildren(QLabel)[0].setFixedWidth(9)
    QTest.qWait(20)
    assert any("harbour" in trouble for trouble in troubles(box))


def test_a_wrapped_word_without_lines_is_found(box: QWidget) -> None:
    words = box.findChildren(QLabel)[0]
    words.setText("a long tale of many words about a harbour")
    words.setWordWrap(True)
    words.setFixedSize(80, 20)
    QTest.qWait(20)
    assert any("tale" in trouble for trouble in troubles(box))


def test_what_lies_on_top_of_something_is_found(box: QWidget) -> None:
    label, button = box.findChildren(QLabel)[0], box.findChildren(QPushButton)[0]
    button.move(label.x() + 5, label.y())
    assert any("on top" in trouble for trouble in troubles(box))


def test_what_sticks_out_is_found(box: QWidget) -> None:
    button = box.findChildren(QPushButton)[0]
    button.move(box.width() - 5, button.y())
    assert any("lighthouse" in trouble for trouble in troubles(box))


def test_a_text_without_lines_is_found(box: QWidget) -> None:
    text = ReadingText(box)
    text.show_text("Two lines are more than one line. " * 4, 17)
    text.setFixedHeight(fonts.leading(17))
    text.show()
    QTest.qWait(10)
    assert troubles(box)


def test_a_prompt_that_cannot_be_read_is_found(box: QWidget) -> None:
    field = QLineEdit(box)
    field.setPlaceholderText("the name of a harbour")
    field.addAction(QIcon(QPixmap(16, 16)), QLineEdit.ActionPosition.LeadingPosition)
    field.resize(field.fontMetrics().horizontalAdvance(field.placeholderText()) + 20, 24)
    field.show()
    QTest.qWait(20)
    assert any("name of a harbour" in trouble for trouble in troubles(box))
