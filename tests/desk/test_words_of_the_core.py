"""What the core says in English, the window says in its own language: errors, reasons, findings."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import briefdesk
from briefdesk.desk import error_words, finding_words, reason_words
from briefdesk.desk.app import application
from briefdesk.desk.interface_language import InterfaceLanguage
from briefdesk.desk.language_names import NAMES
from briefdesk.errors import BY_CODE, UsageError, from_code
from briefdesk.models import encoder
from briefdesk.models.catalogue import load_catalogue
from briefdesk.records import Finding
from briefdesk.translating.findings import NOTES
from briefdesk.translating.languages import language_name

CORE = Path(briefdesk.__file__).parent
PARAMS = {
    "name": "ferry.pdf", "model": "bart", "file": "model.bin", "host": "example.org", "library": "libc",
    "folder": "models", "reason": "the disk is full", "problem": "its manifest is too long", "kind": "KeyError",
    "format": "xlsx", "source": "English", "target": "uk", "line": "3", "pages": "12345", "limit": "500",
    "id": "7", "limit_mb": "100", "limit_s": "60", "needed_mb": "2140", "free_mb": "512", "status": "404",
}  # fmt: skip
PASSED_ON = {UsageError.code}
"""Errors that say what they are told to say."""


@pytest.fixture(params=["uk", "es"])
def translated(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


def speak(code: str) -> None:
    language = application().findChild(InterfaceLanguage)
    assert isinstance(language, InterfaceLanguage)
    language.speak(code)  # type: ignore[arg-type]


def modules() -> Iterator[tuple[Path, ast.Module]]:
    """All of the core."""
    for path in sorted(CORE.rglob("*.py")):
        if CORE / "desk" not in path.parents:
            yield path, ast.parse(path.read_text("utf-8"))


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    for path, module in modules():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield f"{path.relative_to(CORE)}:{node.lineno}", node


# Errors


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_every_error_has_words_of_the_window(code: str) -> None:
    assert code in error_words.WORDS


@pytest.mark.parametrize("code", sorted(set(BY_CODE) - PASSED_ON))
def test_every_error_is_said_in_every_language(translated: str, code: str) -> None:
    error = from_code(code, PARAMS)
    there = error_words.words(error)
    speak("en")
    here = error_words.words(error)
    assert all(said and said != english for said, english in zip(there, here, strict=True))


def test_the_window_never_says_an_error_in_the_words_of_the_core() -> None:
    said = [
        path.name
        for path in (CORE / "desk").rglob("*.py")
        if re.search(r"\w\.(hint|advice)\b|error\.message", path.read_text("utf-8"))
    ]
    assert set(said) <= {"error_words.py"}


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_the_words_ask_for_no_more_than_the_core_tells(code: str) -> None:
    known = _names(BY_CODE[code].template + BY_CODE[code].advice)
    assert _names("".join(str(words) for words in error_words.WORDS[code])) <= known


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_no_window_tells_a_person_to_type_a_command(code: str, qtbot: QtBot) -> None:
    said = " ".join(error_words.words(from_code(code, PARAMS)))
    assert not re.search(r"briefdesk |make |--\w", said)


def test_numbers_and_languages_in_errors_are_written_as_in_the_language(qtbot: QtBot) -> None:
    speak("uk")
    memory = error_words.words(from_code("too-little-memory", PARAMS))[0]
    assert "2\u00a0140 МБ" in memory
    assert "англійська → українська" in error_words.words(from_code("no-translator", PARAMS))[0]
    speak("es")
    assert "del inglés al ucraniano" in error_words.words(from_code("no-translator", PARAMS))[0]
    speak("en")


def test_what_the_core_calls_an_unknown_language_is_translated(qtbot: QtBot) -> None:
    speak("uk")
    said = error_words.words(from_code("no-translator", {"source": language_name("und"), "target": "uk"}))[0]
    assert "невідома мова" in said
    speak("en")


def test_every_language_of_the_catalogue_has_a_name() -> None:
    codes = {code for entry in load_catalogue() for code in (*entry.card.sources, *entry.card.targets)}
    assert codes <= set(NAMES)


def test_the_encoder_is_not_called_by_its_id() -> None:
    message, advice = error_words.words(from_code("model-missing", {"model": encoder.MODEL}))
    assert encoder.MODEL not in message
    assert advice == "Install BriefDesk again."


def test_a_job_without_a_model_is_not_called_one() -> None:
    named = {keyword.value.value for _, call in calls("RanOutOfMemory") for keyword in call.keywords
             if isinstance(keyword.value, ast.Constant)}  # fmt: skip
    assert named == {error_words.JOB}
    assert "model" not in error_words.words(from_code("out-of-memory", {"model": error_words.JOB}))[0]


# Reasons


def reasons() -> Iterator[tuple[str, str]]:
    """Where a reason is written out, and what it reads like; values are "X1"."""
    for path, module in modules():
        if {"runtimes", "cli"} & set(path.parts):
            continue  # about the insides of files, which are said in English, and about options
        constants = dict(_constants(module))
        for node in ast.walk(module):
            if isinstance(node, ast.keyword) and node.arg == "reason" and (text := _text(node.value, constants)):
                yield f"{path.relative_to(CORE)}:{node.value.lineno}", text


def _constants(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in module.body:
        if isinstance(node, ast.Assign) and (text := _text(node.value, {})):
            yield ast.unparse(node.targets[0]), text


def _text(node: ast.expr, constants: Mapping[str, str]) -> str:
    """ "" where it is not written out here."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name):
        return constants.get(node.id, "")
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part, constants) for part in node.values)
    return _text(node.value, constants) or "X1" if isinstance(node, ast.FormattedValue) else ""


def test_the_reasons_are_found() -> None:
    found = dict(map(reversed, reasons()))  # type: ignore[arg-type]
    assert {"the disk is full", "X1 in it is a link", "it points to an unsafe address"} <= set(found)


def test_every_reason_is_said_in_every_language(translated: str) -> None:
    unsaid = [f"{where} {reason}" for where, reason in reasons() if _in_english(reason)]
    assert not unsaid


def _in_english(reason: str) -> bool:
    said = reason_words.words(reason)
    return said == reason or said.endswith((" (англійською)", " (en inglés)"))


def test_a_reason_keeps_its_values(translated: str) -> None:
    assert "weights.bin" in reason_words.words("weights.bin in it is larger than it says")
    assert "7" in reason_words.words("it is busy and asks to come back in 7 min")


def test_a_reason_that_has_no_words_is_said_in_english(qtbot: QtBot) -> None:
    odd = "its width is {odd} (dim-emb)"
    assert reason_words.words(odd) == odd
    speak("uk")
    assert reason_words.words(odd) == f"{odd} (англійською)"
    speak("en")


# Findings


def notes() -> set[str]:
    """Of the findings that modules hold ready, and of those that are made where they are needed."""
    found = set(NOTES.values())
    for where, call in calls("Finding"):
        module = importlib.import_module("briefdesk." + where.partition(".py")[0].replace("/", "."))
        found |= {each.note for each in vars(module).values() if isinstance(each, Finding)}
        told = _text(call.args[-1], {name: each for name, each in vars(module).items() if isinstance(each, str)})
        found |= {told} if told else set()
        own = (each for name, each in vars(module).items() if not name.startswith("__"))
        found |= {note for each in own if isinstance(each, dict) for note in _sentences(each)}
    return {note.replace("{}", "{words}") for note in found}


def _sentences(table: Mapping[object, object]) -> set[str]:
    """Of a table of notes by kind."""
    return {each for each in table.values() if isinstance(each, str) and each.endswith(".")}


def test_the_notes_are_found() -> None:
    assert len(notes() - set(NOTES.values())) >= 20
    assert {"The article is in that language.", "The article says “{words}”."} <= notes()


def test_every_finding_is_said_in_every_language(translated: str) -> None:
    said = {note: finding_words.words(note.format(words="60 000")) for note in notes()}
    assert not [note for note, words in said.items() if words == note.format(words="60 000")]
    assert all("60 000" in words for note, words in said.items() if "{words}" in note)


def test_no_words_are_kept_for_findings_that_are_gone() -> None:
    assert set(map(str, finding_words.WORDS)) == notes()


def _names(template: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", template))
