"""Reading in a process of its own, because documents are hostile until proven otherwise.

Whatever a document does to the process that parses it, the caller gets an `Article` or one clear error, within the
limits on time and memory. The process serves one document and ends.
"""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from collections.abc import Callable

import psutil

from briefdesk.attempts import Attempt
from briefdesk.cancel import CancelToken
from briefdesk.codec import from_json, to_json
from briefdesk.errors import ReaderCrashed, ReadingTooBig, ReadingTooSlow, from_code
from briefdesk.processes import own_command
from briefdesk.proving.tries import Target, Try
from briefdesk.reading.document import Limits
from briefdesk.reading.reader_process import Answer, Request
from briefdesk.reading.source import Source, load
from briefdesk.records import Article

_POLL_SECONDS = 0.02


class IsolatedReader:
    """Reads documents, each in a fresh process. With `reserve`, the next process is started ahead of its document.

    `tell` hears of each attempt to reach a network that such a process made.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        reserve: bool = False,
        tell: Callable[[Attempt], object] = lambda _: None,
    ) -> None:
        self.limits, self._tell = limits or Limits(), tell
        self._reserve = reserve
        self._next: subprocess.Popen[bytes] | None = None
        self.prepare()

    def prepare(self) -> None:
        """Start the next process now, so that its imports are done when its document comes."""
        if self._next is not None and self._next.poll() is not None:  # died while it waited: no document's fault
            self.close()
        if self._next is None:
            self._next = _start()

    def read(self, source: Source, cancel: CancelToken | None = None) -> Article:
        """Raises a subclass of `UnreadableInput`, or `Cancelled` within a few hundredths of a second."""
        answer = self._ask(_sayable(source, self.limits), cancel)
        assert answer.article is not None
        return answer.article

    def try_ways_out(self, target: Target, cancel: CancelToken | None = None) -> tuple[Try, ...]:
        """Have the next process try to reach a network instead of reading. Raises what `read` raises."""
        return self._ask(Source("", b""), cancel, target).tries

    def _ask(self, source: Source, cancel: CancelToken | None, ways_out: Target | None = None) -> Answer:
        self.prepare()
        process, self._next = self._next, None
        assert process is not None
        try:
            answer = _Reading(process, source, self.limits, ways_out).answer(cancel or CancelToken())
        finally:
            _end(process)
            if self._reserve:
                self.prepare()
        for attempt in answer.attempts:
            self._tell(attempt)
        if answer.failure is not None:
            raise from_code(answer.failure.code, answer.failure.params)
        return answer

    def close(self) -> None:
        if self._next is not None:
            _end(self._next)
            self._next = None


class _Reading:
    """One document on its way through one process; or, with `ways_out`, none."""

    def __init__(
        self, process: subprocess.Popen[bytes], source: Source, limits: Limits, ways_out: Target | None
    ) -> None:
        self._process = process
        self._source = source
        self._limits = limits
        self._ways_out = ways_out
        self._output = b""
        self._exchange = threading.Thread(target=self._talk, daemon=True)

    def answer(self, cancel: CancelToken) -> Answer:
        self._exchange.start()
        try:
            self._watch(cancel)
        finally:
            # Before the pipes are closed: their numbers may be given to the next process at once.
            self._process.kill()
            self._exchange.join()
        try:
            answer = from_json(self._output, Answer)
        except ValueError:
            raise ReaderCrashed(name=self._source.name) from None
        if answer.article is None and answer.failure is None and not answer.tries:
            raise ReaderCrashed(name=self._source.name)
        return answer

    def _talk(self) -> None:
        data = self._source.data
        size = None if data is None else len(data)
        request = Request(self._source.path, size, self._source.media_type, self._limits, self._ways_out)
        # A process that dies before it has read everything breaks the pipe; the missing answer tells.
        with contextlib.suppress(OSError, ValueError):
            self._output, _ = self._process.communicate(to_json(request) + b"\n" + (data or b""))

    def _watch(self, cancel: CancelToken) -> None:
        memory = _memory_of(self._process.pid)
        deadline = time.monotonic() + self._limits.seconds
        while self._exchange.is_alive():
            self._exchange.join(_POLL_SECONDS)
            cancel.check()
            if time.monotonic() > deadline:
                raise ReadingTooSlow(name=self._source.name, limit_s=round(self._limits.seconds))
            if memory() > self._limits.memory_bytes:
                raise ReadingTooBig(name=self._source.name, limit_mb=self._limits.memory_bytes // 1024**2)


def _sayable(source: Source, limits: Limits) -> Source:
    """The source under a path that goes through JSON: a file name that is no UTF-8 does not, so its bytes do."""
    path = source.path.encode("utf-8", "replace").decode()
    return source if path == source.path else Source(path, load(source, limits), source.media_type)


def _start() -> subprocess.Popen[bytes]:
    # Libraries may print pieces of the document: their output goes nowhere.
    return subprocess.Popen(
        own_command("--reader"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()


def _memory_of(pid: int) -> Callable[[], int]:
    """A function that tells the resident bytes of a process, 0 once it is gone."""

    def resident() -> int:
        try:
            return int(psutil.Process(pid).memory_info().rss)
        except psutil.Error:
            return 0

    return resident
