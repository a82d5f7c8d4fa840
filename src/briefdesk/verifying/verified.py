"""What a check of a whole text gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.glossary.rules import Rules
from briefdesk.records import Finding, SummarySentence

NO_RULES = Rules()


@dataclass(frozen=True, slots=True)
class Verified:
    """`sentences`: those of the checked text, with their evidence in the article. Findings point into the text."""

    sentences: tuple[SummarySentence, ...]
    findings: tuple[Finding, ...]
    facts: int
    found: int


def ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """By their place in the text."""
    return tuple(sorted(findings, key=lambda each: (each.start, each.end, each.kind)))
