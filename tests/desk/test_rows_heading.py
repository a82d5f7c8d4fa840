"""The line above the sentences never makes their pane wider than it is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.widgets.rows_heading import RowsHeading


def test_long_words_are_broken(qtbot: QtBot) -> None:
    application()
    heading = RowsHeading()
    qtbot.addWidget(heading)
    heading.show_words("English – rewritten by a summariser with a name that is longer than most", "")
    assert heading.minimumSizeHint().width() < 330
    assert heading.heightForWidth(330) > heading.heightForWidth(1200)
