"""The Models dialog and the start page by keyboard and by ear."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.desk.window import MainWindow
from tests.desk.models.samples import model, summariser, told
from tests.desk.reach import nameless, out_of_order, unreached, walk

MODELS = (
    summariser(),
    model("uk", "en-uk", "installed"),
    model("es", "en-es"),
    model("part", "uk-en", "partial", part_bytes=5_000_000),
)


def know(window: MainWindow) -> None:
    window.control.models._take(told(*MODELS))
    QTest.qWait(50)


def test_everything_in_the_dialog_has_a_name_and_a_place_for_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.models.open()
    know(window)
    qtbot.waitUntil(lambda: not dialog.rows.building)
    seen = walk(dialog)
    assert nameless(dialog) == []
    assert unreached(dialog, seen) == []
    assert out_of_order(dialog, seen) == []
    assert [row for row in dialog.rows.shown if row not in seen] == []


def test_a_row_is_said_as_it_is_read(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.models.open()
    know(window)
    qtbot.waitUntil(lambda: not dialog.rows.building)
    row = dialog.rows.rows["es"]
    assert row.accessibleName() == "Firefox, English → Spanish"
    said = row.accessibleDescription()
    assert "Commercial use: yes" in said
    assert "BLEU 30.5" in said
    assert row.button.accessibleName() == "Get Firefox, English → Spanish, 25 MB"


def test_everything_on_the_start_page_has_a_name_and_a_place_for_the_keyboard(window: MainWindow) -> None:
    know(window)
    seen = walk(window)
    assert nameless(window) == []
    assert unreached(window.start, seen) == []
    assert out_of_order(window.start, [each for each in seen if window.start.isAncestorOf(each)]) == []
