"""What the window knows, without a window: which article is open, what a job has found, what is running.

    EMPTY ──open──▶ READING ──article──▶ SUMMARISING ──finished──▶ RESTING
                       │                      │                       │
                       └── failed, stopped, lost ──▶ RESTING, or EMPTY where no article is open
                                              ▲                       │
                                              └────────again──────────┘

- EMPTY        no article.
- READING      a job reads a document. What was open before stays until the new article is there.
- SUMMARISING  the article is shown; a job picks its sentences. A summary of the same article stays until replaced.
- RESTING      an article is open, nothing runs.

Opening something is allowed in every state: the newest job wins. Everything that a job had finished when it ended,
however it ended, is kept.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Literal

from briefdesk.errors import BriefDeskError, UnreadableInput, from_code
from briefdesk.events import ArticleReady, Failed, Finished, Progress, Stopped, SummaryReady
from briefdesk.records import Article, Coverage, Finding, Length, Summary
from briefdesk.worker.messages import BriefArticle, BriefFile, BriefText, Ready, Reply

Phase = Enum("Phase", ["EMPTY", "READING", "SUMMARISING", "RESTING"])
Job = BriefFile | BriefText | BriefArticle
FEWEST_WORDS, STRAY_LENGTH = 3, 200
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell above a pane. `kept`: an article was open and still is.

    `code`: "failed" (with its `error`), "lost" (the worker ended by itself), "no-worker" (it does not start),
    "no-text" (nothing to paste), "few-words" (too little of it to take the place of an article).
    """

    code: Literal["failed", "lost", "no-worker", "no-text", "few-words"]
    side: Literal["original", "brief"]
    kept: bool
    error: BriefDeskError | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """An article that was open, with what was known of it."""

    article: Article
    summary: Summary | None
    findings: tuple[Finding, ...]
    coverage: Coverage | None


class Session:
    """Feed it what the person does and what the worker says; read its attributes."""

    def __init__(self, length: Length = "short") -> None:
        self.length: Length = length
        self.phase = Phase.EMPTY
        self.article: Article | None = None
        self.summary: Summary | None = None
        self.findings: tuple[Finding, ...] = ()
        self.coverage: Coverage | None = None
        self.progress: Progress | None = None
        self.notice: Notice | None = None
        self.seconds: float | None = None
        self.memory_bytes: int | None = None
        self.waiting: deque[Path] = deque()
        self.before: Past | None = None
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self.phase in (Phase.READING, Phase.SUMMARISING)

    @property
    def can_brief(self) -> bool:
        return self._job is not None and not self.running

    # What the person does. Each returns the job to send to the worker.

    def open_files(self, files: Sequence[Path]) -> Job:
        """The first of one or more opens; the others wait, behind those that wait already."""
        first, *others = files
        self.waiting.extend(path for path in others if path not in self.waiting)
        return self.open_file(first)

    def open_file(self, path: Path) -> Job:
        if path in self.waiting:
            self.waiting.remove(path)
        return self._start(BriefFile(str(path), self.length), Phase.READING)

    def open_text(self, text: str, html: bool = False) -> Job | None:
        if not text.strip():
            self.notice = Notice("no-text", "original", kept=self.article is not None)
            return None
        if self.article is not None and _is_stray(text, html):
            self.notice = Notice("few-words", "original", kept=True)
            return None
        return self._start(BriefText(text, self.length, html), Phase.READING)

    def again(self) -> Job | None:
        """Brief the open article once more; the document that was lost on the way in, where there is one."""
        if self._job is None:
            return None
        if self.article is not None and isinstance(self._job, BriefArticle):
            return self._start(BriefArticle(self.article, self.length), Phase.SUMMARISING)
        if isinstance(self._job, BriefText):
            return self.open_text(self._job.text, self._job.html)
        return self.open_file(Path(self._job.path)) if isinstance(self._job, BriefFile) else None

    def choose_length(self, length: Length) -> Job | None:
        """A new length briefs the open article again at once."""
        changed, self.length = length != self.length, length
        return self.again() if changed and self.article is not None and not self.running else None

    def stop(self) -> None:
        """Give control back now; the worker is told by whoever owns it."""
        self._settle_on_open_article()
        self._rest()

    @property
    def can_go_back(self) -> bool:
        return self.before is not None and not self.running

    def go_back(self) -> None:
        """To the article that was open before, as it was left. Once more returns."""
        before = self.before
        if before is not None and not self.running:
            self.before = self._present()
            self.article, self.summary = before.article, before.summary
            self.findings, self.coverage = before.findings, before.coverage
            self.seconds = self.notice = None
            self._settle_on_open_article()
            self._rest()

    def dismiss(self) -> None:
        self.notice = None

    # What the worker says.

    def take(self, reply: Reply) -> str:
        """Returns the path of a file that has just been read, "" otherwise. After `stop` replies change nothing."""
        if isinstance(reply, Ready) or not self.running:
            return ""
        match reply:
            case Progress():
                self.progress = reply
            case ArticleReady(article):
                return self._read(article)
            case SummaryReady(summary, findings, coverage):
                self.summary, self.findings, self.coverage = summary, findings, coverage
            case Finished(seconds, memory_bytes):
                self.seconds, self.memory_bytes = seconds, memory_bytes
                self._rest()
            case Failed(code, params):
                self._fail(from_code(code, params))
            case Stopped():
                self.stop()
        return ""

    def lost(self) -> None:
        """The worker ended by itself in the middle of a job."""
        if self.running:
            self.notice = Notice("lost", "brief" if self.article else "original", kept=self.article is not None)
        self._rest()

    def no_worker(self) -> None:
        self.notice = Notice("no-worker", "brief" if self.article else "original", kept=self.article is not None)
        self._rest()

    def _start(self, job: Job, phase: Phase) -> Job:
        self._job, self.phase = job, phase
        self.progress = self.notice = None
        return job

    def _read(self, article: Article) -> str:
        path = self._job.path if isinstance(self._job, BriefFile) else ""
        if article != self.article:
            self.before = self._present() or self.before
            self.article = article
            self.summary = self.coverage = self.seconds = None
            self.findings = ()
        self._job = BriefArticle(article, self.length)
        self.phase = Phase.SUMMARISING
        return path

    def _fail(self, error: BriefDeskError) -> None:
        side: Literal["original", "brief"] = "original" if isinstance(error, UnreadableInput) else "brief"
        self.notice = Notice("failed", side, kept=self.article is not None, error=error)
        self._settle_on_open_article()
        self._rest()

    def _settle_on_open_article(self) -> None:
        """What did not get in is forgotten: Brief means the article that is shown."""
        if self.article is not None:
            self._job = BriefArticle(self.article, self.length)

    def _present(self) -> Past | None:
        return Past(self.article, self.summary, self.findings, self.coverage) if self.article is not None else None

    def _rest(self) -> None:
        """The chosen length is that of the brief that is shown, also where a job for another one did not end well."""
        self.phase = Phase.RESTING if self.article is not None else Phase.EMPTY
        self.progress = None
        if self.summary is not None:
            self.length = self.summary.length


def _is_stray(text: str, html: bool) -> bool:
    """A word that was still in the clipboard. Languages without spaces write long articles in one "word"."""
    plain = _TAG.sub(" ", text) if html else text
    return len(plain.split()) < FEWEST_WORDS and len(plain) < STRAY_LENGTH
