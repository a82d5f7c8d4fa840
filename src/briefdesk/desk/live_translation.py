"""A translation while it comes in: sentence by sentence, then whole; and while a person changes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefdesk import placing
from briefdesk.records import Finding, ModelRef, TranslatedSentence, Translation


class LiveTranslation:
    """`sentences`: in the order of their arrival, each once; `texts`: the same by index of what they translate.

    `record`: all of it, once it is done; `None` before.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.sentences: list[TranslatedSentence] = []
        self.texts: dict[int, str] = {}
        self.record: Translation | None = None
        self.findings: tuple[Finding, ...] = ()

    @classmethod
    def complete(cls, translation: Translation, findings: tuple[Finding, ...]) -> LiveTranslation:
        live = cls(translation.language)
        for sentence in translation.sentences:
            live.add(sentence)
        live.record, live.findings = translation, findings
        return live

    def add(self, sentence: TranslatedSentence) -> None:
        """A sentence that is known already, word for word, changes nothing."""
        if self.texts.get(sentence.of) != sentence.text:
            self.texts[sentence.of] = sentence.text
            self.sentences.append(sentence)

    @property
    def done(self) -> bool:
        return self.record is not None

    @property
    def title(self) -> str:
        return self.record.title if self.record else ""

    @property
    def model(self) -> ModelRef | None:
        """`None` until it is done."""
        return self.record.model if self.record else None

    # Of a summary: few sentences, which are changed one by one

    @property
    def in_order(self) -> tuple[TranslatedSentence, ...]:
        """The newest of each sentence, in the order of what they translate."""
        newest = {sentence.of: sentence for sentence in self.sentences}
        return tuple(newest[of] for of in sorted(newest))

    def at(self, of: int) -> TranslatedSentence | None:
        return next((each for each in reversed(self.sentences) if each.of == of), None)

    def findings_at(self, of: int) -> tuple[Finding, ...]:
        """Offsets count from the start of the sentence."""
        return self._apart()[1].get(of, ())

    def put(self, sentence: TranslatedSentence, findings: Sequence[Finding]) -> None:
        """In the place of what was there. Offsets of the findings count from the start of the sentence."""
        self._replace(sentence.of, sentence, findings)

    def drop(self, of: int) -> None:
        """It is not the translation of its sentence any more."""
        if of in self.texts:
            self._replace(of, None, ())

    def _replace(self, of: int, sentence: TranslatedSentence | None, findings: Sequence[Finding]) -> None:
        others, by_row = self._apart()
        self.sentences = [each for each in self.sentences if each.of != of]
        self.texts.pop(of, None)
        if sentence is not None:
            self.sentences.append(sentence)
            self.texts[of] = sentence.text
        by_row[of] = tuple(findings)
        self.findings = placing.together(others, by_row, self._texts_in_order())
        if self.record is not None:
            sentences = self.in_order
            text = "\n".join(each.text for each in sentences)
            self.record = replace(self.record, sentences=sentences, text=text)

    def _apart(self) -> tuple[tuple[Finding, ...], placing.ByRow]:
        return placing.apart(self.findings, self._texts_in_order())

    def _texts_in_order(self) -> dict[int, str]:
        return {of: self.texts[of] for of in sorted(self.texts)}
