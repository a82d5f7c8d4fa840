"""The words of an article in order, as the check of quotations looks them up."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare
from briefdesk.checking.quotations import words
from briefdesk.records import Span

_LEAST_SHARED = 0.5
"""What share of a quotation's words a passage has to have to be its source."""

_FEWEST = 3
"""A quotation of fewer words that stands nowhere is no shortened one."""

_STRAY = 3
"""Words between a single word that both texts have and the next one, from which on it is chance."""

_EDGE = 40
"""Characters to the edge of the article's own quotation, which is then told to its end."""


class QuotationSource:
    """What it returns as text is the article's own."""

    def __init__(self, facts: Facts) -> None:
        text = self._text = facts.text
        self._facts = facts
        self._spans = [Span(*match.span()) for match in words(text)]
        self._words = [bare(span.of(text)) for span in self._spans]
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(self._words):
            self._places.setdefault(word, []).append(place)

    def has(self, part: Sequence[str]) -> bool:
        return bool(self._at(part))

    def is_denied(self, part: Sequence[str]) -> bool:
        """Wherever these words are quoted, a "not" before them was left out."""
        places = self._at(part)
        return bool(places) and all(i > 0 and self._is_quoted_denial(i - 1) for i in places)

    def _is_quoted_denial(self, i: int) -> bool:
        span = self._spans[i]
        if self._text[span.end : self._spans[i + 1].start].strip():  # "No, we went home"
            return False
        is_inside = any(each.start <= span.start and span.end <= each.end for each in self._facts.quotations)
        return is_inside and self._words[i] in self._facts.words.negations

    def _at(self, part: Sequence[str]) -> list[int]:
        size = len(part)
        return [i for i in self._places.get(part[0], ()) if self._words[i : i + size] == list(part)]

    def closest(self, part: Sequence[str]) -> str:
        """The passage that has most of these words, as it stands; "" where none has enough of them."""
        if len(part) < _FEWEST:
            return ""
        places = sorted({place for word in set(part) for place in self._places.get(word, ())})
        most, best = 0, (0, 0)
        reach, left = 2 * len(part), 0
        for right, place in enumerate(places):
            while place - places[left] >= reach:
                left += 1
            shared = len({self._words[places[i]] for i in range(left, right + 1)})
            if shared > most:
                most, best = shared, (places[left], place)
        if most < _LEAST_SHARED * len(set(part)):
            return ""
        return self._whole(*self._without_strays(part, *best)).of(self._text)

    def _without_strays(self, part: Sequence[str], first: int, last: int) -> tuple[int, int]:
        """From the first to the last word that goes with the others."""
        matcher = SequenceMatcher(None, self._words[first : last + 1], list(part), autojunk=False)
        blocks = [each for each in matcher.get_matching_blocks() if each.size]
        while len(blocks) > 1 and blocks[0].size == 1 and blocks[1].a - blocks[0].a > _STRAY:
            del blocks[0]
        while len(blocks) > 1 and blocks[-1].size == 1 and blocks[-1].a - blocks[-2].a - blocks[-2].size >= _STRAY:
            del blocks[-1]
        return first + blocks[0].a, first + blocks[-1].a + blocks[-1].size - 1

    def _whole(self, first: int, last: int) -> Span:
        """No more than the article's own quotation, and all of it where little is missing."""
        start, end = self._spans[first].start, self._spans[last].end
        inside = (
            each for each in self._facts.quotations if min(each.end, end) - max(each.start, start) > (end - start) / 3
        )
        own = next(inside, None)
        if own is None:
            return Span(start, end)
        start = own.start if start - own.start < _EDGE else start
        end = own.end if own.end - end < _EDGE else end
        return Span(start, start + len(self._text[start:end].rstrip(" ,;")))
