"""How alike two words are: letters apart, and the same word in another form."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from functools import lru_cache

_SHORTEST_STEM = 3

_STEM, _ENDING = 5, 3
"""Letters of a stem at least, of an ending at most, where nothing is known of a word's kind."""


_POSSESSIVE = ("'s", "’s", "ʼs", "s'", "s’")


def is_possessive(word: str) -> bool:
    return word.casefold().endswith(_POSSESSIVE)


@lru_cache(maxsize=50_000)
def bare(word: str) -> str:
    """Without accents and apostrophes, in lower case; a possessive ending goes."""
    folded = word.casefold()
    for ending in _POSSESSIVE:
        if folded.endswith(ending):
            folded = folded[: -len(ending)] + ("s" if ending[0] == "s" else "")
            break
    decomposed = unicodedata.normalize("NFD", folded.replace("й", "\0").replace("ї", "\1"))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char) and char not in "'’ʼ`.")
    return plain.replace("\0", "й").replace("\1", "ї")


def is_form(one: str, other: str, endings: Collection[str]) -> bool:
    """Whether two bare words may be forms of one: a common beginning, and endings of the language."""
    if one == other:
        return True
    common = _common(one, other)
    return any(
        one[stem:] in endings and other[stem:] in endings
        for stem in range(common, max(_SHORTEST_STEM, common - 2) - 1, -1)
    )


def is_akin(one: str, other: str) -> bool:
    """Whether two bare words may have one stem, whatever they are: "arrested", "arrests"."""
    common = _common(one, other)
    return common >= _STEM and max(len(one), len(other)) - common <= _ENDING


def _common(one: str, other: str) -> int:
    """How many letters both begin with."""
    shortest = min(len(one), len(other))
    return next((i for i in range(shortest) if one[i] != other[i]), shortest)


def distance(one: str, other: str, most: int) -> int:
    """Letters to change, add, drop or swap with a neighbour; `most` + 1 where it is more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        two_before, before = before, row
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, two_before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def is_misspelt(one: str, other: str) -> bool:
    """Whether one looks like the other written wrongly: "Blinkin" and "Blinken"."""
    longest = max(len(one), len(other))
    if longest < 5 or one == other:
        return False
    return distance(one, other, 1 if longest < 7 else 2) <= (1 if longest < 7 else 2)
