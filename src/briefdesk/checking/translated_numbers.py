"""The numbers and dates of a sentence and of its translation, held against each other by value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import Quantity
from briefdesk.records import Span

_SMALL = 12
"""Up to here a number in words has other ways of being said: "both", "a pair", "once"."""


_ROUND = (100, 1_000, 10**6)
"""In words these may be said as "hundreds" or "a hundred"."""

_RATIOS = (1.609, 1.094, 2.54, 3.281, 2.205, 2.471, 2.59, 28.35, 3.785, 1.852)
"""Miles, yards, inches, feet, pounds, acres, square miles, ounces, gallons and sea miles in metric units."""

_CLOSE = 0.03


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """A number, or a part of a date. `values`: what it may mean. `sure`: it is written so that it has to come again."""

    values: tuple[Decimal, ...]
    kind: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Unmatched:
    """`source`: of the source, that the translation lacks; `target`: of the translation, that the source lacks."""

    source: Sequence[Figure]
    target: Sequence[Figure]


def compare(source: Facts, target: Facts) -> Unmatched:
    given, said = list(figures(source)), list(figures(target))
    left = list(said)
    missing = []
    for figure in sorted(given, key=lambda each: len(each.values)):
        match = next((other for other in left if _same(figure, other)), None)
        if match is not None:
            left.remove(match)
        elif not any(_same(figure, other) for other in said):  # said once for twice is no loss
            missing.append(figure)
    added = [other for other in left if not any(_same(figure, other) for figure in given)]
    missing = [each for each in missing if each.sure and not _is_halved(each, target)]
    added = [each for each in added if each.sure and not _is_halved(each, source)]
    found = Unmatched(missing, added)
    return _without_conversions(found) if _has_measure(source) or _has_measure(target) else found


def _has_measure(facts: Facts) -> bool:
    return any(token.folded in facts.words.measures for token in facts.tokens)


def _without_conversions(found: Unmatched) -> Unmatched:
    """Miles that became kilometres: pairs in the ratio of two units of measure; the other one in brackets, too."""
    source, target = list(found.source), list(found.target)
    for other in found.target:
        converted = next((each for each in source if _is_converted(each, other)), None)
        if converted is not None:
            source.remove(converted)
            target.remove(other)
    return Unmatched(source, target)


def _is_converted(one: Figure, other: Figure) -> bool:
    if one.kind != "number" or other.kind != "number" or not one.values[0] or not other.values[0]:
        return False
    ratio = float(max(one.values[0], other.values[0]) / min(one.values[0], other.values[0]))
    return any(abs(ratio / each - 1) < _CLOSE for each in _RATIOS)


def _is_halved(figure: Figure, other: Facts) -> bool:
    """ "1.5" and "2:30" are said with a word for half."""
    fraction = figure.values[0] % 60 == 30 if figure.kind == "time" else figure.values[0] % 1 == Decimal("0.5")
    return fraction and any(token.folded in other.words.half for token in other.tokens)


def figures(facts: Facts) -> Iterator[Figure]:
    for number in facts.quantities:
        yield Figure(number.start, number.end, number.values, "number", _is_sure(number, facts))
    for date in facts.dates:
        yield from _of_date(date, facts)


def _of_date(date: Date, facts: Facts) -> Iterator[Figure]:
    if date.year:
        values = (date.year, date.year % 100) if date.year % 10 == 0 else (date.year,)  # a decade: "the 90s"
        yield Figure(date.start, date.end, tuple(map(Decimal, values)), "number", True)
    if date.month:
        yield Figure(date.start, date.end, (Decimal(date.month),), "month", False)
    if date.day:
        yield Figure(date.start, date.end, (Decimal(date.day),), "number", True)
    if date.weekday:
        sure = not _names_more(date, facts)
        yield Figure(date.start, date.end, (Decimal(date.weekday),), "weekday", sure)
    if date.minute >= 0:
        minutes = {date.minute, (date.minute + 720) % 1440} if date.half_day else {date.minute}
        yield Figure(date.start, date.end, tuple(map(Decimal, sorted(minutes))), "time", date.minute % 720 != 60)


def _names_more(date: Date, facts: Facts) -> bool:
    """The weekday is part of a name: "The Sunday Times", "Santo Domingo"."""
    around = facts.after(date.end)[:1]
    return bool(around) and around[0].kind == "word" and around[0].is_capitalised


def _is_sure(number: Quantity, facts: Facts) -> bool:
    written, value = number.of(facts.text), number.values[0]
    if not any(char.isdecimal() for char in written):
        return value > _SMALL and not number.ordinal and value not in _ROUND
    return value > 1


def _same(one: Figure, other: Figure) -> bool:
    if {one.kind, other.kind} == {"time", "number"}:
        time, number = (one, other) if one.kind == "time" else (other, one)
        hours = {hour for minute in time.values if not minute % 60 for hour in (minute // 60, minute // 60 % 12)}
        return bool(hours & set(number.values))
    return one.kind == other.kind and bool(set(one.values) & set(other.values))
