"""Which sentence of a summary, or of its translation, a doubt speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.placing import row_of
from briefdesk.records import Finding, SummarySentence

WEAK = 0.5
"""Support below which a sentence is to be verified, whoever says so."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """`words`: the part of the sentence that it is about, "" for all of it. `side`: whose words they are."""

    note: str
    words: str
    side: Literal["summary", "translation"]


def by_sentence(
    findings: Iterable[Finding], sentences: Sequence[SummarySentence], translated: Mapping[int, str]
) -> dict[int, list[Doubt]]:
    """Row -> its doubts. Offsets of findings count code points in the sentences joined by one letter each."""
    texts = {"summary": [each.text for each in sentences], "translation": _in_order(translated)}
    found: dict[int, list[Doubt]] = {}
    for finding in in_text(findings):
        if finding.side != "article" and texts[finding.side]:
            row = row_of(finding, texts[finding.side])
            part = finding.text if finding.text != texts[finding.side][row] else ""
            _add(found, row, Doubt(finding.note, part, finding.side))
    return found


def in_text(findings: Iterable[Finding]) -> list[Finding]:
    """The doubts about a place in a text; one about a headline, which stands outside of it, has none."""
    return [finding for finding in findings if finding.severity == "doubt" and finding.end > finding.start]


def about_headline(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "doubt" and finding.end == finding.start]


def is_weak(sentence: SummarySentence) -> bool:
    return sentence.support < WEAK


def _add(found: dict[int, list[Doubt]], row: int, doubt: Doubt) -> None:
    if doubt not in found.setdefault(row, []):
        found[row].append(doubt)


def _in_order(translated: Mapping[int, str]) -> list[str]:
    return [translated.get(row, "") for row in range(max(translated, default=-1) + 1)]
