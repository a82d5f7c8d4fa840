"""Numbers that a translation has, but in each other's place.

People's translations hardly ever reorder numbers of one kind: where two have changed places, or have not taken their
units along, something is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from briefdesk.checking.dates import YEARS
from briefdesk.checking.facts import Facts
from briefdesk.checking.figures import LAST_DAY, Figure
from briefdesk.checking.quantities import JOINS
from briefdesk.records import Span

Pair = tuple[Figure, Figure]
"""A figure of the original, and the one that stands for it in the translation."""

_OF_ONE_YEAR = ("рік", "році")
"""After a number that does not end in one they name a year of the calendar."""

_OLDEST = 200
"""Years before this are hardly ever written about without "BC" or "AD"."""

_DAY_FIRST = ("uk", "es")
"""Languages in which the day always stands before the month."""


def swapped(source: Facts, target: Facts, pairs: Sequence[Pair]) -> list[tuple[Span, Span]]:
    """`pairs`: in the order of the original. Each doubtful number with its words in the original."""
    found = {its.start: (own, its) for couple in _couples(source, target, pairs) for own, its in couple}
    impossible = (*_impossible_days(source, target), *_impossible_years(target, pairs))
    return [*found.values(), *_dates(source, target), *impossible]


def _couples(source: Facts, target: Facts, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Pair]]:
    for one, two in combinations(pairs, 2):
        if one[0].unit and two[0].unit and (_is_crossed(one, two) or (_is_back(one, two) and _are_one_kind(one, two))):
            yield one, two
    for one, two in pairwise(pairs):
        if _is_crossed(one, two) or (_is_back(one, two) and _are_listed(source, target, one, two)):
            yield one, two
    for years in (False, True):  # what stands between two years, or a year between two others, is no matter
        for one, two in pairwise(pair for pair in pairs if _is_year(pair[0]) is years):
            if _is_back(one, two) and _are_alike(one, two):
                yield one, two


def _is_back(one: Pair, two: Pair) -> bool:
    return two[1].start < one[1].start


def _are_one_kind(one: Pair, two: Pair) -> bool:
    return one[0].unit == two[0].unit == one[1].unit == two[1].unit != "year"


def _is_crossed(one: Pair, two: Pair) -> bool:
    """They did not take their units along."""
    return one[0].unit != two[0].unit and (one[0].unit, two[0].unit) == (two[1].unit, one[1].unit)


def _are_alike(one: Pair, two: Pair) -> bool:
    """Nothing that is said of them tells one from the other."""
    figures = (*one, *two)
    if not all(own.sure or its.sure for own, its in (one, two)) or len({_is_year(each) for each in figures}) > 1:
        return False
    return all(_agree(left.unit, right.unit) for left, right in ((one[0], two[0]), (one[1], two[1])))


def _agree(unit: str, other: str) -> bool:
    return unit == other or (not (unit and other) and "day" not in (unit, other))


def _is_year(figure: Figure) -> bool:
    """Of the calendar: "60 years" and "2008" are not alike."""
    return figure.values[0] in YEARS and figure.unit in ("year", "")


def _are_listed(source: Facts, target: Facts, one: Pair, two: Pair) -> bool:
    """Neighbours of a list or a range, as in "1469–1539"."""
    return _are_near(source, one[0], two[0]) and _are_near(target, two[1], one[1])


def _are_near(facts: Facts, one: Span, two: Span) -> bool:
    """Nothing stands between them but signs and words that join."""
    between = facts.after(one.end)[: len(facts.after(one.end)) - len(facts.after(two.start))]
    return one.end <= two.start and all(token.kind != "word" or token.folded in JOINS for token in between)


def _dates(source: Facts, target: Facts) -> Iterator[tuple[Span, Span]]:
    """A day with the month of another day."""
    own = {(date.day, date.month): date for date in source.dates if date.day and date.month}
    for date in target.dates:
        if date.day and date.month and (date.day, date.month) not in own:
            of_month = next((each for (_, month), each in own.items() if month == date.month), None)
            if of_month is not None and any(day == date.day for day, _ in own):
                yield of_month, date


def _impossible_days(source: Facts, target: Facts) -> Iterator[tuple[Span, Span]]:
    """ "2007 вересня 17 року": a number before a month that is no day, in a language that says the day first."""
    if target.words.language not in _DAY_FIRST:
        return
    for i, token in enumerate(target.tokens[:-2]):
        after = target.tokens[i + 2 if target.tokens[i + 1].folded == "de" else i + 1]
        month = target.words.months.get(after.text) if after.kind == "word" else None
        if month and token.text.isdecimal() and int(token.text) > LAST_DAY:
            own = next((date for date in source.dates if date.month == month), None)
            if own is not None:
                yield own, token


def _impossible_years(target: Facts, pairs: Sequence[Pair]) -> Iterator[tuple[Span, Span]]:
    """ "1917 años" for a year of the calendar, "у 34 році" for no year at all."""
    for own, its in pairs:
        after = next(iter(target.after(its.end)), None)
        if after is None or own.kind != "number" or own.unit in ("day", "%"):
            continue
        is_counted = _is_year(own) and target.words.time.get(after.text) == "year" and after.folded.endswith("s")
        is_named = own.values[0] < _OLDEST and after.folded in _OF_ONE_YEAR and its.values[0] % 10 != 1
        if is_counted or is_named:
            yield own, its
