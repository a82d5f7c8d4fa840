"""The pages of the Help menu fit a laptop's screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QScrollArea
from pytestqt.qtbot import QtBot

from briefdesk.desk import help_dialogs
from briefdesk.desk.window import MainWindow
from tests.desk.fits import troubles


@pytest.mark.parametrize("large", [False, True], ids=["usual letters", "large letters"])
def test_the_shortcuts_scroll_on_a_small_screen(
    window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest, large: bool
) -> None:
    if large:
        request.getfixturevalue("large_letters")
    dialog = help_dialogs.shortcuts(window, window.does)
    qtbot.waitUntil(dialog.isVisible)
    area, foot = dialog.findChild(QScrollArea), dialog.findChild(QDialogButtonBox)
    assert isinstance(area, QScrollArea)
    assert isinstance(foot, QDialogButtonBox)
    assert dialog.height() <= window.screen().availableSize().height()
    assert foot.geometry().bottom() <= dialog.height()
    hidden = area.widget().height() - area.viewport().height()
    assert area.verticalScrollBar().maximum() == max(0, hidden)
    assert area.widget().width() <= area.viewport().width()
    assert not troubles(dialog)
    dialog.reject()
