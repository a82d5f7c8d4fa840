"""Which names of a sentence and of its translation stand for each other: by meaning, by form, by sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.checking.likeness import bare, is_form
from briefdesk.checking.sounds import likeness
from briefdesk.checking.tokens import Token

_ALIKE, _JOINED = 0.76, 0.79
"""Likeness of a word and its counterpart; of one word and two."""

_SAME_THING, _FORM = 1.5, 1.2
"""In place of a likeness, above the highest one: of two names of one thing, and of two forms of one word."""


@dataclass(frozen=True, slots=True)
class NameWord:
    """A capitalised word. `groups`: the things that it may name. `leads`: it is the first of a sentence."""

    token: Token
    groups: frozenset[int]
    leads: bool

    @property
    def is_known(self) -> bool:
        """As the name of a place, a people or a body."""
        return any(group >= 0 for group in self.groups)

    @property
    def is_acronym(self) -> bool:
        return self.token.text.isupper()


def unmatched(
    own: Sequence[NameWord], other: Sequence[NameWord], endings: Sequence[str]
) -> tuple[list[NameWord], list[NameWord]]:
    """Words of the original without a counterpart, each of which serves once; words of the translation without any.

    `endings`: of words of the translation's language.
    """
    scores = [
        (score, i, j)
        for i, one in enumerate(own)
        for j, two in enumerate(other)
        if (score := _score(one, two, endings)) >= _ALIKE
    ]
    taken, given = set[int](), set[int]()
    for _, i, j in sorted(scores, reverse=True):
        if i not in taken and j not in given:
            taken.add(i)
            given.add(j)
    known = {j for _, _, j in scores}
    for ours, theirs in _joined(own, other):
        if not (taken.issuperset(ours) and known.issuperset(theirs)):
            taken.update(ours)
            known.update(theirs)
    return (
        [word for i, word in enumerate(own) if i not in taken],
        [word for j, word in enumerate(other) if j not in known],
    )


def _score(one: NameWord, other: NameWord, endings: Sequence[str]) -> float:
    if one.groups & other.groups:
        return _SAME_THING
    if one.is_known and other.is_known:
        return 0.0  # two countries may sound alike, and are two
    if is_form(bare(one.token.text), bare(other.token.text), endings):
        return _FORM
    return likeness(one.token.text, other.token.text)


def _joined(own: Sequence[NameWord], other: Sequence[NameWord]) -> Iterator[tuple[set[int], set[int]]]:
    """Two words for one, as in "Hong Kong" and "Гонконг"."""
    for i, both in _couples(own):
        yield from (({i, i + 1}, {j}) for j, one in enumerate(other) if likeness(both, one.token.text) >= _JOINED)
    for j, both in _couples(other):
        yield from (({i}, {j, j + 1}) for i, one in enumerate(own) if likeness(one.token.text, both) >= _JOINED)


def _couples(words: Sequence[NameWord]) -> Iterator[tuple[int, str]]:
    for i, (one, two) in enumerate(pairwise(words)):
        if two.token.start - one.token.end <= 1:
            yield i, one.token.text + two.token.text
