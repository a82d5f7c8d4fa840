"""What a person types and what stands in a brief come down to the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.library.words import fold, stem

FORMS = [
    "україна україни україні україну україною український українського",
    "київ києва києві києвом київський",
    "львів львова львові",
    "харків харкова харкові харківський харківського",
    "запоріжжя запоріжжі запоріжжям",
    "крим криму кримом",
    "америка америки америці",
    "зеленський зеленського зеленському",
    "рік року роки років роках",
    "ринок ринку ринки",
    "хлопець хлопця",
    "вибори виборів виборах вибір",
    "програма програму програм програмами",
    "президент президента президентові президентом",
    "російський росія росії",
    "elección elecciones",
    "ministro ministra ministros",
    "país países",
    "council councils",
    "city cities",
    "vote votes voted voting",
]


@pytest.mark.parametrize("forms", FORMS)
def test_forms_of_a_word_meet(forms: str) -> None:
    assert len({stem(fold(form)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("порт", "парк"), ("київ", "львів"), ("війна", "мир"), ("council", "counter"), ("casa", "cosa")]
)
def test_different_words_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Прем’єр-міністр", "премєр міністр"),
        ("прем'єр", "премєр"),
        ("премʼєр", "премєр"),
        ("Зеле́нський", "зеленський"),
        ("Ґалаґан", "галаган"),
        ("Йосип Їжакевич", "йосип їжакевич"),
        ("и\u0306", "й"),
        ("El Niño llegó", "el nino llego"),
        ("O’Brien's “boat”", "o brien s boat"),
        ("$60,5 million", "60 5 million"),
        ("ﬁnale", "finale"),
        ("港が閉鎖", "港 が 閉 鎖"),
        ("🚢 \n", ""),
    ],
)
def test_words_are_written_in_one_way(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing_and_leaves_only_words(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert all(word.isalnum() for word in folded.split())
    assert all(stem(word) for word in folded.split())
