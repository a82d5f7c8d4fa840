"""What of a sentence survives its translation: figures, the sound of names and of words that languages share, words of
a small dictionary, questions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache
from math import log

from briefdesk.checking.lexicon import LANGUAGES, lexicon
from briefdesk.checking.likeness import bare
from briefdesk.checking.sounds import key
from briefdesk.checking.synonyms import aliases, common_words, name_words

Trait = tuple[str, Hashable]

_KEPT = {"figure": 0.8, "name": 0.7, "group": 0.7, "common": 0.5, "word": 0.4, "date": 0.85, "sign": 0.75}
"""How often a trait of a sentence is found in its translation, by kind; set so that missing sentences are found in
translations by professionals."""

_NAME, _WORD = 3, 4
"""Consonants that a key has to have, to tell one word from others."""

_SHARE = 0.5
"""Weight of each direction: both see the traits that are shared, and would count them twice."""

_LONG = 5
"""Letters of a word that may be a trait by its sound."""

_MOST_KNOWN = 50_000
"""Words whose traits are looked up once."""

_LIKELY = 0.9
"""How likely a trait is at most to be found by chance: also one that every sentence has tells a little."""
_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SIGNS = re.compile(r"[?%$€£]")


def traits(sentences: Sequence[str], language: str) -> list[frozenset[Trait]]:
    """Of each. `language`: ISO 639-1."""
    return [frozenset(_of(text, language if language in LANGUAGES else "en")) for text in sentences]


class Traits:
    """Those of both sides, and how much it tells that some are shared."""

    def __init__(self, source: Sequence[frozenset[Trait]], target: Sequence[frozenset[Trait]]) -> None:
        self._source, self._target = source, target
        self._ways = (_Way(source, target), _Way(target, source))

    def likelihood(self, own: range, other: range) -> float:
        """Logarithm of how much likelier these sentences go together than any others."""
        there, back = self._ways
        return _SHARE * (there.likelihood(own, other) + back.likelihood(other, own))

    def bands(self, n: int, m: int, width: int) -> Iterator[tuple[int, int]]:
        """For each count of source sentences the counts of target sentences that may go with it."""
        anchors = [(0, 0), *self._anchors(), (n, m)]
        places = [i for i, _ in anchors]
        for i in range(n + 1):
            at = min(bisect_right(places, i), len(anchors) - 1)
            (i0, j0), (i1, j1) = anchors[at - 1], anchors[at]
            middle = j0 + round((i - i0) * (j1 - j0) / (i1 - i0)) if i1 > i0 else j1
            slack = width + abs((i1 - i0) - (j1 - j0))
            yield max(0, middle - slack), m if i == n else min(m, middle + slack)

    def _anchors(self) -> list[tuple[int, int]]:
        """Pairs that share traits which nothing else has, as many as go in order."""
        own, other = _only_once(self._source), _only_once(self._target)
        shared = Counter((own[trait], other[trait]) for trait in own.keys() & other.keys())
        return _rising(sorted(pair for pair, count in shared.items() if count > 1))


class _Way:
    """From the traits of one side to those of the other."""

    def __init__(self, source: Sequence[frozenset[Trait]], target: Sequence[frozenset[Trait]]) -> None:
        self._source, self._target = source, target
        seen = Counter(trait for each in target for trait in each)
        chances = {trait: min(_LIKELY, (count + 0.5) / (len(target) + 1)) for trait, count in seen.items()}
        self._gone = [sum(_weight_of_lack(trait, trait in chances) for trait in each) for each in source]
        self._gains = {
            trait: _weight(trait, chance) - _weight_of_lack(trait, True) for trait, chance in chances.items()
        }

    def likelihood(self, own: range, other: range) -> float:
        theirs = frozenset().union(*(self._target[j] for j in other))
        return sum(self._gone[i] + sum(self._gains[trait] for trait in self._source[i] & theirs) for i in own)


def _weight(trait: Trait, chance: float) -> float:
    """Of a trait that is there; `chance`: that it is in a sentence of the translation, whichever."""
    kept = _KEPT[trait[0]]
    return log((kept + (1 - kept) * chance) / chance)


def _weight_of_lack(trait: Trait, is_elsewhere: bool) -> float:
    """One that the whole translation lacks may have come out in another way."""
    lack = log(1 - _KEPT[trait[0]])
    return lack if is_elsewhere else lack / 2


def _only_once(side: Sequence[frozenset[Trait]]) -> dict[Trait, int]:
    """Trait -> the sentence that has it, where no other has."""
    seen = Counter(trait for each in side for trait in each)
    return {trait: i for i, each in enumerate(side) for trait in each if seen[trait] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs in which both numbers rise (patience sorting)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        place = bisect_right(tops, j - 1) if not tops or tops[-1] >= j else len(tops)
        before.append(last[place - 1] if place else -1)
        if place == len(tops):
            tops.append(j)
            last.append(number)
        else:
            tops[place], last[place] = j, number
    row, number = [], last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    row.reverse()
    return [pair for one, pair in zip([(-1, -1), *row], row, strict=False) if pair[0] > one[0] and pair[1] > one[1]]


def _of(text: str, language: str) -> Iterator[Trait]:
    yield from (("figure", digits) for digits in _DIGITS.findall(text))
    yield from (("sign", sign) for sign in _SIGNS.findall(text))
    words = _WORDS.findall(text)
    plain = tuple(bare(word) for word in words)
    for number in set().union(*aliases().covering(plain)):
        yield "group", number
    for number in set().union(*name_words().covering(plain)):
        yield "group", -1 - number
    for number in set().union(*common_words().covering(plain)):
        yield "common", number
    for word in words:
        yield from _of_word(word, language)


@lru_cache(maxsize=_MOST_KNOWN)
def _of_word(word: str, language: str) -> tuple[Trait, ...]:
    known = lexicon(language)
    if month := known.months.get(word):
        return (("date", f"month {month}"),)
    if weekday := known.weekdays.get(word):
        return (("date", f"weekday {weekday}"),)
    if number := known.numbers.get(word):
        return (("figure", str(number)),)
    sound = key(word)
    if word[0].isupper() and len(sound) >= _NAME:
        return (("name", sound[:_NAME]),)
    if len(word) >= _LONG and len(sound) >= _WORD:
        return (("word", sound[:_WORD]),)
    return ()
