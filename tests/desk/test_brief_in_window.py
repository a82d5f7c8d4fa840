"""A brief in the window: evidence both ways, copying, moving about, another length, a worker that is lost."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk import tokens
from briefdesk.desk.session import Phase
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.sentence_map import SentenceMap
from briefdesk.desk.window import MainWindow
from briefdesk.events import ArticleReady, SummaryReady
from tests.desk.articles import SENTENCES, article, coverage, summary
from tests.desk.windows import STORY, WAIT_MS, rows, say, show_article, wait_for_rest

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
    window.brief.rows.row_hovered.emit(0)
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


def test_left_out_text_unfolds(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0)
    chip = window.original.view.chip
    folded = chip.height()
    assert chip.isVisible()
    window.does.left_out.trigger()
    assert chip.unfolded
    qtbot.waitUntil(lambda: chip.height() > folded)


# Working with the brief


def test_copy_takes_the_sentences_as_they_stand_in_the_article(window: MainWindow) -> None:
    show_article(window, 1, 2)
    window.does.copy.trigger()
    copied, note = QGuiApplication.clipboard().text().split("\n\n")
    assert copied == f"{SENTENCES[1]}\n{SENTENCES[2]}"
    assert note.startswith("Source: Night ferry stays · Ada Quill · ferry.txt. Key sentences, word for word")
    window.control.change(provenance=False)
    window.does.copy_sources.trigger()
    assert QGuiApplication.clipboard().text() == (
        f"{SENTENCES[1]} [2]\n{SENTENCES[2]} [3]\n\nFrom the article\n\n[2] {SENTENCES[1]}\n[3] {SENTENCES[2]}"
    )


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


def test_the_tint_of_a_row_lies_behind_its_text(window: MainWindow) -> None:
    show_article(window, 0, 3)
    window.evidence.pin_row(1)
    QTest.qWait(50)
    row = rows(window)[1]
    text = next(part for part in row.findChildren(ReadingText) if part.isVisible())
    end = text.mapTo(row, text.rect().topRight()) - QPoint(1, -1)
    assert row.grab().toImage().pixelColor(end) == QColor(tokens.current().tint)


def test_the_last_sentences_of_a_long_brief_follow_between_events(window: MainWindow, qtbot: QtBot) -> None:
    long = article(repeat=4)
    window.control.session.open_file(Path("ferry.txt"))
    say(window, ArticleReady(long), SummaryReady(summary(long, *range(12)), (), coverage(long)))
    window.control.stop()
    assert 0 < len(rows(window)) < 12
    assert window.brief.accessibleName() == "Brief, 12 sentences"
    window.evidence.pin_row(7)
    assert [row.pinned for row in rows(window)] == [False] * 7 + [True]
    qtbot.waitUntil(lambda: len(rows(window)) == 12)
    assert [row.index for row in rows(window) if row.pinned] == [7]
    window.brief.rows.focus_row(11)
    assert rows(window)[11].pinned


def test_a_key_sentence_that_the_brief_does_not_use_says_so_in_the_map(window: MainWindow) -> None:
    of = article(repeat=1)
    window.control.session.open_file(Path("ferry.txt"))
    say(window, ArticleReady(of), SummaryReady(summary(of, 0), (), coverage(of)))
    shown = window.brief.coverage.findChild(SentenceMap)
    assert isinstance(shown, SentenceMap)
    assert shown.about(2) == "Sentence 3"
    say(window, SummaryReady(summary(of, 0), (), replace(coverage(of), key_sentences_left=(0, 2))))
    assert shown.about(2) == "Sentence 3: a key sentence that the brief does not use"
    assert shown.about(0) == "Sentence 1"  # a person made the brief use it


def test_a_ring_looks_unlike_a_sentence_that_is_only_read(window: MainWindow, qtbot: QtBot) -> None:
    shown = SentenceMap()
    qtbot.addWidget(shown)
    shown.resize(200, 18)
    tiles = []
    for left in ((), (2,)):
        shown.show_sentences(10, (0, 4), range(8), left)
        tiles.append([shown.grab(QRect(index * 10, 0, 10, 18)).toImage() for index in range(10)])
    assert [one != other for one, other in zip(*tiles, strict=True)] == [index == 2 for index in range(10)]
    assert tiles[1][2] != tiles[1][4]
