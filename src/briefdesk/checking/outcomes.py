"""What came of so many: killed or hurt, votes for or against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.checking.facts import Facts
from briefdesk.checking.quantities import Quantity
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

VOTES = ("for", "against")
_FAMILIES = (("dead", "hurt"), VOTES)
_OPPOSITE = {one: other for pair in _FAMILIES for one, other in (pair, pair[::-1])}

_BETWEEN, _BESIDE = 3, 2
"""Tokens between two numbers of votes, and around them."""

_AHEAD, _BACK = 4, 5
"""Tokens between a word for what came and its number, where that stands behind it and before it."""

_UNIT = 2
"""Tokens after a number that may make it a length of time."""


@dataclass(frozen=True, slots=True)
class Outcome(Span):
    """A number and what came of so many ("dead", "hurt", "for", "against"). The place is that of both."""

    number: Quantity
    kind: str


def outcomes(facts: Facts) -> Iterator[Outcome]:
    """Of each word for what came the number beside it, and of votes "nine to four"."""
    counts = [each for each in facts.quantities if not each.unit and not each.ordinal and not _is_time(each, facts)]
    numbers = {each.start: each for each in counts}
    yield from _votes(counts, facts)
    for sentence in facts.sentences:
        kinds = [facts.words.outcomes.get(token.text) if token.kind == "word" else None for token in sentence]
        known = set(kinds)
        if known & {"dead", "hurt"} or known.issuperset(VOTES):  # "against" alone may stand before anything
            yield from _told(sentence, kinds, numbers, facts)


def contradicting(number: Quantity, own: Sequence[Outcome], theirs: Sequence[Outcome]) -> Outcome | None:
    """What the other text tells of so many, where this one tells the opposite; `None` otherwise."""
    mine = {each.kind for each in own if each.number.start == number.start}
    same = [each for each in theirs if each.number.same_value(number)]
    if len(mine) != 1 or mine & {each.kind for each in same}:
        return None
    kind = next(iter(mine))
    if not same and kind in VOTES:
        return _other_vote(kind, own, theirs)
    return next((each for each in same if each.kind == _OPPOSITE[kind]), None)


def _other_vote(kind: str, own: Sequence[Outcome], theirs: Sequence[Outcome]) -> Outcome | None:
    """The article's number of such votes, where the texts agree on those of the other side."""
    other = _OPPOSITE[kind]
    known = [each.number for each in own if each.kind == other]
    agreed = any(each.kind == other and any(one.same_value(each.number) for one in known) for each in theirs)
    return next((each for each in theirs if each.kind == kind), None) if agreed else None


def _votes(counts: Sequence[Quantity], facts: Facts) -> Iterator[Outcome]:
    """ "By nine votes to four", "voted eight to three"."""
    words = facts.words
    for one, two in pairwise(counts):
        between = [token for token in facts.after(one.end)[:_BETWEEN] if token.end <= two.start]
        if not between or facts.text[between[-1].end : two.start].strip() or between[-1].folded not in words.versus:
            continue
        if not all(token.folded in words.ballots or token.folded in words.versus for token in between):
            continue
        around = [*facts.before_all(one.start, _BESIDE), *between, *facts.after(two.end)[:_BESIDE]]
        if any(token.folded in words.ballots for token in around):
            yield Outcome(one.start, two.end, one, "for")
            yield Outcome(one.start, two.end, two, "against")


def _is_time(number: Quantity, facts: Facts) -> bool:
    return any(token.text in facts.words.time for token in facts.after(number.end)[:_UNIT])


def _told(
    sentence: Sequence[Token], kinds: Sequence[str | None], numbers: Mapping[int, Quantity], facts: Facts
) -> Iterator[Outcome]:
    before: Quantity | None = None
    for i, kind in enumerate(kinds):
        if kind is None:
            continue
        if before is not None and _is_joined(sentence, kinds, i, facts):  # "killed or injured"
            number: Quantity | None = before
        else:
            number = _beside(sentence, kinds, i, numbers, facts)
        before = number
        if number is not None:
            word = sentence[i]
            yield Outcome(min(number.start, word.start), max(number.end, word.end), number, kind)


def _is_joined(sentence: Sequence[Token], kinds: Sequence[str | None], i: int, facts: Facts) -> bool:
    return i > 1 and kinds[i - 2] is not None and sentence[i - 1].folded in facts.words.joins_alike


def _beside(
    sentence: Sequence[Token], kinds: Sequence[str | None], i: int, numbers: Mapping[int, Quantity], facts: Facts
) -> Quantity | None:
    """The number behind an active verb ("killed 12"), else the one before; `None` where nobody can tell."""
    words = facts.words
    ahead = _first_number(sentence, range(i + 1, min(len(sentence), i + 1 + _AHEAD)), kinds, numbers, facts)
    back = _first_number(sentence, range(i - 1, max(-1, i - 1 - _BACK), -1), kinds, numbers, facts)
    is_passive = any(token.folded in words.predicates for token in sentence[max(0, i - 2) : i])
    return back if is_passive and back is not None else (ahead or back)


def _first_number(
    sentence: Sequence[Token],
    places: range,
    kinds: Sequence[str | None],
    numbers: Mapping[int, Quantity],
    facts: Facts,
) -> Quantity | None:
    """The first number on the way, before another clause, another outcome or "of" begins."""
    words = facts.words
    for place in places:
        token = sentence[place]
        if token.start in numbers:
            return numbers[token.start]
        is_part = token.folded in words.of_whole or token.folded in words.clauses
        if is_part or kinds[place] is not None or token.text in ",;:()" or token.kind == "numeral":
            return None
    return None
