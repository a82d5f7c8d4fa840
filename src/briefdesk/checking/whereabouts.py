"""Where the article says what a check has found there: its own words for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from briefdesk.checking.checked import Checked
from briefdesk.checking.facts import Facts
from briefdesk.checking.source import Source
from briefdesk.records import Span

S = TypeVar("S", bound=Span)


def words_of(checked: Checked, summary: Facts, source: Source) -> str:
    """The same words, where the article has them; else those that say the same. "" where there is no one place."""
    said, article = checked.of(summary.text), source.facts.text
    places = _places(checked, summary, source)
    texts = [place.of(article) for place in places]
    if said in texts or (not texts and _stands(said, article)):
        return said
    return next(iter(texts), "")


def _places(checked: Checked, summary: Facts, source: Source) -> list[Span]:
    """Numbers and dates with the same value."""
    if checked.kind == "number":
        number = _at(checked, summary.quantities)
        return [*source.numbers.same(number)] if number is not None else []
    if checked.kind == "date":
        if (date := _at(checked, summary.dates)) is not None:
            return [own for own in source.dates.all if date.agrees(own)]
        told = _at(checked, summary.relative_dates)
        return [own for own in source.facts.relative_dates if told is not None and told.says(own)]
    return []


def _at(checked: Checked, facts: Iterable[S]) -> S | None:
    return next((each for each in facts if (each.start, each.end) == (checked.start, checked.end)), None)


def _stands(words: str, text: str) -> bool:
    """As words of their own, not within others."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(words, at + 1)
    return False
