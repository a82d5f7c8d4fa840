"""Where a rewritten sentence comes from: the article's sentences that say what it says, and how well they support it.

Two things are looked at: how like the meanings are (the sentence encoder), and how much of the sentence's own words
stand in the source, rare ones counting more. The first finds paraphrases, the second the right name and number. Where
no encoder helps, parts of words and the order of the summary do.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from briefdesk.summarising.lexical import STEM
from briefdesk.summarising.order import in_order
from briefdesk.summarising.words import words

UNSURE = 0.6
"""Support below which the runner-up is told as well."""

PLAIN = 0.5
"""Where no encoder helps: share of a sentence's words below which parts of words are looked at, too."""

_PARTS = range(3, 6)
"""Letters of such a part."""

_SHORTEST = 4
"""Letters of a word that is looked at so: most shorter ones say nothing. Numbers do, however short."""

_LENGTH = 0.3
"""How much it counts against a source that it is long and has more parts of any kind: a power of its length."""

MOST = 3
"""Source sentences of one summary sentence."""

GAIN = 0.15
"""What share of a sentence's words another source sentence has to bring."""


@dataclass(frozen=True, slots=True)
class Link:
    """`sources`: indexes, in order; `ranked`: the same, the best first; `support`: 0 (nothing like it there) to 1."""

    sources: tuple[int, ...]
    support: float
    ranked: tuple[int, ...] = ()


def link(sentences: Sequence[str], sources: Sequence[str], likeness: NDArray[np.float32] | None) -> list[Link]:
    """For each of the sentences the sources that support it; at least one, as long as there is any.

    `likeness`: cosines, shape (len(sentences), len(sources)); `None` where no encoder knows the language.
    """
    stems = [_stems(text) for text in sources]
    spread = Counter(stem for each in stems for stem in each)
    weights = {stem: math.log((1 + len(sources)) / (0.5 + count)) for stem, count in spread.items()}
    unseen = math.log(2 * (1 + len(sources)))
    parts = cache(lambda: [_parts(text) for text in sources])
    owns = [{stem: weights.get(stem, unseen) for stem in _stems(text)} for text in sentences]
    shares = np.array([[_share(own, each) for each in stems] for own in owns]).reshape(len(sentences), len(sources))
    if likeness is not None:
        close = np.clip(likeness.astype(np.float64), 0, 1)
        seconds = shares + close
    else:
        plain = shares.max(axis=1, initial=0) >= PLAIN
        close = np.array([shares[i] if plain[i] else _part_shares(sentences[i], parts()) for i in range(len(owns))])
        seconds = in_order(shares + close)
    return [_best(*each, stems) for each in zip(owns, shares, close, seconds, strict=True)]


def _best(
    own: dict[str, float],
    shares: NDArray[np.float64],
    close: NDArray[np.float64],
    seconds: NDArray[np.float64],
    stems: Sequence[set[str]],
) -> Link:
    """`seconds`: what tells the runner-up."""
    if not stems:
        return Link((), 0.0)
    order = np.argsort(-(shares + close), kind="stable")
    chosen = [int(order[0])]
    covered = set(stems[chosen[0]])
    for i in map(int, order[1:]):
        if len(chosen) == MOST:
            break
        if shares[i] < GAIN or close[i] < close[chosen[0]] / 2:
            continue
        if _share(own, covered | stems[i]) - _share(own, covered) >= GAIN:
            chosen.append(i)
            covered |= stems[i]
    support = (_share(own, covered) + float(close[chosen].max())) / 2
    if support < UNSURE and len(chosen) == 1 < len(order):
        chosen.append(next(int(i) for i in np.argsort(-seconds, kind="stable") if i != chosen[0]))
    return Link(tuple(sorted(chosen)), round(min(1.0, support), 2), tuple(chosen))


def _share(own: dict[str, float], stems: set[str]) -> float:
    """How much of the sentence's words, by weight, are among the stems; 1 for a sentence without words."""
    total = sum(own.values())
    return sum(weight for stem, weight in own.items() if stem in stems) / total if total else 1.0


def _part_shares(sentence: str, sources: Sequence[set[str]]) -> NDArray[np.float64]:
    """The shares of the sentence's parts of words that the sources have: "сонця" is somewhat like "сонячна"."""
    spread = Counter(part for each in sources for part in each)
    own = {part: math.log((1 + len(sources)) / (0.5 + spread[part])) for part in _parts(sentence)}
    usual = max(1.0, sum(map(len, sources)) / max(1, len(sources)))
    shares = [_share(own, each) / max(0.1, len(each) / usual) ** _LENGTH if own else 0.0 for each in sources]
    return np.array([min(1.0, share) for share in shares])


def _parts(text: str) -> set[str]:
    telling = (word for word in words(text) if len(word) >= _SHORTEST or not word.isalpha())
    return set().union(*map(_parts_of, telling))


@lru_cache(maxsize=50_000)
def _parts_of(word: str) -> frozenset[str]:
    marked = f"^{word}$"
    return frozenset(marked[i : i + size] for size in _PARTS for i in range(max(1, len(marked) - size + 1)))


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in words(text)}
