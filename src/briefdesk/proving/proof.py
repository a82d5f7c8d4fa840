"""The proof, step by step: a real brief in a real worker, then every way out tried from inside the processes."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence

import psutil
from msgspec import Struct

from briefdesk import paths
from briefdesk.events import Failed, Finished, SummaryReady
from briefdesk.processes import own_command
from briefdesk.proving.listener import Listener
from briefdesk.proving.tries import Try
from briefdesk.records import Wish
from briefdesk.worker.client import Conversation
from briefdesk.worker.messages import BriefFile, Ready, Reply, Request, TryWaysOut, WaysOutTried

PATIENCE_S = 120.0
"""For all of it: then the worker is ended, and nothing is proven."""


class Briefed(Struct, frozen=True, tag="briefed"):
    """The sample was briefed by the worker with this process number; `sentences` of its summary."""

    pid: int
    sentences: int


class Unproven(Struct, frozen=True, tag="unproven"):
    """The worker did not do its part. `code` and `params`: of an error of `briefdesk.errors`, "" where it ended."""

    code: str
    params: dict[str, str]


class Heard(Struct, frozen=True, tag="heard"):
    """What came to the address that was tried; `listened`: whether this laptop let anybody listen there."""

    address: str
    arrivals: int
    listened: bool


class Sockets(Struct, frozen=True, tag="sockets"):
    """Network sockets that the worker and its readers held when they were looked at; `None`: the system won't say."""

    held: int | None


Step = Briefed | Unproven | Try | Heard | Sockets


def proves(step: Step) -> bool:
    """Whether a step went as it does on a laptop that nothing leaves."""
    match step:
        case Briefed():
            return step.sentences > 0
        case Unproven():
            return False
        case Try():
            return step.outcome == "refused"
        case Heard():
            return step.arrivals == 0
        case Sockets():
            return not step.held


def is_proven(steps: Sequence[Step]) -> bool:
    """Whether all of it went as it should, and both processes that see an article have tried."""
    return all(map(proves, steps)) and {step.process for step in steps if isinstance(step, Try)} == {"worker", "reader"}


def prove() -> Iterator[Step]:
    """Each step when it is done. Whatever happens, the processes that it started are gone at the end."""
    with Listener() as listener, _Worker() as worker:
        try:
            yield worker.brief()
            yield Sockets(_sockets_of(worker.pid))
            yield from worker.try_ways_out(listener)
        except _Stopped as stopped:
            yield Unproven(stopped.code, stopped.params)
        where = f"{listener.target.host}:{listener.target.port}"
        yield Heard(where, listener.arrivals(), listener.hears)


class _Stopped(Exception):
    """`code`, `params`: of the error that the worker told; "" where it told none."""

    def __init__(self, code: str = "", params: dict[str, str] | None = None) -> None:
        super().__init__(code)
        self.code, self.params = code, params or {}


class _Worker:
    """A worker like that of the window, ended with the block."""

    def __init__(self) -> None:
        command = own_command("--worker")
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._talk = Conversation()
        self._replies: list[Reply] = []
        self._too_long = threading.Timer(PATIENCE_S, self._process.kill)
        self._too_long.start()

    def __enter__(self) -> _Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self._too_long.cancel()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def brief(self) -> Briefed:
        self._until(lambda reply: isinstance(reply, Ready))
        replies = self._do(BriefFile(str(paths.sample()), Wish("short")))
        lengths = [len(reply.summary.sentences) for reply in replies if isinstance(reply, SummaryReady)]
        return Briefed(self.pid, lengths[-1] if lengths else 0)

    def try_ways_out(self, listener: Listener) -> tuple[Try, ...]:
        replies = self._do(TryWaysOut(listener.target))
        return tuple(each for reply in replies if isinstance(reply, WaysOutTried) for each in reply.tries)

    def _do(self, request: Request) -> list[Reply]:
        """One job; all that was told of it. Raises `_Stopped` where it did not end well."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(self._talk.start(request))
            self._process.stdin.flush()
        except OSError:
            raise _Stopped from None
        replies = self._until(lambda reply: isinstance(reply, Finished | Failed))
        ending = replies[-1]
        if isinstance(ending, Failed):
            raise _Stopped(ending.code, ending.params)
        return replies

    def _until(self, is_wanted: Callable[[Reply], bool]) -> list[Reply]:
        assert self._process.stdout is not None
        told: list[Reply] = []
        while not (told and is_wanted(told[-1])):
            while not self._replies:
                chunk = os.read(self._process.stdout.fileno(), 65536)
                if not chunk:
                    raise _Stopped
                self._replies += self._talk.feed(chunk)
            told.append(self._replies.pop(0))
        return told


def _sockets_of(pid: int) -> int | None:
    """Of a process and all that it has started, whoever opened them: native code, too."""
    try:
        worker = psutil.Process(pid)
        family = [worker, *worker.children(recursive=True)]
        return sum(len(each.net_connections(kind="inet")) for each in family)
    except (psutil.Error, OSError):
        return None
