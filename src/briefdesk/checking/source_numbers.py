"""The numbers of an article and what they count, as the checks look them up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import pairwise, takewhile

from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare
from briefdesk.checking.quantities import Quantity, number_inside
from briefdesk.checking.tokens import Token
from briefdesk.checking.vocabulary import Vocabulary

_AFTER, _BEFORE, _BEYOND = 4, 8, 8
"""Tokens after a number that may say what it counts; tokens around it that may, in a loose sense."""


SMALLER = {
    "decade": ("year", 10),
    "century": ("year", 100),
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
}
"""Of a unit of time, the next smaller one and how many of it."""


class SourceNumbers:
    """What it returns as text is the article's own."""

    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        self._facts, self._vocabulary = facts, vocabulary

    def same(self, wanted: Quantity) -> list[Quantity]:
        """Those with the same value, or rounded to it where that is said, in a unit that agrees."""
        return [own for own in self._facts.quantities if wanted.agrees_in_unit(own) and _is_same(wanted, own)]

    def has_figure(self, wanted: Quantity) -> bool:
        """The number, as it is likeliest read, is part of a date: not the "12.000" of a text from 12 May."""
        return wanted.values[0] in self._figures

    def has_inside(self, wanted: Quantity) -> bool:
        """The number is part of a word: "дев'ятирічна"."""
        return wanted.values[0] in self._inside

    def has_decade(self, years: range) -> bool:
        """A year or an age of these ten; a year may be said by its last two figures."""
        return any(own.year in years or (own.year and own.year % 100 in years) for own in self._facts.dates) or any(
            own.values[0] in years for own in self._facts.quantities
        )

    def with_bound(self, own: Quantity) -> str:
        """An article's number with what says that it is the least or the most, and with the word after it."""
        after = self._around(own, 0, 1)
        before = self._facts.before(own.start)
        start = own.start if own.bound_start < 0 else min(own.start, own.bound_start)
        if start == own.start and not after and before is not None and before.folded not in self._facts.words.small:
            start = before.start
        return self._facts.text[start : after[0].end if after else own.end]

    # What a number counts

    def times_after(self, own: Quantity) -> set[str]:
        """The units of time that an article's number counts."""
        return {unit for _, unit in self._times(self._around(own, 0, _AFTER))}

    def has_time(self, wanted: Quantity, unit: str) -> bool:
        """The same time, in whatever unit: "30 years" of "three decades", "24 hours" of "a day"."""
        return any((unit, value) in self._times_told for value in wanted.values)

    @cached_property
    def _times_told(self) -> set[tuple[str, Decimal]]:
        """Units with numbers of them: as the article tells them, and in the next larger and smaller unit."""
        words = self._facts.words
        found = [token for token in self._facts.tokens if token.text not in "-‑"]  # of "one-day"
        told = {(unit, own.values[0]) for own in self._facts.quantities for unit in self.times_after(own)}
        told |= {
            (unit, Decimal(1))
            for before, token in pairwise(found)
            if (unit := words.time.get(token.text)) and (before.folded in words.one or before.folded in words.alone)
        }
        larger = {smaller: (unit, count) for unit, (smaller, count) in SMALLER.items()}
        down = {(SMALLER[unit][0], value * SMALLER[unit][1]) for unit, value in told if unit in SMALLER}
        up = {(larger[unit][0], value / larger[unit][1]) for unit, value in told if unit in larger}
        return told | down | up

    def is_alone(self, own: Quantity) -> bool:
        """An article's number that counts nothing: "aged 20", "Smith, 38, said"."""
        found = self._facts.tokens
        place = bisect_left(found, own.end, key=lambda token: token.start)
        if own.unit or place == len(found) or found[place].kind != "word":
            return not own.unit and self._facts.text[own.end : own.end + 1] not in "-–"
        return found[place].folded in self._facts.words.small

    def owner(self, own: Quantity) -> Token | None:
        """The name that an article's number stands behind in brackets: "Wood (66)"."""
        found = self._facts.tokens
        place = bisect_left(found, own.start, key=lambda token: token.start)
        is_enclosed = place > 1 and found[place - 1].text == "(" and self._facts.text[own.end : own.end + 1] == ")"
        return found[place - 2] if is_enclosed and found[place - 2].is_capitalised else None

    def counting(self, counted: Sequence[Token], unit: str, but: Quantity) -> str:
        """Another number of the article for the same thing or unit, as the article writes it; "" for none."""
        if but.unit:
            return self._in_unit(but)
        forms = [self._vocabulary.forms(bare(word.text)) for word in counted]
        for own in self._facts.quantities:
            if own.ordinal != but.ordinal or _is_same(but, own):
                continue
            after = self._around(own, 0, _AFTER)
            if after and after[0].folded in self._facts.words.others:
                continue
            if any(word.folded in self._facts.words.aged for word in after[:2]):  # "25-year-old"
                continue
            named = [word for word in after if any(bare(word.text) in form for form in forms)]
            timed = [word for word, its in self._times(after) if its == unit and not own.unit]  # not "8 % annual"
            if named or timed:
                return self._facts.text[own.start : (named or timed)[0].end]
        return ""

    def _in_unit(self, but: Quantity) -> str:
        """The same number in another unit, else one of the same figures in this unit, else the first in it."""
        others = [own for own in self._facts.quantities if own.unit and own.ordinal == but.ordinal]
        same = [own for own in others if own.unit != but.unit and own.same_value(but)]
        like = [own for own in others if own.unit == but.unit and not _is_same(but, own)]
        like.sort(key=lambda own: _figures(own) != _figures(but))
        found = next(iter(same + like), None)
        return found.of(self._facts.text) if found else ""

    def with_other_zeros(self, counted: Sequence[Token], but: Quantity) -> str:
        """A number of the same thing with the same figures before its noughts: 20,000 for 2,000; "" for none."""
        forms = [self._vocabulary.forms(bare(word.text)) for word in counted]
        for own in self._facts.quantities:
            after = self._around(own, 0, _AFTER)
            is_slip = own.values[0] != but.values[0] and _figures(own) == _figures(but)
            if is_slip and any(bare(word.text) in form for form in forms for word in after):
                return own.of(self._facts.text)
        return ""

    def told_with(self, word: Token, but: Quantity) -> str:
        """Another number of the article around this word, as the article writes it; "" for none."""
        wanted = self._akin([word])
        for own in self._facts.quantities:
            is_count = not own.ordinal and not own.unit and self._facts.text[own.end : own.end + 1] not in "-–"
            if is_count and not _is_same(but, own) and not wanted.isdisjoint(self._near(own)):
                return own.of(self._facts.text)
        return ""

    def other_near(self, words: Sequence[Token], same: Sequence[Quantity], but: Quantity) -> str:
        """Another number in this unit that has one of the words around it, as none of `same` has; "" for none."""
        if not words or self.stands_near(same, words):
            return ""
        others = (own for own in self._facts.quantities if own.unit == but.unit and not _is_same(but, own))
        return next((own.of(self._facts.text) for own in others if self.stands_near([own], words)), "")

    def stands_near(self, numbers: Sequence[Quantity], words: Sequence[Token]) -> bool:
        """One of the numbers has one of the words around it."""
        wanted = self._akin(words)
        return any(not wanted.isdisjoint(self._near(own)) for own in numbers)

    def _akin(self, words: Sequence[Token]) -> set[str]:
        return set().union(*(self._vocabulary.akin(bare(word.text)) for word in words))

    def _near(self, own: Quantity) -> Iterator[str]:
        return (bare(word.text) for word in self._around(own, _BEFORE, _BEYOND))

    def _times(self, after: Sequence[Token]) -> Iterator[tuple[Token, str]]:
        """The units of time among the words after a number; "three crops a year" counts none."""
        words = self._facts.words
        for before, word in pairwise([None, *after]):
            if word and (unit := words.time.get(word.text)) and not (before and before.folded in words.small):
                yield word, unit

    def _around(self, own: Quantity, before: int, after: int) -> list[Token]:
        """The words around a number, up to the end of the clause."""
        found = self._facts.tokens
        end = bisect_left(found, own.end, key=lambda token: token.start)
        start = bisect_left(found, own.start, key=lambda token: token.start)
        later = list(takewhile(_goes_on, found[end : end + after]))
        is_clause = (
            start > 0
            and self._joins(found[start - 1])
            and any(token.folded in self._facts.words.predicates for token in later)
        )
        earlier = [] if is_clause else takewhile(_goes_on, reversed(found[max(0, start - before) : start]))
        return [token for token in (*reversed(list(earlier)), *later) if token.kind == "word"]

    def _joins(self, token: Token) -> bool:
        """What may begin a clause: "two died and 17 others were hurt"."""
        return token.text == "," or token.folded in self._facts.words.clauses

    @cached_property
    def _inside(self) -> set[int]:
        return {number_inside(token, self._facts.words) for token in self._facts.tokens if token.kind == "word"} - {0}

    @cached_property
    def _figures(self) -> set[Decimal]:
        """Days of a month and years, as numbers: "the 21st" of "21 March"."""
        days = self._facts.dates
        return {Decimal(figure) for day in days for figure in (day.year, day.day) if figure}


def _goes_on(token: Token) -> bool:
    return token.text not in ".;!?"


def _figures(number: Quantity) -> tuple[int, ...]:
    """Those that are no noughts at either end."""
    return number.values[0].normalize().as_tuple().digits


def _is_same(wanted: Quantity, own: Quantity) -> bool:
    return wanted.same_value(own) or ((wanted.approximate or own.approximate) and wanted.rounds(own))
