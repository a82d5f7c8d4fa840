"""A name that begins a sentence: known ones are checked like any other, the rest cannot be told from plain words."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary, check_translation

SUMMARIES = [
    ("en", "Norway will give money. It goes to schools in Kyiv.", "Sweden will give money.", "Sweden"),
    ("es", "Noruega dará dinero. Irá a escuelas en Kiev.", "Suecia dará dinero.", "Suecia"),
    ("uk", "Норвегія дасть гроші. Вони підуть на школи в Києві.", "Швеція дасть гроші.", "Швеція"),
]
TRANSLATIONS = [
    (("en", "es"), "Norway will give the money.", "Suecia dará el dinero.", "Suecia", "Norway"),
    (("en", "uk"), "Norway will give the money.", "Швеція дасть гроші.", "Швеція", "Norway"),
    (("uk", "en"), "Норвегія дасть гроші.", "Sweden will give the money.", "Sweden", "Норвегія"),
]


@pytest.mark.parametrize(("language", "article", "summary", "words"), SUMMARIES)
def test_another_country_is_told(language: str, article: str, summary: str, words: str) -> None:
    [finding] = check_summary(article, language, summary).findings
    assert (finding.kind, finding.text) == ("name-absent", words)
    same = article.split(".", maxsplit=1)[0] + "."
    assert check_summary(article, language, same).findings == ()


@pytest.mark.parametrize(("way", "original", "translated", "words", "own"), TRANSLATIONS)
def test_another_country_in_a_translation_is_told(
    way: tuple[str, str], original: str, translated: str, words: str, own: str
) -> None:
    language, to = way
    [finding] = check_translation([(original, translated)], language, to).findings
    assert (finding.kind, finding.text, finding.evidence) == ("translated-name-changed", words, own)


@pytest.mark.parametrize(
    ("language", "to", "original", "translated"),
    [
        ("en", "uk", "Norway will give the money.", "Норвегія дасть гроші."),
        ("en", "uk", "The Australian regulator met on the Internet.", "Австралійський регулятор зібрався онлайн."),
        ("en", "es", "Restore your account.", "Restablezca su cuenta."),
    ],
)
def test_a_first_word_that_names_nothing_is_left_alone(language: str, to: str, original: str, translated: str) -> None:
    assert check_translation([(original, translated)], language, to).findings == ()


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("British officials met in June.", "London met in June."),
        ("The government of Pedro Sánchez met Chinese officials in Beijing.", "China met it."),
        ("Reserves fell to $14.7 billion in June.", "In June reserves fell to US$14.7bn."),
        ("Turkish officials met in Ankara.", "Turkey met its officials."),
    ],
)
def test_a_currency_and_a_people_of_the_country_are_found(article: str, summary: str) -> None:
    assert check_summary(article, "en", summary).findings == ()
