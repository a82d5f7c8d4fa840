"""Terms in a text: the words of it, and which of them are forms of which.

Words are cut down as the search in the Library cuts them, which lets too much through rather than too little: a term
that is there in some form is not asked for. Where words are to be written over, more is asked for: `changed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefdesk.library.words import fold, stem
from briefdesk.records import Span

_WORD = re.compile(r"(?<![@#/\w])[^\W_]+(?:['’ʼ](?!s\b)[^\W_]+)*(?![@/]\w|\.[^\W\d_]|_)")
"""Not in addresses, and without an English possessive ending."""

_APOSTROPHES = str.maketrans("’ʼ", "''")
_GAP = re.compile(r"[\s\u00a0\u2010\u2011-]+")
"""What may stand between the words of a term."""

_ALIKE = 3
"""Letters at the end that two words share where they are sure to be inflected alike."""

_BEGINNING, _SHORTEST, _LONGEST_ENDING = 3, 4, 4
_WEAK = re.compile("[аеиіїоуюяєйьaeiouáéíóú]{0,2}")
"""An ending that says little, whatever its word ends with besides."""

_PLURALS = {"en": ("s",), "es": ("s", "es")}
_OWN_PLURAL = {"en": tuple("sxzy"), "es": tuple("szyíú")}
"""Endings behind which a plural is not simply added."""


@dataclass(frozen=True, slots=True)
class Word(Span):
    """`root`: what its forms have in common, as a rule; `beginning`: what they have without exception."""

    text: str
    root: str
    beginning: str


@dataclass(frozen=True, slots=True)
class Found(Span):
    """Words `first` to `last` of a text. `exact`: each of them is that of the term, whatever its case."""

    first: int
    last: int
    exact: bool


def words(text: str) -> list[Word]:
    return [Word(match.start(), match.end(), match[0], *_roots(match[0])) for match in _WORD.finditer(text)]


def find(term: Sequence[Word], inside: Sequence[Word], text: str) -> Iterator[Found]:
    """Where the words of a term stand in a text, one right behind the other. A capital of the term is one there, too:
    Turkey is no turkey."""
    for first in range(len(inside) - len(term) + 1):
        if not term or not _is_form(term[0], inside[first]):
            continue
        run = inside[first : first + len(term)]
        joined = all(_GAP.fullmatch(text, a.end, b.start) for a, b in pairwise(run))
        if joined and all(map(_is_form, term, run)):
            exact = all(_plain(a.text) == _plain(b.text) for a, b in zip(term, run, strict=True))
            yield Found(run[0].start, run[-1].end, first, first + len(term) - 1, exact)


def stands(term: Sequence[Word], inside: Sequence[Word]) -> bool:
    """Whether the words are there in some form and in this order, with at most one other between two of them."""
    starts = [i for i, word in enumerate(inside) if is_same(word, term[0])]
    return any(_follows(term[1:], inside, i + 1) for i in starts)


def changed(form: str, term: str, wording: str, language: str) -> str:
    """The form of `wording` that goes with this form of `term`; "" where that is not sure.

    It is where both end alike, as far as the inflection reaches and beyond, or where a plural is simply added.
    """
    kept = _common(_plain(form), _plain(term))
    gone, ending = len(term) - kept, form[kept:]
    alike = _common(term.casefold()[::-1], wording.casefold()[::-1])
    if alike >= _ALIKE and gone < alike:
        return wording[: len(wording) - gone] + ending
    is_plural = not gone and ending.casefold() in _PLURALS.get(language, ())
    own = _OWN_PLURAL.get(language, ())
    if is_plural and alike and not term.casefold().endswith(own):
        return wording + ending
    return ""


def like(old: str, term: str, new: str) -> str:
    """In capitals where the old words are, with a capital where they begin a sentence."""
    if len(old) > 1 and old.isupper() and not term.isupper():
        return new.upper()
    if old[0].isupper() and not term[0].isupper():
        return new[0].upper() + new[1:]
    return new


def _is_form(own: Word, word: Word) -> bool:
    if not is_same(own, word) or not _has_capitals(own.text, word.text):
        return False
    if _plain(own.text) == _plain(word.text):
        return True
    kept = _common(_plain(own.text), _plain(word.text))
    far = max(len(own.text), len(word.text)) - kept
    return min(len(own.text), len(word.text)) >= _SHORTEST and far <= _LONGEST_ENDING


def is_same(one: Word, other: Word) -> bool:
    """The same word, in whichever form."""
    if one.root == other.root:
        return True
    if one.beginning != other.beginning:
        return False
    left, right = _plain(one.text), _plain(other.text)
    kept = _common(left, right)
    return kept > _SHORTEST and all(_WEAK.fullmatch(word, kept) for word in (left, right))


def _has_capitals(own: str, word: str) -> bool:
    return all(b.isupper() for a, b in zip(own, word, strict=False) if a.isupper())


def _follows(rest: Sequence[Word], inside: Sequence[Word], at: int) -> bool:
    if not rest:
        return True
    near = range(at, min(at + 2, len(inside)))
    return any(is_same(inside[i], rest[0]) and _follows(rest[1:], inside, i + 1) for i in near)


def _plain(word: str) -> str:
    """In lower case, with one kind of apostrophe."""
    return word.casefold().translate(_APOSTROPHES)


def _common(one: str, other: str) -> int:
    """Letters that both begin with."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@lru_cache(maxsize=50_000)
def _roots(word: str) -> tuple[str, str]:
    parts = fold(word).split()
    return "".join(map(stem, parts)), "".join(parts)[:_BEGINNING]
