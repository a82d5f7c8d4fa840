"""Where words stand in a text, whatever their case, their accents and the shape of their apostrophes.

Accents of Latin and Greek letters do not count, nor does the mark of stress that Ukrainian texts sometimes carry; but
й and ї are letters of their own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_SAME = {
    **dict.fromkeys("’‘ʼ`´′ʹ＇\u02bb", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    "ё": "е",
}
_OWN_LETTERS = frozenset("йї")
_MARKS = "[\u0300-\u036f\u00ad]*"
"""Accents that follow their letter, and soft hyphens."""


class _Folding(dict[int, int]):
    """Letter to letter, so that places stay what they are. Learns letters as they come."""

    def __missing__(self, code: int) -> int:
        self[code] = folded = ord(_fold(chr(code)))
        return folded


def _fold(letter: str) -> str:
    small = letter.lower()
    small = small if len(small) == 1 else letter
    if small in _SAME or small in _OWN_LETTERS:
        return _SAME.get(small, small)
    bare = unicodedata.normalize("NFD", small)[0].lower()
    return bare if len(bare) == 1 and unicodedata.category(small).startswith("L") else small


_FOLDING = _Folding()


def fold(text: str) -> str:
    """As long as the text, code point for code point."""
    return text.translate(_FOLDING)


def find(folded: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Each place of `wanted` in a folded text, as (start, end), in code points. Nothing is found of nothing."""
    pattern = _pattern(wanted)
    return (match.span() for match in pattern.finditer(folded)) if pattern else iter(())


def _pattern(wanted: str) -> re.Pattern[str] | None:
    """Any white space stands for any other; letters may carry marks."""
    words = ["".join(map(_letter, fold(word))) for word in _composed(wanted).split()]
    if not words:
        return None
    before, after = wanted[:1].isspace(), wanted[-1:].isspace()
    return re.compile((r"\s" if before else "") + r"\s+".join(words) + (r"\s" if after else ""))


def _composed(text: str) -> str:
    """Without marks that are no part of a letter of their own."""
    return re.sub(_MARKS[:-1] + "+", "", unicodedata.normalize("NFC", text))


def _letter(letter: str) -> str:
    if letter in _OWN_LETTERS:  # in one piece, or as a letter with its mark
        return f"(?:{letter}|{unicodedata.normalize('NFD', letter)}){_MARKS}"
    if letter in "иі":
        own = "\u0306" if letter == "и" else "\u0308"
        return f"{letter}(?!{own}){_MARKS}"
    return re.escape(letter) + _MARKS
