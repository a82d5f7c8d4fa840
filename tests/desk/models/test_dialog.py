"""The Models dialog with the real process and a hub on loopback."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from briefdesk.desk.models.dialog import ModelsDialog
from briefdesk.desk.models.questions import Questions
from briefdesk.desk.models.row import ModelRow
from briefdesk.desk.models.rows import BUILT_IN
from briefdesk.desk.window import MainWindow
from briefdesk.models.store import Store
from tests.desk.fits import troubles
from tests.desk.models.samples import model, summariser, told
from tests.models import student_samples as students
from tests.models.hub import Slow
from tests.models.students import make_student
from tests.models_process.processes import hub_with_student

ID = "firefox-en-uk"
WEIGHTS = students.Offer.place(f"{students.published_name('model.bin')}.gz")
WAIT_MS = 30_000
KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[students.Offer]:
    with hub_with_student(tmp_path, monkeypatch) as offer:
        yield offer


@pytest.fixture
def dialog(offer: students.Offer, window: MainWindow, qtbot: QtBot) -> ModelsDialog:
    window.does.models.trigger()
    opened = window.models.dialog
    assert opened is not None
    qtbot.waitUntil(lambda: ID in opened.rows.rows, timeout=WAIT_MS)
    return opened


def row(dialog: ModelsDialog, id_: str = ID) -> ModelRow:
    return dialog.rows.rows[id_]


def state_of(dialog: ModelsDialog, id_: str = ID) -> str:
    look = row(dialog, id_).look
    return look.state if look else ""


def press(dialog: ModelsDialog) -> None:
    QTest.mouseClick(row(dialog).button, Qt.MouseButton.LeftButton)


def wait_for(dialog: ModelsDialog, state: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: state_of(dialog) == state, timeout=WAIT_MS)


def choose(dialog: ModelsDialog, words: str, id_: str = ID) -> None:
    """In the menu of a row."""
    next(action for action in row(dialog, id_).menu.actions() if action.text() == words).trigger()


def test_get_pause_resume(dialog: ModelsDialog, offer: students.Offer, qtbot: QtBot) -> None:
    offer.hub.misbehave(WEIGHTS, Slow(200_000))
    assert row(dialog).button.text().startswith("Get ")
    press(dialog)
    qtbot.waitUntil(lambda: row(dialog).button.text() == "Pause", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "%" in state_of(dialog) and not state_of(dialog).startswith("0"), timeout=WAIT_MS)
    press(dialog)
    qtbot.waitUntil(lambda: state_of(dialog).endswith(", paused"), timeout=WAIT_MS)
    assert row(dialog).button.text() == "Resume"
    offer.hub.misbehave(WEIGHTS)
    press(dialog)
    wait_for(dialog, "Installed", qtbot)
    assert not row(dialog).button.isVisible()
    assert [model.card.id for model in Store().list()] == [ID]


def test_a_process_that_is_killed_is_told_in_one_sentence_and_keeps_what_arrived(
    dialog: ModelsDialog, offer: students.Offer, qtbot: QtBot
) -> None:
    offer.hub.misbehave(WEIGHTS, Slow(200_000))
    press(dialog)
    qtbot.waitUntil(lambda: "%" in state_of(dialog) and not state_of(dialog).startswith("0"), timeout=WAIT_MS)
    os.kill(dialog._control.process.pid, signal.SIGKILL)
    wait_for(dialog, "That did not work", qtbot)
    look = row(dialog).look
    assert look is not None
    assert look.state_text == "The part of BriefDesk that gets and keeps models stopped by itself."
    qtbot.waitUntil(lambda: row(dialog).button.text() == "Resume", timeout=WAIT_MS)
    offer.hub.misbehave(WEIGHTS)
    press(dialog)
    wait_for(dialog, "Installed", qtbot)


def test_check_find_damage_get_again_remove(
    dialog: ModelsDialog, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog)
    wait_for(dialog, "Installed", qtbot)
    weights = home / "models" / ID / "model.bin"
    right = weights.read_bytes()
    weights.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    choose(dialog, "Check")
    wait_for(dialog, "File damaged", qtbot)
    assert row(dialog).button.text() == "Get again"
    press(dialog)
    wait_for(dialog, "Installed", qtbot)
    assert weights.read_bytes() == right
    choose(dialog, "Remove…")
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "are free again" in box.informativeText()
    remove = next(button for button in box.buttons() if button.text() == "Remove")
    remove.click()
    qtbot.waitUntil(lambda: row(dialog).button.text().startswith("Get "), timeout=WAIT_MS)
    assert not weights.exists()
    assert dialog.message.accessibleName() == "The model is removed"


def test_export_and_import_by_drop(
    dialog: ModelsDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog)
    wait_for(dialog, "Installed", qtbot)
    zipped = tmp_path / "model.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(zipped), ""))
    choose(dialog, "Export…")
    qtbot.waitUntil(lambda: dialog.message.accessibleName().endswith("is exported"), timeout=WAIT_MS)
    shutil.rmtree(Store().folder / ID)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(zipped))])
    actions = Qt.DropAction.CopyAction
    QGuiApplication.sendEvent(dialog, QDragEnterEvent(QPoint(9, 9), actions, data, Qt.MouseButton.LeftButton, KEYS))
    QGuiApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), actions, data, Qt.MouseButton.LeftButton, KEYS))
    qtbot.waitUntil(lambda: dialog.message.accessibleName().endswith("is on this laptop now"), timeout=WAIT_MS)
    assert dialog.message.accessibleDescription() == "Licence: MPL-2.0. Commercial use: yes."
    assert state_of(dialog) == "Installed"


def test_what_the_files_do_not_say_is_asked_for(
    dialog: ModelsDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_student(tmp_path / "student", "base")
    (tmp_path / "mine").mkdir()
    for name, data in students.published(students.read(tmp_path / "student"), "esfr", packed=False).items():
        (tmp_path / "mine" / name).write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    dialog.import_folder()
    qtbot.waitUntil(lambda: dialog.findChild(Questions) is not None, timeout=WAIT_MS)
    questions = dialog.findChild(Questions)
    assert isinstance(questions, Questions)
    fields = {field.accessibleName(): field for field in questions.findChildren(QLineEdit) if field.isVisible()}
    questions._licence.setCurrentText("CC-BY-NC-4.0")
    for name, answer in (("Languages it reads", "Spanish"), ("Languages it writes", "fr"), ("Name", "mine")):
        if name in fields:
            fields[name].setText(answer)
    questions._take()
    qtbot.waitUntil(
        lambda: state_of(dialog, "mine") == "Imported" if "mine" in dialog.rows.rows else False, timeout=WAIT_MS
    )
    assert dialog.message.accessibleDescription() == "Licence: CC-BY-NC-4.0. Commercial use: no."
    look = row(dialog, "mine").look
    assert look is not None
    assert look.commercial is False


def test_no_file_of_a_model_is_told(dialog: ModelsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "notes.txt").write_text("nothing", "utf-8")
    dialog._deeds.take_in(tmp_path / "notes.txt")
    qtbot.waitUntil(lambda: dialog.message.accessibleName() == "notes.txt was not imported", timeout=WAIT_MS)


# Without a process: what is shown of what is known


def show(dialog: ModelsDialog, *models: object) -> None:
    dialog._control._take(told(*models))  # type: ignore[arg-type]
    QTest.qWait(50)


def shown(dialog: ModelsDialog) -> list[str]:
    while dialog.rows.building:
        QTest.qWait(10)
    return [part.look.title + " " + part.look.does if part.look else "" for part in dialog.rows.shown]


def test_rows_filters_and_the_foot(dialog: ModelsDialog) -> None:
    show(dialog, summariser(), model(), model("firefox-en-fr", "en-fr"), model("here", "en-de", "installed"))
    assert shown(dialog) == [
        "Key sentences English · picks whole sentences",
        "DistilBART English · rewrites in new words",
        "Firefox English → Ukrainian",
        "Firefox English → German",
    ]
    said = {label.text() for label in dialog.foot.findChildren(QLabel)}
    assert {"Models use 38 MB", "50.0 GB free on this disk"} <= said
    dialog.filters.everything.setChecked(True)
    assert len(shown(dialog)) == 5
    dialog.filters.search.setText("french")
    assert shown(dialog) == ["Firefox English → French"]
    dialog.filters.search.setText("klingon")
    assert shown(dialog) == []
    assert dialog.rows._nothing.isVisible()
    dialog.filters.search.clear()
    dialog.filters.choose_task("translate")
    assert BUILT_IN not in dialog.rows._shown


def test_what_changes_while_the_list_is_built_is_shown(dialog: ModelsDialog, qtbot: QtBot) -> None:
    models = [model(f"model-{number}", "en-uk") for number in range(30)]
    dialog._control._take(told(*models))
    assert dialog.rows.building
    dialog._control._take(told(*models[:-1], model("model-29", "en-uk", "installed")))
    qtbot.waitUntil(lambda: not dialog.rows.building)
    assert state_of(dialog, "model-29") == "Installed"


def test_hundreds_of_models_are_built_between_events(dialog: ModelsDialog, qtbot: QtBot) -> None:
    show(dialog, *(model(f"model-{number}", "en-uk") for number in range(130)))
    qtbot.waitUntil(lambda: not dialog.rows.building)
    assert len(dialog.rows.shown) == 131


def test_the_keyboard_goes_through_the_rows(dialog: ModelsDialog) -> None:
    show(dialog, summariser(), model(), model("firefox-en-es", "en-es"))
    first, second, third, _ = dialog.rows.shown
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Up)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    assert first.nextInFocusChain() is not None


@pytest.mark.parametrize("size", [(1100, 700), (840, 560), (660, 480)])
def test_rows_fit_wide_and_narrow(dialog: ModelsDialog, size: tuple[int, int]) -> None:
    show(dialog, summariser(), model(), model("odd", "en-uk", "imported", licence="CC-BY-NC-4.0", commercial=False))
    dialog.resize(*size)
    while dialog.rows.building:
        QTest.qWait(10)
    QTest.qWait(50)
    assert (dialog.width(), dialog.height()) == size
    for part in dialog.rows.shown:
        assert part.width() <= dialog.rows.viewport().width()
    assert troubles(dialog) == []
