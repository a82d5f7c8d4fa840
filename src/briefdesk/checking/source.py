"""The article as the checks look things up in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from briefdesk.checking.aliases import aliases
from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare, is_form, is_misspelt
from briefdesk.checking.periods import Period
from briefdesk.checking.quantities import Quantity
from briefdesk.checking.relative_dates import RelativeDate
from briefdesk.checking.tokens import Token

_AFTER, _BEFORE, _BEYOND = 4, 8, 8
"""Tokens after a number that may say what it counts; tokens around it that may, in a loose sense."""

_TOGETHER = 3
"""Tokens from one word of a name to the next, at most."""

_SMALLER = {
    "decade": ("year", 10),
    "century": ("year", 100),
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
}


class Source:
    """Looks up words, names, numbers and dates of an article."""

    def __init__(self, facts: Facts, written: date | None = None) -> None:
        """`written`: the article's date, where it is known."""
        self.facts, self.written = facts, written
        self._by_beginning: dict[str, set[str]] = {}
        self._places: dict[str, list[int]] = {}
        for place, token in enumerate(facts.tokens):
            if token.kind == "word":
                word = bare(token.text)
                self._places.setdefault(word, []).append(place)
                self._by_beginning.setdefault(word[:3], set()).add(word)

    # Words and names

    def has_word(self, word: Token) -> bool:
        """The word, in any of its forms, or another name of the same thing."""
        return self._has(bare(word.text))

    def names(self, word: Token) -> bool:
        """The article has it as a name, not only as the first word of a sentence."""
        return bare(word.text) in self._sure_names

    def has_alias(self, words: Sequence[Token], i: int) -> bool:
        """Another name of what stands at place `i` of these words."""
        return bool(aliases().groups(tuple(bare(word.text) for word in words), i) & self._groups)

    def has_initials(self, words: Sequence[Token]) -> bool:
        """The name as its initials, or initials as the name that they stand for."""
        if len(words) > 1:
            own = "".join(word.text[0] for word in words)
            return own in self._acronyms or (words[0].folded in self.facts.words.small and own[1:] in self._acronyms)
        letters = words[0].text.replace(".", "")
        return len(letters) > 1 and letters.isupper() and letters.casefold() in self._initials

    def apart(self, first: Token, second: Token) -> str:
        """The article's own name with one of these words, where it has the first in other names only and never the two
        together: "Dan Ashworth" or "John Stones" for "John Ashworth"; "" otherwise."""
        firsts, seconds = self._all_places(first), self._all_places(second)
        near = {place for i in firsts for place in range(i - _TOGETHER, i + _TOGETHER + 1)}  # no pairs: long texts
        if not firsts or not seconds or not near.isdisjoint(seconds):
            return ""
        others = [i for i in firsts if self._is_name(i) and self._is_name(i + 1)]
        befores = [i - 1 for i in seconds if self._is_name(i) and self._is_name(i - 1)]
        if 2 * len(others) < len(firsts):
            return ""
        if bare(second.text) in self.facts.words.descriptors and len(befores) < len(seconds):
            return ""
        found = self.facts.tokens
        place = next((i for i in befores if found[i].folded not in self.facts.words.titles), others[0])
        return self.facts.text[found[place].start : found[place + 1].end]

    def misspelt(self, word: Token) -> Token | None:
        """The article's own name that this word looks like, spelt otherwise."""
        own = bare(word.text)
        likely = (name for name in self._name_words if name[:1] == own[:1] or name[1:3] == own[1:3])
        for name in likely:
            if is_misspelt(own, name) and not is_form(own, name, self.facts.words.endings):
                return self._name_words[name]
        return None

    def _all_places(self, word: Token) -> list[int]:
        """Of the word in all its forms, as indexes of tokens."""
        own = bare(word.text)
        return [place for form in {own, *self._forms(own)} for place in self._places.get(form, ())]

    def _is_name(self, place: int) -> bool:
        found = self.facts.tokens
        return 0 <= place < len(found) and found[place].kind == "word" and found[place].is_capitalised

    def _has(self, word: str) -> bool:
        if word in self._places:
            return True
        return bool(self._forms(word))

    @cached_property
    def _name_words(self) -> dict[str, Token]:
        return {bare(word.text): word for name in self.facts.names for word in name.words}

    @cached_property
    def _sure_names(self) -> set[str]:
        return {
            bare(word.text)
            for name in self.facts.names
            for word in name.words[1 if name.leads and len(name.words) == 1 else 0 :]
        }

    @cached_property
    def _groups(self) -> set[int]:
        words = tuple(bare(token.text) for token in self.facts.tokens if token.kind == "word")
        known = aliases()
        return {group for i in range(len(words)) for group in known.groups(words, i) | known.implied(words, i)}

    @cached_property
    def _acronyms(self) -> set[str]:
        written = (token.text.replace(".", "") for token in self.facts.tokens if token.kind == "word")
        return {letters.rstrip("s") for letters in written if len(letters) > 1 and letters.rstrip("s").isupper()}

    @cached_property
    def _initials(self) -> set[str]:
        found = set()
        for name in self.facts.names:
            letters = "".join(word.text[0] for word in name.words).casefold()
            found |= {letters[i:j] for i in range(len(letters)) for j in range(i + 2, min(len(letters), i + 6) + 1)}
        return found

    # Numbers and dates

    def same_quantities(self, wanted: Quantity) -> list[Quantity]:
        """Those with the same value, or rounded to it where that is said, in a unit that agrees."""
        return [own for own in self.facts.quantities if wanted.agrees_in_unit(own) and _is_same(wanted, own)]

    def with_bound(self, own: Quantity) -> str:
        """An article's number with what says that it is the least or the most, and with the word after it."""
        after = self._around(own, 0, 1)
        start = own.start if own.bound_start < 0 else min(own.start, own.bound_start)
        return self.facts.text[start : after[0].end if after else own.end]

    def has_figure(self, wanted: Quantity) -> bool:
        """The number is part of a date."""
        return any(value in self._figures for value in wanted.values)

    def times_after(self, own: Quantity) -> set[str]:
        """The units of time that an article's number counts."""
        return {unit for _, unit in self._times(self._around(own, 0, _AFTER))}

    def is_alone(self, own: Quantity) -> bool:
        """An article's number that counts nothing: "aged 20", "Smith, 38, said"."""
        found = self.facts.tokens
        place = bisect_left(found, own.end, key=lambda token: token.start)
        if own.unit or place == len(found) or found[place].kind != "word":
            return not own.unit and self.facts.text[own.end : own.end + 1] not in "-–"
        return found[place].folded in self.facts.words.small

    def has_decade(self, years: range) -> bool:
        """A year or an age of these ten; a year may be said by its last two figures."""
        return any(own.year in years or (own.year and own.year % 100 in years) for own in self.facts.dates) or any(
            own.values[0] in years for own in self.facts.quantities
        )

    def counting(self, counted: Sequence[Token], unit: str, but: Quantity) -> str:
        """Another number of the article for the same thing or unit, as the article writes it; "" for none."""
        forms = [self._forms(bare(word.text)) for word in counted]
        for own in self.facts.quantities:
            if own.ordinal != but.ordinal or _is_same(but, own):
                continue
            if but.unit:
                if own.unit == but.unit:
                    return own.of(self.facts.text)
                continue
            after = self._around(own, 0, _AFTER)
            if after and after[0].folded in self.facts.words.others:
                continue
            named = [word for word in after if any(bare(word.text) in form for form in forms)]
            timed = [word for word, its in self._times(after) if its == unit]
            if named or timed:
                return self.facts.text[own.start : (named or timed)[0].end]
        return ""

    def stands_near(self, numbers: Sequence[Quantity], counted: Sequence[Token]) -> bool:
        """One of the numbers has one of the words around it."""
        forms = set().union(*(self._forms(bare(word.text)) for word in counted))
        return any(bare(word.text) in forms for own in numbers for word in self._around(own, _BEFORE, _BEYOND))

    def has_date(self, wanted: Date) -> bool:
        """Said in one place, or the year in another one than the day."""
        if any(wanted.agrees(own) for own in self.dates):
            return True
        if wanted.year and not wanted.month:
            return any(wanted.year in own.values for own in self.facts.quantities)
        yearless = replace(wanted, year=0)
        return (
            bool(wanted.year)
            and any(not own.year and yearless.agrees(own) for own in self.facts.dates)
            and any(own.year == wanted.year for own in self.facts.dates)
        )

    def has_relative_date(self, wanted: RelativeDate) -> bool:
        """Said so, or, as far as its own date is known, as the date that it is."""
        if any(wanted.says(own) for own in self.facts.relative_dates):
            return True
        day = wanted.seen_from(self.written) if self.written else None
        return day is not None and any(own.minute < 0 and own.agrees(day) for own in self.dates)

    def names_dates_of(self, wanted: RelativeDate) -> bool:
        """The article has dates that may be the same one: weekdays for "yesterday", years for "last year"."""
        if wanted.unit == "year":
            return any(own.year for own in self.facts.dates)
        return any(own.weekday or own.month for own in self.facts.dates)

    @cached_property
    def dates(self) -> list[Date]:
        """The article's; where its own date is known, with its "yesterday" and "last month"."""
        if self.written is None:
            return list(self.facts.dates)
        told = (own.seen_from(self.written) for own in self.facts.relative_dates)
        return [*self.facts.dates, *filter(None, told)]

    def has_period(self, wanted: Period) -> bool:
        words = self.facts.words
        if wanted.kind == "first":
            return any(token.folded in words.first for token in self.facts.tokens)
        if wanted.kind == "times":
            return any(own.kind == "times" and own.says == wanted.says for own in self.facts.periods)
        if wanted.kind == "edge":
            return any(own.kind == "edge" and own.says == wanted.says for own in self.facts.periods)
        return self._has_single(wanted.says)

    def _has_single(self, unit: str) -> bool:
        """ "A decade": one, or as many of the next smaller unit."""
        words, found = self.facts.words, self.facts.tokens
        for place, token in enumerate(found):
            if words.time.get(token.text) == unit:
                before = found[max(0, place - 2) : place]
                if any(each.folded in words.one or each.folded in words.small or each.text == "1" for each in before):
                    return True
        smaller, count = _SMALLER.get(unit, ("", 0))
        return any(
            smaller in self.times_after(own) and count <= own.values[0] < 2 * count for own in self.facts.quantities
        )

    def _times(self, after: Sequence[Token]) -> Iterator[tuple[Token, str]]:
        """The units of time among the words after a number; "three crops a year" counts none."""
        words = self.facts.words
        for before, word in pairwise([None, *after]):
            if word and (unit := words.time.get(word.text)) and not (before and before.folded in words.small):
                yield word, unit

    def _around(self, own: Quantity, before: int, after: int) -> list[Token]:
        """The words around a number, up to the end of the clause."""
        found = self.facts.tokens
        end = bisect_left(found, own.end, key=lambda token: token.start)
        start = bisect_left(found, own.start, key=lambda token: token.start)
        words = [token for token in found[max(0, start - before) : start] if token.kind == "word"]
        for token in found[end : end + after]:
            if token.kind == "word":
                words.append(token)
            elif token.text in ".;!?":
                break
        return words

    def _forms(self, word: str) -> set[str]:
        endings = self.facts.words.endings
        return {other for other in self._by_beginning.get(word[:3], ()) if is_form(word, other, endings)}

    @cached_property
    def _figures(self) -> set[Decimal]:
        """Days of a month and years, as numbers: "the 21st" of "21 March"."""
        days = self.facts.dates
        return {Decimal(figure) for day in days for figure in (day.year, day.day) if figure}


def _is_same(wanted: Quantity, own: Quantity) -> bool:
    return wanted.same_value(own) or ((wanted.approximate or own.approximate) and wanted.rounds(own))
