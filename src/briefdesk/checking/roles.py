"""What is told of so many: killed or hurt, for or against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import JOINS, Quantity
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

VOTES = ("for", "against")
_FAMILIES = (("dead", "hurt"), VOTES)
_OPPOSITE = {one: other for pair in _FAMILIES for one, other in (pair, pair[::-1])}
_ALONE = frozenset(("dead", "hurt"))
"""Roles that say something without their counterpart; "against" by itself may stand before anything."""

_BETWEEN, _BESIDE = 3, 2
"""Tokens between two numbers of votes, and around them."""

_UNIT = 2
"""Tokens after a number that may make it a length of time."""


@dataclass(frozen=True, slots=True)
class Told(Span):
    """A number and what is told of it; the place is that of both, in the sentence's order."""

    number: Quantity
    role: str


def roles(facts: Facts) -> Iterator[Told]:
    """As far as each role of a sentence has a number beside it, and of votes "nine to four"."""
    counts = [each for each in facts.quantities if not each.unit and not each.ordinal and not _is_time(each, facts)]
    numbers = {each.start: each for each in counts}
    yield from _votes(counts, facts)
    for sentence in facts.sentences:
        for family in _FAMILIES:
            marks = list(_marks(sentence, family, numbers, facts))
            known = {mark.role for mark in marks if isinstance(mark, _Role)}
            if len(known) > 1 or (known and known <= _ALONE):
                yield from _told(marks, facts.text)


def told_otherwise(number: Quantity, own: Sequence[Told], theirs: Sequence[Told]) -> Told | None:
    """What the other text tells of so many, where this one tells the opposite; `None` otherwise."""
    mine = {told.role for told in own if told.number.start == number.start}
    same = [told for told in theirs if told.number.same_value(number)]
    if len(mine) != 1 or mine & {told.role for told in same}:
        return None
    if not same and mine <= set(VOTES):
        return _other_vote(next(iter(mine)), own, theirs)
    return next((told for told in same if told.role in {_OPPOSITE[role] for role in mine}), None)


def _other_vote(role: str, own: Sequence[Told], theirs: Sequence[Told]) -> Told | None:
    """The article's number of such votes, where the texts agree on those of the other side."""
    opposite = _OPPOSITE[role]
    known = [told.number for told in own if told.role == opposite]
    agreed = any(told.role == opposite and any(each.same_value(told.number) for each in known) for told in theirs)
    return next((told for told in theirs if told.role == role), None) if agreed else None


@dataclass(frozen=True, slots=True)
class _Role(Span):
    role: str


def _votes(counts: Sequence[Quantity], facts: Facts) -> Iterator[Told]:
    """ "By nine votes to four", "voted eight to three"."""
    words = facts.words
    for one, two in pairwise(counts):
        between = [token for token in facts.after(one.end)[:_BETWEEN] if token.end <= two.start]
        if not between or between[-1].end + 1 < two.start or facts.text[between[-1].end : two.start].strip():
            continue
        if not all(token.folded in words.ballots or token.folded in words.versus for token in between):
            continue
        around = [*facts.before_all(one.start, _BESIDE), *between, *facts.after(two.end)[:_BESIDE]]
        if between[-1].folded in words.versus and any(token.folded in words.ballots for token in around):
            yield Told(one.start, two.end, one, "for")
            yield Told(one.start, two.end, two, "against")


def _is_time(number: Quantity, facts: Facts) -> bool:
    return any(token.text in facts.words.time for token in facts.after(number.end)[:_UNIT])


def _marks(
    sentence: Sequence[Token], family: Sequence[str], numbers: Mapping[int, Quantity], facts: Facts
) -> Iterator[Quantity | _Role]:
    """Numbers and roles of one family, in order."""
    for token in sentence:
        role = facts.words.roles.get(token.text)
        if token.start in numbers:
            yield numbers[token.start]
        elif role and role in family:
            yield _Role(token.start, token.end, role)


def _told(marks: Sequence[Quantity | _Role], text: str) -> Iterator[Told]:
    """Where a sentence begins with a role, numbers come behind theirs: "killed seven and injured 23"."""
    step = 1 if isinstance(marks[0], _Role) else -1
    given: dict[int, Quantity] = {}
    for i, mark in enumerate(marks):
        if not isinstance(mark, _Role):
            continue
        before = marks[i - 1] if i else None
        if isinstance(before, _Role) and i - 1 in given and text[before.end : mark.start].strip() in JOINS:
            given[i] = given[i - 1]
            continue
        beside = (marks[place] for place in (i + step, i - step) if 0 <= place < len(marks))
        taken = [id(number) for number in given.values()]
        number = next((each for each in beside if isinstance(each, Quantity) and id(each) not in taken), None)
        if number is not None:
            given[i] = number
    for i, number in given.items():
        mark = marks[i]
        assert isinstance(mark, _Role)
        yield Told(min(number.start, mark.start), max(number.end, mark.end), number, mark.role)
