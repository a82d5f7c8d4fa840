"""Editing in the window: every key and every click, and what it leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.row_editor import RowEditor
from briefdesk.desk.widgets.sentence_row import SentenceRow
from briefdesk.desk.window import MainWindow
from briefdesk.events import (
    Finished,
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    SummaryReady,
    TranslationReady,
)
from briefdesk.records import SummarySentence, TranslatedSentence
from tests.desk.articles import REWRITTEN, TRANSLATOR, UKRAINIAN, article, coverage, rewritten, summary, translation
from tests.desk.windows import begin_translating, rows, say, settle, show_article

FERRY = article()
MORE = " And more 🚢."


@pytest.fixture
def translated(window: MainWindow) -> MainWindow:
    """Bilingual; the job is still at work, so that edits wait for its end."""
    begin_translating(window, TranslationReady("summary", translation(), ()))
    window.activateWindow()
    return window


def editor_of(window: MainWindow) -> ReadingText:
    row = window.brief.rows.edited_row
    assert row is not None
    assert row.editor.text is not None
    return row.editor.text


def texts(window: MainWindow) -> list[str]:
    now = window.control.session.summary
    return [sentence.text for sentence in now.sentences] if now else []


def said(window: MainWindow) -> dict[int, str]:
    live = window.control.session.translation
    return dict(live.texts) if live else {}


def button(inside: QWidget, text: str) -> QToolButton:
    (found,) = [each for each in inside.findChildren(QToolButton) if each.text() == text and each.isVisible()]
    return found


def words(inside: QWidget) -> list[str]:
    return [each.text() for each in inside.findChildren(QLabel) if each.isVisible() and each.text()]


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def begin(window: MainWindow, row: int = 0) -> ReadingText:
    window.brief.rows.focus_row(row)
    window.does.edit_sentence.trigger()
    return editor_of(window)


def write(window: MainWindow, more: str, row: int = 0) -> None:
    begin(window, row).insertPlainText(more)


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)]
)
def test_enter_saves_with_or_without_ctrl(translated: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    write(translated, MORE)
    press(translated, key, modifier)
    assert translated.brief.rows.edited_row is None
    assert texts(translated) == [REWRITTEN[0] + MORE, REWRITTEN[1]]
    assert rows(translated)[0].hasFocus()
    assert translated.control.session.running, "Ctrl+Enter meant the edit, not another brief"


def test_escape_reverts_and_stops_nothing(translated: MainWindow) -> None:
    write(translated, MORE)
    press(translated, Qt.Key.Key_Escape)
    assert texts(translated) == list(REWRITTEN)
    assert rows(translated)[0].shown_texts[0] == REWRITTEN[0]
    assert translated.control.session.running
    assert not translated.does.undo.isEnabled()


def test_leaving_the_row_saves(translated: MainWindow, qtbot: QtBot) -> None:
    write(translated, MORE)
    translated.original.view.setFocus()
    qtbot.waitUntil(lambda: texts(translated)[0].endswith(MORE))
    assert translated.original.view.hasFocus(), "the keyboard stays where it went"


def test_its_own_buttons_are_no_way_out_of_the_row(translated: MainWindow) -> None:
    write(translated, MORE)
    editor = translated.findChild(RowEditor)
    assert isinstance(editor, RowEditor)
    press(translated, Qt.Key.Key_Tab)
    QTest.qWait(20)
    assert translated.brief.rows.edited_row is not None
    assert QApplication.focusWidget() is button(rows(translated)[0], "Cancel")
    button(rows(translated)[0], "Cancel").click()
    assert texts(translated) == list(REWRITTEN)
    write(translated, MORE)
    button(rows(translated)[0], "Done").click()
    assert texts(translated)[0] == REWRITTEN[0] + MORE


def test_a_double_click_edits_what_is_under_the_pointer(translated: MainWindow) -> None:
    row = rows(translated)[1]
    (second,) = [each for each in row.findChildren(ReadingText) if each.toPlainText() == UKRAINIAN[1]]
    place = second.cursorRect().center()
    QTest.mouseDClick(second.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x() + 2, place.y()))
    assert editor_of(translated) is second
    second.selectAll()
    second.insertPlainText("Моє речення.")
    press(translated, Qt.Key.Key_Return)
    assert said(translated)[1] == "Моє речення."
    assert texts(translated) == list(REWRITTEN)
    assert words(row).count("Translation edited") == 1


def test_f2_and_shift_f2_reach_both_texts(translated: MainWindow) -> None:
    translated.brief.rows.focus_row(1)
    press(translated, Qt.Key.Key_F2)
    assert editor_of(translated).written == REWRITTEN[1]
    press(translated, Qt.Key.Key_Escape)
    press(translated, Qt.Key.Key_F2, SHIFT)
    assert editor_of(translated).written == UKRAINIAN[1]


def test_in_the_translation_view_f2_edits_the_translation(translated: MainWindow) -> None:
    translated.brief.choose_view("translation")
    assert begin(translated, 1).written == UKRAINIAN[1]


def test_another_view_saves_what_is_being_written(translated: MainWindow) -> None:
    write(translated, MORE)
    translated.brief.choose_view("translation")
    assert texts(translated)[0] == REWRITTEN[0] + MORE


def test_the_edit_button_stands_under_a_pinned_sentence(translated: MainWindow) -> None:
    translated.brief.rows.focus_row(1)
    button(rows(translated)[1], "Edit").click()
    assert editor_of(translated).hasFocus()
    assert "Editing. The translation follows when you finish." in words(rows(translated)[1])


def test_what_is_pasted_is_plain_text_on_one_line(translated: MainWindow) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b><br>and <i>more</i>")
    rich.setText("bold\nand\u2029more\tthan that")
    QGuiApplication.clipboard().setMimeData(rich)
    text = begin(translated)
    text.selectAll()
    text.paste()
    QGuiApplication.clipboard().clear()
    assert text.document().blockCount() == 1
    press(translated, Qt.Key.Key_Return)
    assert texts(translated)[0] == "bold and more than that"


def test_undo_in_the_text_comes_before_undo_of_the_edit(translated: MainWindow) -> None:
    write(translated, MORE)
    press(translated, Qt.Key.Key_Return)
    text = begin(translated)
    QTest.keyClicks(text, " Typed")
    translated.does.undo.trigger()
    assert text.written == REWRITTEN[0] + MORE
    text.undo()
    assert text.written == REWRITTEN[0] + MORE, "not beyond where it began"
    press(translated, Qt.Key.Key_Escape)
    press(translated, Qt.Key.Key_Z, CONTROL)
    assert texts(translated) == list(REWRITTEN)
    press(translated, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert texts(translated)[0] == REWRITTEN[0] + MORE


def test_undo_edit_under_the_sentence_is_the_models_text(translated: MainWindow) -> None:
    for more in (MORE, " Again."):
        write(translated, more)
        press(translated, Qt.Key.Key_Return)
    button(rows(translated)[0], "Undo edit").click()
    assert texts(translated) == list(REWRITTEN)
    assert said(translated) == dict(enumerate(UKRAINIAN))
    assert rows(translated)[0].accessibleDescription() == ""


def test_an_edited_sentence_says_so_and_how_far_it_is(translated: MainWindow) -> None:
    translated.control.session.take(Finished(3.0, 1000))
    row = rows(translated)[0]
    translated.control.session.revising = True  # the answers come from here
    editing = translated.control.session.result.editing if translated.control.session.result else None
    assert editing is not None
    editing.write(0, MORE.strip())
    translated.refresh()
    assert "Edited · being checked…" in words(row)
    say(
        translated,
        SentenceChecked(0, SummarySentence(MORE.strip(), (1, 2), 0.9), ()),
        SentenceRetranslated(MORE.strip(), TranslatedSentence(0, "І ще 🚢."), "uk", TRANSLATOR, ()),
        Finished(0.1, 1000),
    )
    settle(translated)
    assert "Edited · only this sentence was translated again" in words(row)
    assert row.accessibleDescription() == "Edited · only this sentence was translated again"
    assert row.accessibleName() == "Sentence 1 of 2, from sentences 2 and 3"
    assert row.shown_texts == [MORE.strip(), "І ще 🚢."]


def test_an_edited_translation_stays_and_can_be_made_anew(translated: MainWindow) -> None:
    translated.brief.rows.focus_row(0)
    translated.does.edit_translation.trigger()
    editor_of(translated).selectAll()
    editor_of(translated).insertPlainText("Моє.")
    press(translated, Qt.Key.Key_Return)
    write(translated, MORE)
    press(translated, Qt.Key.Key_Return)
    row = rows(translated)[0]
    assert said(translated)[0] == "Моє."
    assert "Translation edited · its sentence has changed since" in words(row)
    button(row, "Translate again").click()
    assert 0 not in said(translated)
    assert 0 in translated.control.session.retranslated


def test_rows_keep_their_place_and_pin_through_an_edit(translated: MainWindow) -> None:
    before = rows(translated)
    translated.evidence.pin_row(0)
    write(translated, MORE)
    press(translated, Qt.Key.Key_Return)
    assert rows(translated) == before
    assert translated.evidence.pinned == 0


def test_larger_letters_do_not_disturb_the_writing(translated: MainWindow) -> None:
    write(translated, MORE)
    before = editor_of(translated).document().defaultFont().pixelSize()
    translated.does.larger.trigger()
    assert editor_of(translated).written == REWRITTEN[0] + MORE
    assert editor_of(translated).document().defaultFont().pixelSize() == before + 1
    press(translated, Qt.Key.Key_Return)
    assert texts(translated)[0] == REWRITTEN[0] + MORE


def test_a_translation_that_comes_in_does_not_disturb_the_writing(window: MainWindow) -> None:
    begin_translating(window)
    write(window, MORE)
    say(window, SentenceTranslated("summary", TranslatedSentence(0, UKRAINIAN[0])))
    settle(window)
    assert editor_of(window).written == REWRITTEN[0] + MORE


def test_a_summary_that_replaces_the_text_takes_in_what_is_being_written(window: MainWindow) -> None:
    begin_translating(window)
    other = summary(FERRY, 1, 2)
    write(window, MORE)
    say(window, SummaryReady(other, (), coverage(FERRY)))
    assert window.brief.rows.edited_row is None
    assert texts(window) == [sentence.text for sentence in other.sentences]
    assert window.brief.message.accessibleName() == "This is another summary"
    window.control.session.take(Finished(3.0, 1000))
    window.refresh()
    window.does.to_edits.trigger()
    assert texts(window) == [REWRITTEN[0] + MORE, REWRITTEN[1]]
    assert rows(window)[0].shown_texts[0] == REWRITTEN[0] + MORE


def test_closing_the_window_takes_in_what_is_being_written(translated: MainWindow) -> None:
    write(translated, MORE)
    translated.close()
    assert texts(translated)[0] == REWRITTEN[0] + MORE


def test_an_edited_key_sentence_is_no_quotation_any_more(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    window.activateWindow()
    assert begin(window).written == FERRY.sentence_text(0), "without the quotation marks"
    editor_of(window).insertPlainText(" It sails.")
    press(window, Qt.Key.Key_Return)
    first, second = rows(window)
    assert first.shown_texts == [FERRY.sentence_text(0) + " It sails."]
    assert second.shown_texts == [f"“{FERRY.sentence_text(3)}”"]
    assert "Key sentences, word for word but for your edits" in words(window.brief)
    qtbot.waitUntil(lambda: "Edited, no quotation any more" in words(first), timeout=20_000)


def test_a_text_that_was_not_touched_is_no_edit(window: MainWindow) -> None:
    odd = "Fuel\u00a0costs  60 000\u202f€ \u200d🚢 a\u0301."
    made = rewritten(FERRY)
    sentences = (SummarySentence(odd, (0,)), made.sentences[1])
    begin_translating(window)

    say(window, SummaryReady(replace(made, sentences=sentences), (), coverage(FERRY)))
    begin(window)
    press(window, Qt.Key.Key_Return)
    assert texts(window)[0] == odd
    assert not window.does.undo.isEnabled()
    write(window, "!")
    press(window, Qt.Key.Key_Return)
    assert texts(window)[0] == odd + "!", "no-break spaces and joiners as they were"
    assert isinstance(rows(window)[0], SentenceRow)


def test_what_is_written_stays_in_view(translated: MainWindow, qtbot: QtBot) -> None:
    translated.resize(1024, 600)
    text = begin(translated, 1)
    for _ in range(30):
        text.insertPlainText(" and so on, word by word")
    editor, pane = rows(translated)[1].editor, translated.brief.rows.viewport()
    qtbot.waitUntil(lambda: rows(translated)[1].height() > pane.height() / 2)
    qtbot.waitUntil(lambda: editor.mapTo(pane, editor.rect().bottomLeft()).y() <= pane.height())


def test_a_copy_takes_in_what_is_being_written(translated: MainWindow) -> None:
    write(translated, MORE)
    translated.does.copy_summary.trigger()
    assert QGuiApplication.clipboard().text().startswith(REWRITTEN[0] + MORE)
    assert texts(translated)[0] == REWRITTEN[0] + MORE
