"""The models process: does what the window asks for, one operation after the other, and answers in JSON lines.

One thread listens, so that a stop is seen while an operation runs; the main thread works. Connections are refused but
while a download runs that a person has asked for.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import BinaryIO

from briefdesk.attempts import Attempt, Attempts
from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import BriefDeskError, RanOutOfMemory, UnexpectedFailure
from briefdesk.log import fault
from briefdesk.models.store import Store
from briefdesk.models_process.inventory import take_inventory
from briefdesk.models_process.messages import (
    Advance,
    Ending,
    Failed,
    Install,
    Operation,
    Reply,
    RequestLine,
    Stop,
    Stopped,
    decode_request,
    encode_reply,
)
from briefdesk.models_process.operations import Operations
from briefdesk.offline import refuse_connections
from briefdesk.processes import claim_stdout

log = logging.getLogger(__name__)

REPORT_SECONDS = 0.1
"""Between two reports of progress in the same phase."""


def main() -> int:
    """Serve until standard input ends."""
    server = Server(sys.stdin.buffer, claim_stdout(), Store())
    attempts = Attempts("models")
    refuse_connections(unless=lambda: server.downloading, tell=attempts)
    attempts.listen(server.tell)
    try:
        server.run()
    except BrokenPipeError:  # the window is gone; Python's own way out would trip over the thread that still listens
        os._exit(0)
    return 0


class Server:
    """Requests in, replies out. `run` returns at the end of the requests. `downloading`: a download runs now."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO, store: Store) -> None:
        self.downloading = False
        self._requests, self._replies, self._store = requests, replies, store
        self._operations = Operations(store)
        self._waiting: deque[RequestLine | None] = deque()
        self._something = threading.Condition()
        self._writing = threading.Lock()
        self._running = (0, CancelToken())
        self._ended = False

    def tell(self, attempt: Attempt) -> None:
        """From any thread."""
        self._reply(0, attempt)

    def run(self) -> None:
        self._reply(0, take_inventory(self._store))
        threading.Thread(target=self._listen, daemon=True).start()
        while (request := self._next()) is not None:
            if isinstance(request.body, Operation):
                ending = self._do(request.job, request.body)
                self._reply(0, take_inventory(self._store))
                self._reply(request.job, ending)
            else:
                self._reply(0, take_inventory(self._store))

    def _next(self) -> RequestLine | None:
        """The request that has waited longest; `None` at the end of them."""
        with self._something:
            self._something.wait_for(lambda: self._waiting)
            request = self._waiting.popleft()
            self._running = (request.job if request else 0, CancelToken())
            if self._ended:
                self._running[1].cancel()
            return request

    def _listen(self) -> None:
        for line in self._requests:
            try:
                request = decode_request(line)
            except ValueError as error:
                log.warning("a request was not understood: %s", type(error).__name__)
                continue
            if isinstance(request.body, Stop):
                self._stop(request.job)
            else:
                self._take_in(request)
        with self._something:
            self._ended = True
            self._running[1].cancel()
            self._waiting.clear()
        self._take_in(None)

    def _take_in(self, request: RequestLine | None) -> None:
        with self._something:
            self._waiting.append(request)
            self._something.notify()

    def _stop(self, job: int) -> None:
        with self._something:
            running, token = self._running
            if job == running:
                token.cancel()
                return
            waiting = next((each for each in self._waiting if each and each.job == job), None)
            if waiting is None:
                return
            self._waiting.remove(waiting)
        self._reply(job, Stopped())

    def _do(self, job: int, operation: Operation) -> Ending:
        """One operation, to its ending."""
        cancel = self._running[1]
        self.downloading = isinstance(operation, Install)
        try:
            cancel.check()
            return self._operations.do(operation, self._teller(job), cancel)
        except Cancelled:
            return Stopped()
        except BriefDeskError as error:
            return Failed(error.code, error.params)
        except MemoryError:
            return _failed(RanOutOfMemory(model=getattr(operation, "id", "")))
        except BrokenPipeError:
            raise
        except Exception as error:
            log.error("an operation failed: %s", fault(error))
            return _failed(UnexpectedFailure(kind=type(error).__name__))
        finally:
            self.downloading = False

    def _teller(self, job: int) -> Callable[[Advance], None]:
        """Reports progress: each new phase at once, within a phase not too often."""
        told: tuple[str, float] = ("", 0.0)

        def tell(advance: Advance) -> None:
            nonlocal told
            now = time.monotonic()
            if advance.phase != told[0] or now - told[1] >= REPORT_SECONDS:
                told = (advance.phase, now)
                self._reply(job, advance)

        return tell

    def _reply(self, job: int, body: Reply) -> None:
        with self._writing:
            self._replies.write(encode_reply(job, body))
            self._replies.flush()


def _failed(error: BriefDeskError) -> Failed:
    return Failed(error.code, error.params)
