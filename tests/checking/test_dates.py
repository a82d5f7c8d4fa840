"""Dates and times of day, in three languages."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary
from briefdesk.checking.dates import Date, dates
from briefdesk.checking.lexicon import lexicon
from briefdesk.checking.tokens import tokens


def read(text: str, language: str = "en") -> list[Date]:
    return dates(tokens(text), lexicon(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "21 March 2016"),
        ("en", "March 21, 2016"),
        ("en", "the 21st of March 2016"),
        ("en", "2016-03-21"),
        ("en", "21.03.2016"),
        ("es", "21 de marzo de 2016"),
        ("uk", "21 березня 2016 року"),
        ("uk", "21.03.2016"),
    ],
)
def test_a_whole_date(language: str, text: str) -> None:
    (date,) = read(text, language)
    assert (date.year, date.month, date.day) == (2016, 3, 21)


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("en", "on Tuesday", 2),
        ("en", "Friday's talks", 5),
        ("es", "el miércoles", 3),
        ("uk", "у п’ятницю", 5),
        ("uk", "у середу", 3),
    ],
)
def test_weekdays(language: str, text: str, weekday: int) -> None:
    assert [date.weekday for date in read(text, language)] == [weekday]


@pytest.mark.parametrize(("text", "minute"), [("21:45", 1305), ("9.30pm", 1290), ("3 a.m.", 180), ("12 pm", 720)])
def test_times_of_day(text: str, minute: int) -> None:
    assert [date.minute for date in read(text)] == [minute]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "she may march"),
        ("en", "May visits her"),
        ("en", "the sun shines"),
        ("en", "$2000"),
        ("en", "2000 million"),
        ("uk", "червоний"),
        ("uk", "травма"),
        ("uk", "навколишнє середовище"),
        ("uk", "друг"),
    ],
)
def test_these_are_no_dates(language: str, text: str) -> None:
    assert read(text, language) == []


def test_days_and_months_that_cannot_be_told_apart_are_not_guessed() -> None:
    (date,) = read("03/04/2016")
    assert (date.year, date.month, date.day) == (2016, 0, 0)


def test_a_date_agrees_with_one_that_says_more() -> None:
    (march,), (day,), (other,) = read("in March"), read("21 March 2016"), read("21 April 2016")
    assert march.agrees(day)
    assert not march.agrees(other)
    assert not day.agrees(march)


def test_a_clock_of_twelve_hours_agrees_with_one_of_twenty_four() -> None:
    (half,), (evening,), (morning,) = read("9:45"), read("21:45"), read("9.45am")
    assert half.agrees(evening)
    assert half.agrees(morning)
    assert not morning.agrees(evening)


FORMER = [
    (
        "en",
        "His previous deal ran until June 2019.",
        "He has a new contract until 2019.",
        "previous deal ran until June 2019",
    ),
    (
        "es",
        "Su contrato anterior duraba hasta 2019.",
        "Tiene un nuevo contrato hasta 2019.",
        "anterior duraba hasta 2019",
    ),
    (
        "uk",
        "Попередня угода діяла до 2019 року.",
        "Він має нову угоду до 2019 року.",
        "Попередня угода діяла до 2019",
    ),
]


@pytest.mark.parametrize(("language", "article", "summary", "own"), FORMER)
def test_the_date_of_what_was_before_is_not_that_of_the_new(
    language: str, article: str, summary: str, own: str
) -> None:
    (finding,) = check_summary(article, language, summary).findings
    assert (finding.kind, finding.evidence) == ("date-contradicted", own)


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("His previous deal ran until 2019.", "His previous deal ran until 2019."),
        ("His old deal ran until 2019. The new one starts in 2019.", "He has a new contract from 2019."),
        ("The stadium opens in 2019.", "The new stadium opens in 2019."),
        ("The current contract ends in 2026.", "A new contract would start in 2026."),
    ],
)
def test_the_date_of_the_new_is_found(article: str, summary: str) -> None:
    assert check_summary(article, "en", summary).findings == ()
