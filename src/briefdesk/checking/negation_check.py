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

_FEWEST = 3
"""Words that a sentence needs to be compared."""

_STEM = 4
_SCOPE = 2
"""Words after a negation that it speaks of for certain."""

_BEFORE, _AFTER = 3, 6
"""Words before and after it that it may speak of."""

_PARTS = ",;:–—"
"""What stands between clauses."""


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    """Only what is all but word for word is compared, and told where the other one has no negation near those words."""
    theirs = _Sentences([_Sentence(each, source.facts.words) for each in source.facts.sentences])
    for own in (_Sentence(each, summary.words) for each in summary.sentences):
        if len(own.stems) < _FEWEST:
            continue
        closest = max(theirs.near(own), key=own.likeness, default=None)
        if closest is None or own.share(closest) < _SAME:
            continue
        place = _gained(own, closest) or _lost(own, closest)
        if place is not None:
            evidence = source.facts.text[closest.tokens[0].start : closest.tokens[-1].end].removesuffix(".")
            yield Checked(place.start, place.end, "negation", "contradicted", evidence)


def _gained(own: _Sentence, closest: _Sentence) -> Token | None:
    """The negation of something that the article says."""
    return next((token for token, scope in own.denied if closest.says(scope)), None)


def _lost(own: _Sentence, closest: _Sentence) -> Token | None:
    """The first word of what the article denies."""
    lost = next((scope for _, scope in closest.denied if own.says(scope) and scope[0] not in closest.affirmed), None)
    return next((token for token in own.tokens if lost and _stem(token, own.words) == lost[0]), None)


class _Sentence:
    """`denied`: each negation with the stems of the words that it speaks of, for as far as there are any. `affirmed`:
    stems that stand somewhere without one.
    """

    def __init__(self, tokens: Sequence[Token], words: Lexicon) -> None:
        self.tokens, self.words = tokens, words
        negations = [token for token in tokens if _denies(token, words)]
        told = [
            token
            for token in tokens
            if token.kind == "word" and token.folded not in words.small and token not in negations
        ]
        self.stems = {_stem(token, words) for token in told}
        scopes = [(each, _scope(each, tokens, told, _SCOPE)) for each in negations]
        self.denied = [(each, [_stem(token, words) for token in scope]) for each, scope in scopes if scope]

        apart = [*negations, *(token for token in tokens if token.folded in words.exceptions)]
        denied = {token.start for _, scope in scopes for token in scope}
        self.affirmed = {_stem(token, words) for token in told if token.start not in denied}
        self._near = {_stem(token, words) for each in apart for token in _around(each, tokens, told)}

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for sentences that say the same in the same words."""
        denied = tuple(stem for _, scope in self.denied for stem in scope)
        return frozenset(self.stems), denied, frozenset(self._near)

    def says(self, scope: Sequence[str]) -> bool:
        """Whether it has all of these stems, and none of them near a negation."""
        return self.stems.issuperset(scope) and self._near.isdisjoint(scope)

    def likeness(self, other: _Sentence) -> tuple[float, bool]:
        """Of two that have the same words, the one that denies as this one does is more like it."""
        return self.share(other), bool(self.denied) == bool(other.denied)

    def share(self, other: _Sentence) -> float:
        return len(self.stems & other.stems) / len(self.stems)


class _Sentences:
    """Looked up by their rare words."""

    def __init__(self, sentences: Sequence[_Sentence]) -> None:
        self._sentences = list({each.key: each for each in reversed(sentences)}.values())[::-1]
        self._places: dict[str, list[int]] = {}
        for place, sentence in enumerate(self._sentences):
            for stem in sentence.stems:
                self._places.setdefault(stem, []).append(place)

    def near(self, own: _Sentence) -> list[_Sentence]:
        """All that may have as many of its words as it takes: one of any that are more than it may lack."""
        rarest = sorted(own.stems, key=lambda stem: (len(self._places.get(stem, ())), stem))
        needed = rarest[: int(len(rarest) * (1 - _SAME)) + 1]
        places = sorted({place for stem in needed for place in self._places.get(stem, ())})
        return [self._sentences[place] for place in places]


def _around(negation: Token, tokens: Sequence[Token], told: Sequence[Token]) -> list[Token]:
    """What it may speak of, in whatever order a language puts it: words of its clause before and after it."""
    start = max((each.end for each in tokens if each.end <= negation.start and each.text in _PARTS), default=0)
    before = [token for token in told if start <= token.start < negation.start]
    return [*before[-_BEFORE:], *_scope(negation, tokens, told, _AFTER)]


def _scope(negation: Token, tokens: Sequence[Token], told: Sequence[Token], most: int) -> list[Token]:
    """The next words of its clause."""
    end = next((each.start for each in tokens if each.start > negation.start and each.text in _PARTS), tokens[-1].end)
    return [token for token in told if negation.start < token.start < end][:most]


def _stem(token: Token, words: Lexicon) -> str:
    return words.irregular.get(token.text) or bare(token.text)[:_STEM]


def _denies(token: Token, words: Lexicon) -> bool:
    return token.folded in words.negations or token.folded.endswith("n't")
