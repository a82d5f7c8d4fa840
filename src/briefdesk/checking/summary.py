"""The facts of a summary, held against the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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


def check(summary: Facts, source: Source) -> list[Checked]:
    """In the order of the text."""
    found = [
        each
        for module in (number_check, date_check, relative_date_check, name_check, negation_check, quotation_check)
        for each in module.check(summary, source)
    ]
    return sorted(_once(found), key=lambda each: (each.start, each.end))


def _once(found: Sequence[Checked]) -> Iterator[Checked]:
    """The "March" of a date is no name besides."""
    dates = [each for each in found if each.kind == "date"]
    for each in found:
        if each.kind != "name" or not any(date.start <= each.start and each.end <= date.end for date in dates):
            yield each
