"""The wavy line stands under the very words that a finding is about."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.widgets.reading_text import ReadingText


@pytest.fixture
def text(qtbot: QtBot) -> ReadingText:
    application()
    made = ReadingText()
    qtbot.addWidget(made)
    return made


def marked(text: ReadingText) -> list[tuple[str, int]]:
    """The words, and where they begin, in UTF-16 units."""
    made = text.extraSelections()
    return [(each.cursor.selectedText().replace("\u00a0", " "), each.cursor.selectionStart()) for each in made]


@pytest.mark.parametrize(
    ("sentence", "words", "place"),
    [
        ("The company lost 25 million euros last year.", "25 million euros", 17),
        ("It cost 60 000 in all.", "60 000", 8),
        ("In 2022, 22 beds were free.", "22", 9),
        ("🚢🚢 carried 22 people.", "22", 13),
        ("He said (no) twice.", "(no)", 8),
        ("“He said 22.”", "22", 9),
    ],
)
def test_the_words_themselves_are_marked(text: ReadingText, sentence: str, words: str, place: int) -> None:
    text.show_text(sentence, 17)
    at = {"22": sentence.rindex(words)}.get(words, sentence.index(words))
    text.mark([(words, at)])
    assert marked(text) == [(words, place)]


def test_a_quotation_mark_before_the_sentence_shifts_nothing(text: ReadingText) -> None:
    text.show_text("“22 of 22 beds were free.”", 17)
    text.mark([("22", 6)])  # of the sentence without its mark
    assert marked(text) == [("22", 7)]


def test_two_words_and_words_that_are_gone(text: ReadingText) -> None:
    text.show_text("Night ferry sank on Monday.", 17)
    text.mark([("Night", 0), ("Monday", 20), ("Tuesday", 20)])
    assert marked(text) == [("Night", 0), ("Monday", 20)]
    text.mark([])
    assert marked(text) == []
