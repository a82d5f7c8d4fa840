"""Every sentence of the brief can be read whole, at every text size and width."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.desk.panes.work import BRIEF
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.window import MainWindow
from briefdesk.settings import TEXT_SIZES
from tests.desk.windows import WAIT_MS, rows, show_article


def wait_until_whole(window: MainWindow, qtbot: QtBot) -> None:
    """Fails where a sentence stays cut off."""

    def whole() -> None:
        for row in rows(window):
            (text,) = row.findChildren(ReadingText)
            assert text.height() >= text.document().size().height(), row.index
            assert text.verticalScrollBar().maximum() == 0
            assert row.rect().contains(text.geometry())

    qtbot.waitUntil(whole, timeout=WAIT_MS)


@pytest.mark.parametrize("width", [900, 1024, 1280, 1440])
def test_no_row_cuts_off_its_sentence(window: MainWindow, qtbot: QtBot, width: int) -> None:
    show_article(window, 0, 1, 2, 3)
    window.resize(width, 700)
    window.work.show_side(BRIEF)
    rows(window)[1].setFocus()
    for px in TEXT_SIZES:
        window.control.resize_text(px)
        QApplication.processEvents()
        wait_until_whole(window, qtbot)


@pytest.mark.parametrize("widths", [(1440, 1024, 900), (900, 1440)])
def test_rows_follow_the_width_of_the_window(window: MainWindow, qtbot: QtBot, widths: Sequence[int]) -> None:
    show_article(window, 1)
    window.control.resize_text(TEXT_SIZES.stop - 1)
    for width in widths:
        window.resize(width, 700)
        window.work.show_side(BRIEF)
        QApplication.processEvents()
        wait_until_whole(window, qtbot)
