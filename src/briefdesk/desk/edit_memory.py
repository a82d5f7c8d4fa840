"""What was found out about texts that have stood in a summary, so that nobody has to find it out twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.records import Finding, SummarySentence


@dataclass(frozen=True, slots=True)
class Known:
    """Of a text in a row of the summary: evidence, support, facts. Offsets of findings count from its start."""

    sentence: SummarySentence
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """How the machine has translated a sentence; offsets as above."""

    text: str
    findings: tuple[Finding, ...]


class EditMemory:
    """Lasts as long as its summary."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str], Known] = {}
        self._said: dict[tuple[str, str], Said] = {}
        self._compared: dict[tuple[str, str, str], tuple[Finding, ...]] = {}
        self._written_for: dict[tuple[str, int, str], str] = {}

    def keep_found(self, row: int, sentence: SummarySentence, findings: Sequence[Finding]) -> None:
        self._known[row, sentence.text] = Known(sentence, tuple(findings))

    def found(self, row: int, text: str) -> Known | None:
        return self._known.get((row, text))

    def keep_said(self, language: str, source: str, text: str, findings: Sequence[Finding]) -> None:
        self._said[language, source] = Said(text, tuple(findings))

    def hear(self, language: str, source: str, text: str) -> None:
        """A translation whose findings are not known yet: those of the same words stay."""
        said = self._said.get((language, source))
        if said is None or said.text != text:
            self.keep_said(language, source, text, ())

    def said(self, language: str, source: str) -> Said | None:
        return self._said.get((language, source))

    def keep_source(self, language: str, row: int, written: str, source: str) -> None:
        """The sentence for which a person has written a translation."""
        self._written_for[language, row, written] = source

    def source_of(self, language: str, row: int, written: str) -> str | None:
        """`None` where it was written before this memory began."""
        return self._written_for.get((language, row, written))

    def keep_compared(self, language: str, source: str, written: str, findings: Sequence[Finding]) -> None:
        """What is doubtful in a translation that a person has written for this sentence. Offsets as above."""
        self._compared[language, source, written] = tuple(findings)

    def compared(self, language: str, source: str, written: str) -> tuple[Finding, ...] | None:
        return self._compared.get((language, source, written))

    def forget_compared(self) -> None:
        """The person's glossary is another one."""
        self._compared.clear()
