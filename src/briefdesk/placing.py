"""Which sentence a finding speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from briefdesk.records import Finding


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
