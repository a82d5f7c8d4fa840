"""The facts of a summary, held against the article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from briefdesk.checking import (
    date_check,
    name_check,
    negation_check,
    number_check,
    quotation_check,
    relative_date_check,
)
from briefdesk.checking.checked import Checked
from briefdesk.checking.facts import Facts
from briefdesk.checking.source import Source
from briefdesk.records import Span


def check(summary: Facts, source: Source) -> list[Checked]:
    """In the order of the text."""
    found = [
        each
        for module in (number_check, date_check, relative_date_check, name_check, negation_check, quotation_check)
        for each in module.check(summary, source)
    ]
    return sorted(_once(found, summary), key=lambda each: (each.start, each.end))


def _once(found: Sequence[Checked], summary: Facts) -> Iterator[Checked]:
    """The "March" of a date is no name besides, "Kyiv Tuesday" a name as far as the day, and "The" none at all."""
    dates = sorted((each for each in found if each.kind == "date"), key=_start)
    for each in found:
        if each.kind != "name":
            yield each
            continue
        first = max(0, bisect_left(dates, each.start, key=_start) - 1)
        near = dates[first : bisect_left(dates, each.end, key=_start)]
        if each.verdict == "found":
            yield from _without_dates(each, near, summary)
        elif not any(date.start <= each.start and each.end <= date.end for date in near):
            yield each


def _start(each: Span) -> int:
    return each.start


def _without_dates(name: Checked, dates: Sequence[Checked], summary: Facts) -> Iterator[Checked]:
    end = min((date.start for date in dates if name.start <= date.start < name.end <= date.end), default=name.end)
    inside = takewhile(lambda token: token.end <= end, summary.after(name.start))
    words = [each for each in inside if not any(date.start <= each.start < date.end for date in dates)]
    if any(each.kind == "word" and each.folded not in summary.words.small for each in words):
        yield replace(name, end=words[-1].end if end < name.end else name.end)
