"""What becomes of a hyphen at the end of a line: part of the word, or gone with the line break."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefdesk.reading.formats.pdf.words import HYPHENS

_WORD = re.compile(r"[^\W_]+(?:['’ʼ\-\u2010][^\W_]+)*")
_LAST = re.compile(rf"([^\W_]+(?:['’ʼ\-][^\W_]+)*)[{HYPHENS}]$")
_FIRST = re.compile(r"[^\W_]+(?:['’ʼ\-][^\W_]+)*")

_MANY = 60  # lines from which on it tells something how often one ends in a hyphen
_OFTEN = 0.015


class Hyphens:
    """Joins lines, by the words that the document spells out elsewhere."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words: Counter[str] = Counter()
        """The words that no line end divides."""
        broken = False
        for line in lines:
            words = _WORD.findall(line)[1 if broken else 0 :]
            broken = line.endswith(tuple(HYPHENS))
            self._words.update(word.casefold() for word in (words[:-1] if broken else words))
        self._divides = self._does_divide(lines)

    def _does_divide(self, lines: Sequence[str]) -> bool:
        """Whether the document divides words at all: the words that are known tell, else how often a line ends so."""
        ends = [(last.group(1), first.group()) for last, first in map(_halves, lines, lines[1:]) if last and first]
        closed = sum(self._count(left + right) > 0 for left, right in ends)
        open_ = sum(self._count(f"{left}-{right}") > 0 for left, right in ends)
        if closed != open_:
            return closed > open_
        return len(lines) < _MANY or len(ends) > _OFTEN * len(lines)

    def _count(self, word: str) -> int:
        return self._words[word.casefold()]

    def join(self, before: str, after: str) -> str:
        """Two lines as one: with a space, with the hyphen kept, or with the word made whole."""
        if not before:
            return after
        last, first = _halves(before, after)
        if last is None or first is None:
            return f"{before} {after}"
        stem = before[:-1]
        return stem + after if self._is_one_word(last.group(1), first.group(), before[-1]) else f"{stem}-{after}"

    def _is_one_word(self, left: str, right: str, hyphen: str) -> bool:
        if hyphen == "\u00ad":
            return True
        closed, open_ = self._count(left + right), self._count(f"{left}-{right}")
        if closed != open_:
            return closed > open_
        if not right[0].islower() or left[-1].isdigit() or (left.isupper() and len(left) > 1):
            return False
        if "-" in left or "-" in right or not self._divides:
            return False
        both_known = self._count(left) > 0 and self._count(right) > 0
        return not (both_known and min(len(left), len(right)) > 2)


def _halves(before: str, after: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What stands before a hyphen at the end of a line, and the first word of the next line."""
    last = _LAST.search(before.rsplit(" ", 1)[-1]) if before.endswith(tuple(HYPHENS)) else None
    return last, _FIRST.match(after)
