"""An article and what is known of it so far. Jobs add to it; nothing that was finished is lost when one ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.events import SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.records import Article, Coverage, Finding, Summary


@dataclass(slots=True, eq=False)
class Result:
    """`final`: the summary is the one that was wished for, not the key sentences that are shown meanwhile.

    `summariser`: the wish that it answers. `translation` is of the summary, `whole` of the article.
    `created`: when the summary was made, ISO 8601 in UTC, "" before there is one.
    """

    article: Article
    summary: Summary | None = None
    final: bool = False
    summariser: str = ""
    findings: tuple[Finding, ...] = ()
    coverage: Coverage | None = None
    translation: LiveTranslation | None = None
    whole: LiveTranslation | None = None
    created: str = ""

    def take_summary(self, ready: SummaryReady, summariser: str) -> None:
        """Key sentences never take the place of a summary that is finished: another one does, once it is there."""
        if self.final and not ready.final:
            return
        if self.summary is None or self.summary.sentences != ready.summary.sentences:
            self.translation = None
        self.created = datetime.now(UTC).isoformat(timespec="seconds")
        self.summary, self.findings, self.coverage = ready.summary, ready.findings, ready.coverage
        self.final, self.summariser = ready.final, summariser

    def take_sentence(self, said: SentenceTranslated, language: str) -> None:
        """The first sentence in another language takes the place of the translation that was there."""
        live = self.translation if said.part == "summary" else self.whole
        if live is None or live.language != language:
            live = LiveTranslation(language)
            self._put(said.part, live)
        live.add(said.sentence)

    def take_translation(self, ready: TranslationReady) -> None:
        live = self.translation if ready.part == "summary" else self.whole
        if live is None or (live.record, live.findings) != (ready.translation, ready.findings):
            self._put(ready.part, LiveTranslation.complete(ready.translation, ready.findings))

    def drop_translations(self, whole_only: bool) -> None:
        """A person does not want them any more."""
        self.whole = None
        if not whole_only:
            self.translation = None

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """About the summary, then about its translation, then about that of the article."""
        lives = [live for live in (self.translation, self.whole) if live is not None]
        return self.findings + tuple(finding for live in lives for finding in live.findings)

    @property
    def word_for_word(self) -> bool:
        """Every sentence of the summary stands in the article like this."""
        return self.summary is not None and all(
            len(each.evidence) == 1 and each.text == self.article.sentence_text(each.evidence[0])
            for each in self.summary.sentences
        )

    def _put(self, part: str, live: LiveTranslation) -> None:
        if part == "summary":
            self.translation = live
        else:
            self.whole = live
