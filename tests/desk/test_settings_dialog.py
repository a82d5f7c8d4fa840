"""The Settings dialog: every value holds at once, is stored, and shows what was changed elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import psutil
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk import motion, tokens
from briefdesk.desk.settings_dialog.address_field import AddressField
from briefdesk.desk.settings_dialog.dialog import SettingsDialog
from briefdesk.desk.settings_dialog.folder_field import FolderField
from briefdesk.desk.settings_dialog.page import Choice
from briefdesk.desk.settings_dialog.wipe_field import WipeField
from briefdesk.desk.tokens import DARK
from briefdesk.desk.widgets.switch import Switch
from briefdesk.desk.window import MainWindow
from briefdesk.errors import BriefDeskError, CannotWrite
from briefdesk.events import Finished, TranslationReady
from briefdesk.settings import Settings, default_path
from briefdesk.worker.messages import Models
from tests.desk.articles import translation
from tests.desk.windows import WAIT_MS, begin_translating, say, show_article

Field = TypeVar("Field", bound=QObject)


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SettingsDialog]:
    window.does.settings.trigger()
    assert window.settings.dialog is not None
    yield window.settings.dialog
    window.control.change(scheme="system", reading_face="source-serif", reduce_motion=False)


def field(dialog: SettingsDialog, kind: type[Field], name: str) -> Field:
    """By its accessible name; its page comes to the front."""
    for number, page in enumerate(dialog.pages):
        for each in page.findChildren(QWidget):
            if isinstance(each, kind) and each.accessibleName() == name:
                dialog.show_page(number)
                return each
    raise AssertionError(name)


def pick(choice: Choice, value: str) -> None:
    index = choice.findData(value)
    assert index >= 0
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def kept() -> Settings:
    return stored.load(default_path())


def test_it_opens_by_key_and_closes_by_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.settings.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.findChild(QListWidget)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.does.settings.trigger()
    assert window.settings.dialog is dialog, "there is one"
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()


def test_the_arrows_turn_the_pages(dialog: SettingsDialog, qtbot: QtBot) -> None:
    titles = []
    for page in dialog.pages:
        titles.append(page.title)
        assert page.isVisible()
        assert sum(each.isVisible() for each in dialog.pages) == 1
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert titles == ["Appearance", "Language", "Brief", "Glossary", "Library", "Models"]


@pytest.mark.parametrize(
    ("name", "value", "setting", "stored_as"),
    [
        ("Colours", "dark", "scheme", "dark"),
        ("Typeface of texts", "sans", "reading_face", "sans"),
        ("Text size", "20", "text_size", 20),
        ("Exported as", "paragraph", "layout", "paragraph"),
        ("Processor cores", "1", "threads", 1),
        ("Memory limit", "1000", "memory_limit", 1000),
        ("Length", "long", "length", "long"),
    ],
)
def test_a_choice_holds_and_is_stored(  # noqa: PLR0917
    dialog: SettingsDialog, window: MainWindow, name: str, value: str, setting: str, stored_as: object
) -> None:
    pick(field(dialog, Choice, name), value)
    window.close()
    assert getattr(window.control.settings, setting) == stored_as
    assert getattr(kept(), setting) == stored_as


@pytest.mark.parametrize(
    ("name", "setting", "on", "off"),
    [
        ("Reduce motion", "reduce_motion", True, False),
        ("Say how it was made", "provenance", True, False),
        ("Keep finished briefs", "library", "on", "off"),
        ("Private mode", "private", True, False),
    ],
)
def test_a_switch_holds_and_is_stored_by_click_and_by_key(  # noqa: PLR0917
    dialog: SettingsDialog, qtbot: QtBot, name: str, setting: str, on: object, off: object
) -> None:
    switch = field(dialog, Switch, name)
    wanted = not switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked() == wanted
    assert getattr(kept(), setting) == (on if wanted else off)
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert getattr(kept(), setting) == (off if wanted else on)


def test_what_is_changed_elsewhere_is_shown(dialog: SettingsDialog, window: MainWindow) -> None:
    window.does.larger.trigger()
    assert field(dialog, Choice, "Text size").currentText() == "18 px"
    window.control.set_private(True)
    assert field(dialog, Switch, "Private mode").isChecked()
    window.control.set_private(False)
    window.control.choose_length("headline")
    assert field(dialog, Choice, "Length").currentText() == "Headline"


def test_appearance_is_seen_in_the_window_behind(dialog: SettingsDialog, window: MainWindow) -> None:
    show_article(window, 0)
    pick(field(dialog, Choice, "Colours"), "dark")
    assert tokens.current() is DARK
    field(dialog, Switch, "Reduce motion").click()
    assert motion.duration(window, 120) == 0


def test_the_language_of_translations_is_that_of_the_toolbar(dialog: SettingsDialog, window: MainWindow) -> None:
    say(window, Models((), ("uk", "es")))
    pick(field(dialog, Choice, "Translate to"), "uk")
    assert window.toolbar.target.combo.currentText() == "Ukrainian"


def test_while_a_job_runs_what_it_depends_on_cannot_be_changed(dialog: SettingsDialog, window: MainWindow) -> None:
    window.control.session.open_file(Path("ferry.txt"))
    window.refresh()
    window.control.changed.emit()
    assert not field(dialog, Choice, "Length").isEnabled()
    assert not field(dialog, Choice, "Translate to").isEnabled()
    assert field(dialog, Choice, "Colours").isEnabled()
    window.control.session.stop()


def test_a_value_from_the_file_is_offered_beside_the_usual_ones(window: MainWindow) -> None:
    window.control.change(memory_limit=1234, threads=77)
    window.settings.open()
    assert window.settings.dialog is not None
    assert field(window.settings.dialog, Choice, "Memory limit").currentText() == "1.2 GB"
    assert field(window.settings.dialog, Choice, "Processor cores").currentText() == "77"


# Addresses and folders


def line_beneath(edit: AddressField) -> str:
    cell = edit.parentWidget()
    assert cell is not None
    return next(label.text() for label in cell.findChildren(QLabel))


def enter(edit: AddressField, text: str, qtbot: QtBot) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "setting", "good", "bad"),
    [
        ("Mirror", "mirror", "https://models.example.org", "http://models.example.org"),
        ("Proxy", "proxy", "proxy.example.org:8080", "socks5://proxy.example.org"),
    ],
)
def test_a_good_address_is_taken_and_a_bad_one_is_not(  # noqa: PLR0917
    dialog: SettingsDialog, qtbot: QtBot, name: str, setting: str, good: str, bad: str
) -> None:
    edit = field(dialog, AddressField, name)
    hint = line_beneath(edit)
    enter(edit, good, qtbot)
    assert getattr(kept(), setting) == good
    enter(edit, bad, qtbot)
    assert getattr(kept(), setting) == good
    assert edit.complaining
    assert line_beneath(edit) == edit.accessibleDescription() != hint
    assert edit.text() == bad, "what was typed can be corrected"
    enter(edit, f"  {good}  ", qtbot)
    assert line_beneath(edit) == hint
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert getattr(kept(), setting) == ""


def test_what_is_being_typed_survives_other_changes(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot) -> None:
    edit = field(dialog, AddressField, "Mirror")
    edit.setFocus()
    qtbot.keyClicks(edit, "https://mod")
    window.control.change(threads=1)
    assert edit.text() == "https://mod"
    window.close()
    assert kept().mirror == "https://mod", "closing the window ends the typing"


def test_the_folder_of_the_models(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose, usual = (
        next(button for button in dialog.pages[-1].findChildren(QPushButton) if button.text() == words)
        for words in ("Choose…", "Usual folder")
    )
    folder = field(dialog, FolderField, "Folder")
    assert folder.isVisible()
    assert not usual.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(tmp_path))
    choose.click()
    assert kept().models_folder == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: "")
    choose.click()
    assert kept().models_folder == str(tmp_path), "nothing was chosen"
    usual.click()
    assert kept().models_folder == ""


def test_the_worker_keeps_to_folder_and_cores(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, pocket_models: Path
) -> None:
    """The real worker: it finds the models of another folder, and works on as many cores as it may."""
    shutil.copytree(pocket_models / "models" / "pocket-en-uk", tmp_path / "disk" / "pocket-en-uk")
    window.control.worker.warm_up()
    qtbot.waitUntil(lambda: window.control.session.models is not None, timeout=WAIT_MS)
    assert window.control.session.models == Models((), ())
    field(dialog, FolderField, "Folder").chosen.emit(str(tmp_path / "disk"))
    pick(field(dialog, Choice, "Processor cores"), "1")
    pick(field(dialog, Choice, "Memory limit"), "1000")
    qtbot.waitUntil(lambda: "uk" in window.control.session.models.targets, timeout=WAIT_MS)  # type: ignore[union-attr]
    surroundings = psutil.Process(window.control.worker.pid).environ()
    assert surroundings["BRIEFDESK_THREADS"] == "1"
    assert surroundings["BRIEFDESK_MEMORY_MB"] == "1000"


# Room


@pytest.mark.usefixtures("large_letters")
def test_large_letters_have_room(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.open()
    dialog = window.settings.dialog
    assert dialog is not None
    for number, page in enumerate(dialog.pages):
        dialog.show_page(number)
        qtbot.wait(20)
        for words in page.findChildren(QLabel):
            assert words.height() >= words.heightForWidth(words.width()), words.text()
            assert words.wordWrap() or words.width() >= words.sizeHint().width(), words.text()
        for choice in page.findChildren(Choice):
            assert choice.width() >= choice.width_wanted(), choice.accessibleName()


# What is kept


def test_all_that_is_kept_is_deleted_after_it_was_asked(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    window.control.set_library(True)
    begin_translating(window, TranslationReady("summary", translation(), ()), Finished(1.0, 1))
    kept_in = window.control.keeping.keeper.folder
    qtbot.waitUntil(lambda: b"night ferry" in bytes_of(kept_in), timeout=WAIT_MS)
    wipe = field(dialog, WipeField, "Earlier work")
    begin, delete, keep = wipe.findChildren(QPushButton)
    begin.click()
    assert delete.isVisible()
    assert keep.hasFocus() or dialog.focusWidget() is keep, "the harmless one"
    keep.click()
    assert not delete.isVisible()
    assert b"night ferry" in bytes_of(kept_in)
    begin.click()
    delete.click()
    qtbot.waitUntil(lambda: "is deleted" in wipe.findChildren(QLabel)[0].text(), timeout=WAIT_MS)
    assert b"night ferry" not in bytes_of(kept_in)


def test_a_wipe_that_fails_is_told(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot) -> None:
    wipe = field(dialog, WipeField, "Earlier work")

    def refuse(_then: object, failed: Callable[[BriefDeskError], object]) -> None:
        failed(CannotWrite(name="the library", reason="it is in use"))

    window.control.keeping.wipe = refuse  # type: ignore[method-assign, assignment]
    _, delete, _ = wipe.findChildren(QPushButton)
    delete.click()
    assert "cannot be written" in wipe.findChildren(QLabel)[0].text()


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
