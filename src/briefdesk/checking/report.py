"""What the checks have to say, as findings: doubts with their place, the other side's words and a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefdesk.checking import facts, summary, translation
from briefdesk.checking.checked import Checked, Kind
from briefdesk.checking.source import Source
from briefdesk.records import Finding

_CONTRADICTED: dict[Kind, str] = {
    "number": "The article says “{}”.",
    "date": "The article says “{}”.",
    "period": "The article says “{}”.",
    "name": "The article writes “{}”.",
    "quotation": "The article’s own words are “{}”.",
}
_ABSENT: dict[Kind, str] = {
    "number": "This number is not in the article.",
    "date": "This date is not in the article.",
    "period": "The article does not say this.",
    "name": "This name is not in the article.",
    "quotation": "These words are not in the article.",
}


@dataclass(frozen=True, slots=True)
class Report:
    """`facts`: how many were checked; `found`: how many of them stand in the other text. `findings`: the others."""

    facts: int
    found: int
    findings: tuple[Finding, ...]


def check_summary(article: str, language: str, text: str, text_language: str = "") -> Report:
    """Hold a summary against its article, in the same language. Offsets count code points of `text`."""
    source = Source(facts.read(article, language))
    checked = summary.check(facts.read(text, text_language or language), source)
    return Report(len(checked), sum(each.verdict == "found" for each in checked), tuple(_findings(checked, text)))


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
        total, doubts = translation.check(facts.read(original, language), facts.read(translated, to))
        checked, found = checked + total, found + total - len(doubts)
        findings += [doubt.finding(start, translated) for doubt in doubts]
        place += len(translated) + 1
    return Report(checked, max(0, found), tuple(findings))


def _findings(checked: Iterable[Checked], text: str) -> Iterable[Finding]:
    for each in checked:
        if each.verdict == "found":
            continue
        notes = _CONTRADICTED if each.verdict == "contradicted" else _ABSENT
        note = notes[each.kind].format(each.evidence)
        kind = f"{each.kind}-{each.verdict}"
        yield Finding(kind, "doubt", "summary", each.start, each.end, each.of(text), each.evidence, note)
