"""Another language of the interface while an article is open and a job runs: nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk import help_dialogs
from briefdesk.desk.panes.original import TRANSLATED
from briefdesk.desk.window import MainWindow
from briefdesk.desk.window_swap import WindowSwap
from briefdesk.events import Progress, SentenceTranslated, TranslationReady
from tests.desk.articles import UKRAINIAN, article, translation
from tests.desk.windows import WAIT_MS, begin_translating, rows, settle, show_article, wait_for_rest


def speak(swap: WindowSwap, code: str, qtbot: QtBot) -> MainWindow:
    """The window that took the other's place."""
    before = swap.window
    with qtbot.waitSignal(before.destroyed, timeout=WAIT_MS):
        swap.window.control.set_interface(code)  # type: ignore[arg-type]
    settle(swap.window)
    return swap.window


def test_the_window_stays_where_it_is_and_as_large_as_it_is(swap: WindowSwap, qtbot: QtBot) -> None:
    swap.window.resize(1100, 720)
    swap.window.work.splitter.setSizes([500, 600])
    show_article(swap.window, 0, 3)
    frame, split = swap.window.geometry(), swap.window.work.splitter.sizes()
    after = speak(swap, "uk", qtbot)
    assert after.isVisible()
    assert after.geometry() == frame
    assert after.work.splitter.sizes() == split


def test_scroll_positions_pinned_row_and_views_come_along(swap: WindowSwap, qtbot: QtBot) -> None:
    begin_translating(swap.window, TranslationReady("summary", translation(), ()), of=article(repeat=30))
    swap.window.control.stop()
    swap.window.brief.choose_view("translation")
    swap.window.evidence.pin_row(1, scroll=False)
    swap.window.original.view.verticalScrollBar().setValue(777)
    after = speak(swap, "es", qtbot)
    assert after.brief.view == "translation"
    assert after.evidence.pinned == 1
    assert rows(after)[1].pinned
    qtbot.waitUntil(lambda: after.original.view.verticalScrollBar().value() == 777, timeout=WAIT_MS)


def test_a_person_who_scrolls_is_not_pulled_back(swap: WindowSwap, qtbot: QtBot) -> None:
    show_article(swap.window, 0, 3, repeat=30)
    swap.window.original.view.verticalScrollBar().setValue(500)
    after = speak(swap, "es", qtbot)
    bar = after.original.view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    after.resize(after.width() + 40, after.height())
    settle(after)
    assert bar.value() == 0


def test_left_out_text_stays_unfolded(swap: WindowSwap, story: Path, qtbot: QtBot) -> None:
    swap.window.control.open_files([story])
    wait_for_rest(swap.window, qtbot)
    swap.window.does.left_out.trigger()
    assert speak(swap, "uk", qtbot).original.view.chip.unfolded


def test_a_running_job_goes_on_and_its_progress_never_goes_back(swap: WindowSwap, qtbot: QtBot) -> None:
    first, second = (SentenceTranslated("summary", each) for each in translation().sentences)
    begin_translating(swap.window, Progress("translating", 1, 2), first)
    percent = swap.window.brief.progress.percent
    assert percent > 0
    after = speak(swap, "uk", qtbot)
    assert after.control.session.running
    assert after.brief.progress.busy
    assert after.brief.progress.percent == percent
    after.control.worker.replied.emit(second)
    settle(after)
    shown = [text for row in rows(after) for text in row.shown_texts]
    assert [text for text in shown if text in UKRAINIAN] == list(UKRAINIAN)
    after.control.stop()


def test_a_translated_article_stays_in_front(swap: WindowSwap, qtbot: QtBot) -> None:
    begin_translating(swap.window, TranslationReady("article", translation(text=" ".join(UKRAINIAN)), ()), whole=True)
    settle(swap.window)
    swap.window.original.show_view(TRANSLATED)
    settle(swap.window)
    after = speak(swap, "es", qtbot)
    assert after.original.shows_translation
    qtbot.waitUntil(lambda: UKRAINIAN[0] in after.original.translated.toPlainText(), timeout=WAIT_MS)
    after.control.stop()


def test_a_real_job_ends_in_the_new_window(swap: WindowSwap, story: Path, qtbot: QtBot) -> None:
    swap.window.control.open_files([story])
    after = speak(swap, "uk", qtbot)
    worker = after.control.worker.pid
    wait_for_rest(after, qtbot)
    assert after.control.session.summary is not None
    assert len(rows(after)) == len(after.control.session.summary.sentences)
    assert after.control.worker.pid == worker


def test_what_is_being_written_is_taken_in(swap: WindowSwap, qtbot: QtBot) -> None:
    begin_translating(swap.window, TranslationReady("summary", translation(), ()))
    swap.window.brief.rows.focus_row(1)
    swap.window.does.edit_sentence.trigger()
    row = swap.window.brief.rows.edited_row
    assert row is not None
    assert row.editor.text is not None
    row.editor.text.insertPlainText(" Nobody else does.")
    after = speak(swap, "uk", qtbot)
    assert rows(after)[1].shown_texts[0].endswith(" Nobody else does.")
    after.control.stop()


@pytest.mark.parametrize("width", [1024, 1400])
def test_the_library_and_what_is_searched_in_it_stay(swap: WindowSwap, qtbot: QtBot, width: int) -> None:
    swap.window.resize(width, 800)
    for shown in (True, False):
        if swap.window.library.shown != shown:
            swap.window.does.library.trigger()
        swap.window.library.dock.field.setText("пором")
        after = speak(swap, "uk" if shown else "es", qtbot)
        assert after.library.shown == shown
        assert after.library.dock.field.text() == "пором"


def test_dialogs_that_are_open_stay_open(swap: WindowSwap, qtbot: QtBot) -> None:
    swap.window.settings.open(1)
    swap.window.does.models.trigger()
    after = speak(swap, "uk", qtbot)
    assert after.settings.page == 1
    assert after.models.dialog is not None
    assert after.models.dialog.isVisible()
    assert after.models.dialog.windowTitle() == "Моделі"


def test_the_old_window_leaves_nothing_that_listens(swap: WindowSwap, qtbot: QtBot) -> None:
    show_article(swap.window, 0, 3)
    for code in ("uk", "es", "en"):
        speak(swap, code, qtbot)
    swap.window.control.resize_text(20)
    swap.window.control.changed.emit()
    assert len(rows(swap.window)) == 2


def test_the_choice_is_stored_and_numbers_follow_it(swap: WindowSwap, qtbot: QtBot) -> None:
    speak(swap, "uk", qtbot)
    assert stored.load(stored.default_path()).interface == "uk"
    assert QLocale().toString(1234.5, "f", 1) == "1\u00a0234,5"
    speak(swap, "es", qtbot)
    assert QLocale().toString(0.5, "f", 1) == "0,5"


@pytest.mark.parametrize(("code", "word"), [("en", "Close"), ("uk", "Закрити"), ("es", "Cerrar")])
def test_buttons_of_qt_speak_the_language_too(swap: WindowSwap, qtbot: QtBot, code: str, word: str) -> None:
    window = speak(swap, code, qtbot)
    dialog = help_dialogs.about(window)
    buttons = dialog.findChildren(QDialogButtonBox)[0].findChildren(QPushButton)
    assert [button.text().replace("&", "") for button in buttons] == [word]
    dialog.close()


def test_the_settings_stay_open_on_their_page(swap: WindowSwap, qtbot: QtBot) -> None:
    swap.window.settings.open(1)
    window = speak(swap, "uk", qtbot)
    dialog = window.settings.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.page == 1
    assert dialog.windowTitle() == "Налаштування"
