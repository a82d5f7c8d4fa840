"""Numbers of a summary, held against the article: the value, the unit, and what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefdesk.checking import outcomes, shares
from briefdesk.checking.checked import Checked, Verdict
from briefdesk.checking.facts import Facts
from briefdesk.checking.number_ties import counted_by, other_counted, other_meant
from briefdesk.checking.quantities import JOINS, Quantity
from briefdesk.checking.source import Source
from briefdesk.checking.tokens import Token

_MANY = re.compile(r" ?['’]?s\b")
"""After a figure: "the 70s", "the 70's", not "70 shops"."""

_FEWEST, _FEWEST_TH = 4, 3
"""A written-out number below this one may be counted by a reader: "three hospitals" of three names, "the second"."""


_POINTS = 2
"""Tokens after "six percent"."""

_ALL = 100
"""Per cent."""

_OLD = 4
"""Tokens after a number that may make it an age: "-year-old"."""


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    told, parts = list(outcomes.outcomes(summary)), list(shares.shares(summary))
    others = {share: shares.told_otherwise(share, summary, source.facts, source.shares) for share in parts}
    for share, other in others.items():
        if other:
            yield Checked(share.start, share.end, "number", "contradicted", other)
    for number in summary.quantities:
        if any(other and share.start < number.end and number.start < share.end for share, other in others.items()):
            continue
        counted = counted_by(number, summary)
        verdict, evidence = _verdict(number, counted, summary, source)
        if any(share.start <= number.start and number.end <= share.end for share in parts):
            verdict, evidence = "absent" if verdict == "contradicted" else verdict, ""
        apart = shares.EXACT if verdict == "contradicted" else shares.CLOSE
        if verdict != "found" and shares.borne_out(number, parts, source.facts, source.shares, apart):
            verdict, evidence = "found", ""
        is_vote = any(each.number.start == number.start for each in told if each.kind in outcomes.VOTES)
        if verdict == "absent" and not is_vote and _may_be_counted(number, counted, summary, source):
            continue
        if verdict == "found" and (opposite := outcomes.contradicting(number, told, source.outcomes)):
            verdict, evidence = "contradicted", opposite.of(source.facts.text)
        yield Checked(number.start, number.end, "number", verdict, evidence)


def _verdict(number: Quantity, counted: list[Token], summary: Facts, source: Source) -> tuple[Verdict, str]:
    same = source.numbers.same(number)
    if decade := _decade(number, summary):
        return ("found" if same or source.numbers.has_decade(decade) else "absent"), ""
    unit = _unit_of_time(counted, summary)
    if not same:
        if _is_told_otherwise(number, unit, summary, source):
            return "found", ""
        other = source.numbers.counting(counted, unit, number)
        return ("contradicted", other) if other else ("absent", "")
    timed = [own for own in same if unit and unit in source.numbers.times_after(own)]
    if other := other_meant(number, timed or same, summary, source):
        return "contradicted", other
    if unit and not number.unit:
        return _timed(number, unit, same, summary, source)
    other = other_counted(number, same, counted, summary, source)
    return ("contradicted", other) if other else ("found", "")


def _is_told_otherwise(number: Quantity, unit: str, summary: Facts, source: Source) -> bool:
    """As a day or a year, in another unit of time, inside a word, as the difference of two percentages."""
    is_figure = not unit and not number.unit and source.numbers.has_figure(number)
    is_part = source.numbers.has_time(number, unit) or source.numbers.has_inside(number)
    return is_figure or is_part or _is_difference(number, summary, source)


def _is_difference(number: Quantity, summary: Facts, source: Source) -> bool:
    """ "Up six percentage points" of a text that has 57 and 63 percent."""
    after = summary.after(number.end)[:_POINTS]
    if number.unit != "%" or not any(token.folded in summary.words.points for token in after):
        return False
    percents = [own.values[0] for own in source.facts.quantities if own.unit == "%"]
    return any(abs(one - other) == number.values[0] for one, other in pairwise(percents))


def _unit_of_time(counted: list[Token], summary: Facts) -> str:
    """ "Year" of "two long years"; none of "six times a week" and "19 goals this season"."""
    for word in counted:
        if unit := summary.words.time.get(word.text):
            before = [token for token in summary.before_all(word.start, 2) if token.kind != "sign"]
            return "" if before and before[-1].folded in summary.words.small else unit
    return ""


def _timed(number: Quantity, unit: str, same: list[Quantity], summary: Facts, source: Source) -> tuple[Verdict, str]:
    """ "Two years" of a text that has "two men" and "three years"."""
    if any(unit in source.numbers.times_after(own) and (number.ordinal or not own.ordinal) for own in same):
        return "found", ""
    if source.numbers.has_time(number, unit):
        return "found", ""
    is_bare = any(source.numbers.is_alone(own) for own in same)
    if unit == "year" and is_bare and _is_age(number, summary):
        return "found", ""
    other = source.numbers.counting([], unit, number)
    return ("contradicted", other) if other else ("absent", "")


def _decade(number: Quantity, summary: Facts) -> range | None:
    """The ages of "in her 50s", the years of "the 70's"."""
    first = int(number.values[0])
    is_many = _MANY.match(summary.text, number.end) is not None
    return range(first, first + 10) if is_many and first % 10 == 0 and 0 < first < 100 else None


def _is_age(number: Quantity, summary: Facts) -> bool:
    return any(token.folded in summary.words.of_age for token in summary.after(number.end)[:_OLD])


def _follows_number(between: Token, summary: Facts) -> bool:
    """Whether a word stands right behind a number."""
    return any(each.end < between.start <= each.end + 1 for each in summary.quantities) and between.folded in JOINS


def _may_be_counted(number: Quantity, counted: list[Token], summary: Facts, source: Source) -> bool:
    """Whether a reader may have counted so few, of what the article tells of; or has before: "the two". Nothing is
    counted by "100 percent sure".
    """
    if number.unit == "%" and number.values[0] == _ALL:
        return True
    written = summary.text[number.start : number.end]
    few = number.values[0] < (_FEWEST_TH if number.ordinal else _FEWEST)
    if any(char.isdecimal() for char in written) or not few or number.unit:
        return False
    if any(word.folded in summary.words.time for word in counted):
        return False
    if counted and counted[0].folded.endswith("s") and counted[0].folded[:-1] in summary.words.ordinals:
        return False
    before = summary.before(number.start)
    if not counted and before is not None and _follows_number(before, summary):
        return False  # of a score: "five to three"
    is_known = before is not None and before.folded in summary.words.definite
    return (
        is_known or not counted or any(word in source.words or summary.words.is_people(word.folded) for word in counted)
    )
