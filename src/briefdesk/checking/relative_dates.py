"""Dates that are told from the day of writing: "yesterday", "last month", "next Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from briefdesk.checking.dates import Date, dates
from briefdesk.checking.lexicon import Lexicon, lexicon
from briefdesk.checking.tokens import Token, tokens
from briefdesk.records import Span

_DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class RelativeDate(Span):
    """`unit`: "day", "week", "month" or "year". `shift`: how many from the day of writing, negative for the past.

    `weekday`: of "last Tuesday", 1 for Monday; 0 where none is named. Its unit is the week, its shift only a direction.
    """

    unit: str
    shift: int
    weekday: int = 0

    def same_kind(self, other: RelativeDate) -> bool:
        return (self.unit, self.weekday) == (other.unit, other.weekday)

    def contradicts(self, other: RelativeDate) -> bool:
        """ "This" and "next Tuesday" may be the same one."""
        return self.same_kind(other) and (self.shift * other.shift < 0 if self.weekday else self.shift != other.shift)

    def says(self, other: RelativeDate) -> bool:
        return self.same_kind(other) and self.shift == other.shift

    def seen_from(self, day: date) -> Date | None:
        """As a date; `None` where it names no day, month or year."""
        if self.unit == "day":
            day += timedelta(days=self.shift)
            return Date(self.start, self.end, day.year, day.month, day.day, day.isoweekday())
        if self.weekday and self.shift:
            apart = (self.weekday - day.isoweekday()) % _DAYS_A_WEEK
            day += timedelta(days=(apart or _DAYS_A_WEEK) if self.shift > 0 else apart - _DAYS_A_WEEK)
            return Date(self.start, self.end, day.year, day.month, day.day, day.isoweekday())
        if self.unit == "month":
            months = day.year * 12 + day.month - 1 + self.shift
            return Date(self.start, self.end, months // 12, months % 12 + 1)
        return Date(self.start, self.end, day.year + self.shift) if self.unit == "year" else None


def relative_dates(found: Sequence[Token], words: Lexicon) -> list[RelativeDate]:
    """In order."""
    results = []
    for i, token in enumerate(found):
        if token.kind != "word":
            continue
        if (known := words.relative.get(token.text)) and not (i and found[i - 1].folded in words.not_relative):
            results.append(RelativeDate(token.start, token.end, *known))
        elif read := _shifted(found, i, words):
            results.append(read)
    return results


def day_of(text: str, language: str) -> date | None:
    """The day that a text tells; `None` where it is not told in full."""
    for each in dates(tokens(text), lexicon(language)):
        if each.year and each.month and each.day:
            try:
                return date(each.year, each.month, each.day)
            except ValueError:
                return None
    return None


def _shifted(found: Sequence[Token], i: int, words: Lexicon) -> RelativeDate | None:
    """ "Last month", "el mes pasado", "минулого місяця", "next Tuesday"."""
    weekday = words.weekdays.get(found[i].text) or 0
    unit = "week" if weekday else words.time.get(found[i].text)
    if unit not in ("week", "month", "year"):
        return None
    if i and (shift := words.shifts_before.get(found[i - 1].text)) is not None:
        return RelativeDate(found[i - 1].start, found[i].end, unit, shift, weekday)
    for length in (1, 2):
        after = found[i + 1 : i + 1 + length]
        shift = words.shifts_after.get(" ".join(token.folded for token in after))
        if shift is not None:
            return RelativeDate(found[i].start, after[-1].end, unit, shift, weekday)
    return None
