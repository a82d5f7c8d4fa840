"""Dates and spans of time of a summary, held against the article."""

from __future__ import annotations

from collections.abc import Iterator

from briefdesk.checking.checked import Checked, Verdict
from briefdesk.checking.dates import Date
from briefdesk.checking.facts import Facts
from briefdesk.checking.source import Source


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    for date in summary.dates:
        verdict, evidence = _verdict(date, source)
        if summary.text[date.end : date.end + 1] == "s" and date.year and source.numbers.has_decade(_decade(date)):
            verdict, evidence = "found", ""
        if verdict == "found" and (former := _of_former(date, summary, source)):
            verdict, evidence = "contradicted", former
        yield Checked(date.start, date.end, "date", verdict, evidence)
    for period in summary.periods:
        yield Checked(period.start, period.end, "period", "found" if source.dates.has_period(period) else "absent")


def _of_former(date: Date, summary: Facts, source: Source) -> str:
    """What the article says of the end of an old thing where the summary tells that of a new one; "" otherwise."""
    own = next((sentence for sentence in summary.sentences if sentence[-1].end >= date.start), ())
    is_new = any(token.folded in summary.words.fresh for token in own)
    is_old = any(token.folded in summary.words.former for token in own)
    before = summary.before(date.start)
    is_end = before is not None and before.folded in summary.words.until
    return source.dates.of_former(date) if is_new and not is_old and is_end else ""


def _verdict(date: Date, source: Source) -> tuple[Verdict, str]:
    if source.dates.has(date):
        return "found", ""
    others = [own for own in source.dates.all if _is_of_kind(date, own)]
    texts = dict.fromkeys(own.of(source.facts.text) for own in others)
    return ("contradicted", ", ".join(list(texts)[:3])) if texts else ("absent", "")


def _decade(date: Date) -> range:
    """The years of "the 1990s"."""
    first = date.year - date.year % 10
    return range(first, first + 10)


def _is_of_kind(date: Date, other: Date) -> bool:
    """Whether both say the same things, otherwise: two weekdays, two times of day, two days of a month."""
    if date.weekday:
        return bool(other.weekday)
    if date.minute >= 0:
        return other.minute >= 0
    if date.month:
        return bool(other.month) and (not date.day or bool(other.day))
    return bool(other.year)
