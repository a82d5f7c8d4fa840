"""The window with the real worker: what a person does, and what is then on the screen."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk import settings as stored
from briefdesk.desk.app import application, open_window
from briefdesk.desk.panes.work import BRIEF
from briefdesk.desk.session import Phase
from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.waiting_lines import WaitingLines
from briefdesk.desk.window import MainWindow
from briefdesk.errors import EmptyInput
from briefdesk.events import ArticleReady, Failed, Progress, SummaryReady
from tests.desk.articles import SENTENCES, article, coverage, summary
from tests.desk.windows import STORY, WAIT_MS, rows, show_article, wait_for_rest

OFFERED = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def drag(window: MainWindow, *files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), OFFERED, data, buttons, keys)
    QGuiApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert enter.dropAction() == Qt.DropAction.CopyAction
    return data


def drop(window: MainWindow, *files: Path) -> None:
    data = drag(window, *files)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(400, 300), OFFERED, data, buttons, keys)
    event.setDropAction(Qt.DropAction.MoveAction)
    QGuiApplication.sendEvent(window, event)
    assert event.dropAction() == Qt.DropAction.CopyAction, "after a move, a file manager would delete the article"


# Opening


def test_the_worker_is_up_before_it_is_needed(qtbot: QtBot) -> None:
    application()
    window = open_window()
    qtbot.waitUntil(lambda: window.control.worker.pid != 0, timeout=WAIT_MS)
    window.close()
    window.deleteLater()


def test_it_starts_empty_and_promises_to_stay_offline(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.start
    assert "Offline – nothing leaves this laptop" in [label.text() for label in window.status.findChildren(QLabel)]
    assert not window.does.copy.isEnabled()
    assert not window.does.brief.isEnabled()


def test_a_file_is_read_and_briefed(resting: MainWindow, story: Path) -> None:
    text = resting.original.view.toPlainText()
    assert text.startswith("Night ferry stays")
    assert all(sentence in text.replace("\u00a0", " ") for sentence in SENTENCES)
    assert rows(resting)
    assert resting.windowTitle() == "Night ferry stays – BriefDesk"
    assert stored.load(stored.default_path()).recent == (str(story),)


def test_the_sample_is_a_real_article(window: MainWindow, qtbot: QtBot) -> None:
    window.does.sample.trigger()
    wait_for_rest(window, qtbot)
    assert rows(window)
    assert [Path(path).name for path in window.control.settings.recent] == [paths.sample().name]


def test_text_is_pasted_as_an_article(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(STORY)
    window.does.paste.trigger()
    wait_for_rest(window, qtbot)
    assert window.control.session.article is not None
    assert window.control.session.article.title == "Night ferry stays"


def test_while_sentences_are_on_their_way_the_brief_shows_grey_lines(window: MainWindow) -> None:
    window.control.session.open_file(Path("ferry.txt"))
    window.control.worker.replied.emit(ArticleReady(article()))
    (lines,) = window.brief.findChildren(WaitingLines)
    assert lines.isVisible()
    window.control.worker.replied.emit(SummaryReady(summary(article(), 0), (), coverage(article())))
    assert not lines.isVisible()


def test_the_progress_says_what_becomes_of_the_sentences_that_are_shown(window: MainWindow) -> None:
    def said() -> str:
        return " ".join(label.text() for label in window.brief.progress.findChildren(QLabel))

    show_article(window, 0, 3)
    window.control.session.open_file(Path("other.txt"))
    window.control.worker.replied.emit(Progress("reading", 0, 1))
    assert "The sentences below stay" in said()
    window.control.worker.replied.emit(ArticleReady(article("Another story")))
    assert "The sentences below stay" not in said()
    assert "appear in a moment" in said()


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.does.paste.trigger()
    assert window.start.message.isVisible()
    assert window.start.message.accessibleName() == "The clipboard holds no text"


def test_a_stray_word_is_not_pasted_over_an_article(resting: MainWindow) -> None:
    before = resting.original.view.toPlainText()
    QGuiApplication.clipboard().setText("Tuesday")
    resting.does.paste.trigger()
    assert not resting.control.session.running
    assert resting.original.message.accessibleName() == "Nothing was pasted"
    assert resting.original.view.toPlainText() == before


def test_a_pasted_article_can_be_brought_back(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(STORY.replace("Night ferry stays", "Pasted story"))
    window.does.paste.trigger()
    wait_for_rest(window, qtbot)
    assert not window.does.back.isEnabled()
    window.control.open_files([story])
    wait_for_rest(window, qtbot)
    window.does.back.trigger()
    assert window.windowTitle().startswith("Pasted story")
    assert window.original.view.toPlainText().startswith("Pasted story")
    assert rows(window)
    window.does.back.trigger()
    assert window.windowTitle().startswith("Night ferry stays")


def test_recent_files_of_one_name_are_told_apart(window: MainWindow) -> None:
    for path in ("/b/other.txt", "/b/ferry.txt", "/a/ferry.txt"):
        window.control.settings = window.control.settings.with_recent(path)
    window.does.recent.aboutToShow.emit()
    actions = window.does.recent.actions()
    folders = [str(Path(folder)) for folder in ("/a", "/b")]
    assert [action.text() for action in actions] == [*(f"ferry.txt – {folder}" for folder in folders), "other.txt"]
    assert window.does.recent.toolTipsVisible()
    assert actions[2].toolTip() == str(Path("/b/other.txt"))


def test_dragging_files_over_it_covers_the_window(window: MainWindow, story: Path) -> None:
    data = drag(window, story)
    assert data.hasUrls()
    assert window.overlay.isVisible()
    assert window.overlay.geometry() == window.pages.rect()


def test_of_several_dropped_files_the_first_opens_and_the_others_wait(
    window: MainWindow, story: Path, qtbot: QtBot
) -> None:
    second = story.with_name("second.txt")
    second.write_text(STORY.replace("Night ferry stays", "Second story"), encoding="utf-8")
    drop(window, story, second)
    assert not window.overlay.isVisible()
    qtbot.waitUntil(lambda: window.control.session.phase is Phase.RESTING, timeout=WAIT_MS)
    window.does.waiting.aboutToShow.emit()
    (action,) = window.does.waiting.actions()
    assert action.text() == "second.txt"
    action.trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Second story"), timeout=WAIT_MS)
    wait_for_rest(window, qtbot)
    assert not window.does.waiting.menuAction().isEnabled()


def test_a_file_that_cannot_be_read_keeps_article_and_brief(resting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before, count = resting.original.view.toPlainText(), len(rows(resting))
    empty = tmp_path / "empty.txt"
    empty.touch()
    resting.control.open_files([empty])
    wait_for_rest(resting, qtbot)
    notice = resting.control.session.notice
    assert notice is not None
    assert isinstance(notice.error, EmptyInput)
    assert resting.original.message.isVisible()
    assert not resting.brief.message.isVisible()
    assert (resting.original.view.toPlainText(), len(rows(resting))) == (before, count)
    qtbot.keyClick(resting, Qt.Key.Key_Escape)
    assert not resting.original.message.isVisible()


def test_a_long_article_opens_without_freezing(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=600)
    turns = 0
    while window.original.view.writing:
        qtbot.wait(1)
        turns += 1
    assert turns > 10
    assert window.original.view.toPlainText().count("night ferry running") == 600


# Evidence


def test_a_click_on_a_row_pins_it_and_lights_its_evidence(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    second = rows(window)[1]
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert [row.pinned for row in rows(window)] == [False, True]
    assert window.original.view.pinned == {3}


def test_a_click_on_the_sentence_pins_its_row(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 1, 3)
    view = window.original.view
    box = view.boxes_of(1)[0]
    inside = box.center().toPoint()
    assert view.sentence_at(inside) == 1
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert [row.pinned for row in rows(window)] == [True, False]


def test_hovering_lights_both_sides_and_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 1, 3)
    heights = [row.height() for row in rows(window)]
    view = window.original.view
    qtbot.mouseMove(view.viewport(), QPoint(2, 2))
    qtbot.mouseMove(view.viewport(), view.boxes_of(3)[0].center().toPoint())
    qtbot.waitUntil(lambda: view.lit == {3})
    assert [row.tinted for row in rows(window)] == [False, True]
    window.brief.row_hovered.emit(0)
    assert view.lit == {1}
    assert [row.height() for row in rows(window)] == heights


def test_every_used_sentence_has_its_marker_in_the_margin(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 2)
    window.original.view.viewport().repaint()
    circles = window.original.view.marker_circles()
    assert set(circles) == {0, 2}
    qtbot.mouseClick(window.original.view.viewport(), Qt.MouseButton.LeftButton, pos=circles[2].center().toPoint())
    assert window.original.view.pinned == {2}


def test_the_map_jumps_to_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=30)
    window.brief.coverage.chosen.emit(100)
    third = window.original.view.viewport().height() / 3
    qtbot.waitUntil(lambda: abs(window.original.view.boxes_of(100)[0].top() - third) < 5, timeout=3000)


def test_lines_never_get_longer_than_75_characters(window: MainWindow) -> None:
    show_article(window, 0)
    window.resize(2400, 800)
    block = window.original.view.document().lastBlock()
    layout = block.layout()
    assert layout.lineCount() > 1
    assert max(layout.lineAt(number).textLength() for number in range(layout.lineCount())) <= 76


def test_left_out_text_unfolds(window: MainWindow) -> None:
    show_article(window, 0)
    chip = window.original.view.chip
    folded = chip.height()
    assert chip.isVisible()
    window.does.left_out.trigger()
    assert chip.unfolded
    assert chip.height() > folded


# Working with the brief


def test_copy_takes_the_sentences_as_they_stand_in_the_article(window: MainWindow) -> None:
    show_article(window, 1, 2)
    window.does.copy.trigger()
    assert QGuiApplication.clipboard().text() == f"{SENTENCES[1]}\n{SENTENCES[2]}"
    window.does.copy_sources.trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == f"{SENTENCES[1]} (From sentence 2)"
    assert lines[-1] == "Source: Night ferry stays · Ada Quill"


def test_arrows_move_between_rows_and_enter_leads_to_the_evidence(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    first, second = rows(window)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.pinned
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert window.original.view.hasFocus()


def test_a_new_length_briefs_again(resting: MainWindow, qtbot: QtBot) -> None:
    resting.does.lengths["headline"].trigger()
    wait_for_rest(resting, qtbot)
    assert len(rows(resting)) == 1


def test_after_stop_the_length_is_that_of_the_brief_that_is_shown(window: MainWindow) -> None:
    show_article(window, 0, 3)
    window.does.lengths["medium"].trigger()
    assert "stay until" in " ".join(label.text() for label in window.brief.progress.findChildren(QLabel))
    window.does.stop.trigger()
    assert window.does.lengths["short"].isChecked()
    window.close()
    assert stored.load(stored.default_path()).length == "short"


def test_choices_are_remembered(window: MainWindow) -> None:
    window.does.lengths["long"].trigger()
    window.does.larger.trigger()
    window.close()
    kept = stored.load(stored.default_path())
    assert (kept.length, kept.text_size) == ("long", stored.Settings().text_size + 1)


# The worker


def test_stop_gives_control_back_at_once(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    story.write_text(STORY * 2000, encoding="utf-8")
    window.control.open_files([story])
    qtbot.waitUntil(lambda: window.control.session.phase is Phase.SUMMARISING, timeout=WAIT_MS)
    window.does.stop.trigger()
    assert window.control.session.phase is Phase.RESTING
    assert not window.does.stop.isEnabled()
    story.write_text(STORY, encoding="utf-8")
    window.control.open_files([story])
    qtbot.waitUntil(lambda: bool(rows(window)), timeout=WAIT_MS)
    wait_for_rest(window, qtbot)


def test_a_killed_worker_is_told_and_nothing_is_lost(resting: MainWindow, qtbot: QtBot) -> None:
    before = resting.original.view.toPlainText()
    pid = resting.control.worker.pid
    os.kill(pid, signal.SIGSTOP)
    resting.does.brief.trigger()
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(resting.brief.message.isVisible, timeout=WAIT_MS)
    assert resting.brief.message.accessibleName() == "Restarted; nothing was lost"
    assert resting.original.view.toPlainText() == before
    again = next(b for b in resting.brief.message.findChildren(QPushButton) if b.text() == "Brief again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    wait_for_rest(resting, qtbot)
    assert rows(resting)
    assert resting.control.session.notice is None


# Room and reach


@pytest.mark.parametrize(("width", "compact", "tabbed"), [(1280, False, False), (1100, True, False), (900, True, True)])
def test_it_makes_do_with_less_room(window: MainWindow, width: int, compact: bool, tabbed: bool) -> None:
    show_article(window, 0, 3)
    window.resize(width, 700)
    assert window.toolbar.length.compact == compact
    assert window.work.tabbed == tabbed
    assert window.brief.isVisible()
    assert window.original.isVisible() != tabbed


def test_evidence_comes_to_the_front_where_there_are_tabs(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 3)
    window.resize(900, 700)
    qtbot.keyClick(rows(window)[1], Qt.Key.Key_Return)
    assert window.original.isVisible()
    assert not window.brief.isVisible()


def test_a_click_on_the_sentence_stays_and_one_on_its_source_leads_to_the_evidence(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_article(window, 0, 3)
    window.resize(900, 700)
    row = rows(window)[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.pinned
    assert window.brief.isVisible()
    source = next(button for button in row.findChildren(QToolButton) if button.text() == "From sentence 4")
    qtbot.mouseClick(source, Qt.MouseButton.LeftButton)
    assert window.original.isVisible()
    window.work.show_side(BRIEF)
    qtbot.mouseClick(rows(window)[0].findChildren(Marker)[0], Qt.MouseButton.LeftButton)
    assert rows(window)[0].pinned
    assert window.original.isVisible()


def test_the_source_leads_back_to_evidence_that_was_scrolled_away(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, repeat=30)
    view = window.original.view
    window.evidence.pin_row(0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    rows(window)[0].evidence_wanted.emit(0)
    qtbot.waitUntil(lambda: view.boxes_of(0)[0].top() >= 0, timeout=3000)


def test_every_text_carries_its_language(window: MainWindow) -> None:
    show_article(window, 0, 3)
    texts = [window.original.view, *window.brief.findChildren(ReadingText)]
    assert len(texts) == 3
    assert {text.locale().language() for text in texts} == {QLocale.Language.English}


def test_the_end_of_a_job_is_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("briefdesk.desk.presenter.announce", lambda _widget, text: said.append(text))
    show_article(window, 0, 3)
    assert said == ["Brief, 2 sentences"]
    window.control.session.open_file(Path("gone.txt"))
    window.control.worker.replied.emit(Progress("reading", 0, 1))
    window.control.worker.replied.emit(Failed("not-found", {"name": "gone.txt"}))
    assert said == ["Brief, 2 sentences", "This file cannot be read"]


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow) -> None:
    show_article(window, 0, 3)
    buttons = [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
    named = [button for button in buttons if button.isVisible() and not button.objectName().startswith("qt_")]
    assert named
    assert [button for button in named if not (button.accessibleName() or button.text())] == []


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for action in window.does.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_help_lists_the_shortcuts(window: MainWindow, qtbot: QtBot) -> None:
    window.does.shortcuts.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "Keyboard shortcuts"
    dialog.reject()
