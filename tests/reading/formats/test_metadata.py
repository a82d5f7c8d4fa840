from __future__ import annotations

import pytest

from briefdesk.reading.formats.metadata import language_code, person, stated_title


@pytest.mark.parametrize("text", ["Grain leaves port", "Document of the week", "U.S. promotes support", "Amazon.com"])
def test_a_title_that_somebody_wrote_is_believed(text: str) -> None:
    assert stated_title(text) == text


@pytest.mark.parametrize("text", ["Microsoft Word - Document1", "Document 2", "документ", "Untitled 1", "notes.docx"])
def test_a_title_that_a_program_made_up_is_not(text: str) -> None:
    assert stated_title(text) == ""


@pytest.mark.parametrize("text", ["Olena Koval", "Juan de la Cruz Ñáñez", "O. Henry Smith", "Леся Українка"])
def test_a_name_of_two_words_is_a_person(text: str) -> None:
    assert person(text) == text


@pytest.mark.parametrize(
    "text", ["okoval", "python-docx", "Microsoft Office User", "User 1", "admin desk", "a@b.example c"]
)
def test_logins_and_programs_are_not(text: str) -> None:
    assert person(text) == ""


@pytest.mark.parametrize(("tag", "code"), [("uk-UA", "uk"), ("EN", "en"), ("pt_BR", "pt"), ("ukr", ""), ("", "")])
def test_languages_are_two_letters(tag: str, code: str) -> None:
    assert language_code(tag) == code
