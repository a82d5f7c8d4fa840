"""House style in a text of one language: what is written over, and what is only told.

Over are written the words as they stand in the table, and forms of them whose new form is sure. What somebody has said
stays as it was said: nothing is changed between quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.glossary.entries import Entry
from briefdesk.glossary.forms import Found, Word, changed, find, like, words
from briefdesk.records import Span

_QUOTED = re.compile(r'“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|"[^"\n]*"|(?<!\w)‘[^\n]*?’(?!\w)|(?<!\w)\'[^\n]*?\'(?!\w)')


@dataclass(frozen=True, slots=True)
class Use(Span):
    """Words of a text for which the house has others: `wording`. `sure`: they can be put there as they are."""

    wording: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Change:
    """`old` is the span of a text, `new` what comes in its place."""

    old: Span
    new: str


class HouseStyle:
    """The entries of one language, read once. Nothing that `text` holds is changed by anything here."""

    def __init__(self, entries: Sequence[Entry], language: str) -> None:
        self._language = language
        longest_first = sorted(entries, key=lambda each: -len(each.term))
        self._terms = [(each, words(each.term), words(each.wording)) for each in longest_first]
        self._by_beginning: dict[str, list[int]] = {}
        for i, (_, term, _wording) in enumerate(self._terms):
            if term:
                self._by_beginning.setdefault(term[0].beginning, []).append(i)

    def uses(self, text: str) -> list[Use]:
        """In order; of terms that overlap, the longest."""
        if not self._terms:
            return []
        inside = words(text)
        taken: list[Span] = []
        found: list[Use] = []
        for i in sorted({i for word in inside for i in self._by_beginning.get(word.beginning, ())}):
            entry, term, wording = self._terms[i]
            right = [*find(wording, inside, text)]
            for place in find(term, inside, text):
                if not any(_overlap(place, each) for each in taken) and not any(_holds(each, place) for each in right):
                    taken.append(place)
                    found.append(self._use(entry, term, place, text))
        return sorted(found, key=lambda use: use.start)

    def changes(self, text: str) -> list[Change]:
        """What can be written over in it, in order."""
        kept = quoted(text)
        return [
            Change(Span(use.start, use.end), use.wording)
            for use in self.uses(text)
            if use.sure and not any(_overlap(use, each) for each in kept)
        ]

    def _use(self, entry: Entry, term: Sequence[Word], place: Found, text: str) -> Use:
        old = place.of(text)
        if place.exact:
            return Use(place.start, place.end, like(old, entry.term, entry.wording), True)
        form = changed(old, entry.term, entry.wording, self._language) if len(term) == 1 else ""
        return Use(place.start, place.end, like(old, entry.term, form or entry.wording), bool(form))


def quoted(text: str) -> list[Span]:
    """What stands in quotation marks, with them."""
    return [Span(match.start(), match.end()) for match in _QUOTED.finditer(text)]


def rewrite(text: str, changes: Sequence[Change]) -> str:
    """With the new words in the places of the old ones. `changes`: in order."""
    parts, end = [], 0
    for change in changes:
        parts += [text[end : change.old.start], change.new]
        end = change.old.end
    return "".join([*parts, text[end:]])


def moved(span: Span, changes: Sequence[Change]) -> Span:
    """Where a span of the old text is in the new one; an edge within old words goes to the edge of the new ones."""
    return Span(_moved(span.start, changes, 0), _moved(span.end, changes, 1))


def _moved(place: int, changes: Sequence[Change], to_end: int) -> int:
    shift = 0
    for change in changes:
        if change.old.end <= place:
            shift += len(change.new) - (change.old.end - change.old.start)
        elif change.old.start < place:
            return change.old.start + shift + to_end * len(change.new)
    return place + shift


def _holds(whole: Span, part: Span) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
