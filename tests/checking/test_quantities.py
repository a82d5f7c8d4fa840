"""Numbers in digits and in words, in three languages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.checking.lexicon import LANGUAGES, lexicon
from briefdesk.checking.quantities import Quantity, quantities
from briefdesk.checking.tokens import tokens
from tests.checking.written_numbers import in_digits, in_words


def read(text: str, language: str = "en") -> list[Quantity]:
    return quantities(tokens(text), lexicon(language))


def values(text: str, language: str = "en") -> list[int | float]:
    return [float(each.values[0]) for each in read(text, language)]


@given(value=st.integers(2, 999_999_999), language=st.sampled_from(LANGUAGES))
def test_a_number_in_words_is_read_as_it_was_written(value: int, language: str) -> None:
    text = in_words(value, language)
    (number,) = read(text, language)
    assert (number.values[0], number.of(text)) == (value, text)


@given(value=st.integers(0, 10**12), language=st.sampled_from(LANGUAGES))
def test_a_number_in_digits_is_read_as_it_was_written(value: int, language: str) -> None:
    (number,) = read(in_digits(value, language), language)
    assert value in number.values


@given(value=st.decimals(0, 9999, places=2), language=st.sampled_from(LANGUAGES))
def test_a_fraction_is_read_with_the_sign_of_its_language(value: Decimal, language: str) -> None:
    (number,) = read(str(value).replace(".", lexicon(language).decimals), language)
    assert number.values == (value,)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "$60 billion", 60e9, "USD"),
        ("en", "US$1.4bn", 1.4e9, "USD"),
        ("en", "60bn", 60e9, ""),
        ("en", "£5m", 5e6, "GBP"),
        ("en", "£ 7.8 m", 7.8e6, "GBP"),
        ("en", "$18-billion", 18e9, "USD"),
        ("en", "a million", 1e6, ""),
        ("en", "12 per cent", 12, "%"),
        ("en", "4.5%", 4.5, "%"),
        ("en", "two hundred and five", 205, ""),
        ("es", "60.000 millones de dólares", 60e9, "USD"),
        ("es", "mil millones", 1e9, ""),
        ("es", "10,7 miles de millones", 10.7e9, ""),
        ("es", "un billón", 1e12, ""),
        ("es", "el 12,5 por ciento", 12.5, "%"),
        ("es", "5 millones 143 mil 312 dólares", 5_143_312, "USD"),
        ("uk", "1,4 млн грн", 1.4e6, "UAH"),
        ("uk", "60 мільярдів доларів", 60e9, "USD"),
        ("uk", "12 тис. осіб", 12_000, ""),
        ("uk", "15 відсотків", 15, "%"),
        ("uk", "дві тисячі гривень", 2_000, "UAH"),
    ],
)
def test_scale_and_unit_belong_to_the_number(language: str, text: str, value: float, unit: str) -> None:
    (number,) = read(text, language)
    assert (float(number.values[0]), number.unit) == (value, unit)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "the 3rd", 3),
        ("en", "the third man", 3),
        ("en", "his 21st", 21),
        ("es", "el tercer lugar", 3),
        ("es", "3º", 3),
        ("es", "siglo XVIII", 18),
        ("uk", "третій", 3),
        ("uk", "5-й", 5),
    ],
)
def test_ordinals_are_told_apart(language: str, text: str, value: int) -> None:
    (number,) = read(text, language)
    assert (number.values[0], number.ordinal) == (value, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "one of them"),
        ("en", "dozens of people"),
        ("en", "millions of people"),
        ("en", "the G20"),
        ("es", "una casa"),
        ("es", "uno de ellos"),
        ("uk", "один із них"),
        ("uk", "тисячі людей"),
    ],
)
def test_these_are_no_numbers(language: str, text: str) -> None:
    assert read(text, language) == []


def test_the_scale_at_the_end_of_a_range_may_be_that_of_its_beginning() -> None:
    first, second = read("340 to 500 million")
    assert first.values == (340, 340_000_000)
    assert second.values[0] == 500_000_000


def test_a_point_before_three_digits_means_what_it_means_in_the_language_first() -> None:
    assert [each.values for each in read("1.500", "es")] == [(1500, Decimal("1.500"))]
    assert [each.values for each in read("1.500", "en")] == [(Decimal("1.500"), 1500)]


@pytest.mark.parametrize(
    ("round_", "exact", "is_so"), [(40, 43, True), (1000, 987, True), (35, 30, False), (1, 1.5, False)]
)
def test_rounded_means_close_and_with_fewer_figures(round_: float, exact: float, is_so: bool) -> None:
    one, other = (Quantity(0, 0, (Decimal(str(value)),)) for value in (round_, exact))
    assert one.rounds(other) is is_so
