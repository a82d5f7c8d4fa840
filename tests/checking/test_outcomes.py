"""Those killed and those hurt, votes for and against: numbers that changed places between the two texts."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary
from briefdesk.checking.facts import read
from briefdesk.checking.outcomes import outcomes


def told(text: str, language: str) -> list[tuple[int, str]]:
    return [(int(each.number.values[0]), each.kind) for each in outcomes(read(text, language))]


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
        ("uk", "Удар убив сімох людей і поранив 23.", [(7, "dead"), (23, "hurt")]),
        ("en", "Three missiles killed at least 12 people and injured 34.", [(12, "dead"), (34, "hurt")]),
        ("en", "Three people were killed, and nobody was hurt, in two crashes.", [(3, "dead")]),
        ("en", "Of the 30 wounded, five died.", [(30, "hurt"), (5, "dead")]),
        ("en", "Five of the wounded died.", []),
        ("es", "Tres misiles mataron a 12 personas e hirieron a 34.", [(12, "dead"), (34, "hurt")]),
        ("es", "De los 30 heridos, cinco murieron.", [(30, "hurt"), (5, "dead")]),
        ("uk", "Три ракети вбили 12 людей і поранили 34.", [(12, "dead"), (34, "hurt")]),
        ("uk", "П'ятеро з поранених померли.", []),
        ("en", "The plan passed by nine votes to four.", [(9, "for"), (4, "against")]),
        ("es", "El plan salió por nueve votos contra cuatro.", [(9, "for"), (4, "against")]),
        ("uk", "План підтримали 9 голосами проти 4.", [(9, "for"), (4, "against")]),
        ("en", "The vote was called from 9 to 4 Main Street.", []),
    ],
)
def test_what_is_told_of_so_many(language: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert set(told(text, language)) == set(expected)


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
            "Удар убив 15 людей, поранено 31.",
        ),
    ],
)
def test_numbers_that_changed_places_are_told(language: str, article: str, wrong: str, right: str) -> None:
    kinds = {each.kind for each in check_summary(article, language, wrong).findings}
    assert kinds == {"number-contradicted"}
    assert check_summary(article, language, right).findings == ()


RIGHT = [
    ("en", "The blast killed seven people.", "Seven people were killed or injured."),
    ("en", "Seven people were killed or injured.", "Seven people were injured."),
    ("en", "The blast killed seven. A second one injured seven.", "Seven people were injured."),
    ("en", "Seven players trained. The storm killed 12.", "The storm killed 12 people."),
    ("en", "Two gunmen killed 12 people and wounded three.", "Twelve people were killed and three wounded."),
    ("en", "Maria, who lives in Kharkiv, said 12 people were wounded.", "12 people were wounded, Maria said."),
    ("en", "The attack left 12 dead. Of the 30 wounded, five died.", "Five of the wounded died."),
    ("en", "The plan passed by nine votes to four.", "Nine voted for the plan and four against it."),
    ("es", "Tres misiles mataron a 12 personas e hirieron a 34.", "Doce personas murieron y 34 resultaron heridas."),
    ("es", "La vida sigue en el barrio donde 12 personas resultaron heridas.", "12 personas resultaron heridas."),
    ("es", "De los 30 heridos, cinco murieron.", "Cinco de los heridos murieron."),
    ("uk", "Три ракети вбили 12 людей і поранили 34.", "12 людей загинули, 34 поранено."),
    ("uk", "Життя триває в районі, де 12 людей поранено.", "У районі поранено 12 людей."),
    ("uk", "20 дронів убили сімох людей.", "Загинули семеро людей."),
]


@pytest.mark.parametrize(("language", "article", "summary"), RIGHT)
def test_what_the_article_tells_too_is_found(language: str, article: str, summary: str) -> None:
    assert check_summary(article, language, summary).findings == ()


VOTES = [
    ("en", "The council approved it by nine votes to four.", "It was approved by four votes to nine."),
    ("en", "The board voted eight to three for it, in the second round.", "The board backed it by eight votes to two."),
    ("es", "Fue culpable por siete votos contra dos.", "Fue culpable por dos votos contra siete."),
    ("uk", "Закон підтримали 241 голосом проти 58.", "Закон підтримали 58 голосами проти 241."),
]


@pytest.mark.parametrize(("language", "article", "summary"), VOTES)
def test_votes_that_changed_places_or_are_others_are_told(language: str, article: str, summary: str) -> None:
    kinds = {each.kind for each in check_summary(article, language, summary).findings}
    assert kinds == {"number-contradicted"}
