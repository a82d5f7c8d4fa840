"""How far a job is can be read at every width, whatever there is no room for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.widgets.progress_panel import ProgressPanel
from briefdesk.events import Progress
from tests.desk.fits import troubles


@pytest.fixture
def panel(qtbot: QtBot) -> ProgressPanel:
    application()
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.begin(translates=True)
    panel.show_progress(Progress("reading", 1207, 1207))
    panel.show_progress(Progress("summarising", 1, 1))
    panel.show_progress(Progress("translating", 440, 1209))
    panel.show()
    return panel


def said(panel: ProgressPanel) -> set[str]:
    return {each.text() for each in panel.findChildren(QLabel) if each.isVisible() and each.text()}


def test_where_there_is_room_all_is_told(panel: ProgressPanel) -> None:
    panel.resize(1200, panel.sizeHint().height())
    assert {"Reading", "Summarising", "Translating", "1,207 of 1,207", "440 of 1,209"} <= said(panel)


@pytest.mark.parametrize("width", [340, 420, 520, 640])
def test_nothing_is_cut_off(panel: ProgressPanel, width: int, qtbot: QtBot) -> None:
    panel.resize(width, panel.sizeHint().height())
    qtbot.wait(1)
    assert troubles(panel) == []
    assert {"Translating", "440 of 1,209"} <= said(panel)
    panel.resize(1200, panel.height())
    assert "1,207 of 1,207" in said(panel)


def test_a_stage_without_a_name_is_told_to_a_screen_reader(panel: ProgressPanel) -> None:
    panel.resize(340, panel.sizeHint().height())
    hidden = {each.accessibleName() for each in panel.findChildren(QLabel) if each.isVisible() and not each.text()}
    shown = said(panel)
    assert {"Reading", "Summarising", "Translating"} <= hidden | shown
    assert "Reading" in hidden
