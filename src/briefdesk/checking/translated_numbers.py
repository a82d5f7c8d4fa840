"""The numbers and dates of a sentence and of its translation, held against each other by value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import Quantity
from briefdesk.records import Span

_SMALL = 12
"""Up to here a number in words has other ways of being said: "both", "a pair", "once"."""


_ROUND = (100, 1_000, 10**6)
"""In words these may be said as "hundreds" or "a hundred"."""

_RATIOS = {
    "mile": (1.609, 1.852, 1609),
    "yard": (0.9144,),
    "inch": (2.54, 25.4, 0.0254),
    "foot": (0.3048, 30.48),
    "acre": (0.4047,),
    "pound": (0.4536,),
    "gallon": (3.785,),
    "ounce": (28.35,),
}
"""What one of these is in the metric units that translators put for it."""

_CODE = re.compile(r"\b(?=[A-Z0-9]*\d)(?:[A-Z]+\d[A-Z0-9]*)\b")
"""Names with figures in them: "H5N1", "F125"."""

_CLOSE = 0.03
_NEAR = 2


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """A number, or a part of a date. `values`: what it may mean. `sure`: it is written so that it has to come again.

    `unit`: what it is a number of, as far as that is the same in every language: a currency, "%", "year", ...
    `digits`: those that it is written with.
    """

    values: tuple[Decimal, ...]
    kind: str
    sure: bool
    unit: str = ""
    digits: str = ""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """`source`: of the source, that the translation lacks; `target`: of the translation, that the source lacks.

    `swapped`: of both, that stand in each other's place.
    """

    source: Sequence[Figure]
    target: Sequence[Figure]
    swapped: Sequence[tuple[Figure, Figure]] = ()


def compare(source: Facts, target: Facts) -> Unmatched:
    given, said = list(figures(source)), list(figures(target))
    left = list(said)
    missing = []
    for figure in sorted(given, key=lambda each: len(each.values)):
        match = next((other for other in left if _same(figure, other)), None)
        if match is not None:
            left.remove(match)
        elif figure.kind == "number" or not any(_same(figure, other) for other in said):
            missing.append(figure)
    added = [other for other in left if not any(_same(figure, other) for figure in given)]
    missing = [each for each in missing if each.sure and not _is_halved(each, target)]
    added = [each for each in added if each.sure and not _is_halved(each, source)]
    return _without_conversions(Unmatched(missing, added, () if missing or added else _swapped(given, said)), given)


def _without_conversions(found: Unmatched, given: Sequence[Figure]) -> Unmatched:
    """Miles that became kilometres, in place of the original number or in brackets after it."""
    source, target = list(found.source), list(found.target)
    for other in found.target:
        converted = next((each for each in given if _is_converted(each, other)), None)
        if converted is not None:
            target.remove(other)
            if converted in source:
                source.remove(converted)
    return Unmatched(source, target, found.swapped)


def _swapped(given: Sequence[Figure], said: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Neighbours that came in the other order and did not take their units along."""
    pairs = [
        (figure, others[0])
        for figure in sorted(given, key=lambda each: each.start)
        if figure.kind == "number"
        and len(others := [each for each in said if _same(figure, each)]) == 1
        and sum(_same(each, others[0]) for each in given) == 1
    ]
    found = []
    for (one, its), (two, other) in pairwise(pairs):
        crossed = one.unit != two.unit and (one.unit, two.unit) == (other.unit, its.unit)
        alike = one.unit == two.unit == its.unit == other.unit
        if crossed or (alike and other.start < its.start):
            found += [(one, its), (two, other)]
    return found


def _is_converted(one: Figure, other: Figure) -> bool:
    if one.unit == other.unit or not one.values[0]:
        return False
    ratio = float(other.values[0] / one.values[0])
    return any(abs(ratio / each - 1) < _CLOSE for each in _RATIOS.get(one.unit, ()))


def _is_halved(figure: Figure, other: Facts) -> bool:
    """ "1.5" and "2:30" are said with a word for half."""
    fraction = figure.values[0] % 60 == 30 if figure.kind == "time" else figure.values[0] % 1 == Decimal("0.5")
    return fraction and any(token.folded in other.words.half for token in other.tokens)


def figures(facts: Facts) -> Iterator[Figure]:
    for number in facts.quantities:
        unit = number.unit or _measure_after(number, facts)
        digits = "".join(char for char in number.of(facts.text) if char.isdecimal())
        yield Figure(number.start, number.end, number.values, "number", _is_sure(number, facts), unit, digits)
    for date in facts.dates:
        yield from _of_date(date, facts)
    yield from _vague(facts)
    for match in _CODE.finditer(facts.text):
        value = int.from_bytes(match[0].upper().encode(), "big")  # as it stands, whatever the language
        yield Figure(*match.span(), (Decimal(value),), "code", True)


def _vague(facts: Facts) -> Iterator[Figure]:
    """ "Millions", "miles de millones": a scale without a number before it."""
    counted = {place for number in facts.quantities for place in range(number.start, number.end)}
    found = facts.tokens
    for i, token in enumerate(found):
        scale = facts.words.scales.get(token.text) if token.kind == "word" and len(token.text) > 2 else None
        if scale is None or scale < 10**6 or token.start in counted:
            continue
        before = found[i - 2] if i > 1 and found[i - 1].folded == "de" else None
        if before is not None and before.folded == "miles":
            scale *= 1000
        yield Figure(token.start, token.end, (Decimal(scale),), "scale", True)


def _measure_after(number: Quantity, facts: Facts) -> str:
    for token in facts.after(number.end)[:_NEAR]:
        if unit := facts.words.time.get(token.text) or facts.words.measures.get(token.text):
            return unit
    return ""


def _of_date(date: Date, facts: Facts) -> Iterator[Figure]:
    if date.year:
        yield Figure(date.start, date.end, (Decimal(date.year),), "number", True, "year")
    if date.month:
        yield Figure(date.start, date.end, (Decimal(date.month),), "month", False)
    if date.day:
        yield Figure(date.start, date.end, (Decimal(date.day),), "number", True, "day")
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
    if one.kind != other.kind:
        return False
    if one.values[0] == other.values[0] or one.kind == "time":
        return bool(set(one.values) & set(other.values))
    return (
        _is_decade(one, other)
        or _is_decade(other, one)
        or (one.digits == other.digits and one.digits != "" and _meets(one, other))
    )


def _meets(one: Figure, other: Figure) -> bool:
    return bool(set(one.values) & set(other.values))


def _is_decade(year: Figure, short: Figure) -> bool:
    """ "The 1990s" and "the 90s"."""
    value = year.values[0]
    return year.unit == "year" and not value % 10 and value % 100 == short.values[0]
