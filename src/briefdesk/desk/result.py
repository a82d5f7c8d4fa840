"""An article and what is known of it so far. Jobs add to it; nothing that was finished is lost when one ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from briefdesk.desk.editing import Editing
from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.whole_editing import WholeEditing
from briefdesk.events import SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.records import Article, Coverage, Finding, Summary, SummarySentence


@dataclass(slots=True)
class Keep:
    """Where a brief is in the Library: `id`, 0 for nowhere. In the place of one without edits the next one comes there,
    too."""

    id: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """A summary that was replaced after a person had worked on it."""

    summary: Summary | None
    final: bool
    summariser: str
    findings: tuple[Finding, ...]
    coverage: Coverage | None
    translation: LiveTranslation | None
    created: str
    keep: Keep
    editing: Editing


@dataclass(slots=True, eq=False)
class Result:
    """`final`: the summary is the one that was wished for, not the key sentences that are shown meanwhile.

    `summariser`: the wish that it answers. `translation` is of the summary, `whole` of the article.
    `created`: when the summary was made, ISO 8601 in UTC, "" before there is one. Summary and translation are as the
    person has left them: see `editing`. `versions`: those before it that were edited, the newest last.
    `unkept`: it is to be kept nowhere (any more).
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
    keep: Keep = field(default_factory=Keep)
    unkept: bool = False
    editing: Editing = field(init=False)
    whole_editing: WholeEditing = field(init=False)
    versions: list[Version] = field(default_factory=list)
    _quotations: dict[str, bool] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.editing = Editing(self)
        self.whole_editing = WholeEditing(self)

    def has_place(self, reply: SummaryReady | SentenceTranslated | TranslationReady, to: str) -> bool:
        """It speaks of sentences that are there, in the language that was wished for.

        What a worker has mixed up would do harm to what is shown.
        """
        if isinstance(reply, SummaryReady):
            return bool(reply.summary.sentences)
        if not to or (isinstance(reply, TranslationReady) and reply.translation.language != to):
            return False
        said = [reply.sentence] if isinstance(reply, SentenceTranslated) else reply.translation.sentences
        of = self.summary if reply.part == "summary" else self.article
        return of is not None and all(0 <= each.of < len(of.sentences) for each in said)

    def take_summary(self, ready: SummaryReady, summariser: str) -> bool:
        """Key sentences never take the place of a summary that is finished: another one does, once it is there.

        Edits stay where it is the same summary once more. Where it is another one, the edited one goes to `versions`;
        returns whether it did.
        """
        if self.final and not ready.final:
            return False
        is_edited = self.editing.has_edits
        is_same = self.summary is not None and self.summary.as_written == ready.summary.as_written
        if is_same:
            self.editing.merge(ready)
        else:
            if is_edited:
                self.versions.append(self._version())
                self.keep_apart()
            self.editing = Editing(self, self.editing.settled)
            self.translation = None
            self.summary, self.findings = ready.summary, ready.findings
        self.created = datetime.now(UTC).isoformat(timespec="seconds")
        self.coverage, self.final, self.summariser = ready.coverage, ready.final, summariser
        return is_edited and not is_same

    def take_sentence(self, said: SentenceTranslated, language: str) -> None:
        """The first sentence in another language takes the place of the translation that was there."""
        live = self.translation if said.part == "summary" else self.whole
        if live is None or live.language != language:
            if said.part == "article":
                self._lay_whole_aside()
            live = self.editing.resumed(language) if said.part == "summary" else LiveTranslation(language)
            self._put(said.part, live)
        if said.part == "summary":
            self.editing.hear(live, said.sentence)
        else:
            live.add(said.sentence)

    def take_translation(self, ready: TranslationReady) -> None:
        translation, findings = self.whole_editing.kept_in(ready.translation, ready.findings)
        if ready.part == "summary":
            self.translation = self.editing.completed(TranslationReady("summary", translation, findings))
            return
        self.whole_editing.keep()
        new = self.whole_editing.kept_in_article(LiveTranslation.complete(translation, findings))
        if self.whole is None or (self.whole.record, self.whole.findings) != (new.record, new.findings):
            self.whole = new

    def drop_translations(self, whole_only: bool) -> None:
        """A person does not want them any more."""
        self._lay_whole_aside()
        self.whole = None
        if not whole_only:
            self.editing.lay_aside()
            self.translation = None

    def _lay_whole_aside(self) -> None:
        """The translated article is not shown any more. What was put into it comes back with its language."""
        self.whole_editing.keep()
        if self.whole_editing.has_edits:
            self.keep_apart()

    def keep_apart(self) -> None:
        """What a person has written stays in the Library as it is: what comes in its place is another entry."""
        self.keep = Keep()

    def go_back_to_edits(self) -> None:
        """To the newest version that was edited. The one that is shown waits behind the others where it was, too."""
        if not self.versions:
            return
        version, shown = self.versions.pop(), self._version()
        if self.editing.has_edits:
            self.versions.insert(0, shown)
        self.summary, self.final, self.summariser = version.summary, version.final, version.summariser
        self.findings, self.coverage, self.translation = version.findings, version.coverage, version.translation
        self.created, self.keep, self.editing = version.created, version.keep, version.editing

    @property
    def worked_on(self) -> bool:
        """A person has written something in it, in the summary that is shown or in one before."""
        return self.editing.has_edits or self.whole_editing.has_edits or bool(self.versions)

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """About the summary, then about its translation, then about that of the article."""
        lives = [live for live in (self.translation, self.whole) if live is not None]
        return self.findings + tuple(finding for live in lives for finding in live.findings)

    @property
    def ready(self) -> Literal["", "key-sentences", "summary"]:
        """What of its brief is there."""
        if self.summary is None:
            return ""
        return "summary" if self.final else "key-sentences"

    @property
    def word_for_word(self) -> bool:
        """Every sentence of the summary stood in the article like this before a person changed some."""
        return self.summary is not None and all(map(self._is_quotation, self.summary.sentences))

    def _is_quotation(self, sentence: SummarySentence) -> bool:
        if not sentence.edited:
            evidence = sentence.evidence
            return len(evidence) == 1 and sentence.text == self.article.sentence_text(evidence[0])
        if sentence.model_text not in self._quotations:
            texts = map(self.article.sentence_text, range(len(self.article.sentences)))
            self._quotations[sentence.model_text] = sentence.model_text in texts
        return self._quotations[sentence.model_text]

    def _version(self) -> Version:
        return Version(
            self.summary,
            self.final,
            self.summariser,
            self.findings,
            self.coverage,
            self.translation,
            self.created,
            self.keep,
            self.editing,
        )

    def _put(self, part: str, live: LiveTranslation) -> None:
        if part == "summary":
            self.translation = live
        else:
            self.whole = live
