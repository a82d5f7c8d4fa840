"""What the checks have to say, as findings: doubts with their place, the other side's words and a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefdesk.checking import facts, summary, translation
from briefdesk.checking.checked import Checked, Kind
from briefdesk.checking.lexicon import LANGUAGES
from briefdesk.checking.relative_dates import day_of
from briefdesk.checking.source import Source
from briefdesk.checking.whereabouts import words_of
from briefdesk.records import Fact, Finding

_CONTRADICTED: dict[Kind, str] = {
    "number": "The article says “{}”.",
    "date": "The article says “{}”.",
    "period": "The article says “{}”.",
    "name": "The article writes “{}”.",
    "negation": "The article says the opposite: “{}”.",
    "quotation": "The article’s own words are “{}”.",
}
_ABSENT: dict[Kind, str] = {
    "number": "This number is not in the article.",
    "date": "This date is not in the article.",
    "period": "The article does not say this.",
    "name": "This name is not in the article.",
    "negation": "The article does not say this.",
    "quotation": "These words are not in the article.",
}


@dataclass(frozen=True, slots=True)
class Report:
    """`facts`: how many were checked; `found`: how many of them stand in the other text. `findings`: the others.
    `facts_found`: where they were asked for, those that do."""

    facts: int
    found: int
    findings: tuple[Finding, ...]
    facts_found: tuple[Fact, ...] = ()


def check_summary(article: str, language: str, text: str, published: str = "") -> Report:
    """Hold a summary against its article, in the same language. Offsets count code points of `text`.

    `published`: the article's date, in any writing; "" where nobody knows it.
    """
    return _report(summary.check(facts.read(text, language), _source(article, language, published)), text, 0)


def check_sentences(article: str, language: str, sentences: Sequence[str], published: str = "") -> list[Report]:
    """The same for each sentence of a summary, with the facts that were found; offsets count code points of the
    sentence."""
    text, source = "\n".join(sentences), _source(article, language, published)
    read = facts.read(text, language)
    checked = summary.check(read, source)
    reports, start = [], 0
    for sentence in sentences:
        end = start + len(sentence)
        own = [each for each in checked if start <= each.start < end]
        found = [_fact(each, sentence, start, words_of(each, read, source)) for each in own if each.verdict == "found"]
        reports.append(replace(_report(own, sentence, start), facts_found=tuple(found)))
        start = end + 1
    return reports


def check_translation(
    pairs: Sequence[tuple[str, str]], language: str, to: str, starts: Sequence[int] | None = None
) -> Report:
    """Hold translated sentences against the original ones. `starts`: where each stands in the translated text, by
    default one below the other."""
    checked = found = 0
    findings: list[Finding] = []
    place = 0
    for i, (original, translated) in enumerate(pairs):
        start = starts[i] if starts is not None else place
        own, other = facts.read(original, language), facts.read(translated, to)
        total, doubts = translation.check(own, other, negations={language, to} <= set(LANGUAGES))
        checked, found = checked + total, found + total - len(doubts)
        findings += [doubt.finding(start, translated) for doubt in doubts]
        place += len(translated) + 1
    return Report(checked, max(0, found), tuple(findings))


def _source(article: str, language: str, published: str) -> Source:
    return Source(facts.read(article, language), day_of(published, language))


def _report(checked: Sequence[Checked], text: str, start: int) -> Report:
    """`start`: where the text stands in the one that was checked."""
    doubtful = [each for each in checked if each.verdict != "found"]
    return Report(len(checked), len(checked) - len(doubtful), tuple(_finding(each, text, start) for each in doubtful))


def _fact(checked: Checked, text: str, start: int, evidence: str) -> Fact:
    begins, ends = checked.start - start, min(checked.end - start, len(text))
    return Fact(begins, ends, checked.kind, text[begins:ends], evidence)


def _finding(checked: Checked, text: str, start: int) -> Finding:
    notes = _CONTRADICTED if checked.verdict == "contradicted" else _ABSENT
    begins, ends = checked.start - start, min(checked.end - start, len(text))
    kind, note = f"{checked.kind}-{checked.verdict}", notes[checked.kind].format(checked.evidence)
    return Finding(kind, "doubt", "summary", begins, ends, text[begins:ends], checked.evidence, note)
