"""Facts of a translation, held against the original."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.checking import check_translation


def told(original: str, translated: str, to: str) -> list[tuple[str, str]]:
    report = check_translation([(original, translated)], "en", to)
    return [(finding.text, finding.evidence) for finding in report.findings]


@pytest.mark.parametrize(
    ("original", "translated", "to"),
    [
        ("It costs $60 billion.", "Це коштує 60 мільярдів доларів.", "uk"),
        ("It costs $60 billion.", "Cuesta 60.000 millones de dólares.", "es"),
        ("It costs $60 billion.", "Cuesta 60 mil millones de dólares.", "es"),
        ("On 21 March 2016 at 9.30pm", "21 березня 2016 року о 21:30", "uk"),
        ("from 340 million to 500 million", "entre 340 y 500 millones", "es"),
        ("in the 18th century", "en el siglo XVIII", "es"),
        ("about 200 miles away", "за 322 км звідси", "uk"),
        ("Antony Blinken met Denys Shmyhal in Kyiv.", "Ентоні Блінкен зустрівся з Денисом Шмигалем у Києві.", "uk"),
        ("A lawyer of Google in London said so.", "Lo dijo un abogado de Google en Londres.", "es"),
        ("The Supreme Court of the United Kingdom said so.", "Так сказав Верховний суд Сполученого Королівства.", "uk"),
        ("He studied in Hong Kong and at Oxford.", "Він навчався в Гонконзі та Оксфордському університеті.", "uk"),
        ("A spokesman for the EU said so.", "Lo dijo un portavoz de la Unión Europea.", "es"),
        ("How did the Turkish team win?", "¿Cómo ganó el equipo de Turquía?", "es"),
    ],
)
def test_a_right_translation_is_left_alone(original: str, translated: str, to: str) -> None:
    assert told(original, translated, to) == []


@pytest.mark.parametrize(
    ("original", "translated", "to", "words", "own"),
    [
        ("It costs $60 billion.", "Це коштує 16 мільярдів доларів.", "uk", "16 мільярдів доларів", "$60 billion"),
        ("It costs 60 billion.", "Cuesta 60 billones.", "es", "60 billones", "60 billion"),
        ("It costs 60 billion.", "Це коштує 60 мільйонів.", "uk", "60 мільйонів", "60 billion"),
        ("They met on Tuesday.", "Вони зустрілися в середу.", "uk", "середу", "Tuesday"),
        ("The talks with Denys Shmyhal", "переговори з Денисом Кучмою", "uk", "Кучмою", "Shmyhal"),
        ("Yesterday Trump said so.", "Учора так сказав Обама.", "uk", "Обама", "Trump"),
        ("It is in the north of Poland.", "Está en el norte de Suiza.", "es", "Suiza", "Poland"),
        ("The city said so.", "Так сказали в місті Вінниця.", "uk", "Вінниця", ""),
    ],
)
def test_what_was_changed_is_told_with_the_original(
    original: str, translated: str, to: str, words: str, own: str
) -> None:
    assert told(original, translated, to) == [(words, own)]


def test_a_number_that_is_gone_is_told_of_the_sentence() -> None:
    assert told("It carried 700 people.", "Перевезено людей.", "uk") == [("Перевезено людей.", "700")]


def test_places_count_the_sentences_one_below_the_other() -> None:
    report = check_translation([("He is here.", "Він тут."), ("It is 5.", "Це 6.")], "en", "uk")
    assert [(finding.start, finding.text) for finding in report.findings] == [(12, "6")]


@settings(max_examples=100)
@given(st.lists(st.tuples(st.text(max_size=80), st.text(max_size=80)), max_size=5), st.sampled_from(("uk", "es", "fr")))
def test_whatever_the_texts_findings_lie_inside(pairs: list[tuple[str, str]], to: str) -> None:
    text = "\n".join(translated for _, translated in pairs)
    for finding in check_translation(pairs, "en", to).findings:
        assert text[finding.start : finding.end] == finding.text


@pytest.mark.parametrize(
    ("original", "translated", "to", "words"),
    [
        ("Guru Nanak lived 1469–1539.", "Гуру Нанак жив у 1539–1469 роках.", "uk", ["1539", "1469"]),
        ("Of 25 km and 40 miles", "З 40 км і 25 миль", "uk", ["40", "25"]),
        ("It was 34 percent, and in 2016, 66 percent.", "Fue el 66 %, y en 2016, el 34 %.", "es", ["66 %", "34 %"]),
        ("Two goals, and two of 5 to 3", "Dos goles, y dos de 3 a 5", "es", ["3", "5"]),
        ("It fell by 3 to 6 inches.", "Випало від 15,24 до 7,62 см.", "uk", ["15,24", "7,62"]),
        ("On 20 January he left, on 5 March he came.", "El 5 de enero salió, el 20 de marzo vino.", "es", None),
        ("On September 17, 2007 she was born.", "Вона народилася 2007 вересня 17 року.", "uk", ["2007"]),
        ("A man of 60 came in 2012.", "Un hombre de 2012 años vino en 60.", "es", ["2012"]),
        ("He came with 34 others in 2013.", "Він прийшов з 2013 іншими у 34 році.", "uk", ["34"]),
    ],
)
def test_numbers_in_each_others_place(original: str, translated: str, to: str, words: list[str] | None) -> None:
    found = {text for text, _ in told(original, translated, to)}
    assert found.issuperset(words) if words is not None else found


@pytest.mark.parametrize(
    ("original", "translated", "to"),
    [
        ("He drove at 160 km/h seven times.", "Він сім разів їхав зі швидкістю 160 км/год.", "uk"),
        ("For 60 years, until 2008, he played.", "Hasta el 2008 jugó durante 60 años.", "es"),
        ("In 2010, 34 people came.", "34 людини прийшли у 2010 році.", "uk"),
        ("Millions came in the sixties.", "Millones llegaron en los años 60.", "es"),
        ("The G7 met for two decades.", "Велика сімка зустрічалася двадцять років.", "uk"),
    ],
)
def test_what_people_may_reorder_or_say_otherwise(original: str, translated: str, to: str) -> None:
    assert told(original, translated, to) == []


def test_a_number_of_something_else_is_told_with_its_unit() -> None:
    assert told("A sixty-foot long catwalk", "Una pasarela de sesenta metros", "es") == [("sesenta", "sixty-foot")]
