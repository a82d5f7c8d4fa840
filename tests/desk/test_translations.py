"""The translations are whole: every text of the window, in every language, with all that is put into it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from briefdesk.desk.app import application, keep
from briefdesk.desk.interface_language import CODES, Code, InterfaceLanguage
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, TranslationReady
from briefdesk.records import Removed
from briefdesk.settings import Settings
from tests.desk.articles import article, translation
from tests.desk.translations import DESK, PLACEHOLDER, SCAN, entries, texts
from tests.desk.windows import begin_translating, say, settle

TRANSLATED = ("uk", "es")
FORMS = {"en": 2, "uk": 3, "es": 2}
LOOKED_UP = {"Error", "Finding", "Glossary", "Language", "Reason", "Removed"}
"""Contexts whose texts are listed with `QT_TRANSLATE_NOOP` and looked up by data."""
LEFT_OUT = (Removed("About the author.", "author-bio"), Removed("Share this", "share-links"))
RENEW = "run “make translations”, and translate what is new"


def speak(code: Code) -> None:
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    language.speak(code)


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Code]:
    speak(request.param)
    yield request.param
    speak("en")


# The source


def test_every_text_is_written_out_where_it_is_said() -> None:
    """Else nobody can translate it."""
    hidden = [f"{text.file}:{text.line}" for text in texts() if not text.text and text.context not in LOOKED_UP]
    assert not hidden


def test_texts_are_translated_by_the_names_that_are_looked_for() -> None:
    for path in DESK.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.value) == "QCoreApplication.translate":
                assert [ast.unparse(target) in SCAN["ALIASES"] for target in node.targets] == [True], path


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("class A:\n def f(self): self.tr('x')", [("A", "x", "", False)]),
        ("class A:\n def f(self):\n  def g(): return self.tr('x', '', len(rows))", [("A", "x", "", True)]),
        ("tr('C', 'x', '', len(rows))", [("C", "x", "", True)]),
        ("naming.tr('C', 'x', 'why')", [("C", "x", "why", False)]),
        ("QCoreApplication.translate(\n 'C',\n 'one '\n 'two',\n)", [("C", "one two", "", False)]),
        ("NAMES = {1: QT_TRANSLATE_NOOP('C', 'x')}", [("C", "x", "", False)]),
        ("f\"{tr('C', 'x')}\"", [("C", "x", "", False)]),
        ("tr('C', f'{x}')", [("C", "", "", False)]),
        ("painter.translate(3, 4); text.translate(table)", []),
    ],
)
def test_a_text_is_found_however_it_is_written(tmp_path: Path, written: str, found: list[tuple[object, ...]]) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "module.py").write_text(written, "utf-8")
    told = [(text.context, text.text, text.comment, text.plural) for text in SCAN["texts"](folder)]
    assert told == found


SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setTitle", "setStatusTip", "setWhatsThis", "addTab", "addRow", "addAction", "addMenu", "addItem", "setLabelText",
    "setSuffix", "setPrefix", "setSpecialValueText", "setHtml", "setPlainText", "setInformativeText", "setHeaderData",
    "label", "tool", "QLabel", "QPushButton", "QToolButton", "QAction", "QMenu", "QCheckBox", "QRadioButton",
    "QGroupBox", "KeyCapButton", "PaneHeader", "announce", "showMessage", "getOpenFileNames", "getOpenFileName",
    "getSaveFileName", "getExistingDirectory", "question", "warning", "information", "critical",
}  # fmt: skip
"""Functions whose arguments a person reads."""


def test_nothing_is_shown_that_nobody_can_translate() -> None:
    found = [
        f"{path.relative_to(DESK)}:{node.lineno} {text!r}"
        for path in sorted(DESK.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _called(node.func) in SHOWING
        for argument in node.args
        for text in _literals(argument)
        if len([letter for letter in text if letter.isalpha()]) > 1 and not _is_a_name(text)
    ]
    assert not found


def _called(function: ast.expr) -> str:
    """ "" for a line of the log, which nobody is shown."""
    if isinstance(function, ast.Attribute):
        return "" if ast.unparse(function.value) == "log" else function.attr
    return getattr(function, "id", "")


def _literals(node: ast.expr) -> Iterator[str]:
    """Of the argument itself: not what is handed to a call inside of it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)


def _is_a_name(text: str) -> bool:
    """Of the program, of a widget for the style sheet, of keys: none of them is translated."""
    return text.strip(" –") == "BriefDesk" or text.startswith(("Ctrl+", "F")) or (text.islower() and " " not in text)


# The files for Qt Linguist


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_files_hold_the_texts_of_the_window_and_no_others(code: str) -> None:
    said = {(text.context, text.text, text.comment) for text in texts() if text.text}
    assert {entry.key for entry in entries(code)} == said, RENEW


def test_english_has_its_singulars() -> None:
    counted = {(text.context, text.text, text.comment) for text in texts() if text.plural}
    assert {entry.key for entry in entries("en")} == counted, RENEW


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    missing = [entry.source for entry in entries(code) if not entry.finished or not all(entry.forms)]
    assert not missing, RENEW


@pytest.mark.parametrize("code", CODES)
def test_every_count_has_all_the_plurals_of_the_language(code: str) -> None:
    counted = {(text.context, text.text, text.comment) for text in texts() if text.plural}
    assert {entry.key for entry in entries(code) if entry.plural} == counted
    assert {len(entry.forms) for entry in entries(code) if entry.plural} == {FORMS[code]}


@pytest.mark.parametrize("code", CODES)
def test_what_is_put_into_a_text_has_its_place_in_the_translation(code: str) -> None:
    for entry in entries(code):
        wanted = sorted(PLACEHOLDER.findall(entry.source))
        for number, form in enumerate(entry.forms):
            placed = sorted(PLACEHOLDER.findall(form))
            # "One file": a form that stands for nothing but 1 may say it in words. The Ukrainian one also means 21.
            if entry.plural and number == 0 and code != "uk":
                placed += [each for each in wanted if each.endswith("n") and each not in placed]
                placed.sort()
            assert placed == wanted, (entry.source, form)


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_ends_as_its_text_does(code: str) -> None:
    for entry in entries(code):
        for form in entry.forms:
            for end in (".", "…", ":", "?"):
                assert form.endswith(end) == entry.source.endswith(end), (entry.source, form)


@pytest.mark.parametrize("code", TRANSLATED)
def test_quotes_and_apostrophes_are_those_of_the_language(code: str) -> None:
    """«…» and ’; none that only a typewriter has."""
    for entry in entries(code):
        for form in entry.forms:
            assert not set("\"'“”„`") & set(form), form
            assert form.count("«") == form.count("»"), form
            assert form.strip() == form or form.strip() == form.strip("\u00a0"), form


# What the window says


@pytest.mark.parametrize(("count", "words"), [(1, "1 слово"), (2, "2 слова"), (5, "5 слів"), (21, "21 слово")])
def test_ukrainian_counts(qtbot: QtBot, count: int, words: str) -> None:
    speak("uk")
    assert application().translate("Original", "%Ln words", "", count) == words
    speak("en")


@pytest.mark.parametrize(("count", "words"), [(1, "1 palabra"), (2, "2 palabras"), (1234, "1234 palabras")])
def test_spanish_counts(qtbot: QtBot, count: int, words: str) -> None:
    speak("es")
    assert application().translate("Original", "%Ln words", "", count) == words
    speak("en")


WORDS = {"en": ("Open…", "Brief"), "uk": ("Відкрити…", "Підсумувати"), "es": ("Abrir…", "Resumir")}


@pytest.fixture
def shown(language: Code, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Settings(interface=language), keep)
    qtbot.addWidget(window)
    yield window
    window.control.worker.shut_down()


def test_the_window_speaks_its_language(shown: MainWindow, language: Code) -> None:
    assert (shown.does.open.text(), shown.does.brief.text()) == WORDS[language]


def test_no_letter_opens_two_things_of_a_menu(shown: MainWindow) -> None:
    menus = [shown.menuBar().actions(), *(menu.actions() for menu in shown.findChildren(QMenu))]
    for actions in menus:
        letters = [letter for action in actions if (letter := _letter(action))]
        assert len(letters) == len(set(letters)), [action.text() for action in actions]


def test_every_menu_of_the_bar_has_a_letter(shown: MainWindow) -> None:
    assert all(_letter(action) for action in shown.menuBar().actions())


def _letter(action: QAction) -> str:
    _, found, rest = action.text().replace("&&", "").partition("&")
    return rest[:1].casefold() if found else ""


def test_no_english_is_left_on_the_screen(shown: MainWindow, language: Code, qtbot: QtBot) -> None:
    """Nor in what is only heard, or seen where the pointer rests. A text that a base class says is found, too."""
    if language == "en":
        return
    shown.resize(1440, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    begin_translating(shown, TranslationReady("summary", translation(), ()), of=replace(article(), removed=LEFT_OUT))
    say(shown, Finished(3.0, 1_000_000_000))
    settle(shown)
    shown.settings.open()
    translated = {entry.source.replace("&", "") for entry in entries(language) if entry.source not in entry.forms}
    seen = {text for part in shown.findChildren(QObject) for text in _texts(part)}
    assert len(seen) > 100
    assert seen & translated == {"English"}, "which is offered by its own name"


def _texts(part: QObject) -> Iterator[str]:
    for name in (
        "text",
        "title",
        "toolTip",
        "accessibleName",
        "accessibleDescription",
        "windowTitle",
        "placeholderText",
    ):
        said = part.property(name)
        if isinstance(said, str) and said:
            yield said.replace("&", "")
    if isinstance(part, QComboBox):
        yield from (part.itemText(index) for index in range(part.count()))
    if isinstance(part, QTabBar):
        yield from (part.tabText(index) for index in range(part.count()))
