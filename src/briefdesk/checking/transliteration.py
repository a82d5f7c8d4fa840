"""How a name sounds, whatever the script: what is left of it when spelling and endings are taken away."""

from __future__ import annotations

from functools import lru_cache

from briefdesk.checking.likeness import bare, distance

_CYRILLIC = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "h",
    "ґ": "g",
    "д": "d",
    "е": "e",
    "є": "ie",
    "ж": "zh",
    "з": "z",
    "и": "y",
    "і": "i",
    "ї": "i",
    "й": "i",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ф": "f",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ь": "-",
    "ю": "iu",
    "я": "ia",
    "ы": "y",
    "э": "e",
    "ъ": "-",
    "ё": "e",
}
"""The national system of 2010 (resolution 55 of the Cabinet of Ministers of Ukraine), without its rules for a word's
beginning, and what Russian has besides."""

_GROUPS = (
    *((group, "s") for group in ("dzh", "shch", "tsch", "tch", "sch", "sh", "ch", "zh", "cz", "ts", "z", "ç")),
    *(("ph", "f"), ("th", "t"), ("wh", "v"), ("qu", "k"), ("ck", "k"), ("w", "v"), ("b", "v"), ("q", "k"), ("ł", "l")),
)
"""Spellings of one sound, or of sounds that languages put for each other."""

_MANY = {"c": "ks", "g": "hs", "j": "hs", "x": "ksh", "k": "k", "h": "h"}
"""Letters that stand for several sounds."""

_VOWELS = frozenset("aeiouyàéèêüöäåæøıi")
_ENDING = 2
"""Consonants that a grammatical ending may add."""


_MOST_WAYS = 16


def is_cyrillic(word: str) -> bool:
    return any("\u0400" <= char <= "\u04ff" for char in word)


@lru_cache(maxsize=20_000)
def skeletons(word: str) -> frozenset[str]:
    """The consonants of a word as they may sound, none twice in a row, no "h" but at the beginning."""
    letters = bare(word).replace("дж", "zh")
    letters = "".join(_CYRILLIC.get(char, char) for char in letters)
    for group, one in _GROUPS:
        letters = letters.replace(group, one)
    ways = [""]
    for i, char in enumerate(letters):
        if char in _VOWELS or not char.isalpha():
            continue
        sounds = _MANY.get(char, char)
        ways = [_joined(way, sound, first=i == 0) for way in ways for sound in sounds][:_MOST_WAYS]
    return frozenset(ways)


def sound_alike(one: str, other: str) -> bool:
    """Whether these may be the same name in two languages; an ending may be more on either side."""
    return any(_are_close(left, right) for left in skeletons(one) for right in skeletons(other))


def _joined(way: str, sound: str, first: bool) -> str:
    if way[-1:] == sound or (sound == "h" and not first):
        return way
    return way + sound


def _are_close(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    if len(longer) - len(shorter) > _ENDING:
        return False
    if len(shorter) < 3:
        return longer.startswith(shorter) and bool(shorter) and len(longer) <= len(shorter) + 1
    most = 1 if len(shorter) < 6 else 2
    return any(distance(shorter, longer[:end], most) <= most for end in range(len(shorter), len(longer) + 1))
