"""The tables of words in `resources/checking`: no word stands for another by its beginning alone."""

from __future__ import annotations

import tomllib

import pytest

from briefdesk import paths
from briefdesk.checking.likeness import bare
from briefdesk.checking.synonyms import aliases, name_words

TABLES = ("aliases", "name_words", "common_words")


@pytest.mark.parametrize("table", TABLES)
def test_a_star_stands_at_the_end_of_a_word(table: str) -> None:
    same = tomllib.loads((paths.resources() / "checking" / f"{table}.toml").read_text("utf-8"))["same"]
    words = [word for group in same for name in group for word in name.replace("-", " ").split()]
    assert [word for word in words if "*" in word[:-1] or word == "*"] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Thailand", "Тайвань"), ("Niger", "Нігерія"), ("Nigeria", "Нігер"), ("Indiana", "Індія")),
        *(("Romania", "Рим"), ("Turkey", "Туркменістан"), ("Gaza", "Газпром"), ("Denmark", "Даніель")),
        *(("Seine", "Сенегал"), ("Cuba", "Кубань"), ("Game", "Греція"), ("Ministry", "Мінськ")),
        *(("Century", "Віктор"), ("God", "Богдан"), ("Garden", "Саддам"), ("Mountain", "Горбачов")),
        *(("War", "Warren"), ("Star", "Starmer"), ("Sea", "Sean"), ("Law", "Lawrence"), ("King", "Kingston")),
        *(("New", "Новак"), ("Court", "Судан"), ("People", "Людмила"), ("South", "Sudán")),
    ],
)
@pytest.mark.parametrize("table", [aliases, name_words], ids=["aliases", "name words"])
def test_names_that_are_not_the_same(table: object, one: str, other: str) -> None:
    known = table()  # type: ignore[operator]
    assert not known.groups((bare(one),), 0) & known.groups((bare(other),), 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Thailand", "тайський"), ("Nigerian", "Нігерії"), ("Latvia", "letona"), ("Gaza", "Газі")),
        *(("Ministry", "Міністерство"), ("Court", "судом"), ("New", "Нової"), ("North", "Північній")),
    ],
)
def test_names_that_are(one: str, other: str) -> None:
    both = (aliases(), name_words())
    assert any(known.groups((bare(one),), 0) & known.groups((bare(other),), 0) for known in both)
