"""Segments, or a box where there is no room for them: the same choices, by pointer and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.confirming_button import ConfirmingButton
from briefdesk.desk.widgets.parts import label
from briefdesk.desk.widgets.view_switch import ViewSwitch
from tests.desk.fits import troubles

WORDLESS = Qt.ToolButtonStyle.ToolButtonIconOnly


def header(qtbot: QtBot) -> tuple[PaneHeader, ViewSwitch]:
    application()
    switch = ViewSwitch("View of the brief", ["Summary", "Translation", "Both languages"])
    pane = QWidget()
    made = PaneHeader("Brief", pane)
    made.add_switch(switch)
    qtbot.addWidget(pane)
    pane.resize(800, 100)
    pane.show()
    made.resize(700, made.height())
    made.held = pane  # type: ignore[attr-defined]  # or it is gone at the end of this function
    return made, switch


def test_a_header_says_less_where_there_is_less_room(qtbot: QtBot) -> None:
    made, switch = header(qtbot)
    title = next(each for each in made.findChildren(type(label())) if each.text() == "Brief")
    seen = []
    for width in (600, switch.full_width() + 60, switch.full_width() + 20, 190):
        made.resize(width, made.height())
        seen.append((title.isVisible(), switch.compact))
    assert seen[0] == (True, False)
    assert seen[1] == (False, False)
    assert seen[2][1]
    assert seen[3] == (False, True)
    assert made.minimumSizeHint().width() < 200
    made.resize(600, made.height())
    assert (title.isVisible(), switch.compact) == (True, False)


def test_tools_are_drawings_alone_where_their_words_have_no_room(qtbot: QtBot) -> None:
    made, _switch = header(qtbot)
    copying = ConfirmingButton(("Copy", "Copied"), "copy", QAction("Copy the brief", made))
    copying.setText("Copy the whole brief, and where it comes from")
    made.add_tool(copying)
    copying.show()
    shown = []
    for width in (700, 420, 300, 700):
        made.resize(width, made.height())
        qtbot.wait(20)
        assert not troubles(made.window())
        assert copying.width_as(compact=copying.toolButtonStyle() == WORDLESS) == copying.sizeHint().width()
        shown.append(copying.toolButtonStyle() == WORDLESS)
    assert shown == [False, True, True, False]
    made.set_compact(True)
    assert copying.toolButtonStyle() == WORDLESS


def test_segments_and_box_are_one(qtbot: QtBot) -> None:
    made, switch = header(qtbot)
    picked: list[int] = []
    switch.chosen.connect(picked.append)
    switch.choose(1)
    switch.rename(1, "Ukrainian")
    made.resize(190, made.height())
    box = switch.findChild(ChoiceCombo)
    assert box is not None
    assert box.currentText() == "Ukrainian"
    assert picked == [], "nobody has picked anything"
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert picked == [2]
    made.resize(600, made.height())
    assert switch.current_text == "Both languages"


def test_the_keyboard_stays_in_the_switch(qtbot: QtBot) -> None:
    made, switch = header(qtbot)
    switch.choose(0)
    made.window().activateWindow()
    switch.current.setFocus()
    qtbot.waitUntil(switch.current.hasFocus)
    made.resize(190, made.height())
    assert made.window().focusWidget() is switch.findChild(ChoiceCombo)
    made.resize(600, made.height())
    assert made.window().focusWidget() is switch.current
