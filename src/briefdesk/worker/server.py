"""The worker process: reads documents, runs models, answers in JSON lines. The newest job wins.

One thread listens, so that a cancel is seen while a model runs; the main thread works, one job after the other.
Models stay loaded between jobs; those that nobody has asked for in a while give their memory back.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
import time
from dataclasses import replace
from typing import BinaryIO

import psutil

from briefdesk import __version__
from briefdesk.attempts import Attempt, Attempts
from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import BriefDeskError, RanOutOfMemory, UnexpectedFailure
from briefdesk.events import BriefReady, Failed, Finished, PipelineEvent, Stopped
from briefdesk.glossary.rules import Rules
from briefdesk.glossary.store import Current
from briefdesk.log import fault
from briefdesk.models.encoder import load_encoder
from briefdesk.models.shelf import Shelf
from briefdesk.offline import refuse_connections
from briefdesk.pipeline import brief_article, read_article, revise_summary
from briefdesk.planning import Workshop
from briefdesk.proving.tries import try_every_way
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import Source, pasted
from briefdesk.runtimes.protocol import Encoder
from briefdesk.worker.messages import (
    BriefArticle,
    BriefFile,
    BriefText,
    Cancel,
    LookAround,
    Models,
    Ready,
    Reply,
    RequestLine,
    ReviseSummary,
    Summariser,
    TryWaysOut,
    WaysOutTried,
    decode_request,
    encode_reply,
)
from briefdesk.worker.remembering import RememberingEncoder

log = logging.getLogger(__name__)

LOOK_AROUND_SECONDS = 5
"""Between two looks at which models there are."""

IDLE_SECONDS = 600
"""A model that no job has asked for in so long gives its memory back."""


def main() -> int:
    """Serve until standard input ends."""
    attempts = Attempts("worker")
    refuse_connections(tell=attempts)
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # libraries print; standard output is for messages alone
    server = Server(sys.stdin.buffer, replies, attempts)
    try:
        server.run()
    except BrokenPipeError:  # the window is gone; Python's own way out would trip over the thread that still listens
        server.close()
        os._exit(0)
    finally:
        server.close()
    return 0


class Server:
    """Requests in, replies out. `run` returns at the end of the requests. `reserve`: see `IsolatedReader`."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO, attempts: Attempts, *, reserve: bool = True) -> None:
        self._requests, self._replies, self._writing = requests, replies, threading.Lock()
        self._attempts = attempts
        self._reader = IsolatedReader(reserve=reserve, tell=self._tell_attempt)
        self._encoder: RememberingEncoder | None = None
        self._shelf = Shelf(encoder=self._load_encoder)
        self._workshop, self._glossary = Workshop(self._shelf), Current()
        self._models = Models((), ())
        self._waiting: queue.SimpleQueue[tuple[RequestLine, CancelToken] | None] = queue.SimpleQueue()
        self._newest = (0, CancelToken())

    def close(self) -> None:
        self._reader.close()

    def run(self) -> None:
        self._reply(0, Ready(__version__, os.getpid(), encoder=self._warm_up()))
        self._attempts.listen(self._tell_attempt)
        self._tell_models()
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            try:
                item = self._waiting.get(timeout=LOOK_AROUND_SECONDS)
            except queue.Empty:
                self._tell_models()
                self._shelf.release(IDLE_SECONDS)
                continue
            if item is None:
                return
            self._tell_models()
            if not isinstance(item[0].body, LookAround):
                self._work(*item)

    def _tell_attempt(self, attempt: Attempt) -> None:
        """From any thread."""
        self._reply(0, attempt)

    def _tell_models(self) -> None:
        """What this laptop can do, where it has changed: models come and go by other processes."""
        try:
            models = _models(self._shelf)
        except BriefDeskError as error:
            log.warning("the models were not listed: %s", error.code)
            return
        if models != self._models:
            self._models = models
            self._reply(0, models)

    def _warm_up(self) -> bool:
        """Load the model before the first article comes. Whatever is wrong with it is told with the first job."""
        try:
            self._shelf.encoder()
        except Exception as error:
            log.warning("the built-in model was not loaded: %s", fault(error))
            return False
        return True

    def _listen(self) -> None:
        for line in self._requests:
            try:
                request = decode_request(line)
            except ValueError as error:
                log.warning("a request was not understood: %s", type(error).__name__)
                continue
            job, token = self._newest
            if isinstance(request.body, Cancel):
                if request.job == job:
                    token.cancel()
                continue
            if isinstance(request.body, LookAround):
                self._waiting.put((request, token))
                continue
            token.cancel()
            self._newest = (request.job, CancelToken())
            self._waiting.put((request, self._newest[1]))
        self._newest[1].cancel()
        self._waiting.put(None)

    def _work(self, request: RequestLine, cancel: CancelToken) -> None:
        """One job, to exactly one ending."""
        began = time.monotonic()
        ending: Reply
        try:
            self._do(request, cancel)
            ending = Finished(time.monotonic() - began, psutil.Process().memory_info().rss)
        except Cancelled:
            ending = Stopped()
        except BriefDeskError as error:
            ending = self._failed(error)
        except MemoryError:
            ending = self._failed(RanOutOfMemory(model="of this job"))
        except BrokenPipeError:
            raise
        except Exception as error:
            log.error("job failed: %s", fault(error))
            failure = UnexpectedFailure(kind=type(error).__name__)
            ending = Failed(failure.code, failure.params)
        self._reply(request.job, ending)

    def _do(self, request: RequestLine, cancel: CancelToken) -> None:
        body = request.body
        assert not isinstance(body, Cancel | LookAround)

        def emit(event: PipelineEvent) -> None:
            cancel.check()
            if not isinstance(event, BriefReady):  # the window has all its parts by then: do not send an article twice
                self._reply(request.job, event)

        cancel.check()
        if isinstance(body, TryWaysOut):
            own = try_every_way("worker", os.getpid(), body.target)
            self._reply(request.job, WaysOutTried(own + self._reader.try_ways_out(body.target, cancel)))
            return
        if isinstance(body, BriefArticle | ReviseSummary):
            article = body.article
        else:
            article = read_article(_source(body), self._reader, emit, cancel)
        if self._encoder is not None:
            self._encoder.begin([article.sentence_text(index) for index in range(len(article.sentences))])
        workshop = replace(self._workshop, rules=self._rules())
        if isinstance(body, ReviseSummary):
            revise_summary(article, body.changes, workshop, emit, cancel)
        else:
            brief_article(article, body.wish, workshop, emit, cancel)

    def _rules(self) -> Rules:
        """A glossary that cannot be read costs no brief: the window tells of it where it is shown."""
        try:
            return self._glossary.rules()
        except BriefDeskError as error:
            log.warning("the glossary was left out: %s", error.code)
            return Rules()

    def _load_encoder(self) -> Encoder:
        self._encoder = RememberingEncoder(load_encoder())
        return self._encoder

    def _failed(self, error: BriefDeskError) -> Failed:
        if isinstance(error, RanOutOfMemory):  # whatever is loaded goes, so that the next job has room
            self._shelf.release()
        return Failed(error.code, error.params)

    def _reply(self, job: int, body: Reply) -> None:
        line = encode_reply(job, body)
        with self._writing:
            self._replies.write(line)
            self._replies.flush()


def _source(body: BriefFile | BriefText) -> Source:
    return Source(body.path) if isinstance(body, BriefFile) else pasted(body.text, html=body.html)


def _models(shelf: Shelf) -> Models:
    summarisers = tuple(Summariser(card.id, card.name) for card in shelf.cards("summarise"))
    targets = {target for card in shelf.cards("translate") for target in card.targets}
    return Models(summarisers, tuple(sorted(targets)))
