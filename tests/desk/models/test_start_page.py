"""The start page: the first models, the consent to keep briefs, the language of the app."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk.app import application, open_window
from briefdesk.desk.models.card import _Line
from briefdesk.desk.window import MainWindow
from briefdesk.models_process.messages import Advance, Failed, Install, ReplyLine
from tests.desk.fits import troubles
from tests.desk.models.samples import model, summariser, told
from tests.models import student_samples as students
from tests.models_process.processes import hub_with_student

WAIT_MS = 30_000


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[students.Offer]:
    with hub_with_student(tmp_path, monkeypatch) as offer:
        yield offer


def know(window: MainWindow, *models: object) -> None:
    window.control.models._take(told(*models))  # type: ignore[arg-type]


def lines(window: MainWindow) -> list[_Line]:
    return [line for line in window.start.card.findChildren(_Line) if line.isVisible()]


def button(window: MainWindow, words: str) -> QPushButton:
    return next(each for each in window.start.findChildren(QPushButton) if each.isVisible() and each.text() == words)


def shown(window: MainWindow) -> list[tuple[str, str]]:
    """Titles, and what can be done."""
    return [
        (line._title.text(), line._act.text() if line._act.isVisible() else "Ready" if line._ready.isVisible() else "")
        for line in lines(window)
    ]


def test_what_a_person_needs_first(window: MainWindow) -> None:
    know(window, summariser(), model(), model("firefox-en-es", "en-es"), model("firefox-en-fr", "en-fr"))
    assert shown(window) == [
        ("Key sentences", "Ready"),
        ("Rewritten summaries – DistilBART", "Get 1.2 GB"),
        ("Translation into Ukrainian", "Get 25 MB"),
        ("Translation into Spanish", "Get 25 MB"),
    ]
    know(window, summariser(state="installed"), model(state="installed"), model("firefox-en-es", "en-es"))
    assert [act for _, act in shown(window)] == ["Ready", "Ready", "Ready", "Get 25 MB"]


def test_a_download_is_followed_there(window: MainWindow) -> None:
    know(window, model())
    control = window.control.models
    control.state.begin(1, Install("firefox-en-uk"))
    control._take(ReplyLine(1, 1, Advance("downloading", 50, 100, 12.0)))
    assert shown(window)[1] == ("Translation into Ukrainian", "Pause")
    assert lines(window)[1]._text.text() == "50%, about 12 s left"
    control._take(ReplyLine(1, 1, Failed("not-enough-space", {"needed_mb": "740", "free_mb": "120"})))
    assert lines(window)[1]._text.text().startswith("Not enough disk space. It needs 740 MB")


def test_get_gets_it(window: MainWindow, offer: students.Offer, qtbot: QtBot) -> None:
    window.control.models.look()
    qtbot.waitUntil(lambda: len(lines(window)) == 2, timeout=WAIT_MS)
    QTest.mouseClick(lines(window)[1]._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window)[1] == ("Translation into Ukrainian", "Ready"), timeout=WAIT_MS)


def test_a_window_that_opens_knows_the_models(offer: students.Offer, qtbot: QtBot) -> None:
    application()
    window = open_window()
    qtbot.waitUntil(lambda: window.control.models.state.inventory is not None, timeout=WAIT_MS)
    assert len(lines(window)) == 2
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("answer", "kept"), [("Keep them", "on"), ("Don’t keep", "off")])
def test_whether_briefs_are_kept_is_asked_once(window: MainWindow, answer: str, kept: str) -> None:
    assert window.start.consent.isVisible()
    QTest.mouseClick(button(window, answer), Qt.MouseButton.LeftButton)
    assert not window.start.consent.isVisible()
    assert stored.load(stored.default_path()).library == kept


def test_the_language_of_the_app_is_chosen(window: MainWindow) -> None:
    names = {each.text(): each for each in window.start.languages.findChildren(QToolButton)}
    assert list(names) == ["English", "Українська", "Español"]
    assert names["English"].isChecked()
    QTest.mouseClick(names["Українська"], Qt.MouseButton.LeftButton)
    assert window.control.settings.interface == "uk"


@pytest.mark.parametrize("size", [(880, 600), (1024, 700), (1440, 900)])
def test_nothing_is_cut_off(window: MainWindow, size: tuple[int, int]) -> None:
    know(window, summariser(), model(), model("firefox-en-es", "en-es"))
    window.resize(*size)
    QTest.qWait(100)
    assert troubles(window) == []
