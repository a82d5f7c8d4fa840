"""Which language the window speaks: the one that was chosen, else that of the system, else English."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application
from briefdesk.desk.interface_language import InterfaceLanguage

PROGRAM = """
import sys
from PySide6.QtCore import QLocale
from briefdesk.desk.app import application
from briefdesk.desk.interface_language import InterfaceLanguage
app = application()
language = app.findChild(InterfaceLanguage)
language.speak(sys.argv[1])
said = [language.code, app.translate("Actions", "Open…"), QLocale().toString(1234.5, "f", 1)]
sys.stdout.buffer.write("|".join(said).encode())
"""


def said(wanted: str, **system: str) -> list[str]:
    """In a process of its own: code, a word, a number. `system`: what the environment says of the language."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    command = [sys.executable, "-c", PROGRAM, wanted]
    return subprocess.run(command, capture_output=True, check=True, env=own | system).stdout.decode().split("|")


@pytest.mark.parametrize(
    ("system", "shown"),
    [
        ({"LANG": "uk_UA.UTF-8"}, ["uk", "Відкрити…", "1\u00a0234,5"]),
        ({"LANG": "es_MX.UTF-8"}, ["es", "Abrir…", "1,234.5"]),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "uk:en"}, ["uk", "Відкрити…", "1,234.5"]),
        ({"LANG": "de_DE.UTF-8"}, ["en", "Open…", "1,234.5"]),
        ({}, ["en", "Open…", "1,234.5"]),
    ],
    ids=str,
)
def test_at_first_it_is_that_of_the_system(system: dict[str, str], shown: list[str]) -> None:
    """With the numbers that the person has set there: a Mexican writes them as the English do."""
    assert said("", **system) == shown


def test_what_was_chosen_wins(home: Path) -> None:
    assert said("es", LANG="uk_UA.UTF-8") == ["es", "Abrir…", "1234,5"]


def test_a_language_leaves_nothing_behind_when_another_is_spoken(qtbot: QtBot) -> None:
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    for code in ("uk", "es", "en"):
        language.speak(code)  # type: ignore[arg-type]
    assert QCoreApplication.translate("Actions", "Open…") == "Open…"
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(("code", "keys"), [("en", "Ctrl+Shift+V"), ("uk", "Ctrl+Shift+V"), ("es", "Ctrl+Mayús+V")])
@pytest.mark.skipif(sys.platform == "darwin", reason="keys are signs there")
def test_keys_are_called_what_stands_on_them(qtbot: QtBot, code: str, keys: str) -> None:
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    language.speak(code)  # type: ignore[arg-type]
    assert QKeySequence("Ctrl+Shift+V").toString(QKeySequence.SequenceFormat.NativeText) == keys
    language.speak("en")
