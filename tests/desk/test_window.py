"""The window with the real worker: what a person does, and what is then on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk import settings as stored
from briefdesk.desk.app import application, open_window
from briefdesk.desk.session import Phase
from briefdesk.desk.widgets.waiting_lines import WaitingLines
from briefdesk.desk.window import MainWindow
from briefdesk.errors import EmptyInput
from briefdesk.events import ArticleReady, Progress, SummaryReady
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
    assert window.status.promise.text() == "Offline – nothing leaves this laptop"
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
    qtbot.waitUntil(lambda: window.control.session.phase is Phase.READING, timeout=WAIT_MS)
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
