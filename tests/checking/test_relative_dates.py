"""Dates told from the day of writing: alone, and beside the article's own date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.checking import check_summary
from briefdesk.checking.facts import read
from briefdesk.checking.relative_dates import RelativeDate, day_of
from briefdesk.records import Finding

WRITTEN = "14 May 2024"
"""A Tuesday."""


def doubts(article: str, summary: str, published: str = "", language: str = "en") -> list[Finding]:
    return list(check_summary(article, language, summary, published).findings)


@pytest.mark.parametrize(
    ("language", "text", "read_as"),
    [
        ("en", "Tomorrow the council meets; yesterday it did not.", [("day", 1, 0), ("day", -1, 0)]),
        ("en", "It opens next month, last Tuesday it was shut.", [("month", 1, 0), ("week", -1, 2)]),
        ("en", "The last two weeks of a long year.", []),
        (
            "es",
            "Ayer por la mañana; mañana, el mes pasado y el año que viene.",
            [("day", -1, 0), ("day", 1, 0), ("month", -1, 0), ("year", 1, 0)],
        ),
        ("es", "La próxima semana; pasado mañana.", [("week", 1, 0)]),
        (
            "uk",
            "Учора, минулого тижня, торік і наступної середи.",
            [("day", -1, 0), ("week", -1, 0), ("year", -1, 0), ("week", 1, 3)],
        ),
    ],
)
def test_what_is_read(language: str, text: str, read_as: list[tuple[str, int, int]]) -> None:
    assert [(each.unit, each.shift, each.weekday) for each in read(text, language).relative_dates] == read_as


@pytest.mark.parametrize(
    ("language", "article", "summary", "words", "own"),
    [
        ("en", "The council met yesterday.", "The council meets tomorrow.", "tomorrow", "yesterday"),
        ("en", "The pool opens next month.", "The pool opened last month.", "last month", "next month"),
        (
            "es",
            "El puente se cerró la semana pasada.",
            "El puente cierra la próxima semana.",
            "próxima semana",
            "semana pasada",
        ),
        ("uk", "Театр відкриють наступного року.", "Театр відкрили торік.", "торік", "наступного року"),
    ],
)
def test_what_is_told_otherwise(language: str, article: str, summary: str, words: str, own: str) -> None:
    (finding,) = doubts(article, summary, language=language)
    assert (finding.kind, finding.text, finding.evidence) == ("date-contradicted", words, own)


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("The council met yesterday.", "Yesterday the council met."),
        ("It met on Monday and meets tomorrow.", "The council met yesterday."),  # who knows
        ("The pool opens this Tuesday.", "The pool opens next Tuesday."),
        ("In 2019 it was shut; it opens next year.", "It opened last year."),
    ],
)
def test_what_may_be_the_same_is_not_told(article: str, summary: str) -> None:
    assert doubts(article, summary) == []


def test_with_the_articles_date_a_day_is_a_day() -> None:
    assert doubts("The council met yesterday.", "The council met on Monday.", WRITTEN) == []
    assert doubts("The council met yesterday.", "The council met on 13 May.", WRITTEN) == []
    assert doubts("The council met on Monday.", "The council met yesterday.", WRITTEN) == []
    assert doubts("The pool was shut last month.", "The pool was shut in April.", WRITTEN) == []
    (wrong,) = doubts("The council met yesterday.", "The council met on Thursday.", WRITTEN)
    assert (wrong.text, wrong.evidence) == ("Thursday", "yesterday")
    (unknown,) = doubts("The council met yesterday.", "The council met on Monday.")
    assert unknown.kind == "date-absent"


@pytest.mark.parametrize("written", ["2024-05-14", "14 May 2024", "Tuesday, May 14, 2024 10:05", "14.05.2024"])
def test_the_day_of_an_article(written: str) -> None:
    assert day_of(written, "en") == date(2024, 5, 14)


@pytest.mark.parametrize("written", ["", "May 2024", "31 February 2024", "yesterday"])
def test_no_day_is_made_up(written: str) -> None:
    assert day_of(written, "en") is None


@given(st.dates(date(1600, 1, 1), date(2090, 1, 1)), st.integers(1, 7), st.sampled_from([-1, 1]))
def test_a_weekday_lies_within_a_week(day: date, weekday: int, shift: int) -> None:
    seen = RelativeDate(0, 1, "week", shift, weekday).seen_from(day)
    assert seen is not None
    apart = (date(seen.year, seen.month, seen.day) - day).days
    assert seen.weekday == weekday
    assert 1 <= apart * shift <= 7
