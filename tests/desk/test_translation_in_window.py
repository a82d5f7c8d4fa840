"""A rewritten summary and its translation on the screen: rows, views, headings, doubts, notices, copies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.rows_heading import RowsHeading
from briefdesk.desk.widgets.translated_text import ComingText
from briefdesk.desk.window import MainWindow
from briefdesk.events import (
    ArticleReady,
    Failed,
    Finished,
    Progress,
    SentenceTranslated,
    SummaryReady,
    TranslationReady,
)
from briefdesk.records import Finding
from briefdesk.summarising import doubts
from tests.desk.articles import REWRITTEN, SENTENCES, UKRAINIAN, article, coverage, rewritten, summary, translation
from tests.desk.windows import begin_translating, rows, say, settle, show_article

FIRST, SECOND = (SentenceTranslated("summary", each) for each in translation().sentences)
DONE, END = TranslationReady("summary", translation(), ()), Finished(4.0, 1_000_000_000)


def texts(window: MainWindow) -> list[list[str]]:
    """What can be read, row by row."""
    return [
        [text.toPlainText() for text in row.findChildren(ReadingText) if text.isVisibleTo(row)] for row in rows(window)
    ]


def waiting(window: MainWindow) -> list[bool]:
    """In which rows grey lines stand for a translation."""
    return [any(lines.isVisibleTo(row) for lines in row.findChildren(ComingText)) for row in rows(window)]


def labels(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def heading(window: MainWindow) -> tuple[str, str]:
    return window.brief.findChildren(RowsHeading)[0].words


def view_buttons(window: MainWindow) -> dict[str, QToolButton]:
    buttons = window.brief.findChildren(QToolButton)
    return {button.text(): button for button in buttons if button.text() in ("Summary", "Translation", "Bilingual")}


# While it runs


def test_key_sentences_are_quoted_and_what_a_model_wrote_is_not(window: MainWindow) -> None:
    begin_translating(window)
    assert texts(window) == [[each] for each in REWRITTEN]
    assert heading(window)[0] == "English – rewritten by Writer Large"
    show_article(window, 0)
    assert texts(window) == [[f"“{SENTENCES[0]}”"]]
    assert heading(window)[0] == "Key sentences, word for word"


def test_evidence_and_numbers_follow_the_rewritten_summary(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window)
    window.original.view.viewport().repaint()
    assert set(window.original.view.marker_circles()) == {0, 2, 3}
    qtbot.mouseClick(rows(window)[1], Qt.MouseButton.LeftButton)
    assert window.original.view.pinned == {2, 3}


def test_translations_come_in_row_by_row_and_rows_stay(window: MainWindow) -> None:
    begin_translating(window)
    before = rows(window)
    assert waiting(window) == [True, True]
    say(window, SECOND)
    settle(window)
    assert waiting(window) == [True, False]
    assert texts(window) == [[REWRITTEN[0]], [REWRITTEN[1], UKRAINIAN[1]]]
    say(window, FIRST, DONE, END)
    assert waiting(window) == [False, False]
    assert texts(window) == [list(pair) for pair in zip(REWRITTEN, UKRAINIAN, strict=True)]
    assert rows(window) == before


def test_stop_keeps_summary_and_translated_sentences_and_nothing_waits(window: MainWindow) -> None:
    begin_translating(window, FIRST)
    window.does.stop.trigger()
    assert texts(window) == [[REWRITTEN[0], UKRAINIAN[0]], [REWRITTEN[1]]]
    assert waiting(window) == [False, False]
    assert window.does.brief.isEnabled()


def test_the_progress_tells_of_three_stages_and_what_is_ready(window: MainWindow, qtbot: QtBot) -> None:
    ferry = article()
    begin_translating(window, DONE, END)
    window.control.brief_again()
    say(window, ArticleReady(article("Another story")))
    seen = [window.brief.progress.percent]

    def after(*replies: Progress | SummaryReady) -> str:
        say(window, *replies)
        settle(window)
        seen.append(window.brief.progress.percent)
        return labels(window)

    qtbot.waitUntil(window.brief.progress.isVisible)
    assert "appear in a moment" in after(Progress("reading", 4, 4))
    key = SummaryReady(summary(ferry, 0, 3), (), coverage(ferry), final=False)
    assert "The rewritten summary replaces them." in after(key, Progress("summarising", 1, 2))
    final = SummaryReady(rewritten(ferry), (), coverage(ferry))
    said = after(final, Progress("translating", 1, 2))
    assert "The summary is ready to read and copy." in said
    assert "Reading | 4 of 4 |" in said
    assert "Translating | 1 of 2" in said
    after(Progress("summarising", 0, 2))
    assert seen == sorted(seen)
    assert 0 < seen[1] < seen[2] < seen[3] < 100


def test_without_a_language_the_progress_promises_no_translation(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window)
    window.control.stop()
    window.control.choose_target("")
    window.control.brief_again()
    qtbot.waitUntil(window.brief.progress.isVisible)
    assert "Summarising" in labels(window)
    assert "Translating" not in labels(window)


# Views


def test_views_are_offered_only_where_there_is_something_to_view(window: MainWindow) -> None:
    show_article(window, 0)
    assert not view_buttons(window)["Bilingual"].isVisible()
    assert not window.does.next_view.isEnabled()
    begin_translating(window)
    assert view_buttons(window)["Bilingual"].isVisible()


def test_each_view_shows_what_it_says(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, DONE, END)
    shown = {}
    for name, button in view_buttons(window).items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        shown[name] = texts(window)
    assert shown == {
        "Summary": [[each] for each in REWRITTEN],
        "Translation": [[each] for each in UKRAINIAN],
        "Bilingual": [list(pair) for pair in zip(REWRITTEN, UKRAINIAN, strict=True)],
    }


def test_a_key_goes_to_the_next_view(window: MainWindow) -> None:
    begin_translating(window, DONE, END)
    seen = []
    for _ in range(3):
        window.does.next_view.trigger()
        seen.append(window.brief.view)
    assert seen == ["summary", "translation", "bilingual"]
    assert window.does.next_view.shortcut().toString() == "Ctrl+T"


def test_a_sentence_that_was_not_translated_is_shown_itself(window: MainWindow) -> None:
    begin_translating(window, FIRST)
    window.control.stop()
    window.brief.choose_view("translation")
    assert texts(window) == [[UKRAINIAN[0]], [REWRITTEN[1]]]


@pytest.mark.parametrize(("width", "columns"), [(1280, False), (1800, True)])
def test_two_columns_where_there_is_room(window: MainWindow, qtbot: QtBot, width: int, columns: bool) -> None:
    begin_translating(window, DONE, END)
    window.resize(width, 800)
    window.work.splitter.setSizes([500, width - 500] if columns else [600, width - 600])
    qtbot.waitUntil(lambda: window.brief.rows.columns == columns)
    qtbot.wait(20)
    original, translated = (text for text in rows(window)[0].findChildren(ReadingText) if text.isVisible())
    left, right = (text.mapTo(window, text.rect().topLeft()) for text in (original, translated))
    assert (right.x() > left.x() + original.width() / 2) == columns
    assert (right.y() == left.y()) == columns
    assert heading(window)[1] == ("Ukrainian" if columns else "")


def test_beneath_its_sentence_a_translation_is_smaller(window: MainWindow) -> None:
    begin_translating(window, DONE, END)
    original, translated = (text for text in rows(window)[0].findChildren(ReadingText) if text.isVisible())
    sizes = [text.document().defaultFont().pixelSize() for text in (original, translated)]
    assert sizes == [17, 15]
    window.brief.choose_view("translation")
    assert translated.document().defaultFont().pixelSize() == 17


def test_every_translation_carries_its_language(window: MainWindow) -> None:
    begin_translating(window, DONE, END)
    original, translated = (text for text in rows(window)[0].findChildren(ReadingText) if text.isVisible())
    languages = [text.locale().language() for text in (original, translated)]
    assert languages == [QLocale.Language.English, QLocale.Language.Ukrainian]


@pytest.mark.parametrize("width", [900, 1100, 1280, 1800])
def test_no_row_cuts_off_its_translation(window: MainWindow, qtbot: QtBot, width: int) -> None:
    longer = translation(texts=tuple(text * 6 for text in UKRAINIAN))
    begin_translating(window, TranslationReady("summary", longer, ()), END)
    window.resize(width, 800)

    def whole() -> None:
        for row in rows(window):
            for text in filter(ReadingText.isVisible, row.findChildren(ReadingText)):
                assert text.height() >= text.document().size().height()
                assert text.verticalScrollBar().maximum() == 0

    for view in ("summary", "translation", "bilingual"):
        window.brief.choose_view(view)
        qtbot.waitUntil(whole)


# What is to be verified, what is missing, who did the work


def test_a_doubt_is_told_in_words_and_marked_in_both_languages(window: MainWindow) -> None:
    ferry = article()
    word = Finding("date", "doubt", "summary", 26, 32, "spring", "winter", "the source says winter")
    other = Finding("date", "doubt", "translation", 25, 30, "весни", "winter", "the source says winter")
    begin_translating(window)
    say(
        window,
        SummaryReady(rewritten(ferry), (word,), coverage(ferry)),
        TranslationReady("summary", translation(), (other,)),
    )
    assert labels(window).count("To verify: the source says winter") == 1
    assert rows(window)[0].accessibleDescription() == "To verify: the source says winter"
    assert rows(window)[1].accessibleDescription() == ""
    marked = [
        [mark.cursor.selectedText() for mark in text.extraSelections()]
        for text in rows(window)[0].findChildren(ReadingText)
    ]
    assert marked == [["spring"], ["весни"]]


def test_a_sentence_with_little_support_is_to_be_verified(window: MainWindow) -> None:
    ferry = article()
    begin_translating(window)
    weak = rewritten(ferry, support=0.2)
    say(window, SummaryReady(weak, doubts(weak.sentences), coverage(ferry)))
    assert [row.accessibleDescription()[:10] for row in rows(window)] == ["", "To verify:"]


def test_a_missing_translator_is_told_and_hides_nothing(window: MainWindow) -> None:
    get = "Get it with: briefdesk models install en-uk."
    begin_translating(window, Failed("no-translator", {"source": "en", "target": "uk", "get": get}))
    message = window.brief.message
    assert message.isVisible()
    assert message.accessibleName() == "The Ukrainian translator is not on this laptop"
    said = message.accessibleDescription()
    assert said.startswith("The summary is ready. No model on this laptop translates from English to Ukrainian.")
    assert "in Models" in said  # a command of the terminal is no advice in a window
    assert get not in said
    assert texts(window) == [[each] for each in REWRITTEN]
    assert waiting(window) == [False, False]
    assert not view_buttons(window)["Bilingual"].isVisible()


def test_the_status_line_names_who_did_the_work(window: MainWindow) -> None:
    begin_translating(window, DONE, END)
    assert "Writer Large | " in labels(window)
    assert "OPUS-MT English → Ukrainian" in labels(window)
    window.resize(1100, 700)
    assert "OPUS-MT en → uk" in labels(window)


def test_coverage_is_what_the_model_that_wrote_has_read(window: MainWindow) -> None:
    ferry = article()
    begin_translating(window)
    counted = coverage(ferry)
    say(window, SummaryReady(rewritten(ferry), (), type(counted)(4, 4, 3)))
    assert "3 of 4 sentences read" in labels(window)
    assert "3 used in the brief" in labels(window)


# Copying


def test_each_copy_is_what_it_is_called(window: MainWindow) -> None:
    begin_translating(window, DONE, END)
    window.control.change(provenance=False)
    copied = {}
    for action in (window.does.copy_summary, window.does.copy_translation, window.does.copy_pairs):
        action.trigger()
        copied[action.text()] = QGuiApplication.clipboard().text()
    pairs = [f"{one}\n{other}" for one, other in zip(REWRITTEN, UKRAINIAN, strict=True)]
    assert copied == {
        "Summary": "\n".join(REWRITTEN),
        "Translation": "\n".join(UKRAINIAN),
        "Both in pairs": "\n\n".join(pairs),
    }
    window.does.copy_sources.trigger()
    assert f"{REWRITTEN[1]} [3, 4]" in QGuiApplication.clipboard().text()


def test_copy_takes_what_is_shown(window: MainWindow) -> None:
    begin_translating(window, DONE, END)
    window.control.change(provenance=False)
    copied = []
    for view in ("summary", "translation", "bilingual"):
        window.brief.choose_view(view)
        window.does.copy.trigger()
        copied.append(QGuiApplication.clipboard().text())
        rows(window)[1].copied.emit(1)
        copied.append(QGuiApplication.clipboard().text())
    assert copied == [
        "\n".join(REWRITTEN),
        REWRITTEN[1],
        "\n".join(UKRAINIAN),
        UKRAINIAN[1],
        f"{REWRITTEN[0]}\n{UKRAINIAN[0]}\n\n{REWRITTEN[1]}\n{UKRAINIAN[1]}",
        f"{REWRITTEN[1]}\n{UKRAINIAN[1]}",
    ]


def test_what_is_not_there_cannot_be_copied(window: MainWindow) -> None:
    show_article(window, 0)
    assert window.does.copy_summary.isEnabled()
    assert not window.does.copy_translation.isEnabled()
    assert not window.does.copy_pairs.isEnabled()
