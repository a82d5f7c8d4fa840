"""A row of the Models dialog has room for its words: in every language, with large letters, in a narrow dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.interface_language import CODES, InterfaceLanguage
from briefdesk.desk.models import looks
from briefdesk.desk.models.columns import Columns
from briefdesk.desk.models.row import ModelRow
from briefdesk.desk.models.state import ModelsState
from briefdesk.models_process.messages import Model
from tests.desk.fits import troubles
from tests.desk.letters import letters
from tests.desk.models.samples import model, summariser, told

MODELS = (
    model(),
    model("opus-mt-tc-big-en-zle", targets=("uk", "ru", "be"), download_bytes=483_000_000, scores=()),
    model(state="installed", checked=0.0),
    model(state="partial", part_bytes=12_000_000),
    summariser(commercial=False),
    model(state="imported", name="The newsroom’s own translator from English into Ukrainian (third edition)"),
)


@pytest.fixture(params=CODES)
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    language.speak(request.param)
    yield
    language.speak("en")


@pytest.fixture(params=[1, 2], ids=["usual letters", "large letters"])
def _letters(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[None]:
    with letters(request.param):
        yield


def row_of(shown: Model, width: int) -> ModelRow:
    row = ModelRow()
    row.fit(Columns.of(row, width))
    state = ModelsState()
    state.take(told(shown))
    row.show_look(looks.look(shown, state, ("uk",)), shown)
    return row


@pytest.fixture(params=[1100, 900, 640])
def listed(_letters: None, _language: None, request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QScrollArea]:
    """The rows one below the other, as in the dialog, in so many px."""
    inside, area = QWidget(), QScrollArea()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    for shown in MODELS:
        column.addWidget(row_of(shown, request.param))
    column.addStretch()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.resize(request.param, 600)
    with qtbot.waitExposed(area):
        area.show()
    yield area
    area.close()
    area.deleteLater()


def test_every_row_has_room_for_its_words(listed: QScrollArea) -> None:
    QTest.qWait(20)
    assert not troubles(listed)


@pytest.mark.usefixtures("_letters")
def test_a_row_that_is_given_room_again_is_one_line_again(qtbot: QtBot) -> None:
    row = row_of(MODELS[0], 2400)
    qtbot.addWidget(row)
    row.resize(2400, row.sizeHint().height())
    row.show()
    flat = row.sizeHint().height()
    row.fit(Columns.of(row, 300))
    QTest.qWait(10)
    assert row.sizeHint().height() > flat
    row.fit(Columns.of(row, 2400))
    QTest.qWait(10)
    assert row.sizeHint().height() == flat
