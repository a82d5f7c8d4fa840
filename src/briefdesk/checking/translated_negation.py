"""Negations of a sentence that its translation has lost.

Languages deny in many ways ("unfit", "no es apto"), so a plain negation of the original is doubtful only where the
translation has nothing at all that may deny something.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefdesk.checking.facts import Facts
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

_CLOSE = 2
"""Tokens from one negation to another one that undoes it."""

_DENIED = 2
"""Tokens after a negation that are told with it."""


def lost(source: Facts, target: Facts) -> Span | None:
    """The first negation of the original and what it denies; `None` where the translation may deny something, too."""
    if "?" in source.text or any(_may_deny(token, target) for token in target.tokens):
        return None  # a question asks the same with a negation and without
    places = [i for i in range(len(source.tokens)) if _denies(source.tokens, i, source)]
    if not places or _cancel(places):
        return None
    place = places[0]
    told = source.tokens[place : place + 1 + _DENIED]
    words = [token for token in told if token.kind == "word" or token.text in "-‑"]
    return Span(told[0].start, words[-1].end)


def _cancel(places: Sequence[int]) -> bool:
    """ "He could not not come": two of them, close together."""
    return any(0 < two - one <= _CLOSE for one, two in pairwise(places))


def _denies(found: Sequence[Token], i: int, facts: Facts) -> bool:
    """ "Did not say", "никто", but not "not only", nor the "no" of "No. 11"."""
    words, token = facts.words, found[i]
    after = found[i + 1].folded if i + 1 < len(found) else ""
    if after in words.undenied:
        return False
    if token.folded in words.denials or token.folded.endswith("n't"):
        return True
    before = found[i - 1].folded if i else ""
    return token.folded in words.denials_after and before in words.auxiliaries


def _may_deny(token: Token, facts: Facts) -> bool:
    return token.folded in facts.words.may_deny or token.folded.endswith("n't")
