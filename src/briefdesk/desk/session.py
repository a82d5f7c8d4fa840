"""What the window knows, without a window: which article is open, what a job has found, what is running.

    EMPTY ──open──▶ READING ──article──▶ SUMMARISING ──summary──▶ TRANSLATING ──finished──▶ RESTING
                       │                      │                        │                      │
                       └──── finished, failed, stopped, lost ──▶ RESTING, or EMPTY where no article is open
                                              ▲                                               │
                                              └─────────────────────again─────────────────────┘

- EMPTY        no article.
- READING      a job reads a document. What was open before stays until the new article is there.
- SUMMARISING  the article is shown; a job picks its sentences, then a model rewrites them. A summary of the same
               article stays until it is replaced.
- TRANSLATING  the summary is there; a job translates it, and the article where that was wished.
- RESTING      an article is open, nothing runs, but for a revision of what the person has edited (`revising`): a new
               job takes its place, and what it had not answered is asked again after that job (`revise`).

Opening something is allowed in every state: the newest job wins. Everything that a job had finished when it ended,
however it ended, is kept.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Literal

from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.notices import Notice, Side
from briefdesk.desk.result import Result
from briefdesk.errors import BriefDeskError, UnreadableInput, from_code
from briefdesk.events import (
    ENDINGS,
    ArticleReady,
    Failed,
    Finished,
    Progress,
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    Stopped,
    SummaryReady,
    TranslationChecked,
    TranslationReady,
)
from briefdesk.records import KEY_SENTENCES, Article, Coverage, Finding, Summary, Wish
from briefdesk.worker.messages import BriefArticle, BriefFile, BriefText, Models, Ready, Reply, ReviseSummary

Phase = Enum("Phase", ["EMPTY", "READING", "SUMMARISING", "TRANSLATING", "RESTING"])
Job = BriefFile | BriefText | BriefArticle
FEWEST_WORDS, STRAY_LENGTH = 3, 200
_TAG = re.compile(r"<[^>]*>")


class Session:
    """Feed it what the person does and what the worker says; read its attributes.

    `models`: what this laptop can do, `None` until the worker has said so.
    """

    def __init__(self, wish: Wish | None = None) -> None:
        self.wish = wish or Wish("short")
        self.models: Models | None = None
        self.phase = Phase.EMPTY
        self.progress: Progress | None = None
        self.notice: Notice | None = None
        self.seconds: float | None = None
        self.memory_bytes: int | None = None
        self.result: Result | None = None
        self.before: Result | None = None
        self.revising = False
        self._job: Job | None = None
        self._summary_translated = False

    @property
    def article(self) -> Article | None:
        return self.result.article if self.result else None

    @property
    def summary(self) -> Summary | None:
        return self.result.summary if self.result else None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """About the summary and about the translations."""
        return self.result.all_findings if self.result else ()

    @property
    def coverage(self) -> Coverage | None:
        return self.result.coverage if self.result else None

    @property
    def translation(self) -> LiveTranslation | None:
        """Of the summary."""
        return self.result.translation if self.result else None

    @property
    def whole(self) -> LiveTranslation | None:
        """Of the article."""
        return self.result.whole if self.result else None

    @property
    def running(self) -> bool:
        return self.phase in (Phase.READING, Phase.SUMMARISING, Phase.TRANSLATING)

    @property
    def can_brief(self) -> bool:
        return self._job is not None and not self.running

    @property
    def possible(self) -> Wish:
        """The wish, as far as this laptop can grant it: a model may have been removed since it was chosen."""
        if self.models is None:
            return self.wish
        known = {KEY_SENTENCES, *(each.id for each in self.models.summarisers)}
        summariser = self.wish.summariser if self.wish.summariser in known else ""
        to = self.wish.to if self.wish.to in self.models.targets else ""
        return replace(self.wish, summariser=summariser, to=to, whole=self.wish.whole and bool(to))

    @property
    def rewritten(self) -> bool:
        """A model wrote the summary that is shown."""
        if self.result is None or self.result.summary is None or not self.result.final:
            return False
        writers = [each.id for each in self.models.summarisers] if self.models else []
        return self.result.summary.model.id in writers or not self.result.word_for_word

    @property
    def target(self) -> str:
        """The language beside that of the summary: of its translation, else of the one on its way; "" for none."""
        return self.translation.language if self.translation else self._coming

    @property
    def awaited(self) -> bool:
        """More sentences of the summary in that language are on their way."""
        done = self.translation is not None and self.translation.done
        return bool(self._coming) and self._coming == self.target and not done

    @property
    def retranslated(self) -> Collection[int]:
        """Rows whose translation into the target language is on its way after an edit."""
        if self.result is None or not (self.revising or self.running):
            return ()
        wanted = self.result.editing.wanted()
        return wanted.translate if wanted else ()

    @property
    def _coming(self) -> str:
        if self._job is None or self.article is None or self.phase not in (Phase.SUMMARISING, Phase.TRANSLATING):
            return ""
        return self._job.wish.to if self._job.wish.to != self.article.language else ""

    # What the person does. Each returns the job to send to the worker.

    def open_file(self, path: Path) -> Job:
        return self._start(BriefFile(str(path), self.possible), Phase.READING)

    def open_text(self, text: str, html: bool = False) -> Job | None:
        if not text.strip():
            self.notice = Notice("no-text", "original", kept=self.article is not None)
            return None
        if self.article is not None and _is_stray(text, html):
            self.notice = Notice("few-words", "original", kept=True)
            return None
        return self._start(BriefText(text, self.possible, html), Phase.READING)

    def again(self) -> Job | None:
        """Brief the open article once more; the document that was lost on the way in, where there is one."""
        if self._job is None:
            return None
        if self.article is not None and isinstance(self._job, BriefArticle):
            return self._start(BriefArticle(self.article, self.possible), Phase.SUMMARISING)
        if isinstance(self._job, BriefText):
            return self.open_text(self._job.text, self._job.html)
        return self.open_file(Path(self._job.path)) if isinstance(self._job, BriefFile) else None

    def choose(self, wish: Wish) -> Job | None:
        """Another wish briefs the open article again at once; one for less takes away what is wished no more."""
        before, self.wish = self.possible, wish
        now = self.possible
        if now == before or self.result is None or self.running:
            return None
        if now in (replace(before, to="", whole=False), replace(before, whole=False)):
            if now.to or not wish.to:  # else there is no model for it yet: what is there stays
                self.result.drop_translations(whole_only=bool(now.to))
            return None
        return self.again()

    def stop(self) -> None:
        """Give control back now; the worker is told by whoever owns it."""
        self._settle_on_open_article()
        self._rest()

    @property
    def can_go_back(self) -> bool:
        return self.before is not None and not self.running

    def go_back(self) -> None:
        """To the article that was open before, as it was left. Once more returns."""
        if self.before is not None and not self.running:
            self.before, self.result = self.result, self.before
            self.seconds = self.notice = None
            self._settle_on_open_article()
            self._rest()

    def open_result(self, result: Result, notice: Notice | None = None) -> None:
        """Show a brief that was made before, as it was left; whatever runs is over."""
        if result is not self.result:
            self.before, self.result = self.result or self.before, result
        self.seconds, self.notice = None, notice
        self._settle_on_open_article()
        self._rest()

    def dismiss(self) -> None:
        self.notice = None

    def go_back_to_edits(self) -> None:
        """To the summary that was edited, where another one has taken its place."""
        if self.result is not None and not self.running:
            self.result.go_back_to_edits()
            self.notice = None
            self._rest()

    def revise(self) -> ReviseSummary | None:
        """What the worker is to find out about the edits; `None` for nothing, or while a job runs."""
        if self.result is None or self.running:
            return None
        changes = self.result.editing.wanted()
        self.revising = changes is not None
        return ReviseSummary(self.result.article, changes) if changes else None

    # What the worker says.

    def take(self, reply: Reply) -> str:
        """Returns the path of a file that has just been read, "" otherwise. After `stop` replies change nothing."""
        if isinstance(reply, Ready | Models):  # a worker that is up tells of models where it has any
            self.models = reply if isinstance(reply, Models) else Models((), ())
        if self.revising:
            self._take_revised(reply)
        if isinstance(reply, Ready | Models) or not self.running:
            return ""
        match reply:
            case Progress():
                self._advance(reply)
            case ArticleReady(article):
                return self._read(article)
            case SummaryReady() | SentenceTranslated() | TranslationReady():
                self._add(reply)
            case Finished(seconds, memory_bytes):
                self.seconds, self.memory_bytes = seconds, memory_bytes
                self._rest()
            case Failed(code, params):
                self._fail(from_code(code, params))
            case Stopped():
                self.stop()
        return ""

    def is_replaced_by(self, reply: object) -> bool:
        """Whether a reply takes away a text that is shown."""
        if not self.running:
            return False
        to, live = self._job.wish.to if self._job else "", self.translation
        is_other = isinstance(reply, SentenceTranslated | TranslationReady) and live is not None and live.language != to
        return isinstance(reply, ArticleReady | SummaryReady) or is_other

    def lost(self) -> None:
        """The worker ended by itself in the middle of a job."""
        if self.running:
            self._tell("lost")
        elif self.revising:
            self.notice = Notice("not-revised", "brief", kept=True)
        self._rest()

    def mended(self, fields: Sequence[str]) -> None:
        """Stored settings of these names were no good."""
        self.notice = Notice("mended", "original", kept=False, fields=tuple(fields))

    def no_worker(self) -> None:
        self._tell("no-worker")
        self._rest()

    def _start(self, job: Job, phase: Phase) -> Job:
        self._job, self.phase = job, phase
        self._summary_translated = self.revising = False
        self.progress = self.notice = None
        return job

    def _take_revised(self, reply: Reply) -> None:
        if isinstance(reply, SentenceChecked | SentenceRetranslated | TranslationChecked) and self.result is not None:
            self.result.editing.take(reply)
        elif isinstance(reply, ENDINGS):
            self.revising = False
            if isinstance(reply, Failed):
                self.notice = Notice("not-revised", "brief", kept=True, error=from_code(reply.code, reply.params))

    def _advance(self, progress: Progress) -> None:
        """Summary and article are translated one after the other: to a person that is one stage."""
        self.progress = progress
        if progress.stage == "translating" and self._job and self._job.wish.whole and self.article and self.summary:
            of_summary, of_article = len(self.summary.sentences), len(self.article.sentences)
            before = of_summary if self._summary_translated else 0
            self.progress = Progress("translating", before + progress.done, of_summary + of_article)

    def _read(self, article: Article) -> str:
        path = self._job.path if isinstance(self._job, BriefFile) else ""
        wish = self._job.wish if self._job is not None else self.possible
        if article != self.article:
            before = self.before
            known = before if before and before.article == article and before.worked_on else None
            self.before = self.result or (None if known else before)
            self.result = known or Result(article)  # what a person has written into it is there again
            self.seconds = None
        self._job = BriefArticle(article, wish)
        self.phase = Phase.SUMMARISING
        return path

    def _add(self, reply: SummaryReady | SentenceTranslated | TranslationReady) -> None:
        if self.result is None or self._job is None or self.phase is Phase.READING:
            return
        if not self.result.has_place(reply, self._job.wish.to):
            return
        match reply:
            case SummaryReady():
                if self.result.take_summary(reply, self._job.wish.summariser):
                    self.notice = Notice("edits-kept", "brief", kept=True)
                if reply.final and self._coming:
                    self.phase = Phase.TRANSLATING
            case SentenceTranslated():
                self.result.take_sentence(reply, self._job.wish.to)
            case TranslationReady():
                self._summary_translated = self._summary_translated or reply.part == "summary"
                self.result.take_translation(reply)

    def _fail(self, error: BriefDeskError) -> None:
        self._tell("failed", error)
        self._settle_on_open_article()
        self._rest()

    def _tell(self, code: Literal["failed", "lost", "no-worker"], error: BriefDeskError | None = None) -> None:
        """A file that cannot be read is told above the article, and everything else above the brief."""
        has_article = self.article is not None
        is_about_brief = not isinstance(error, UnreadableInput) and (has_article or error is not None)
        side: Side = "brief" if is_about_brief else "original"
        ready = self.result.ready if self.result is not None and side == "brief" else ""
        self.notice = Notice(code, side, has_article, error, ready)

    def _settle_on_open_article(self) -> None:
        """What did not get in is forgotten: Brief means the article that is shown."""
        if self.article is not None:
            self._job = BriefArticle(self.article, self.possible)

    def _rest(self) -> None:
        """The wish is that of the brief that is shown, also where a job for another one did not end well."""
        self.phase = Phase.RESTING if self.result is not None else Phase.EMPTY
        self.progress = None
        self.revising = False
        if self.result is not None and self.result.summary is not None:
            self.wish = replace(self.wish, length=self.result.summary.length)
            if self.result.final:
                self.wish = replace(self.wish, summariser=self.result.summariser)
            is_waiting = bool(self.wish.to) and not self.possible.to
            if self.result.translation is not None and not is_waiting:
                self.wish = replace(self.wish, to=self.result.translation.language)


def _is_stray(text: str, html: bool) -> bool:
    """A word that was still in the clipboard. Languages without spaces write long articles in one "word"."""
    plain = _TAG.sub(" ", text) if html else text
    return len(plain.split()) < FEWEST_WORDS and len(plain) < STRAY_LENGTH
