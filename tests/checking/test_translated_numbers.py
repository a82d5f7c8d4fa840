"""Numbers and dates that translators write in another way, and the same ones where they are wrong."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_translation

WRITTEN = [
    (
        "uk",
        "It affects as many as 2 million children.",
        "Це стосується аж 2-х мільйонів дітей.",
        "Це стосується аж 3-х мільйонів дітей.",
    ),
    ("uk", "That will take two decades.", "На це піде двадцять років.", "На це піде тридцять років."),
    (
        "uk",
        "Police found 30 boxes.",
        "Поліція знайшла три десятки скриньок.",
        "Поліція знайшла чотири десятки скриньок.",
    ),
    ("uk", "We are closed on Saturdays.", "Ми зачинені в суботи.", "Ми зачинені в неділі."),
    ("uk", "They won three times (1986-88).", "Вони виграли тричі (1986–1988).", "Вони виграли тричі (1986–1989)."),
    ("uk", "The jet fell at 0230 UTC.", "Літак упав о 02:30 за UTC.", "Літак упав о 02:40 за UTC."),
    ("es", "It was her 36th meeting.", "Fue su trigésima sexta reunión.", "Fue su trigésima quinta reunión."),
    ("es", "They met at 5.30pm.", "Se reunieron a las 5.30 de la tarde.", "Se reunieron a las 5.30 de la mañana."),
    (
        "es",
        "They met at 3 a.m. on the quay.",
        "Se reunieron a las 3 de la mañana en el muelle.",
        "Se reunieron a las 4 de la mañana en el muelle.",
    ),
]
"""Language, original, translation, and one that is wrong."""


@pytest.mark.parametrize(("language", "original", "translation"), [each[:3] for each in WRITTEN])
def test_a_number_that_is_written_otherwise_is_the_same(language: str, original: str, translation: str) -> None:
    assert check_translation([(original, translation)], "en", language).findings == ()


@pytest.mark.parametrize(("language", "original", "wrong"), [(each[0], each[1], each[3]) for each in WRITTEN])
def test_another_number_is_told(language: str, original: str, wrong: str) -> None:
    assert [each.kind for each in check_translation([(original, wrong)], "en", language).findings] != []


@pytest.mark.parametrize(
    ("language", "original", "translation"),
    [
        ("uk", "During his 2 hour speech he smiled.", "Під час двогодинної промови він усміхався."),
        ("uk", "The Thirty Years' War was over.", "Тридцятирічна війна скінчилася."),
        ("es", "It is now part of Santo Domingo.", "Ahora forma parte de Santo Domingo."),
        ("es", "- Let us imagine a holographic object.", "- Imaginémonos un objeto holográfico."),
        ("uk", "He joined the Prague School of Design.", "Він вступив до Празької школи дизайну."),
        ("en", "На місце прибула техніка рф.", "Russian equipment arrived."),
    ],
)
def test_what_translators_do_is_right(language: str, original: str, translation: str) -> None:
    source = "uk" if language == "en" else "en"
    assert check_translation([(original, translation)], source, language).findings == ()


CHANGED = [
    ("en", "es", "The court met on 3 March 2025.", "El tribunal se reunió el 3 de mayo de 2025.", "3 de mayo de 2025"),
    ("en", "uk", "The court met on 3 March 2025.", "Суд зібрався 3 травня 2025 року.", "3 травня 2025"),
    ("uk", "en", "Рішення ухвалили в лютому.", "The decision was taken in January.", "January"),
    ("es", "en", "Suben desde el 1 de enero de 2025.", "They rise from June 1, 2025.", "June 1, 2025"),
    (
        "en",
        "es",
        "On 9 March, as on 28 February, it rained.",
        "El 9 de marzo, como el 28 de marzo, llovió.",
        "28 de marzo",
    ),
    (
        "en",
        "es",
        "The attack killed two people and hurt five.",
        "El ataque mató a tres personas e hirió a cinco.",
        "tres",
    ),
    ("en", "uk", "The attack killed two people and hurt five.", "Удар убив трьох людей і поранив п’ятьох.", "трьох"),
    ("es", "en", "Hubo tres bancos cerrados.", "Two banks were closed.", "Two"),
]


@pytest.mark.parametrize(("language", "to", "original", "translation", "words"), CHANGED)
def test_a_month_or_a_small_number_in_place_of_another_is_told(
    language: str, to: str, original: str, translation: str, words: str
) -> None:
    [finding] = check_translation([(original, translation)], language, to).findings
    assert finding.kind in ("translated-number-changed", "translated-number-swapped")
    assert finding.text == words


@pytest.mark.parametrize(
    ("language", "to", "original", "translation"),
    [
        ("en", "es", "Both countries agreed.", "Los dos países estuvieron de acuerdo."),
        ("en", "uk", "He came twice, and a couple left.", "Він приходив два рази, і двоє пішли."),
        ("en", "es", "One of the two left in March.", "Uno de los dos se fue en marzo."),
        ("en", "uk", "May 3-5 is a holiday.", "3–5 травня — свято."),
        ("en", "es", "It lasts from May 3 to 5.", "Dura del 3 al 5 de mayo."),
        ("en", "es", "They may come this month.", "Puede que vengan este mes."),
        ("en", "es", "He came in March and left.", "Vino dos veces y se fue."),
        ("en", "es", "It rained on 9 March, 9 April and 9 May.", "Llovió el 9 de marzo, el 9 de abril y el 9 de mayo."),
    ],
)
def test_small_numbers_and_months_may_be_said_otherwise(
    language: str, to: str, original: str, translation: str
) -> None:
    assert check_translation([(original, translation)], language, to).findings == ()
