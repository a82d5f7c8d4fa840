"""The dates of an article and its spans of time, as the checks look them up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import pairwise

from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.periods import Period
from briefdesk.checking.relative_dates import RelativeDate
from briefdesk.checking.source_numbers import SMALLER, SourceNumbers

_NEAR = 6
"""Tokens before a date that may say what it is the date of."""


class SourceDates:
    """`written`: the article's own date, where it is known."""

    def __init__(self, facts: Facts, numbers: SourceNumbers, written: date | None) -> None:
        self._facts, self._numbers, self.written = facts, numbers, written

    @cached_property
    def all(self) -> list[Date]:
        """The article's; where its own date is known, with its "yesterday" and "last month"."""
        if self.written is None:
            return list(self._facts.dates)
        told = (own.seen_from(self.written) for own in self._facts.relative_dates)
        return [*self._facts.dates, *filter(None, told)]

    def has(self, wanted: Date) -> bool:
        """Said in one place, or the year in another one than the day."""
        if any(wanted.agrees(own) for own in self.all):
            return True
        if wanted.year and not wanted.month:
            return any(wanted.year in own.values for own in self._facts.quantities)
        yearless = replace(wanted, year=0)
        return (
            bool(wanted.year)
            and any(not own.year and yearless.agrees(own) for own in self._facts.dates)
            and any(own.year == wanted.year for own in self._facts.dates)
        )

    def of_former(self, wanted: Date) -> str:
        """A date that the article gives to something that was before ("whose previous deal ran until 2019"), and to
        nothing else, in its words; "" otherwise."""
        told = [self._since_former(own) for own in self._facts.dates if wanted.agrees(own)]
        return told[0] if told and all(told) else ""

    def _since_former(self, own: Date) -> str:
        """From the last word for what was before that is near a date, to the date."""
        before = self._facts.before_all(own.start, _NEAR)
        former = [token for token in before if token.folded in self._facts.words.former]
        return self._facts.text[former[-1].start : own.end] if former else ""

    def has_relative(self, wanted: RelativeDate) -> bool:
        """Said so, or, as far as its own date is known, as the date that it is."""
        if any(wanted.says(own) for own in self._facts.relative_dates):
            return True
        day = wanted.seen_from(self.written) if self.written else None
        return day is not None and any(own.minute < 0 and own.agrees(day) for own in self.all)

    def names_kind_of(self, wanted: RelativeDate) -> bool:
        """The article has dates that may be the same one: weekdays for "yesterday", years for "last year"."""
        if wanted.unit == "year":
            return any(own.year for own in self._facts.dates)
        return any(own.weekday or own.month for own in self._facts.dates)

    def has_period(self, wanted: Period) -> bool:
        words, found = self._facts.words, self._facts.tokens
        if wanted.kind == "first":
            return any(token.folded in words.first for token in found)
        if wanted.kind == "one":
            return any(token.folded in words.alone or token.text == "1" for token in found)
        if wanted.kind == "money":
            return self._says(wanted) or self._has_money(wanted)
        if wanted.kind in ("times", "edge"):
            return self._says(wanted)
        if wanted.kind == "plural":
            return self._has_several(wanted.says)
        return self._says(wanted) or self._has_single(wanted.says, strictly=wanted.kind == "one-unit")

    def _says(self, wanted: Period) -> bool:
        return any(own.kind == wanted.kind and own.says == wanted.says for own in self._facts.periods)

    def _has_money(self, wanted: Period) -> bool:
        """ "Millions of dollars": two of them, at least, in one amount."""
        return any(own.unit == wanted.says and own.values[0] >= 2 * wanted.scale for own in self._facts.quantities)

    def _has_several(self, unit: str) -> bool:
        """ "Hours" of a text that tells of more than "an hour"."""
        words = self._facts.words
        return any(
            words.time.get(token.text) == unit and not (before.folded in words.one or before.folded in words.alone)
            for before, token in pairwise(self._facts.tokens)
        )

    def _has_single(self, unit: str, strictly: bool) -> bool:
        """ "A decade": one, or as many of the next smaller unit. `strictly`: with nothing between."""
        words, found = self._facts.words, self._facts.tokens
        for place, token in enumerate(found):
            if words.time.get(token.text) != unit:
                continue
            before = found[max(0, place - (1 if strictly else 2)) : place]
            if any(each.folded in words.one or each.folded in words.alone or each.text == "1" for each in before):
                return True
            if not strictly and any(each.folded in words.small for each in before):
                return True
        smaller, count = SMALLER.get(unit, ("", 0))
        return any(
            smaller in self._numbers.times_after(own) and count <= own.values[0] < 2 * count
            for own in self._facts.quantities
        )
