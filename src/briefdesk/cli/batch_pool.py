"""A batch on all processors: parts of it go to processes of their own, the results come in the order of the batch."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, islice
from queue import SimpleQueue

from briefdesk.cancel import CancelToken
from briefdesk.cli.batch import FAILED, answer
from briefdesk.errors import BriefDeskError, UnexpectedFailure, from_code
from briefdesk.glossary.rules import Rules
from briefdesk.glossary.store import Current
from briefdesk.processes import own_command

PART = 32
"""Lines that a process gets at a time."""

_WORTH_IT = 4 * PART
"""From this many lines on it pays to start processes."""

_POLL_SECONDS = 0.1


def check_all(
    lines: Iterator[bytes],
    language: str,
    cancel: CancelToken,
    failed: Callable[[BriefDeskError], object],
    *,
    own_words: bool = False,
) -> Generator[str, None, None]:
    """A line of result for each of the lines. `language`: of the articles, "" to find it out. `failed` is told of each
    line that cannot be checked. `own_words`: by the person's glossary and house style, too.

    Raises `Cancelled`, and as `glossary.store.load` does.
    """
    for answered in _answers(lines, language, cancel, own_words):
        if answered.startswith(FAILED):
            error = json.loads(answered.removeprefix(FAILED))
            failed(from_code(error["code"], error["params"]))
        else:
            yield answered


def _answers(lines: Iterator[bytes], language: str, cancel: CancelToken, own_words: bool) -> Iterator[str]:
    rules = Current().rules() if own_words else Rules()
    first = list(islice(lines, _WORTH_IT))
    processors = _processors()
    if len(first) < _WORTH_IT or processors == 1:
        yield from (answer(line, language, cancel, rules) for line in chain(first, lines))
        return
    with contextlib.closing(_Pool(processors, language, own_words)) as pool:
        yield from pool.results(chain(first, lines), cancel)


def _processors() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Pool:
    """Processes, and for each of them a thread that talks with it."""

    def __init__(self, size: int, language: str, own_words: bool) -> None:
        self._language, self._own_words = language or "-", int(own_words)
        self._processes = [_start() for _ in range(size)]
        self._free: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        for process in self._processes:
            self._free.put(process)
        self._threads = ThreadPoolExecutor(size)

    def results(self, lines: Iterator[bytes], cancel: CancelToken) -> Iterator[str]:
        """No more of the batch is in memory than keeps every process busy."""
        waiting: deque[Future[list[str]]] = deque()
        while part := list(islice(lines, PART)):
            waiting.append(self._threads.submit(self._exchange, part))
            if len(waiting) > 2 * len(self._processes):
                yield from _result(waiting.popleft(), cancel)
        while waiting:
            yield from _result(waiting.popleft(), cancel)

    def close(self) -> None:
        """Ends the processes, whatever they are at."""
        for process in self._processes:
            process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            with contextlib.suppress(OSError), process:  # closes its pipes and waits for it
                pass

    def _exchange(self, part: Sequence[bytes]) -> list[str]:
        process = self._free.get()
        assert process.stdin is not None
        assert process.stdout is not None
        header = f"{len(part)} {self._language} {self._own_words}".encode()
        try:
            process.stdin.write(b"".join(line + b"\n" for line in (header, *part)))
            process.stdin.flush()
            answers = [process.stdout.readline().decode() for _ in part]
        except OSError:
            answers = [""]
        finally:
            self._free.put(process)
        if not all(answers):
            raise UnexpectedFailure(kind="EndOfProcess")
        return answers


def _result(part: Future[list[str]], cancel: CancelToken) -> list[str]:
    while True:
        cancel.check()
        with contextlib.suppress(TimeoutError):
            return part.result(timeout=_POLL_SECONDS)


def _start() -> subprocess.Popen[bytes]:
    # What a failure prints may hold pieces of an article: it goes nowhere.
    return subprocess.Popen(
        own_command("--checker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
