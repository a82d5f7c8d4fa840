"""What a summary puts in quotation marks, held against the article word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefdesk.checking.checked import Checked
from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare
from briefdesk.checking.quotations import words
from briefdesk.checking.source import Source
from briefdesk.records import Span

_LEAST_SHARED = 0.5
"""What share of a quotation's words a passage has to have to be its source."""

_FEWEST = 3
"""A quotation of fewer words that stands nowhere is no shortened one."""


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    """Verbatim is: the same words in the same order, whatever the marks and the case. "…" and brackets part it."""
    if not summary.quotations:
        return  # the article is gone through for them alone
    article = _Article(source.facts.text)
    for quotation in summary.quotations:
        parts = [part for part in _parts(quotation.of(summary.text)) if part]
        missing = [part for part in parts if not article.has(part)]
        if not missing:
            yield Checked(quotation.start, quotation.end, "quotation", "found")
            continue
        own = article.closest(missing[0])
        yield Checked(quotation.start, quotation.end, "quotation", "contradicted" if own else "absent", own)


def _parts(text: str) -> Iterator[list[str]]:
    """The words of what stands between omissions."""
    start, plain = 0, text.replace("...", "…").replace("(…)", "…").replace("[…]", "…")
    for end in [i for i, char in enumerate(plain) if char in "…[]"] + [len(plain)]:
        if end == len(plain) or plain[end] != "]":  # what stands in brackets is the writer's own
            yield [bare(match[0]) for match in words(plain[start:end])]
        start = end + 1


class _Article:
    """The words of the article in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans = [Span(*match.span()) for match in words(text)]
        self._words = [bare(span.of(text)) for span in self._spans]
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(self._words):
            self._places.setdefault(word, []).append(place)

    def has(self, part: Sequence[str]) -> bool:
        size = len(part)
        return any(self._words[i : i + size] == list(part) for i in self._places.get(part[0], ()))

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
        return self._text[self._spans[best[0]].start : self._spans[best[1]].end]
