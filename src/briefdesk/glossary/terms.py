"""Terms of a glossary in a translated sentence: whether the wording is there, and what stands in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefdesk.glossary.entries import Entry
from briefdesk.glossary.forms import Word, find, is_same, stands, words
from briefdesk.records import Span

_WIDER = 2
"""Words that what stands in the place of a wording may have besides those of the wording."""

_SAYING = 4
"""Letters of a word that says something."""


@dataclass(frozen=True, slots=True)
class Missing:
    """`term`: as the original writes it. `place`: of what the translation says in its place, as far as some words of
    the wording, or the term itself, stand there; else of the whole translation."""

    entry: Entry
    term: str
    place: Span


class Terms:
    """The entries for one pair of languages, read once."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        longest_first = sorted(entries, key=lambda each: -len(each.term))
        self._entries = [(each, words(each.term), words(each.wording)) for each in longest_first]
        self._by_beginning: dict[str, list[int]] = {}
        for i, (_, term, wording) in enumerate(self._entries):
            if term and wording:
                self._by_beginning.setdefault(term[0].beginning, []).append(i)

    def missing(self, original: str, translated: str) -> Iterator[Missing]:
        """Terms of the original whose wording the translation does not have, in any form. Of terms that overlap, the
        longest; each once."""
        if not self._entries:
            return
        said, inside = words(original), words(translated)
        taken: set[int] = set()
        for i in sorted({i for word in said for i in self._by_beginning.get(word.beginning, ())}):
            entry, term, wording = self._entries[i]
            places = [each for each in find(term, said, original) if not taken & set(range(each.first, each.last + 1))]
            for each in places:
                taken |= set(range(each.first, each.last + 1))
            if places and not stands(wording, inside):
                place = _in_its_place(wording, inside) or _untranslated(term, inside, translated)
                yield Missing(entry, places[0].of(original), place or Span(0, len(translated)))


def _in_its_place(wording: Sequence[Word], inside: Sequence[Word]) -> Span | None:
    """The shortest run of words that has most of the wording: half of it at least, and a word that says something."""
    best: tuple[int, int, int, int] | None = None
    for first in range(len(inside)):
        had: set[int] = set()
        for last in range(first, min(len(inside), first + len(wording) + _WIDER)):
            had |= {i for i, word in enumerate(wording) if is_same(word, inside[last])}
            says = any(len(wording[i].text) >= _SAYING for i in had)
            if says and 2 * len(had) >= len(wording):
                rated = (len(had), first - last, first, last)
                best = rated if best is None or rated[:2] > best[:2] else best
    return Span(inside[best[2]].start, inside[best[3]].end) if best else None


def _untranslated(term: Sequence[Word], inside: Sequence[Word], text: str) -> Span | None:
    found = next(find(term, inside, text), None)
    return Span(found.start, found.end) if found else None
