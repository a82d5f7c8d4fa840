"""A person's own words in the window: what was written over is put back, what is missing is put there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.doubts import Doubt, offers_in, questions
from briefdesk.desk.result import Result
from briefdesk.desk.widgets import doubt_line
from briefdesk.desk.widgets.doubt_line import DoubtLine
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.sentence_row import SentenceRow, Shown
from briefdesk.glossary.entries import Entry, Glossary
from briefdesk.glossary.rules import Rules
from briefdesk.records import ModelRef, Summary, SummarySentence
from tests.summarising.articles import article

TEXT = "Troops left Kyiv; he called it “Kiev”."
APPLIED = Doubt("House style: the machine wrote “Kiev”.", "Kyiv", "summary", "a", 12, "Kiev", True, True)
OFFER = Doubt("House style: “Kyiv”.", "Kiev", "summary", "b", TEXT.index("Kiev"), "Kyiv", True)
MISSING = Doubt("The glossary says “припинення вогню”.", "перемир’я", "translation", "c", 9, "припинення вогню")


@pytest.fixture
def row(qtbot: QtBot) -> SentenceRow:
    row = SentenceRow(0, 1)
    qtbot.addWidget(row)
    row.show_sentence(Shown(TEXT, (0,), "en", 17))
    row.show_translation("Говорили перемир’я.", "uk", False)
    row.show_view("bilingual", False)
    row.show()
    return row


@pytest.mark.parametrize(
    ("doubt", "button", "side", "text"),
    [
        (APPLIED, "Undo", "summary", "Troops left Kiev; he called it “Kiev”."),
        (OFFER, "Apply", "summary", "Troops left Kyiv; he called it “Kyiv”."),
        (MISSING, "Apply", "translation", "Говорили припинення вогню."),
    ],
)
def test_one_press_puts_the_words_there(
    row: SentenceRow, qtbot: QtBot, *, doubt: Doubt, button: str, side: str, text: str
) -> None:
    row.show_doubts([doubt])
    (line,) = row.findChildren(DoubtLine)
    fix = next(each for each in line.findChildren(QToolButton) if each.text() == button)
    assert fix.accessibleName() == f"{button}: {doubt_line.words(questions([doubt])[0])}"
    with qtbot.waitSignal(row.edited) as edited:
        fix.click()
    assert edited.args == [0, side, text]


def test_an_offer_asks_for_nothing(row: SentenceRow) -> None:
    row.show_doubts([APPLIED, OFFER])
    said = [each.text() for each in row.findChildren(QToolButton) if each.isVisibleTo(row)]
    assert "Looks right" not in said
    row.show_doubts([MISSING])
    said = [each.text() for each in row.findChildren(QToolButton) if each.isVisibleTo(row)]
    assert "Looks right" in said


def test_what_was_put_back_is_not_asked_about() -> None:
    rules = Rules(Glossary((Entry("en", "en", "Kiev", "Kyiv"),)))
    own = article(["The mayor left Kiev on Monday."])
    summary = Summary((SummarySentence("Kiev waits.", (0,)),), "short", ModelRef("toy", "", "", ""), (0,))
    styled, findings = rules.summary(own, summary, ())
    (doubt,) = offers_in(Result(own, styled, findings=findings))[0]
    (asked,) = rules.about_summary(own, "Kiev waits.")
    assert (doubt.done, doubt.words, doubt.suggestion, doubt.key) == (True, "Kyiv", "Kiev", asked.key)


def test_putting_back_settles_it(row: SentenceRow, qtbot: QtBot) -> None:
    row.show_doubts([APPLIED])
    (line,) = row.findChildren(DoubtLine)
    with qtbot.waitSignal(row.settled) as settled:
        next(each for each in line.findChildren(QToolButton) if each.text() == "Undo").click()
    assert settled.args == [("a",)]


def test_offers_have_dots_and_doubts_a_wave(row: SentenceRow) -> None:
    row.show_doubts([APPLIED, OFFER, MISSING])
    texts = {text.toPlainText(): text for text in row.findChildren(ReadingText)}
    marks = texts[TEXT].extraSelections()
    line = QTextCharFormat.UnderlineStyle
    assert [(each.cursor.selectedText(), each.format.underlineStyle()) for each in marks] == [
        ("Kyiv", line.DotLine),
        ("Kiev", line.DotLine),
    ]
    (mark,) = texts["Говорили перемир’я."].extraSelections()
    assert (mark.cursor.selectedText(), mark.format.underlineStyle()) == ("перемир’я", line.WaveUnderline)


def test_words_that_are_gone_are_left_alone(row: SentenceRow, qtbot: QtBot) -> None:
    row.show_doubts([APPLIED])
    row.show_sentence(Shown("Something else.", (0,), "en", 17))
    (line,) = row.findChildren(DoubtLine)
    with qtbot.assertNotEmitted(row.edited):
        next(each for each in line.findChildren(QToolButton) if each.text() == "Undo").click()
