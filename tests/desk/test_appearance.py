"""Colours, typeface and motion follow the settings, at once; what could not be read of them is told once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk import fonts, motion, theme, tokens
from briefdesk.desk.app import application, open_window
from briefdesk.desk.theme import Theme
from briefdesk.desk.tokens import DARK, LIGHT
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.window import MainWindow
from briefdesk.settings import Settings, default_path
from tests.desk.windows import WAIT_MS, rows, show_article


@pytest.fixture(autouse=True)
def _as_it_was(qtbot: QtBot) -> Iterator[None]:
    """The application outlives its windows."""
    yield
    dresser().choose("system")
    fonts.choose_face("source-serif")
    motion.reduce(False)


def dresser() -> Theme:
    found = application().findChild(Theme)
    assert isinstance(found, Theme)
    return found


def test_light_or_dark_is_worn_at_once_and_stored(window: MainWindow) -> None:
    assert tokens.current() is LIGHT
    window.control.change(scheme="dark")
    assert tokens.current() is DARK
    assert DARK.window in application().styleSheet()
    assert stored.load(default_path()).scheme == "dark"
    window.control.change(scheme="light")
    assert tokens.current() is LIGHT


def test_a_window_begins_in_the_stored_colours(window: MainWindow) -> None:
    window.control.change(scheme="dark")
    dresser().choose("light")
    other = MainWindow(stored.load(default_path()), lambda _settings: None)
    assert tokens.current() is DARK
    other.close()
    other.deleteLater()


def test_high_contrast_keeps_the_systems_palette(window: MainWindow) -> None:
    with patch.object(theme, "_high_contrast", lambda: True):
        dresser().apply()
        assert QGuiApplication.palette().color(QPalette.ColorRole.Window).name() not in (LIGHT.window, DARK.window)
        window.control.change(scheme="dark")
        assert tokens.current() is not DARK, "whatever was chosen"
    dresser().apply()
    assert tokens.current() is DARK


def test_the_systems_colours_are_followed_where_nothing_else_is_wanted(window: MainWindow) -> None:
    for said, worn in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        with patch.object(dresser(), "_hints", SystemSays(said)):
            dresser().apply()
        assert tokens.current() is worn


class SystemSays:
    """A system with this colour scheme."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self.colorScheme = lambda: scheme


def test_the_system_is_asked_for_the_same_colours(window: MainWindow) -> None:
    hints = QGuiApplication.styleHints()
    window.control.change(scheme="dark")
    with patch.object(hints, "colorScheme", lambda: Qt.ColorScheme.Light):
        dresser().apply()
        assert tokens.current() is DARK


@pytest.mark.parametrize("face", ["serif", "sans"])
def test_texts_change_their_typeface_in_place(window: MainWindow, face: stored.ReadingFace) -> None:
    show_article(window, 0, 3)
    before = [QFontInfo(letters).family() for letters in typefaces(window)]
    assert set(before) == {"Source Serif Pro"}
    window.control.change(reading_face=face)
    after = [QFontInfo(letters).family() for letters in typefaces(window)]
    assert len(after) == len(before)
    assert "Source Serif Pro" not in after


def typefaces(window: MainWindow) -> list[object]:
    texts = [text.document().defaultFont() for row in rows(window) for text in row.findChildren(ReadingText)]
    block = window.original.view.document().lastBlock()
    return [*texts, block.begin().fragment().charFormat().font()]  # type: ignore[attr-defined]


def test_with_reduced_motion_nothing_moves(window: MainWindow) -> None:
    assert motion.duration(window, 120) == 120
    window.control.change(reduce_motion=True)
    assert motion.duration(window, 120) == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    show_article(window, 0, repeat=30)
    view = window.original.view
    view.scroll_to(100)
    assert view.verticalScrollBar().value() > 0, "it is there at once"
    window.control.change(reduce_motion=False)
    assert motion.duration(window, 120) == 120


def test_settings_that_were_mended_are_told_once(qtbot: QtBot, home: Path) -> None:
    home.mkdir()
    default_path().write_text('{"text_size": 99, "scheme": "sepia", "length": "long"}')
    window = open_window()
    notice = window.start.message
    qtbot.waitUntil(notice.isVisible)
    assert "text size" in notice.accessibleDescription()
    assert "colours" in notice.accessibleDescription()
    assert "length" not in notice.accessibleDescription()
    window.close()
    window.deleteLater()
    window = open_window()
    QTest.qWait(50)
    assert not window.start.message.isVisible()
    window.close()
    window.deleteLater()


def test_they_are_told_above_an_article_that_opens_at_once(qtbot: QtBot, home: Path, story: Path) -> None:
    home.mkdir()
    default_path().write_text('{"text_size": 99}')
    window = open_window()
    window.control.open_files([story])
    qtbot.waitUntil(lambda: window.original.message.isVisible() and not window.control.session.running, timeout=WAIT_MS)
    assert "text size" in window.original.message.accessibleDescription()
    window.close()
    window.deleteLater()


def test_of_a_settings_file_that_is_none_one_sentence_tells(qtbot: QtBot, home: Path) -> None:
    home.mkdir()
    default_path().write_text("not a settings file")
    window = open_window()
    qtbot.waitUntil(window.start.message.isVisible)
    assert "The settings could not be read" in window.start.message.accessibleDescription()
    assert stored.load_mended(default_path()).mended == ()
    window.close()
    window.deleteLater()


def test_every_setting_has_a_name_for_people() -> None:
    from briefdesk.desk import settings_words  # noqa: PLC0415

    said = settings_words.mended(Settings.__struct_fields__[:-1])
    assert not [field for field in Settings.__struct_fields__ if "_" in field and field in said]


def test_a_sentence_keeps_its_letters_when_those_of_its_widget_change(qtbot: QtBot) -> None:
    """Qt gives a text the letters of its widget whenever those change, as they do with a style sheet."""
    application()
    text = ReadingText()
    qtbot.addWidget(text)
    text.show_text("The ferry stays.", 17)
    before = text.document().defaultFont()
    text.setFont(QFont("Monospace", 30))
    assert text.document().defaultFont() == before
    assert text.heightForWidth(600) < 40
