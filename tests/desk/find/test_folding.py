"""Where words stand in a text, whatever their case, accents and apostrophes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.desk.find.folding import find, fold


def found(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in find(fold(text), wanted)]


@pytest.mark.parametrize(
    ("text", "wanted", "words"),
    [
        ("The council. The Council!", "council", ["council", "Council"]),
        ("the council", "COUNCIL", ["council"]),
        ("São Paulo, sao paulo", "sao PAULO", ["São Paulo", "sao paulo"]),
        ("São Paulo", "São", ["São"]),
        ("El Niño y el nino", "nino", ["Niño", "nino"]),
        ("п’ять, пʼять, п'ять", "п'ять", ["п’ять", "пʼять", "п'ять"]),
        ("п'ять", "п’ять", ["п'ять"]),
        ("«так» і “ні”", '"так"', ["«так»"]),
        ("$60 billion, 60\u00a0billion", "60 billion", ["60 billion", "60\u00a0billion"]),
        ("one\ntwo  three", "one two three", ["one\ntwo  three"]),
        ("2014–2022", "2014-2022", ["2014–2022"]),
        ("мій, мои, мої", "мои", ["мои"]),
        ("мои", "мой", []),
        ("Її та іі", "її", ["Її"]),
        ("ёлка и елка", "елка", ["ёлка", "елка"]),
        ("за́мок і замо́к", "замок", ["за́мок", "замо́к"]),
        ("🚢 ferry 🚢", "🚢", ["🚢", "🚢"]),
        ("a.b aXb", "a.b", ["a.b"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("well known, wellknown", "well ", ["well "]),
        ("nothing", "  ", []),
        ("nothing", "", []),
        ("Straße", "straße", ["Straße"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
    ],
)
def test_what_is_found(text: str, wanted: str, words: list[str]) -> None:
    assert found(text, wanted) == words


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("asked", ["NFC", "NFD"])
@pytest.mark.parametrize("word", ["Чайї", "niño", "Київ", "naïve"])
def test_both_ways_of_writing_a_letter_are_one(form: str, asked: str, word: str) -> None:
    text = unicodedata.normalize(form, f"x {word} y")
    assert found(text, unicodedata.normalize(asked, word)) == [unicodedata.normalize(form, word)]


@given(st.text(max_size=200))
def test_folding_keeps_places(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(text=st.text(max_size=60), start=st.integers(0, 59), length=st.integers(1, 10))
def test_every_part_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    part = text[start : start + length].strip()
    around = unicodedata.normalize("NFD", text[start : start + length + 1])
    marked = any(unicodedata.category(letter) in ("Mn", "Cf") for letter in around)
    assert marked or not part or part in found(text, part) or found(text, part)


@given(text=st.text(max_size=100), wanted=st.text(max_size=5))
def test_places_are_in_order_and_in_the_text(text: str, wanted: str) -> None:
    end = 0
    for start, stop in find(fold(text), wanted):
        assert end <= start < stop <= len(text)
        end = stop
