from __future__ import annotations

import pytest

from briefdesk.reading.formats.metadata import language_code


@pytest.mark.parametrize(("tag", "code"), [("uk-UA", "uk"), ("EN", "en"), ("pt_BR", "pt"), ("ukr", ""), ("", "")])
def test_languages_are_two_letters(tag: str, code: str) -> None:
    assert language_code(tag) == code
