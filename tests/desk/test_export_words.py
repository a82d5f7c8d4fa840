"""What goes out with a brief is in the language of the window; file names are good on every system."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.desk import export_failures
from briefdesk.desk.app import application
from briefdesk.desk.export_words import WindowWords
from briefdesk.desk.file_names import LONGEST, file_name
from briefdesk.desk.interface_language import CODES, Code, InterfaceLanguage
from briefdesk.exporting import Choices, Words, outline, plain_text
from briefdesk.records import Coverage, ModelRef
from tests.samples import ARTICLE, REWRITTEN

MODEL = ModelRef("opus-mt", "0123456789abcdef", "0" * 64, "ct2")


def test_every_word_of_a_document_is_the_windows_own() -> None:
    names = {name for name, _ in inspect.getmembers(Words, inspect.isfunction) if not name.startswith("_")}
    assert names
    assert names <= set(vars(WindowWords))


def test_the_window_says_in_english_what_the_command_line_says(qapp: object) -> None:
    ours, theirs = WindowWords(), Words()
    for said in ("brief", "summary", "translation", "whole", "sources", "to_verify"):
        assert getattr(ours, said)() == getattr(theirs, said)()
    assert ours.machine_written(0) == theirs.machine_written(0)
    assert ours.machine_written(3) == theirs.machine_written(3)
    assert ours.rewritten(MODEL) == theirs.rewritten(MODEL) == "Rewritten by opus-mt (revision 0123456789ab)."
    assert ours.word_for_word(MODEL) == theirs.word_for_word(MODEL)
    assert ours.word_for_word(None) == theirs.word_for_word(None)
    assert ours.translated(MODEL) == theirs.translated(MODEL)
    assert ours.translated(ModelRef("", "", "", "")) == theirs.translated(ModelRef("", "", "", ""))
    assert ours.read(Coverage(9, 9, 4)) == theirs.read(Coverage(9, 9, 4)) == "4 of 9 sentences read."
    assert ours.read(Coverage(9, 9, 0)) == theirs.read(Coverage(9, 9, 0)) == "All 9 sentences read."
    assert ours.left(1) == theirs.left(1) == "1 key sentence of the article is not used."
    assert ours.left(3) == theirs.left(3) == "3 key sentences of the article are not used."
    assert ours.left_out(ARTICLE.removed) == theirs.left_out(ARTICLE.removed) == "Left out: reply form."
    assert ours.source("A%2B") == theirs.source("A%2B")
    assert REWRITTEN.findings[0].text in ours.doubt(REWRITTEN.findings[0])


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest) -> Iterator[Code]:
    speaker = application().findChild(InterfaceLanguage)
    assert isinstance(speaker, InterfaceLanguage)
    speaker.speak(request.param)
    yield request.param
    speaker.speak("")


def test_no_sentence_ends_twice(language: Code) -> None:
    words = WindowWords()
    note = plain_text(outline(REWRITTEN, Choices("pairs"), words))
    assert words.language == language
    assert ".." not in note
    assert ("Machine-written" in note) == (language == "en")


def test_every_reason_has_words(qapp: object) -> None:
    said = {export_failures.words(reason) for reason in (*export_failures.REASONS.values(), "article")}
    assert len(said) == 5
    assert not any("system says" in words for words in said)
    assert export_failures.words("File name too long") == "The system says: File name too long."


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Port & harbour", "Port & harbour"),
        ("Київ: що далі?", "Київ що далі"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "Brief"),
        ("...", "Brief"),
        ("", "Brief"),
        ("A  title\nin two lines.", "A title in two lines"),
        ("word " * 40, "word word word word word word word word word word word word word word word word"),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert file_name(title, "Brief") == name


@given(st.text())
def test_any_title_makes_a_name_for_any_system(title: str) -> None:
    name = file_name(title, "Brief")
    assert 0 < len(name) <= LONGEST
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name == name.strip(" .")
    name.encode("utf-8")
