"""How alike two names sound, in Latin or Cyrillic letters, whatever their endings.

A word becomes a row of sounds, each the set of classes that its letters may stand for: the "c" of "Cicero" is a "k", an
"s" or a "z". Two rows are compared by the least that has to be changed; vowels, which languages spell as they like,
cost little, and so do endings.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from briefdesk.checking.likeness import bare

Sound = frozenset[str]

_SPELLINGS = {
    "shch": "S", "tsch": "S", "sch": "SK", "tch": "S", "dzh": "J", "cz": "S", "sz": "S", "sh": "S", "ch": "SKX",
    "zh": "SJ", "kh": "XK", "ph": "F", "th": "TFZ", "gh": "XG-", "ck": "K", "qu": "K", "ts": "SZ", "tz": "SZ",
    "dj": "J", "dg": "J", "ll": "LY", "gn": "NG", "ie": "I", "iu": "Y", "ia": "Y", "дж": "JYX", "кс": "K SZ",
    "b": "BV", "c": "KSZ", "d": "D", "f": "F", "g": "GXJ", "h": "X-", "j": "JYX", "k": "K", "l": "L", "m": "M",
    "n": "N", "p": "P", "q": "K", "r": "R", "s": "SZ", "t": "T", "v": "VBF", "w": "VU-", "x": "KXS SZ-", "z": "ZS",
    "ç": "S", "ł": "LV", "a": "A", "e": "E", "i": "I", "o": "O", "u": "U", "y": "YI", "æ": "E", "ø": "O", "ı": "I",
    "б": "B", "в": "VU", "г": "XG", "ґ": "G", "д": "D", "ж": "JS", "з": "ZS", "й": "YI", "к": "K", "л": "L", "м": "M",
    "н": "N", "п": "P", "р": "R", "с": "SZ", "т": "T", "ф": "FT", "х": "X", "ц": "SKZ", "ч": "S", "ш": "S", "щ": "S",
    "а": "A", "е": "E", "є": "E", "и": "I", "і": "I", "ї": "I", "о": "O", "у": "UV", "ю": "U", "я": "A", "ы": "I",
    "э": "E", "ё": "O",
}  # fmt: skip
"""Letters -> the classes of their sound; those of two sounds with a space between."""

_LONGEST = max(map(len, _SPELLINGS))
_VOWELS, _SILENT, _FAINT = frozenset("AEIOUY"), "-", frozenset("XVJ")
_RELATED = tuple(map(frozenset, ("BVFP", "DT", "GKX", "SZJ", "JY", "MN")))
_KEYS = {sound: number for number, group in enumerate(("BVFP", "DT", "GKX", "SZJ", "MN", "L", "R")) for sound in group}

_ADJECTIVE = re.compile("(?:ійськ|янськ|івськ|инськ|ськ|зьк|цьк|ов|ев|н)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$")
"""How Ukrainian makes an adjective of a name: "Оксфордський"."""

_STEM, _ENDING, _ENDING_COST = 3, 3, 0.12
_LEAST_WEIGHT = 1.5
_WORDS, _PAIRS = 50_000, 200_000


def likeness(one: str, other: str) -> float:
    """From 0 to 1, for "Blinken" and "Блінкена"; from about 0.7 on they may be the same name."""
    return max(_likeness(left, right) for left in _forms(one) for right in _forms(other))


@lru_cache(maxsize=_WORDS)
def key(word: str) -> tuple[int, ...]:
    """The kinds of its consonants, the same in most languages."""
    kinds = (next((_KEYS[sound] for sound in sorted(each) if sound in _KEYS), -1) for each in _sounds(word))
    return tuple(kind for kind in kinds if kind >= 0)


@lru_cache(maxsize=_WORDS)
def _forms(word: str) -> tuple[str, ...]:
    found = _ADJECTIVE.search(word.casefold())
    return (word, word[: found.start()]) if found and found.start() >= _STEM else (word,)


@lru_cache(maxsize=_WORDS)
def _sounds(word: str) -> tuple[Sound, ...]:
    letters, found, i = bare(word), list[str](), 0
    while i < len(letters):
        size = next((size for size in range(_LONGEST, 1, -1) if letters[i : i + size] in _SPELLINGS), 1)
        for sound in _SPELLINGS.get(letters[i : i + size], "").split():
            if [sound] != found[-1:] or sound[0] in _VOWELS:
                found.append(sound)
        i += size
    return tuple(map(frozenset, found))


@lru_cache(maxsize=_PAIRS)
def _likeness(one: str, other: str) -> float:
    left, right = _sounds(one), _sounds(other)
    if not left or not right:
        return 0.0
    weight = max(_LEAST_WEIGHT, min(_weight(left), _weight(right)))
    return max(0.0, 1 - _cost(left, right) / weight)


def _cost(left: tuple[Sound, ...], right: tuple[Sound, ...]) -> float:
    """Of the cheapest way from one to the other, where the last sounds of the longer one may be an ending."""
    rows = [[0.0]]
    for sound in right:
        rows[0].append(rows[0][-1] + _drop(sound))
    for sound in left:
        before, gone = rows[-1], _drop(sound)
        row = [before[0] + gone]
        for j, its in enumerate(right):
            row.append(min(before[j + 1] + gone, row[j] + _drop(its), before[j] + _change(sound, its)))
        rows.append(row)
    whole = [rows[-1][-1]]
    for size in range(1, _ENDING + 1):
        if len(right) - size > 1:
            whole.append(rows[-1][-1 - size] + _ENDING_COST * size)
        if len(left) - size > 1:
            whole.append(rows[-1 - size][-1] + _ENDING_COST * size)
    return min(whole)


@cache
def _drop(sound: Sound) -> float:
    if _SILENT in sound:
        return 0.15
    if sound & _VOWELS:
        return 0.25
    return 0.6 if sound & _FAINT else 1.0


@cache
def _change(one: Sound, other: Sound) -> float:
    if (one & other) - {_SILENT}:
        return 0.0
    if one & _VOWELS and other & _VOWELS:
        return 0.15
    if (one & _VOWELS and "V" in other) or (other & _VOWELS and "V" in one):
        return 0.3
    return 0.5 if any(one & group and other & group for group in _RELATED) else 1.2


def _weight(sounds: tuple[Sound, ...]) -> float:
    return sum(0.5 if sound & _VOWELS else 1.0 for sound in sounds)
