"""A session, its queue and a worker that speaks in lines, put together as the window does it, without a window.

The worker does its jobs only as far as it is told, and says anything at any time where a test wants that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from briefdesk.desk.library import results
from briefdesk.desk.queue import Queue
from briefdesk.desk.result import Result
from briefdesk.desk.session import Job, Session
from briefdesk.events import (
    ENDINGS,
    ArticleReady,
    Finished,
    Progress,
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    SummaryReady,
    TranslationChecked,
    TranslationReady,
)
from briefdesk.library.records import DraftSummary
from briefdesk.records import (
    KEY_SENTENCES,
    LENGTHS,
    Article,
    Finding,
    Summary,
    SummarySentence,
    TranslatedSentence,
    Translation,
)
from briefdesk.worker.client import Conversation
from briefdesk.worker.messages import BriefArticle, BriefFile, Ready, Reply, Request, ReviseSummary, encode_reply
from tests.desk.articles import TRANSLATOR, article, coverage, rewritten, summary

ARTICLES = {name: article(name) for name in ("ferry", "harbour", "car parks", "bakers")}
Mine = tuple[tuple[str, ...], str, int, str]
"""What a person has written: the model's summary, the language of a translation or "", the row, the text."""


class Desk:
    """`jobs`: all that the worker was asked, by number."""

    def __init__(self) -> None:
        self.session, self.queue = Session(), Queue()
        self.jobs: dict[int, Request] = {}
        self._talk, self._deaf = Conversation(), False
        self._scripts: dict[int, Iterator[Reply]] = {}

    @property
    def newest(self) -> int:
        return self._talk.job

    @property
    def busy(self) -> bool:
        """The worker has a job that is listened to."""
        return self._talk.running and not self._deaf

    # What the person does

    def begin(self, job: Job | None) -> None:
        if job is not None:
            self.queue.give_way()
            self._ask(job)

    def open_files(self, names: list[str]) -> None:
        first, *others = map(Path, names)
        self.queue.withdraw(first)
        self.queue.add(path for path in others if path != first)
        self.begin(self.session.open_file(first))

    def stop(self) -> None:
        self.session.stop()
        self._cancel()
        self.revise()

    def show(self, result: Result) -> None:
        if self.session.running:
            self._cancel()
        self.session.open_result(result)
        self.revise()

    def revise(self) -> None:
        was_revising = self.session.revising
        request = self.session.revise()
        if request is not None:
            self.queue.give_way()
            self._ask(request)
        elif was_revising:
            self._cancel()

    def remove(self, number: int) -> None:
        if self.queue.items:
            item = self.queue.items[number % len(self.queue.items)]
            if item is self.queue.running:
                self._cancel()
            self.queue.remove(item)

    # What the worker does

    def work(self, events: int) -> None:
        """The newest job goes on by so many of them."""
        for _ in range(events):
            if not self._talk.running:
                return
            script = self._scripts.setdefault(self.newest, answers(self.jobs[self.newest]))
            self.say(self.newest, next(script, Finished(0.1, 1000)))

    def say(self, job: int, reply: Reply) -> None:
        for each in self._talk.feed(encode_reply(job, reply)):
            if not self._deaf or not isinstance(each, (Progress, *ENDINGS)):
                self._hear(each)

    def lose(self) -> None:
        """The process ends by itself; another one is there at once."""
        was_running = self.busy
        self._talk.restart()
        self._talk.feed(encode_reply(0, Ready("1", 1, encoder=True)))
        if not was_running:
            return
        if self.queue.running is not None:
            self.queue.lost()
        else:
            self.session.lost()

    def no_worker(self) -> None:
        self._talk.restart()
        self.session.no_worker()
        self.queue.no_worker()

    def go_on(self) -> None:
        """The queue has the worker whenever the person does not need it."""
        if not self.session.running and not self.session.revising and (job := self.queue.start(self.session)):
            self._ask(job)

    def _ask(self, request: Request) -> None:
        self._talk.start(request)
        self.jobs[self.newest], self._deaf = request, False

    def _cancel(self) -> None:
        self._deaf = self._talk.running

    def _hear(self, reply: Reply) -> None:
        if self._deaf:
            return
        if self.queue.running is not None:
            self.queue.take(reply)
            return
        was_running = self.session.running
        self.session.take(reply)
        if was_running and not self.session.running:
            self.revise()


def answers(job: Request) -> Iterator[Reply]:
    """What the worker says to a job that goes well."""
    if isinstance(job, ReviseSummary):
        for row, text in job.changes.check.items():
            yield checked(row, text)
        for row, text in job.changes.translate.items():
            said = TranslatedSentence(row, f"{job.changes.to}: {text}")
            yield SentenceRetranslated(text, said, job.changes.to, TRANSLATOR, ())
        for row, pair in job.changes.compare.items():
            yield TranslationChecked(row, *pair, job.changes.to, ())
    elif isinstance(job, BriefFile | BriefArticle) or hasattr(job, "text"):
        of, wish = article_of(job), job.wish  # type: ignore[union-attr]
        yield Progress("reading", 0, 1)
        yield ArticleReady(of)
        key = summary(of, *range(1 + LENGTHS.index(wish.length)), length=wish.length)
        if wish.summariser != KEY_SENTENCES:
            yield SummaryReady(key, (), coverage(of), final=False)
            key = written(of, wish.length)
        yield Progress("summarising", 0, 1)
        yield SummaryReady(key, (weak(key),), coverage(of))
        if wish.to and wish.to != of.language:
            yield from translated(key, wish.to)
        if wish.to and wish.whole:
            yield from translated(summary(of, *range(len(of.sentences))), wish.to, of_article=True)
    yield Finished(0.5, 1000)


def article_of(job: Request) -> Article:
    if isinstance(job, BriefArticle | ReviseSummary):
        return job.article
    name = job.path if isinstance(job, BriefFile) else getattr(job, "text", "")
    return next((each for key, each in ARTICLES.items() if key in name), ARTICLES["ferry"])


def written(of: Article, length: str) -> Summary:
    """A model's summary, which is another one for each length."""
    made = rewritten(of)
    first, second = made.sentences
    return replace(made, length=length, sentences=(replace(first, text=f"{first.text} ({length})"), second))


def translated(of: Summary, to: str, *, of_article: bool = False) -> Iterator[Reply]:
    part = "article" if of_article else "summary"
    rows = tuple(TranslatedSentence(row, f"{to}: {each.text}") for row, each in enumerate(of.sentences))
    for row in rows:
        yield SentenceTranslated(part, row)
    yield TranslationReady(part, Translation(to, "", rows, TRANSLATOR, "\n".join(each.text for each in rows)), ())


def checked(row: int, text: str) -> SentenceChecked:
    doubt = Finding("weak-support", "doubt", "summary", 0, len(text), text, "", "")
    return SentenceChecked(row, SummarySentence(text, (row, 3), 0.3), (doubt,))


def weak(of: Summary) -> Finding:
    first = of.sentences[0].text
    return Finding("weak-support", "doubt", "summary", 0, len(first), first, "", "")


def mine(result: Result) -> set[Mine]:
    """All that a person has written into a result, wherever it waits now."""
    draft = results.draft(result)
    return {each for shown in (draft.shown, *draft.versions) for each in _mine(shown)}


def _mine(shown: DraftSummary) -> Iterator[Mine]:
    if shown.summary is None:
        return
    key = shown.summary.as_written
    for row, sentence in enumerate(shown.summary.sentences):
        if sentence.edited:
            yield key, "", row, sentence.text
    for live in filter(None, (shown.translation, *shown.aside)):
        for translation in live.record.sentences if live.record else live.sentences:
            if translation.edited:
                yield key, live.language, translation.of, translation.text
