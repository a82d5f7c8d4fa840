"""Twice the usual letters: everything can be read and reached, in windows of every size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.desk.panes.work import BRIEF, ORIGINAL
from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, Progress, SentenceTranslated, TranslationReady
from briefdesk.records import Finding, Removed
from tests.desk.articles import article, translation
from tests.desk.fits import troubles
from tests.desk.windows import WAIT_MS, begin_translating, say, settle

CUT = "The model did not come to an end here: the translation breaks off."
DOUBT = Finding("translation-cut", "doubt", "translation", 0, 6, "Нічний", "", CUT)
LEFT_OUT = (Removed("About the author.", "author-bio"), Removed("Reply", "reply-form"))


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("size", [(880, 600), (1024, 700), (1440, 900), (1920, 1080)], ids=str)
def test_every_word_has_room(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    def look(what: str) -> None:
        for side in (ORIGINAL, BRIEF):
            window.work.show_side(side)
            QTest.qWait(40)
            assert not troubles(window), what

    window.resize(*size)
    look("start page")
    ferry = replace(article(), removed=LEFT_OUT, byline="A reporter", published="2026-07-28")
    first = SentenceTranslated("summary", translation().sentences[0])
    begin_translating(window, Progress("translating", 1, 2), first, of=ferry)
    window.work.show_side(BRIEF)
    qtbot.waitUntil(window.brief.progress.isVisible)
    look("while it runs")
    say(window, TranslationReady("summary", translation(), (DOUBT,)), Finished(8.7, 1_100_000_000))
    settle(window)
    window.evidence.pin_row(1)
    look("a finished brief")
    window.does.checks.trigger()
    look("the list of checks")
    window.does.find.trigger()
    look("the find bar")
    window.does.library.trigger()
    look("the Library")
    window.does.library.trigger()
    begin_translating(window, Progress("translating", 1, 2), first, of=ferry)
    qtbot.waitUntil(window.brief.progress.isVisible)
    if size > (1000, 700):
        look("while it runs, with the find bar and the list of checks")


def test_drawings_grow_with_the_letters(window: MainWindow, request: pytest.FixtureRequest) -> None:
    button = Marker(1, window)
    usual = (button.width(), window.brief.copy_button.iconSize().height())
    request.getfixturevalue("large_letters")
    settle(window)
    assert (button.width(), window.brief.copy_button.iconSize().height()) == tuple(round(1.5 * px) for px in usual)


@pytest.mark.usefixtures("large_letters")
def test_every_word_of_the_models_has_room(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    dialog = window.models.open()
    qtbot.waitUntil(lambda: bool(dialog.rows.shown) and not dialog.rows.building, timeout=WAIT_MS)
    QTest.qWait(100)
    assert not troubles(dialog)


@pytest.mark.usefixtures("large_letters")
def test_texts_grow_with_the_letters_around_them(window: MainWindow) -> None:
    begin_translating(window, TranslationReady("summary", translation(), ()))
    block = window.original.view.document().lastBlock()
    px = block.begin().fragment().charFormat().font().pixelSize()  # type: ignore[attr-defined]
    assert px > 1.5 * window.control.settings.text_size
