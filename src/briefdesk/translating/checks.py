"""What makes a translation doubtful, as far as can be told without understanding it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefdesk.translating.scripts import foreign_letters, mixes_scripts, own_letters
from briefdesk.translating.words import WORD, words

SEVERITY = {"empty": 100, "cut": 50, "loop": 40, "untranslated": 30, "script": 20, "short": 10, "long": 10}
"""Problem -> how bad it is: of several attempts the one with the least is kept."""

_LENGTHS = {"zh": 0.33, "ja": 0.45, "ko": 0.5, "he": 0.8, "ar": 0.85, "th": 0.9, "es": 1.15, "fr": 1.15, "de": 1.15,
            "it": 1.15, "pt": 1.1, "el": 1.2}  # fmt: skip
"""Characters that the same text takes, English being 1."""

_SHORTEST, _MISSING = 0.6, 12
_LONGEST, _ADDED = 1.6, 30
"""Share of the expected length, and characters beyond it: short texts differ more. Of 30,000 pairs that people
translated between English, Spanish and Ukrainian, 14 are outside these bounds."""

_MOST_PERIOD = 12
"""Words after which a loop comes round again, at most."""

_TURNS = 3
_SINGLE_TURNS = 4
"""How often something comes in a row until it is a loop; "no, no, no" is none."""

_STUTTER = re.compile(r"(\S{1,12}?)\1{7,}|(\S)\2{11,}")


def problems(source: str, text: str, source_language: str, language: str, *, ended: bool = True) -> tuple[str, ...]:
    """Codes of what looks wrong with `text` as a translation of `source`, the worst first; none if nothing does.

    `ended`: whether the model came to an end by itself.
    """
    if not any(map(str.isalnum, text)):
        return ("empty",)
    given, said = words(source), words(text)
    found = {
        "cut": not ended,
        "loop": _loops(source, text),
        "untranslated": _is_untranslated(given, said),
        "script": _is_in_wrong_script(given, said, language),
        **_wrong_length(source, text, source_language, language),
    }
    return tuple(code for code, is_so in found.items() if is_so)


def badness(codes: Sequence[str]) -> int:
    return sum(SEVERITY[code] for code in codes)


def _loops(source: str, text: str) -> bool:
    if _STUTTER.search(text) and not _STUTTER.search(source):
        return True
    said, given = [each.casefold() for each in WORD.findall(text)], [each.casefold() for each in WORD.findall(source)]
    return _turns(said) > _turns(given) + 1 or _crowding(said) > 2 * _crowding(given) + 2


def _turns(sequence: Sequence[str]) -> int:
    """How often the most repeated run of words comes, one right after the other; 1 where that is no loop yet."""
    most = 1
    if max(Counter(sequence).values(), default=0) < _TURNS:
        return most
    for period in range(1, min(_MOST_PERIOD, len(sequence) // 2) + 1):
        run = longest = 0
        for before, word in zip(sequence, sequence[period:], strict=False):
            run = run + 1 if word == before else 0
            longest = max(longest, run)
        turns = longest // period + 1
        if turns >= (_SINGLE_TURNS if period == 1 else _TURNS):
            most = max(most, turns)
    return most


def _crowding(sequence: Sequence[str]) -> int:
    """How often the commonest run of three words comes."""
    runs = Counter(zip(sequence, sequence[1:], sequence[2:], strict=False))
    return max(runs.values(), default=0)


def _is_untranslated(given: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the text is the source. Names and figures may stay; a text with two ordinary words may not."""
    ordinary = [word for word in given if len(word) >= 2 and word == word.lower()]
    if [word.casefold() for word in given] == [word.casefold() for word in said]:
        return len(set(ordinary)) >= 2
    kept = sum((Counter(map(str.casefold, given)) & Counter(map(str.casefold, said))).values())
    return len(ordinary) >= 4 and kept >= 0.85 * max(len(given), len(said))


def _is_in_wrong_script(given: Sequence[str], said: Sequence[str], language: str) -> bool:
    own = own_letters(language)
    if own is None:
        return False
    known = set(given)
    new = [word for word in said if word not in known]
    text = "".join(new)
    if foreign_letters(language).intersection(text.lower()):
        return True
    if mixes_scripts(text) and any(map(mixes_scripts, new)):
        return True
    letters = "".join(filter(str.isalpha, text))
    return len(letters) >= 4 and len(own.findall(letters)) < 0.5 * len(letters)


def _wrong_length(source: str, text: str, source_language: str, language: str) -> dict[str, bool]:
    expected = len(source) * _LENGTHS.get(language, 1.0) / _LENGTHS.get(source_language, 1.0)
    return {
        "short": len(text) < _SHORTEST * expected - _MISSING,
        "long": len(text) > _LONGEST * expected + _ADDED,
    }
