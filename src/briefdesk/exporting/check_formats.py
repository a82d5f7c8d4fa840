"""What the checks found, for a person and for a program."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

from briefdesk.codec import to_plain
from briefdesk.exporting.shapes import SCHEMA
from briefdesk.records import Article, Finding, SummarySentence

_SHOWN = 100
"""Characters of an article's sentence that are shown."""


def check_shape(sentences: Sequence[SummarySentence], findings: Sequence[Finding]) -> dict[str, Any]:
    """The shape of `briefdesk check --format json`. Offsets are code points of the checked text."""
    plain = [{"text": each.text, "evidence": list(each.evidence), "support": each.support} for each in sentences]
    return {"schema": SCHEMA, "sentences": plain, "findings": to_plain(tuple(findings))}


def check_text(
    article: Article, sentences: Sequence[SummarySentence], findings: Sequence[Finding], facts: int, found: int
) -> str:
    """One line on the whole, then each sentence with the article's sentences that support it, then what to verify."""
    doubts = [each for each in findings if each.severity == "doubt"]
    lines = [_summed_up(facts, found, len(doubts)), ""]
    for number, sentence in enumerate(sentences, 1):
        lines.append(f"{number}. {_line(sentence.text)}")
        lines += [f"   From {i + 1}: {_shortened(article.sentence_text(i))}" for i in sentence.evidence]
    others = [each for each in findings if each.severity == "info"]
    for heading, told in (("To verify:", doubts), ("To know:", others)):
        lines += ["", heading, *map(_told, told)] if told else []
    return "\n".join(lines) + "\n"


def _summed_up(facts: int, found: int, doubts: int) -> str:
    """Facts add up among themselves; doubts about whole sentences are no facts, and are counted beside them."""
    missing = min(facts - found, doubts)
    others = doubts - missing
    beside = {0: "", 1: "; 1 other point to verify"}.get(others, f"; {others} other points to verify")
    return f"{facts} {'fact' if facts == 1 else 'facts'} checked, {found} found, {missing} to verify{beside}."


def _told(finding: Finding) -> str:
    words = _line(finding.text or finding.evidence)
    return f"- “{words}”: {finding.note}" if words else f"- {finding.note}"


def _shortened(text: str) -> str:
    return textwrap.shorten(text, _SHOWN, placeholder=" …")


def _line(text: str) -> str:
    return " ".join(text.split())
