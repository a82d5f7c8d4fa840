"""Which sentence of a summary, or of its translation, a doubt speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from briefdesk.desk.result import Result
from briefdesk.desk.translated_article import sentence_spans
from briefdesk.glossary.rules import STYLE
from briefdesk.placing import apart
from briefdesk.records import Finding, SummarySentence

Side = Literal["summary", "translation"]
About = Literal["sentence", "headline", "article"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """`words`: the part of the sentence that it is about, "" for all of it. `side`: whose words they are. `key`: that
    of its finding. `at`: where the words begin in the sentence, in code points. `suggestion`: what can be put
    in their place, "" for nothing. `calm`: there is nothing to verify, only that other words can stand there;
    `done`: they have stood there, and `key` is that of the question whether they should not.
    """

    note: str
    words: str
    side: Side
    key: str = ""
    at: int = 0
    suggestion: str = ""
    calm: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked about a sentence, the headline, or the translated article. The same `note` about both
    languages of a sentence is one question; `keys`: those of its findings. `fix`: the first of its doubts that has
    other words for its place; `calm`: see `Doubt`."""

    note: str
    keys: tuple[str, ...]
    about: About = "sentence"
    fix: Doubt | None = field(default=None, compare=False)
    calm: bool = False


def questions(doubts: Iterable[Doubt]) -> list[Question]:
    """Of one row."""
    asked: dict[tuple[str, bool], list[Doubt]] = {}
    for doubt in doubts:
        asked.setdefault((doubt.note, doubt.calm), []).append(doubt)
    return [
        Question(note, tuple(each.key for each in own), fix=next(filter(_fixes, own), None), calm=calm)
        for (note, calm), own in asked.items()
    ]


def _fixes(doubt: Doubt) -> bool:
    """It can be settled with one press."""
    return bool(doubt.suggestion and doubt.words)


def open_in(result: Result | None) -> dict[int, list[Doubt]]:
    """Row -> the doubts that the person has not settled, the rows in order."""
    settled = result.editing.settled if result else set()
    left = {row: [doubt for doubt in own if doubt.key not in settled] for row, own in found_in(result).items()}
    return {row: doubts for row, doubts in left.items() if doubts}


def found_in(result: Result | None) -> dict[int, list[Doubt]]:
    """Row -> its doubts, settled or not, the rows in order."""
    if result is None or result.summary is None:
        return {}
    live = result.translation
    findings = (*result.findings, *(live.findings if live else ()))
    found = by_sentence(findings, result.summary.sentences, live.texts if live else {})
    return {row: found[row] for row in sorted(found)}


def offers_in(result: Result | None) -> dict[int, list[Doubt]]:
    """Row -> the places for which there are other words, and nothing to verify."""
    if result is None or result.summary is None:
        return {}
    live = result.translation
    told = (*result.findings, *(live.findings if live else ()))
    findings = [each for each in told if each.is_offer and each.end > each.start]
    return _placed(findings, result.summary.sentences, live.texts if live else {})


def shown_in(result: Result | None) -> dict[int, list[Doubt]]:
    """Row -> the doubts, then the offers."""
    found, offers = open_in(result), offers_in(result)
    return {row: [*found.get(row, ()), *offers.get(row, ())] for row in sorted({*found, *offers})}


def open_in_article(result: Result | None) -> list[Finding]:
    """Those about the translated article that the person has not settled, in its order."""
    if result is None or result.whole is None:
        return []
    found = [each for each in in_text(result.whole.findings) if each.key not in result.editing.settled]
    return sorted(found, key=lambda finding: finding.start)


def offers_in_article(result: Result | None) -> list[Finding]:
    """Places of the translated article for which there are other words, and nothing to verify; in no order."""
    findings = result.whole.findings if result is not None and result.whole is not None else ()
    return [each for each in findings if each.is_offer and each.end > each.start]


def open_about_headline(result: Result | None) -> list[Question]:
    """Those that the person has not settled, each once, whatever it is the headline of."""
    if result is None:
        return []
    asked = headline_questions(result, about_headline(result.all_findings))
    return [each for each in asked if not result.editing.settled.issuperset(each.keys)]


def headline(result: Result) -> str:
    """The translated one; "" where nobody knows it yet."""
    return next((live.title for live in (result.translation, result.whole) if live is not None and live.title), "")


def headline_questions(result: Result, findings: Iterable[Finding]) -> list[Question]:
    """What findings about the translated headline ask, each once."""
    title, asked = headline(result), list[Question]()
    for finding in {each.key: each for each in findings}.values():
        asked.append(_question(_doubt(finding, title, max(0, title.find(finding.text))), "headline"))
    return asked


def article_questions(result: Result, findings: Sequence[Finding]) -> list[Question]:
    """What findings about places of the translated article ask, one each."""
    record = result.whole.record if result.whole else None
    wholes = set[tuple[int, int]]()
    if record is not None and any(each.suggestion for each in findings):
        wholes = {(span.start, span.end) for span in sentence_spans(record)}
    asked = []
    for finding in findings:
        is_all = (finding.start, finding.end) in wholes
        asked.append(_question(_doubt(finding, finding.text if is_all else "", finding.start), "article"))
    return asked


def by_sentence(
    findings: Iterable[Finding], sentences: Sequence[SummarySentence], translated: Mapping[int, str]
) -> dict[int, list[Doubt]]:
    """Row -> its doubts. Offsets of findings count code points in the sentences joined by one letter each."""
    return _placed(in_text(findings), sentences, translated)


def _placed(
    told: Sequence[Finding], sentences: Sequence[SummarySentence], translated: Mapping[int, str]
) -> dict[int, list[Doubt]]:
    own = {row: sentence.text for row, sentence in enumerate(sentences)}
    texts: dict[Side, dict[int, str]] = {
        "summary": own,
        "translation": {row: translated[row] for row in sorted(translated)},
    }
    found: dict[int, list[Doubt]] = {}
    for side, lines in texts.items():
        _, by_row = apart([finding for finding in told if finding.side == side], lines)
        for row, about in by_row.items():
            for finding in about:
                _add(found, row, replace(_doubt(finding, lines[row], finding.start), side=side))
    return found


def _doubt(finding: Finding, whole: str, at: int) -> Doubt:
    """`whole`: the text that it is about, which the finding may be about as a whole. `at`: where its words are."""
    part = finding.text if finding.text != whole else ""
    done = bool(finding.suggestion) and finding.suggestion == finding.evidence
    key = replace(finding, kind=STYLE, text=finding.evidence, evidence="").key if done else finding.key
    calm = finding.severity == "info"
    return Doubt(finding.note, part, "translation", key, at if part else 0, finding.suggestion, calm, done)


def _question(doubt: Doubt, about: About) -> Question:
    return Question(doubt.note, (doubt.key,), about, doubt if _fixes(doubt) else None, doubt.calm)


def in_text(findings: Iterable[Finding]) -> list[Finding]:
    """The doubts about a place in a text; one about a headline, which stands outside of it, has none."""
    return [finding for finding in findings if finding.severity == "doubt" and finding.end > finding.start]


def about_headline(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "doubt" and finding.end == finding.start]


def _add(found: dict[int, list[Doubt]], row: int, doubt: Doubt) -> None:
    if doubt not in found.setdefault(row, []):
        found[row].append(doubt)
