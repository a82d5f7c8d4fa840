"""Dates of a summary that are told from the day of writing, held against the article's own ones and its date."""

from __future__ import annotations

from collections.abc import Iterator

from briefdesk.checking.checked import Checked
from briefdesk.checking.facts import Facts
from briefdesk.checking.relative_dates import RelativeDate
from briefdesk.checking.source import Source


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    """Only what the article says so or otherwise: whether "last year" is 2019 is not told where its date is unknown."""
    for told in summary.relative_dates:
        if source.dates.has_relative(told):
            yield Checked(told.start, told.end, "date", "found")
        elif other := _other(told, source):
            yield Checked(told.start, told.end, "date", "contradicted", other)


def _other(told: RelativeDate, source: Source) -> str:
    """What the article says in its place, where it names no date of that kind that could be the same; or ""."""
    if source.dates.names_kind_of(told) and source.dates.written is None:
        return ""
    others = [own for own in source.facts.relative_dates if told.contradicts(own)]
    return others[0].of(source.facts.text) if others else ""
