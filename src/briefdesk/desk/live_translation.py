"""A translation while it comes in: sentence by sentence, then whole."""

from __future__ import annotations

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
