"""Which sentence a finding speaks of; findings taken apart by sentence, and put together after one has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefdesk.records import Finding

ByRow = dict[int, tuple[Finding, ...]]
"""Offsets count from the start of the sentence."""


def row_of(finding: Finding, texts: Sequence[str]) -> int:
    """By its place, which counts code points in the sentences joined by one letter each; where other words stand
    there, by its words. -1 where there is no sentence.
    """
    start, place = 0, len(texts) - 1
    for row, text in enumerate(texts):
        if finding.start <= start + len(text):
            place = row
            break
        start += len(text) + 1
    if place < 0 or finding.text in texts[place]:
        return place
    return next((row for row, text in enumerate(texts) if finding.text in text), place)


def has_place(finding: Finding) -> bool:
    """It speaks of words of a text that was made; one about a headline, or about the whole, does not."""
    return finding.end > finding.start and finding.side != "article"


def apart(findings: Iterable[Finding], texts: Mapping[int, str]) -> tuple[tuple[Finding, ...], ByRow]:
    """Those that speak of no sentence; the others by row. `texts`: by row, in order."""
    others: list[Finding] = []
    by_row: dict[int, list[Finding]] = {}
    starts, rows, lines = _starts(texts), list(texts), list(texts.values())
    for finding in findings:
        if not lines or not has_place(finding):
            others.append(finding)
            continue
        row = rows[row_of(finding, lines)]
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
