"""Names that sound alike, whatever their script and endings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.checking.sounds import key, likeness

SAME = [
    *(("Blinken", "Блінкен"), ("Shmyhal", "Шмигалем"), ("Joe", "Джо"), ("Virginia", "Вірджинії")),
    *(("Kavanaugh", "Кавано"), ("Jacobs", "Джейкобсом"), ("Brandt", "Брандта"), ("Wayde", "Уейда")),
    *(("Hicks", "Хікс"), ("Dallas", "Даллаських"), ("Oxford", "Оксфордському"), ("Guy", "Гай")),
    *(("Michael", "Майкл"), ("Zelensky", "Зеленського"), ("Gaddafi", "Gadafi"), ("Thorneycroft", "Торнейкрофта")),
]
OTHER = [
    *(("Blinken", "Шмигаль"), ("Brandt", "Кучма"), ("London", "Париж"), ("Gaddafi", "Google")),
    *(("Washington", "Роном"), ("Johnny", "Леслі"), ("Oxford", "Шерц"), ("Cowboys", "Роном")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name_in_two_languages(one: str, other: str) -> None:
    assert likeness(one, other) >= 0.75


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_names(one: str, other: str) -> None:
    assert likeness(one, other) < 0.5


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_a_share_and_goes_both_ways(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == pytest.approx(likeness(other, one))


@pytest.mark.parametrize(
    ("one", "other"), [("President", "Президента"), ("Brandt", "Брандта"), ("protest", "протести")]
)
def test_a_key_is_the_same_in_both_scripts(one: str, other: str) -> None:
    assert key(one)[:4] == key(other)[:4]
