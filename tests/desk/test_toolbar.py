"""The toolbar says as much as there is room for, and nothing of it is ever out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.window import MainWindow
from briefdesk.worker.messages import Models, Summariser
from tests.desk.windows import say

USUAL = Models((Summariser("writer", "DistilBART"),), ("uk", "es"))
LONG = Models((Summariser("writer", "A newsroom’s own model with a long name"),), ("uk", "es"))
WIDTHS = (1440, 1280, 1279, 1024, 999, 880)


def settle(window: MainWindow, width: int, models: Models = USUAL) -> None:
    say(window, models)
    window.control.choose_target("uk")
    window.resize(width, 700)
    QTest.qWait(20)  # one layout asks for another


def boxes(window: MainWindow) -> list[ChoiceCombo]:
    return [window.toolbar.summariser.combo, window.toolbar.target.combo]


def all_in_reach(window: MainWindow) -> bool:
    toolbar = window.toolbar
    parts = [toolbar.widgetForAction(action) for action in toolbar.actions()]
    more = toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    return all(toolbar.rect().contains(part.geometry()) for part in parts) and not (more and more.isVisible())


@pytest.mark.parametrize("width", WIDTHS)
def test_the_usual_choices_are_never_cut_off(window: MainWindow, width: int) -> None:
    settle(window, width)
    assert all(box.width() >= box.width_needed() for box in boxes(window))
    assert all_in_reach(window)


def test_the_more_room_the_more_words(window: MainWindow) -> None:
    said = []
    for width in (1800, 1400, 1279, 880):
        settle(window, width)
        inside = window.toolbar.target.combo.sizeHint().width() > window.toolbar.target.combo.width_wanted()
        said.append((window.toolbar.target.width() > window.toolbar.target.combo.width(), inside))
    assert said == [(True, False), (True, False), (False, True), (False, False)]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_long_name_takes_what_the_others_leave(window: MainWindow, width: int) -> None:
    settle(window, width, LONG)
    assert all_in_reach(window)
    name, target = boxes(window)
    assert target.width() >= target.width_needed()
    left = window.toolbar.widgetForAction(window.toolbar.actions()[-1]).x() - window.toolbar.target.geometry().right()
    assert name.width() >= name.width_needed() or left < 40, "it is cut off only where there is no room"
    assert LONG.summarisers[0].name in name.toolTip()


@pytest.mark.parametrize("width", WIDTHS)
def test_large_letters_are_not_cut_off(window: MainWindow, large_letters: None, width: int) -> None:
    settle(window, width)
    assert all_in_reach(window)
    for box in boxes(window):
        assert box.fontMetrics().height() > 25
        assert box.height() > box.fontMetrics().height()


def test_the_headers_of_both_panes_are_of_one_height(window: MainWindow, large_letters: None) -> None:
    from briefdesk.desk.panes.header import PaneHeader  # noqa: PLC0415

    settle(window, 1440)
    window.control.open_sample()
    window.control.stop()
    headers = window.findChildren(PaneHeader, options=Qt.FindChildOption.FindChildrenRecursively)
    assert len({header.height() for header in headers}) == 1
