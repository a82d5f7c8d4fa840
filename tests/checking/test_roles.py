"""Those killed and those hurt, votes for and against: numbers that changed places between the two texts."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary
from briefdesk.checking.facts import read
from briefdesk.checking.roles import roles


def told(text: str, language: str) -> list[tuple[int, str]]:
    return [(int(each.number.values[0]), each.role) for each in roles(read(text, language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The blast killed seven people and injured 23.", [(7, "dead"), (23, "hurt")]),
        ("en", "Seven people were killed and 23 injured.", [(7, "dead"), (23, "hurt")]),
        ("en", "The fire, which left 23 people hurt, killed seven.", [(23, "hurt"), (7, "dead")]),
        ("en", "Seven were killed when the roof fell, injuring 23.", [(7, "dead"), (23, "hurt")]),
        ("en", "Seven people were killed or injured.", [(7, "dead"), (7, "hurt")]),
        ("en", "Two days after the blast killed seven, nobody was charged.", [(7, "dead")]),
        ("en", "Seven voted in favour and 23 against.", [(7, "for"), (23, "against")]),
        ("en", "Seven players stood against the wall.", []),
        ("es", "El ataque mató a siete personas e hirió a 23.", [(7, "dead"), (23, "hurt")]),
        ("es", "Hay siete muertos y 23 heridos.", [(7, "dead"), (23, "hurt")]),
        ("es", "Hubo 176 votos a favor y 167 en contra.", [(176, "for"), (167, "against")]),
        ("uk", "Загинули семеро людей, ще 23 людини поранено.", [(7, "dead"), (23, "hurt")]),
        ("uk", "Удар забрав життя семи людей і поранив 23.", [(7, "dead"), (23, "hurt")]),
    ],
)
def test_what_is_told_of_so_many(language: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert sorted(told(text, language)) == sorted(expected)


@pytest.mark.parametrize(
    ("language", "article", "wrong", "right"),
    [
        (
            "en",
            "The collapse killed seven people and injured 23, officials said.",
            "Twenty-three people were killed and seven injured.",
            "Seven people died and 23 were hurt.",
        ),
        (
            "en",
            "A bomb hit the hospital, wounding 14 people. No one was killed.",
            "The bomb killed 14 people.",
            "It wounded 14.",
        ),
        (
            "es",
            "El Congreso aprobó la ley con 176 votos a favor y 167 en contra.",
            "La ley tuvo 167 votos a favor y 176 en contra.",
            "La ley tuvo 176 votos a favor y 167 en contra.",
        ),
        (
            "es",
            "El ataque dejó 45 heridos y 12 muertos.",
            "El ataque dejó 45 muertos y 12 heridos.",
            "Murieron 12 personas y 45 resultaron heridas.",
        ),
        (
            "uk",
            "Унаслідок удару загинули 15 людей, ще 31 людину поранено.",
            "Загинули 31 людина, ще 15 поранено.",
            "Удар забрав життя 15 людей, поранено 31.",
        ),
    ],
)
def test_numbers_that_changed_places_are_told(language: str, article: str, wrong: str, right: str) -> None:
    kinds = {each.kind for each in check_summary(article, language, wrong).findings}
    assert kinds == {"number-contradicted"}
    assert check_summary(article, language, right).findings == ()


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("Seven people were killed or injured.", "Seven people were injured."),
        ("The blast killed seven. A second one injured seven.", "Seven people were injured."),
        ("Seven players trained. The storm killed 12.", "The storm killed 12 people."),
    ],
)
def test_what_the_article_also_tells_is_found(article: str, summary: str) -> None:
    assert check_summary(article, "en", summary).findings == ()
