"""Negations that a summary has gained or lost against the sentence of the article that says the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefdesk.checking.checked import Checked
from briefdesk.checking.facts import Facts
from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.likeness import bare
from briefdesk.checking.source import Source
from briefdesk.checking.tokens import Token

_SAME = 0.75
"""Share of a sentence's words that another one has to have to say the same."""

_FEWEST = 4
"""Words that a sentence needs to be compared."""

_STEM = 4
_SCOPE = 2
"""Words after a negation that it speaks of."""


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    """Only what is all but word for word is compared, and told only where one of the two denies nothing at all."""
    theirs = [_Sentence(each, source.facts.words) for each in source.facts.sentences]
    for own in (_Sentence(each, summary.words) for each in summary.sentences):
        if len(own.stems) < _FEWEST:
            continue
        closest = max(theirs, key=own.share, default=None)
        if closest is None or own.share(closest) < _SAME:
            continue
        place = _gained(own, closest) or _lost(own, closest)
        if place is not None:
            evidence = source.facts.text[closest.tokens[0].start : closest.tokens[-1].end]
            yield Checked(place.start, place.end, "negation", "contradicted", evidence)


def _gained(own: _Sentence, closest: _Sentence) -> Token | None:
    """The negation of something that the article says."""
    if closest.denies:
        return None
    return next((token for token, scope in own.denied if closest.stems.issuperset(scope)), None)


def _lost(own: _Sentence, closest: _Sentence) -> Token | None:
    """The first word of what the article denies."""
    if own.denies or not closest.denied or not all(own.stems.issuperset(scope) for _, scope in closest.denied):
        return None
    return next((token for token in own.tokens if _stem(token) == closest.denied[0][1][0]), None)


class _Sentence:
    """`denied`: each negation with the stems of the words that it speaks of, for as far as there are any."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon) -> None:
        self.tokens = tokens
        negations = [token for token in tokens if _denies(token, words)]
        told = [
            token
            for token in tokens
            if token.kind == "word" and token.folded not in words.small and token not in negations
        ]
        self.stems = {_stem(token) for token in told}
        self.denies = bool(negations)
        scopes = [(each, _scope(each, tokens, told)) for each in negations]
        self.denied = [(each, [_stem(token) for token in scope]) for each, scope in scopes if scope]

    def share(self, other: _Sentence) -> float:
        return len(self.stems & other.stems) / len(self.stems)


def _scope(negation: Token, tokens: Sequence[Token], told: Sequence[Token]) -> list[Token]:
    """What a negation speaks of: the next words of its clause."""
    end = next((each.start for each in tokens if each.start > negation.start and each.text in ",;:–—"), tokens[-1].end)
    return [token for token in told if negation.start < token.start < end][:_SCOPE]


def _stem(token: Token) -> str:
    return bare(token.text)[:_STEM]


def _denies(token: Token, words: Lexicon) -> bool:
    return token.folded in words.negations or token.folded.endswith("n't")
