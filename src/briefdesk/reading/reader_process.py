"""The reading process: one request on standard input, one answer on standard output, then the end.

    request   one line of JSON (`Request`), followed by `size` bytes where the source brings its bytes along
    answer    JSON (`Answer`): the article, or an error by code and parameters; or what came of trying to get out

It imports what it needs before it reads the request, so that a process kept in reserve answers at once.
"""

from __future__ import annotations

import os
import sys
from math import ceil

from msgspec import Struct, structs

from briefdesk.attempts import Attempt, Attempts
from briefdesk.codec import from_json, to_json
from briefdesk.errors import BriefDeskError, DamagedFile, ReadingTooBig
from briefdesk.offline import refuse_connections
from briefdesk.processes import claim_stdout
from briefdesk.proving.tries import Target, Try, try_every_way
from briefdesk.reading.document import Limits
from briefdesk.reading.source import Source
from briefdesk.records import Article

CPU_GRACE_SECONDS = 5
"""The parent's clock ends a slow reading first, with a clear error."""


class Request(Struct, frozen=True):
    """`size` is None where the process is to open `path` itself. `ways_out`: try these, and read nothing."""

    path: str
    size: int | None
    media_type: str
    limits: Limits
    ways_out: Target | None = None


class Failure(Struct, frozen=True):
    code: str
    params: dict[str, str]


class Answer(Struct, frozen=True):
    """Exactly one of the first three. `attempts`: to reach a network, on purpose or by a library."""

    article: Article | None = None
    failure: Failure | None = None
    tries: tuple[Try, ...] = ()
    attempts: tuple[Attempt, ...] = ()


def main() -> int:
    """Serve one request and return the exit status."""
    attempts = Attempts("reader")
    refuse_connections(tell=attempts)
    replies = claim_stdout()
    from briefdesk.reading.reader import read  # noqa: PLC0415  the costly imports come before the wait

    line = sys.stdin.buffer.readline()
    if not line:
        return 0
    request = from_json(line, Request)
    data = None if request.size is None else sys.stdin.buffer.read(request.size)
    source = Source(request.path, data, request.media_type)
    _limit_resources(request.limits)
    try:
        if request.ways_out is not None:
            answer = Answer(tries=try_every_way("reader", os.getpid(), request.ways_out))
        else:
            answer = Answer(article=read(source, request.limits))
    except BriefDeskError as error:
        answer = Answer(failure=Failure(error.code, error.params))
    except MemoryError:
        big = ReadingTooBig(name=source.name, limit_mb=request.limits.memory_bytes // 1024**2)
        answer = Answer(failure=Failure(big.code, big.params))
    except RecursionError:
        answer = Answer(failure=Failure(DamagedFile.code, {"name": source.name}))
    replies.write(to_json(structs.replace(answer, attempts=attempts.kept)))
    replies.flush()
    return 0


def _limit_resources(limits: Limits) -> None:
    """The system's own limits: they hold even where the parent, which watches, is killed."""
    try:
        import resource  # noqa: PLC0415  not on Windows, where the parent's watch has to do
    except ImportError:
        return
    for kind, wanted in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, ceil(limits.seconds) + CPU_GRACE_SECONDS),
    ):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
