"""The time that a number belongs to: "8.4% in August", "800 soles a month"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from typing import TypeVar

from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import Quantity
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

P = TypeVar("P", bound=Span)

_RATE = 5
"""Tokens after a number that may say for how long it is."""

_REACH = 60
"""Characters from a number to the only month or weekday that is told with it."""

_FAR = 30
"""Tokens of a sentence on either side of a number."""


def other_time(number: Quantity, same: Sequence[Quantity], summary: Facts, source: Facts) -> str:
    """What the article says where it has the number for another time only; "" otherwise. `same`: its numbers of this
    value.
    """
    return _other_rate(number, same, summary, source) or _other_date(number, same, summary, source)


def _other_rate(number: Quantity, same: Sequence[Quantity], summary: Facts, source: Facts) -> str:
    own = _rate(number, summary)
    theirs = [_rate(each, source) for each in same]
    if own is None or any(each is None or each[0] == own[0] for each in theirs):
        return ""
    first = theirs[0]
    return source.text[same[0].start : first[1].end] if first else ""


def _rate(number: Quantity, facts: Facts) -> tuple[str, Span] | None:
    """The unit of time that a number is for, and the word for it: "a month", "al mes", "на місяць", "3 % mensual"."""
    after = facts.after(number.end)[:_RATE]
    for i, token in enumerate(after):
        if token.kind != "word":
            return None
        unit = facts.words.time.get(token.text)
        if unit and ((i and after[i - 1].folded in facts.words.per) or (not i and number.unit)):
            return unit, token
    return None


def _other_date(number: Quantity, same: Sequence[Quantity], summary: Facts, source: Facts) -> str:
    if not number.unit:
        return ""
    own = _closest(number, summary)
    theirs = [_closest(each, source) for each in same]
    if own is None or any(each is None or not _differ(own, each) for each in theirs):
        return ""
    others = (each for each in source.quantities if each.unit == number.unit and each not in same)
    instead = next((each for each in others if (day := _closest(each, source)) and not _differ(own, day)), None)
    first = theirs[0]
    if instead is None or first is None:
        return ""
    return source.text[min(same[0].start, first.start) : max(same[0].end, first.end)]


def _differ(one: Date, other: Date) -> bool:
    """They speak of other months or weekdays."""
    return (one.month, one.weekday) != (other.month, other.weekday)


def _closest(number: Quantity, facts: Facts) -> Date | None:
    """The month or weekday of a number in its sentence: each number of the kind has one, in order, or this is the
    only one, and the day close by.
    """
    start, end = _sentence(number, facts)
    days = [day for day in _within(facts.dates, start, end) if day.month or day.weekday]
    alike = [each for each in _within(facts.quantities, start, end) if each.unit == number.unit]
    if len(alike) > 1:  # "from 6 % to 5 % in June"
        return days[alike.index(number)] if len(days) == len(alike) else None
    near = [day for day in days if _apart(number, day) <= _REACH]
    return min(near, key=lambda day: _apart(number, day), default=None)


def _apart(one: Span, other: Span) -> int:
    """In characters."""
    return max(other.start - one.end, one.start - other.end)


def _sentence(number: Quantity, facts: Facts) -> tuple[int, int]:
    """From where to where it goes; rough, and no further than `_FAR`."""
    place = bisect_left(facts.tokens, number.start, key=lambda token: token.start)
    before = list(takewhile(_goes_on, reversed(facts.tokens[max(0, place - _FAR) : place])))
    after = list(takewhile(_goes_on, facts.tokens[place : place + _FAR]))
    return (before[-1].start if before else number.start), (after[-1].end if after else number.end)


def _goes_on(token: Token) -> bool:
    return token.text not in (".", "!", "?", ";")


def _within(places: Sequence[P], start: int, end: int) -> Sequence[P]:
    return places[bisect_left(places, start, key=_start) : bisect_left(places, end, key=_start)]


def _start(place: Span) -> int:
    return place.start
