"""Which language: the three that matter, their neighbours, and what nobody can know."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.reading.language import UNKNOWN, detect

ENGLISH = (
    "The council said on Tuesday that the bridge would be closed for repairs until the end of the month, and that "
    "drivers should use the road along the river. Residents were not told in time, a spokeswoman said."
)
SPANISH = (
    "El ayuntamiento informó el martes de que el puente estará cerrado por obras hasta fin de mes y de que los "
    "conductores deben usar la carretera junto al río. A los vecinos no se les avisó, según una portavoz."
)
UKRAINIAN = (
    "Міська рада повідомила у вівторок, що міст буде закрито на ремонт до кінця місяця, а водії мають їхати дорогою "
    "вздовж річки. Мешканців не попередили вчасно, сказала речниця."
)
RUSSIAN = (
    "Городской совет сообщил во вторник, что мост будет закрыт на ремонт до конца месяца, а водители должны ехать по "
    "дороге вдоль реки. Жителей не предупредили вовремя, сказала представительница."
)
NEIGHBOURS = {
    "ru": RUSSIAN,
    "bg": "Общинският съвет съобщи във вторник, че мостът ще бъде затворен за ремонт до края на месеца.",
    "be": "Гарадскі савет паведаміў у аўторак, што мост будзе зачынены на рамонт да канца месяца.",
    "sr": "Градско веће је у уторак саопштило да ће мост бити затворен због радова, рекла је јуче Ђурђа Нићифоровић.",
    "kk": "Қалалық кеңес сейсенбіде көпір ай соңына дейін жөндеуге жабылатынын хабарлады.",
    "pt": "A câmara informou na terça-feira que a ponte não abre até ao fim do mês e que os carros não passam.",
    "gl": "O concello informou o martes de que a ponte non abre ata fin de mes e que os coches non pasan.",
    "ca": "L'ajuntament va informar dimarts que el pont no obre fins a final de mes i que els cotxes no passen.",
    "de": "Die Stadt teilte am Dienstag mit, dass die Brücke bis zum Ende des Monats nicht geöffnet wird.",
    "fr": "La mairie a annoncé mardi que le pont ne sera pas ouvert avant la fin du mois.",
    "pl": "Rada miasta poinformowała we wtorek, że most będzie zamknięty do końca miesiąca z powodu remontu.",
    "el": "Ο δήμος ανακοίνωσε την Τρίτη ότι η γέφυρα θα είναι κλειστή μέχρι το τέλος του μήνα.",
    "ja": "市は火曜日、橋を月末まで修理のため閉鎖すると発表した。",
}


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("es", SPANISH), ("uk", UKRAINIAN)])
def test_the_three_languages(language: str, text: str) -> None:
    assert detect(text) == language
    assert detect(text.upper()) == language
    assert detect(text.split(". ")[1]) == language


@pytest.mark.parametrize(("language", "text"), NEIGHBOURS.items())
def test_neighbours_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", " \n", "12 345,67 %", "— … !", "OK", "Ага", "😀😀", "\x00\x00", "x" * 10])
def test_too_little_is_unknown(text: str) -> None:
    assert detect(text) == UNKNOWN


@pytest.mark.parametrize(
    "text", ["https://example.org/the/of/and/to/that/with", "newsdesk@example.org @someone #topic"]
)
def test_addresses_are_no_language(text: str) -> None:
    assert detect(text) == UNKNOWN


@pytest.mark.parametrize("hint", ["en", "en-US", "es", "und", "x"])
def test_the_text_counts_more_than_what_the_page_states(hint: str) -> None:
    assert detect(UKRAINIAN, hint) == "uk"


@pytest.mark.parametrize(
    ("text", "hint", "language"),
    [
        ("Fin", "es-ES", "es"),
        ("Fin", "EN_gb", "en"),
        ("Ага", "uk", "uk"),
        ("Ага", "ua", "uk"),  # the country's code, a common mistake
        ("Ага", "en", UNKNOWN),
        ("Fin", "uk", UNKNOWN),
        ("Fin", "english", UNKNOWN),
        ("12 345", "es", UNKNOWN),
    ],
)
def test_the_statement_counts_where_the_text_is_too_short(text: str, hint: str, language: str) -> None:
    assert detect(text, hint) == language


def test_a_quotation_in_another_language_does_not_win() -> None:
    assert detect(f"{UKRAINIAN} «Это было ошибкой», — сказал он.") == "uk"
    assert detect(f"{UKRAINIAN} {UKRAINIAN} {ENGLISH}") == "uk"


def test_decomposed_letters_count_as_letters() -> None:
    assert detect("\u0406\u0308хали їхні сусіди".replace("ї", "\u0456\u0308")) == "uk"


@settings(max_examples=60)
@given(st.text(max_size=200), st.text(max_size=10))
def test_the_answer_is_a_code_whatever_comes(text: str, hint: str) -> None:
    answer = detect(text, hint)
    assert answer == UNKNOWN or (len(answer) == 2 and answer.isascii() and answer.islower())


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    assert detect(ENGLISH * 20 + UKRAINIAN * 40_000) == "en"
