"""Whether a number that both texts have speaks of the same thing in both."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare
from briefdesk.checking.number_times import other_time
from briefdesk.checking.quantities import Quantity
from briefdesk.checking.source import Source
from briefdesk.checking.tokens import Token

_COUNTED = 2
"""Words after a number that may say what it counts."""

_TOLD = 2
"""Tokens before a number that may say what happened to so many."""

_AGE = 2
"""Tokens after a number that may make it an age."""

_BEFORE_AGE = 6
"""Tokens before an age: a name, a comma, and perhaps "aged"."""

_BEHIND_AGE = 7
"""Tokens behind an age: "-year-old", and a name."""

_LARGE = 1_000
"""From this number on the same number is the same thing; for round ones from ten times as much."""


def counted_by(number: Quantity, summary: Facts) -> list[Token]:
    """The words that say what is counted: those that come next, without the small ones, up to a preposition."""
    found: list[Token] = []
    for token in summary.after(number.end):
        if token.kind == "word":
            if token.text in summary.words.numbers or token.folded in summary.words.ends_count:
                break
            if token.folded not in summary.words.small:
                found.append(token)
        elif token.text not in "-‑":
            break
        if len(found) == _COUNTED:
            break
    return found


def other_meant(number: Quantity, same: list[Quantity], summary: Facts, source: Source) -> str:
    """What the article says where its number is somebody's ("Wood (66)") or not the least or most that the summary
    calls it; "" otherwise. `same`: the article's numbers of this value."""
    return (
        _other_owner(number, same, summary, source)
        or _other_aged(number, same, summary, source)
        or _other_bound(number, same, source)
        or other_time(number, same, summary, source.facts)
    )


def other_counted(number: Quantity, same: list[Quantity], counted: list[Token], summary: Facts, source: Source) -> str:
    """The article's number of what is counted here, or of those to whom the same happened, where this number stands
    near neither; "" otherwise."""
    if number.approximate and not any(number.same_value(own) for own in same):  # it is rounded
        return source.numbers.with_other_zeros(counted[:1], number)
    if _is_unmistakable(number):
        return ""
    told = _told_before(number, summary)
    if number.unit:
        return source.numbers.other_near([*told, *counted], same, number)
    other = source.numbers.counting(counted[:1], "", number) if counted else ""
    if not other and told and counted and not number.ordinal and number.values[0] < _LARGE:
        closest = summary.before(number.start)
        other = source.numbers.told_with(told[-1], number) if closest is told[-1] else ""
    return other if other and not source.numbers.stands_near(same, [*told, *counted]) else ""


def _is_unmistakable(number: Quantity) -> bool:
    """Whether it is hardly there twice: it may count "drivers" in one text and their "notices" in the other."""
    value = max(number.values)
    return value >= _LARGE and (value > 10 * _LARGE or len(value.normalize().as_tuple().digits) > 1)


def _other_owner(number: Quantity, same: list[Quantity], summary: Facts, source: Source) -> str:
    """Of a number that the summary gives to somebody else. An age is told of people without a name, too."""
    if _may_be_age(number, summary) or not any(name.end <= number.start for name in summary.names):
        return ""
    owners = [source.numbers.owner(own) for own in same]
    first = owners[0] if owners else None
    if first is None or not all(owners):
        return ""
    named = {token.folded for token in summary.tokens}
    is_other = all(owner is not None and owner.folded not in named for owner in owners)
    return source.facts.text[first.start : same[0].end + 1] if is_other else ""


def _other_aged(number: Quantity, same: list[Quantity], summary: Facts, source: Source) -> str:
    """Whose age it is in the article, where the summary gives it to somebody of another name: "Long, 19," """
    own = _aged(number, summary)
    theirs = [_aged(each, source.facts) for each in same]
    if not own or not all(theirs):
        return ""
    named = {bare(token.text) for token in own}
    whole = {bare(word.text) for name in source.facts.names if _share_a_word(name.words, named) for word in name.words}
    if any(bare(token.text) in named | whole for name in theirs for token in name):
        return ""  # the rest of a name is that of the same person
    text, end = source.facts.text, max(same[0].end, theirs[0][-1].end)
    return text[min(same[0].start, theirs[0][-1].start) : end + (text[end : end + 1] == ")")]


def _share_a_word(words: Sequence[Token], named: set[str]) -> bool:
    return any(bare(word.text) in named for word in words)


def _aged(number: Quantity, facts: Facts) -> list[Token]:
    """The words of the name that stands before a number between commas or in brackets, or behind an age: "Long, 19,",
    "19-year-old Long"; none for anything else.
    """
    if behind := _aged_behind(number, facts):
        return behind
    before = [token for token in facts.before_all(number.start, _BEFORE_AGE) if token.folded not in facts.words.aged]
    after = next(iter(facts.after(number.end)), None)
    is_apart = after is None or after.text in ",).;" or facts.words.time.get(after.text) == "year"
    if not before or before[-1].text not in ",(" or not is_apart:
        return []
    name = list(takewhile(lambda token: token.kind == "word" and token.is_capitalised, reversed(before[:-1])))
    return [] if any(token.text.isupper() for token in name) else name[::-1]


def _aged_behind(number: Quantity, facts: Facts) -> list[Token]:
    after = [token for token in facts.after(number.end)[:_BEHIND_AGE] if token.text not in "-‑"]
    words = list(takewhile(lambda token: token.folded in facts.words.of_age or token.folded in facts.words.time, after))
    if not words or facts.words.time.get(words[0].text) != "year":
        return []
    return list(takewhile(lambda token: token.kind == "word" and token.is_capitalised, after[len(words) :]))


def _may_be_age(number: Quantity, summary: Facts) -> bool:
    """ "34-year-old", "aged 34", "a woman, 34, was"."""
    after, before = summary.after(number.end)[:_AGE], summary.before(number.start)
    is_apart = before is not None and (before.text == "," or before.folded in summary.words.aged)
    return is_apart or any(summary.words.time.get(token.text) == "year" for token in after)


def _other_bound(number: Quantity, same: list[Quantity], source: Source) -> str:
    """What the article says for "at least 40" where it has that number, but never as the least; "" otherwise.

    "Nearly 40" of 40 is how people talk: what says that a number is the most is looked at where the article says the
    opposite.
    """
    if not number.bound or any(own.bound == number.bound or not number.same_value(own) for own in same):
        return ""
    others = [own for own in same if own.bound or number.bound == "above"]
    return source.numbers.with_bound(others[0]) if len(others) == len(same) else ""


def _told_before(number: Quantity, summary: Facts) -> list[Token]:
    """The words before a number: "arrested four people" is borne out by "four arrests"."""
    words = [token for token in summary.before_all(number.start, _TOLD) if token.kind == "word"]
    return [word for word in words if word.folded not in summary.words.small]
