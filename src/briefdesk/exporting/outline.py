"""What every text format of a brief says, before it is dressed as text, Markdown or HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefdesk.records import REMOVAL_REASONS, Article, Brief

Style = Literal["paragraph", "bullets"]


@dataclass(frozen=True, slots=True)
class Outline:
    """`points`: each summary sentence with the numbers of its source sentences, counted from 1."""

    title: str
    credit: str
    points: tuple[tuple[str, str], ...]
    foot: tuple[str, ...]


def outline(brief: Brief) -> Outline:
    points = tuple(
        (sentence.text, ", ".join(str(index + 1) for index in sentence.evidence))
        for sentence in brief.summary.sentences
    )
    notes = [finding.note for finding in brief.findings]
    foot = [_origin(brief), *notes, left_out(brief.article)]
    return Outline(
        brief.article.title, " · ".join(brief.article.credits()), points, tuple(line for line in foot if line)
    )


def left_out(article: Article) -> str:
    """ "Left out: author bio, reply form.", or "" where nothing was."""
    reasons = dict.fromkeys(REMOVAL_REASONS.get(item.reason, item.reason) for item in article.removed)
    return f"Left out: {', '.join(reasons)}." if reasons else ""


def _origin(brief: Brief) -> str:
    total, read = brief.coverage.sentences, brief.coverage.read_by_ranker
    share = f"all {total} sentences read" if read == total else f"{read} of {total} sentences read"
    return f"Key sentences, word for word; {share}."
