"""Findings and the sentences that they speak of: taken apart by sentence, and put together again after one has changed.

Offsets of findings count code points in the sentences joined by one letter each; taken apart, they count from the start
of their sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefdesk.records import Finding

ByRow = dict[int, tuple[Finding, ...]]


def row_of(finding: Finding, texts: Mapping[int, str]) -> int:
    """By its place; where other words stand there, by its words. `texts`: by row, at least one, in order."""
    start, place = 0, max(texts)
    for row, text in texts.items():
        if finding.start <= start + len(text):
            place = row
            break
        start += len(text) + 1
    if finding.text in texts[place]:
        return place
    return next((row for row, text in texts.items() if finding.text in text), place)


def has_place(finding: Finding) -> bool:
    """It speaks of words in a text; one about a headline, or about the whole, does not."""
    return finding.end > finding.start and finding.side != "article"


def apart(findings: Iterable[Finding], texts: Mapping[int, str]) -> tuple[tuple[Finding, ...], ByRow]:
    """Those that speak of no sentence; the others by row. `texts`: by row, in order."""
    others: list[Finding] = []
    by_row: dict[int, list[Finding]] = {}
    starts = _starts(texts)
    for finding in findings:
        if not texts or not has_place(finding):
            others.append(finding)
            continue
        row = row_of(finding, texts)
        start = finding.start - starts[row]
        if start < 0 or not texts[row].startswith(finding.text, start):
            start = max(0, texts[row].find(finding.text))
        by_row.setdefault(row, []).append(replace(finding, start=start, end=start + len(finding.text)))
    return tuple(others), {row: tuple(own) for row, own in by_row.items()}


def together(
    others: Sequence[Finding], by_row: Mapping[int, Sequence[Finding]], texts: Mapping[int, str]
) -> tuple[Finding, ...]:
    """The opposite of `apart`. Findings of rows that are not there (any more) are left out."""
    starts = _starts(texts)
    placed = [
        replace(finding, start=finding.start + starts[row], end=finding.end + starts[row])
        for row in texts
        for finding in by_row.get(row, ())
    ]
    return (*others, *placed)


def _starts(texts: Mapping[int, str]) -> dict[int, int]:
    start, starts = 0, {}
    for row, text in texts.items():
        starts[row] = start
        start += len(text) + 1
    return starts
