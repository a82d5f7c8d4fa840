"""The numbers and parts of dates of a sentence, as values that are the same in every language."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import JOINS, Quantity, number_inside
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

_SMALL = 12
"""Up to here a number in words has other ways of being said: "both", "a pair", "once"."""


_ROUND = (100, 1_000, 10**6)
"""In words these may be said as "hundreds" or "a hundred"."""

_CODE = re.compile(r"\b(?!G\d+\b)(?=[A-Z0-9]*\d)(?:[A-Z]+\d[A-Z0-9]*)\b")
"""Names with figures in them: "H5N1", "F125". Not "G7", which languages write out."""

_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
"""Of a century or an age, from twenty on."""

_YEAR_BEFORE, _YEAR_LENGTH = re.compile(r"\b(1[0-9]\d\d|20\d\d)[-–/]$"), 5

_NEAR, LAST_DAY = 2, 31


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


def figures(facts: Facts) -> Iterator[Figure]:
    units = _units(facts)
    for number, unit in zip(facts.quantities, units, strict=True):
        digits = "".join(char for char in number.of(facts.text) if char.isdecimal())
        values = (*number.values, *_last_year(number, facts))
        yield Figure(number.start, number.end, values, "number", _is_sure(number, facts), unit, digits)
    for date in facts.dates:
        yield from _of_date(date, facts)
    yield from _vague(facts)
    for match in _CODE.finditer(facts.text):
        value = int.from_bytes(match[0].upper().encode(), "big")  # as it stands, whatever the language
        yield Figure(*match.span(), (Decimal(value),), "code", True)


def _last_year(number: Quantity, facts: Facts) -> Iterator[Decimal]:
    """1988 of "1986-88"."""
    first = _YEAR_BEFORE.search(facts.text, max(0, number.start - _YEAR_LENGTH), number.start)
    if first and len(number.of(facts.text)) == 2 and number.values[0] > int(first[1]) % 100:
        yield int(first[1]) // 100 * 100 + number.values[0]


def _units(facts: Facts) -> list[str]:
    """Of each number; the first one of a range has that of the second."""
    units = [number.unit or _measure_after(number, facts) for number in facts.quantities]
    for i in range(len(units) - 1, 0, -1):
        one, two = facts.quantities[i - 1], facts.quantities[i]
        between = facts.text[one.end : two.start].strip()
        if not units[i - 1] and between in JOINS:
            units[i - 1] = units[i]
    return [
        unit or ("day" if _is_day(number, facts) else "") for number, unit in zip(facts.quantities, units, strict=True)
    ]


def _is_day(number: Quantity, facts: Facts) -> bool:
    """The 5 of "May 3-5" or the 3 of "3-5 травня"."""
    if number.ordinal or not 1 <= number.values[0] <= LAST_DAY:
        return False
    place = bisect_left(facts.dates, number.start, key=lambda date: date.start)
    days = (date for date in facts.dates[max(0, place - 1) : place + 1] if date.day and date.month)
    between = (facts.text[min(day.end, number.end) : max(day.start, number.start)] for day in days)
    return any(each.strip() in JOINS for each in between)


def _vague(facts: Facts) -> Iterator[Figure]:
    """ "Millions", "miles de millones", "the sixties": without a number before it."""
    counted = {place for number in facts.quantities for place in range(number.start, number.end)}
    found = facts.tokens
    for i, token in enumerate(found):
        if facts.words.language == "en" and token.folded in _TENS:
            tens = Decimal(10 * (_TENS.index(token.folded) + 2))
            yield Figure(token.start, token.end, (tens,), "number", False)
        if inside := number_inside(token, facts.words):
            yield Figure(token.start, token.end, (Decimal(inside),), "number", False)
        scale = facts.words.scales.get(token.text) if token.kind == "word" and len(token.text) > 2 else None
        if scale is None or scale < 10**6 or token.start in counted:
            continue
        before = found[i - 2] if i > 1 and found[i - 1].folded == "de" else None
        if before is not None and before.folded == "miles":
            scale *= 1000
        yield Figure(token.start, token.end, (Decimal(scale),), "scale", True)


def with_unit(figure: Figure, facts: Facts) -> Span:
    """It and the word for its unit, where that follows."""
    for token in facts.after(figure.end)[:_NEAR]:
        if _measure(token, facts) == figure.unit:
            return Span(figure.start, token.end)
    return figure


def _measure_after(number: Quantity, facts: Facts) -> str:
    return next((unit for token in facts.after(number.end)[:_NEAR] if (unit := _measure(token, facts))), "")


def _measure(token: Token, facts: Facts) -> str:
    return facts.words.time.get(token.text) or facts.words.measures.get(token.text) or ""


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
    around = [*facts.after(date.end)[:1], *facts.before_all(date.start, 1)]
    return any(token.kind == "word" and token.is_capitalised for token in around)


def _is_sure(number: Quantity, facts: Facts) -> bool:
    written, value = number.of(facts.text), number.values[0]
    if not any(char.isdecimal() for char in written):
        return value > _SMALL and not number.ordinal and value not in _ROUND
    return value > 1
