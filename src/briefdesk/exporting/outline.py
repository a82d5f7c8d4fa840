"""What every text format of a brief says, before it is dressed as text, Markdown or HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.records import REMOVAL_REASONS, Article, Brief, Finding, Translation

Style = Literal["paragraph", "bullets"]


@dataclass(frozen=True, slots=True)
class Point:
    """A summary sentence, the numbers of its source sentences (counted from 1), its translation or ""."""

    text: str
    sources: str
    translated: str


@dataclass(frozen=True, slots=True)
class Outline:
    """`translated_title`, `language`: "" without a translation. `whole`: the translated article by paragraphs."""

    title: str
    credit: str
    points: tuple[Point, ...]
    foot: tuple[str, ...]
    translated_title: str
    language: str
    whole: tuple[str, ...]


def outline(brief: Brief) -> Outline:
    translation = brief.translation
    translated = {sentence.of: sentence.text for sentence in translation.sentences} if translation else {}
    points = tuple(
        Point(sentence.text, ", ".join(str(index + 1) for index in sentence.evidence), translated.get(number, ""))
        for number, sentence in enumerate(brief.summary.sentences)
    )
    notes = dict.fromkeys([*_notes(brief.findings), *_notes(brief.whole_findings)])
    foot = [_origin(brief), _translator(translation), *notes, left_out(brief.article)]
    return Outline(
        title=brief.article.title,
        credit=" · ".join(brief.article.credits()),
        points=points,
        foot=tuple(line for line in foot if line),
        translated_title=translation.title if translation else "",
        language=translation.language if translation else "",
        whole=tuple(part for part in brief.whole.text.split("\n\n") if part) if brief.whole else (),
    )


def _notes(findings: Sequence[Finding]) -> list[str]:
    """A doubt names its sentence: the reader is to verify that one."""
    return [f"To verify: “{each.text}” {each.note}" if each.severity == "doubt" else each.note for each in findings]


def left_out(article: Article) -> str:
    """ "Left out: author bio, reply form.", or "" where nothing was."""
    reasons = dict.fromkeys(REMOVAL_REASONS.get(item.reason, item.reason) for item in article.removed)
    return f"Left out: {', '.join(reasons)}." if reasons else ""


def _origin(brief: Brief) -> str:
    coverage = brief.coverage
    rewritten = coverage.read_by_model > 0
    total, read = coverage.sentences, coverage.read_by_model if rewritten else coverage.read_by_ranker
    share = f"all {total} sentences read" if read == total else f"{read} of {total} sentences read"
    made = f"Rewritten by {brief.summary.model.id}" if rewritten else "Key sentences, word for word"
    return f"{made}; {share}."


def _translator(translation: Translation | None) -> str:
    return f"Translated by {translation.model.id}." if translation else ""
