"""The facts of one translated sentence, held against the original one."""

from __future__ import annotations

from dataclasses import dataclass

from briefdesk.checking import translated_names, translated_negation, translated_numbers
from briefdesk.checking.facts import Facts
from briefdesk.checking.figures import figures
from briefdesk.records import Finding, Span

_DATES = ("weekday", "month")
_DATE_ADDED = "date-added"

_NOTES = {
    "translated-number-missing": "The original says “{}”; the translation does not.",
    "translated-number-added": "The original does not say this number.",
    _DATE_ADDED: "The original does not say this date.",
    "translated-number-changed": "The original says “{}”.",
    "translated-number-swapped": "In the original, “{}” stands in another place.",
    "translated-name-changed": "The original has “{}”.",
    "translated-name-added": "The original does not have this name.",
    "translated-negation-missing": "The original says “{}”; the translation does not.",
}


@dataclass(frozen=True, slots=True)
class Doubt(Span):
    """In the translated sentence; empty where something is missing. `evidence`: the original's words.

    `reason`: which note tells it, where that is another one than the kind's.
    """

    kind: str
    evidence: str
    reason: str = ""

    def finding(self, offset: int, sentence: str) -> Finding:
        """With its place in the whole text; what is missing is told of the whole sentence."""
        start, end = (self.start, self.end) if self.end > self.start else (0, len(sentence))
        note = _NOTES[self.reason or self.kind].format(self.evidence)
        text = sentence[start:end]
        return Finding(self.kind, "doubt", "translation", offset + start, offset + end, text, self.evidence, note)


def check(original: Facts, translated: Facts, *, negations: bool = True) -> tuple[int, list[Doubt]]:
    """How many facts the original has, and what is doubtful in the translation. `negations`: it is known how both
    languages deny."""
    numbers = sum(1 for _ in figures(original))
    doubts = _numbers(original, translated)
    for own, other in translated_names.doubtful(original, translated):
        kind = "translated-name-added" if own is None else "translated-name-changed"
        doubts.append(Doubt(other.start, other.end, kind, own.text if own is not None else ""))
    if negations and (denial := translated_negation.lost(original, translated)):
        doubts.append(Doubt(0, 0, "translated-negation-missing", denial.of(original.text)))
    return numbers + len(original.names), doubts


def _numbers(original: Facts, translated: Facts) -> list[Doubt]:
    """A number that is missing and one that is new are one doubt, as long as they are of one kind; what may be left out
    or said otherwise ("both" for "two") is none by itself.
    """
    unmatched = translated_numbers.compare(original, translated)
    new, doubts = list(unmatched.target), []
    for missing in sorted(unmatched.source, key=lambda each: not each.sure):
        evidence = missing.of(original.text)
        others = [each for each in new if each.kind == missing.kind]
        other = min(others, key=lambda each: each.sure != missing.sure, default=None)
        if other is not None:
            new.remove(other)
            doubts.append(Doubt(other.start, other.end, "translated-number-changed", evidence))
        elif missing.sure:
            doubts.append(Doubt(0, 0, "translated-number-missing", evidence))
    for each in (figure for figure in new if figure.sure):
        reason = _DATE_ADDED if each.kind in _DATES or each.unit in ("day", "year") else ""
        doubts.append(Doubt(each.start, each.end, "translated-number-added", "", reason))
    for kind, pairs in (
        ("translated-number-swapped", unmatched.swapped),
        ("translated-number-changed", unmatched.other_units),
    ):
        doubts += [Doubt(place.start, place.end, kind, own.of(original.text)) for own, place in pairs]
    return doubts
