"""Numbers of a summary, held against the article: the value, the unit, and what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefdesk.checking.checked import Checked, Verdict
from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import Quantity
from briefdesk.checking.source import Source
from briefdesk.checking.tokens import Token

_COUNTED = 2
"""Words after a number that may say what it counts."""

_MANY = re.compile(r" ?['’]?s\b")
"""After a figure: "the 70s", "the 70's", not "70 shops"."""

_TOLD = 2
"""Tokens before a number that may say what happened to so many."""

_FEWEST, _FEWEST_TH = 4, 3
"""A written-out number below this one may be counted by a reader: "three hospitals" of three names, "the second"."""


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    for number in summary.quantities:
        counted = _counted(number, summary)
        verdict, evidence = _verdict(number, counted, summary, source)
        if verdict == "absent" and _may_be_counted(number, counted, summary):
            continue
        yield Checked(number.start, number.end, "number", verdict, evidence)


def _verdict(number: Quantity, counted: list[Token], summary: Facts, source: Source) -> tuple[Verdict, str]:
    same = source.same_quantities(number)
    if decade := _decade(number, summary):
        return ("found" if same or source.has_decade(decade) else "absent"), ""
    unit = _unit_of_time(counted, summary)
    if not same:
        if not unit and not number.unit and source.has_figure(number):
            return "found", ""
        other = source.counting(counted, unit, number)
        return ("contradicted", other) if other else ("absent", "")
    if other := _other_bound(number, same, source):
        return "contradicted", other
    if unit and not number.unit:
        return _timed(number, unit, same, summary, source)
    other = source.counting(counted[:1], "", number) if counted else ""
    is_tied = not other or source.stands_near(same, [*_told_before(number, summary), *counted])
    return ("found", "") if is_tied else ("contradicted", other)


def _other_bound(number: Quantity, same: list[Quantity], source: Source) -> str:
    """What the article says for "at least 40" where it has that number, but never as the least; "" otherwise.

    "Nearly 40" of 40 is how people talk: what says that a number is the most is looked at where the article says the
    opposite.
    """
    if not number.bound or any(own.bound == number.bound or not number.same_value(own) for own in same):
        return ""
    others = [own for own in same if own.bound or number.bound == "above"]
    return source.with_bound(others[0]) if len(others) == len(same) else ""


def _unit_of_time(counted: list[Token], summary: Facts) -> str:
    """ "Year" of "two long years"; none of "six times a week" and "19 goals this season"."""
    for word in counted:
        if unit := summary.words.time.get(word.text):
            before = summary.before(word.start)
            return "" if before is not None and before.folded in summary.words.small else unit
    return ""


def _timed(number: Quantity, unit: str, same: list[Quantity], summary: Facts, source: Source) -> tuple[Verdict, str]:
    """ "Two years" of a text that has "two men" and "three years"."""
    if any(unit in source.times_after(own) and (number.ordinal or not own.ordinal) for own in same):
        return "found", ""
    is_bare = any(source.is_alone(own) for own in same)
    if unit == "year" and is_bare and _is_age(number, summary):
        return "found", ""
    other = source.counting([], unit, number)
    return ("contradicted", other) if other else ("absent", "")


def _decade(number: Quantity, summary: Facts) -> range | None:
    """The ages of "in her 50s", the years of "the 70's"."""
    first = int(number.values[0])
    is_many = _MANY.match(summary.text, number.end) is not None
    return range(first, first + 10) if is_many and first % 10 == 0 and 0 < first < 100 else None


def _is_age(number: Quantity, summary: Facts) -> bool:
    after = summary.text[number.end : number.end + 12].casefold()
    return "old" in after or "років" in after or "річ" in after or "años" in after


def _may_be_counted(number: Quantity, counted: list[Token], summary: Facts) -> bool:
    written = summary.text[number.start : number.end]
    in_words = not any(char.isdecimal() for char in written)
    timed = any(word.folded in summary.words.time for word in counted)
    few = number.values[0] < (_FEWEST_TH if number.ordinal else _FEWEST)
    part = bool(counted) and counted[0].folded.endswith("s") and counted[0].folded[:-1] in summary.words.ordinals
    return in_words and few and not number.unit and not part and not timed


def _told_before(number: Quantity, summary: Facts) -> list[Token]:
    """The words before a number: "arrested four people" is borne out by "four arrests"."""
    words = [token for token in summary.before_all(number.start, _TOLD) if token.kind == "word"]
    return [word for word in words if word.folded not in summary.words.small]


def _counted(number: Quantity, summary: Facts) -> list[Token]:
    """The words that say what is counted: those that come next, without the small ones."""
    found: list[Token] = []
    for token in summary.after(number.end):
        if token.kind == "word":
            if token.folded in summary.words.joins:
                break
            if token.folded not in summary.words.small:
                found.append(token)
        elif token.text not in "-‑":
            break
        if len(found) == _COUNTED:
            break
    return found
