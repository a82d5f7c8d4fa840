import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.translating.marks import Marks
from briefdesk.translating.quotes import apostrophes, in_style
from tests.translating.models import Scripted, leg

NBSP = "\u00a0"
ALL = "“”„«»‘’—–…"


def plain(text: str, strange: str = ALL) -> str:
    return Marks(leg(Scripted(strange=strange))).plain(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Don’t — ever,” he said…", '"Don\'t - ever," he said...'),
        (f"«{NBSP}Oui{NBSP}», dit-il", '"Oui", dit-il'),
        ("yes—no, 2014–2022, Kyiv–Lviv, a – b", "yes - no, 2014-2022, Kyiv-Lviv, a - b"),
        ("—Hola", "- Hola"),
        ("plain", "plain"),
    ],
)
def test_a_model_that_knows_no_typographic_marks_gets_plain_ones(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_a_model_that_knows_them_gets_what_stands_there() -> None:
    text = f"“Don’t — ever,” he said… «{NBSP}Oui{NBSP}» 2014–2022"
    assert plain(text, strange="") == text


def test_only_the_strange_kind_is_replaced_and_all_of_it() -> None:
    assert plain("“Don’t — ever,”", strange="”") == '"Don’t — ever,"'


def test_a_mark_whose_plain_one_is_as_strange_stays() -> None:
    assert plain("“Yes” – no", strange='“"–') == "“Yes” - no"


@given(st.lists(st.sampled_from(["Він", "каже", "«так»", "«а „б“»", "і", "м’яч"]), min_size=1).map(" ".join))
def test_plain_marks_come_back_as_they_were(text: str) -> None:
    assert apostrophes(in_style(plain(text), text, "uk"), "uk") == text
