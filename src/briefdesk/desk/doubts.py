"""Which sentence of a summary, or of its translation, a doubt speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.desk.result import Result
from briefdesk.placing import apart
from briefdesk.records import Finding, SummarySentence

Side = Literal["summary", "translation"]

WEAK = 0.5
"""Support below which a sentence is to be verified, whoever says so."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """`note`: "" where it is that the article hardly says this. `words`: the part of the sentence that it is about, ""
    for all of it. `side`: whose words they are. `key`: that of its finding. `at`: where the words begin in the
    sentence, in code points."""

    note: str
    words: str
    side: Side
    key: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked about a sentence, or the headline. The same `note` about both of its languages is one
    question; `keys`: those of its findings."""

    note: str
    keys: tuple[str, ...]
    about: Literal["sentence", "headline"] = "sentence"


def questions(doubts: Iterable[Doubt]) -> list[Question]:
    """Of one row."""
    keys: dict[str, list[str]] = {}
    for doubt in doubts:
        keys.setdefault(doubt.note, []).append(doubt.key)
    return [Question(note, tuple(own)) for note, own in keys.items()]


def open_in(result: Result | None) -> dict[int, list[Doubt]]:
    """Row -> the doubts that the person has not settled, the rows in order."""
    if result is None or result.summary is None:
        return {}
    live = result.translation
    findings = (*result.findings, *(live.findings if live else ()))
    found = by_sentence(findings, result.summary.sentences, live.texts if live else {})
    for row, sentence in enumerate(result.summary.sentences):
        if is_weak(sentence) and row not in found:
            weak = Finding("weak-support", "doubt", "summary", 0, 0, sentence.text, "", "")
            found[row] = [Doubt("", "", "summary", weak.key)]
    settled = result.editing.settled
    left = {row: [doubt for doubt in found[row] if doubt.key not in settled] for row in sorted(found)}
    return {row: doubts for row, doubts in left.items() if doubts}


def open_in_article(result: Result | None) -> list[Finding]:
    """Those about the translated article that the person has not settled, in its order."""
    if result is None or result.whole is None:
        return []
    found = [each for each in in_text(result.whole.findings) if each.key not in result.editing.settled]
    return sorted(found, key=lambda finding: finding.start)


def open_about_headline(result: Result | None) -> list[Question]:
    """Those that the person has not settled, each once, whatever it is the headline of."""
    if result is None:
        return []
    found = {each.key: each.note for each in about_headline(result.all_findings)}
    return [Question(note, (key,), "headline") for key, note in found.items() if key not in result.editing.settled]


def by_sentence(
    findings: Iterable[Finding], sentences: Sequence[SummarySentence], translated: Mapping[int, str]
) -> dict[int, list[Doubt]]:
    """Row -> its doubts. Offsets of findings count code points in the sentences joined by one letter each."""
    own = {row: sentence.text for row, sentence in enumerate(sentences)}
    texts: dict[Side, dict[int, str]] = {
        "summary": own,
        "translation": {row: translated[row] for row in sorted(translated)},
    }
    told, found = in_text(findings), dict[int, list[Doubt]]()
    for side, lines in texts.items():
        _, by_row = apart([finding for finding in told if finding.side == side], lines)
        for row, about in by_row.items():
            for finding in about:
                part = finding.text if finding.text != lines[row] else ""
                _add(found, row, Doubt(finding.note, part, side, finding.key, finding.start if part else 0))
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
