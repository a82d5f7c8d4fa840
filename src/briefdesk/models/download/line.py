"""A request in a thread of its own: whoever waits for it looks up twenty times a second, and can leave at any time."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

import urllib3
from urllib3.exceptions import HTTPError

from briefdesk.models.download.connections import Connections, Head, Request
from briefdesk.models.download.failures import of_exception

BLOCK = 128 * 1024
"""Bytes that are read at most between two looks at the cancel token."""
LOOK_UP_S = 0.05
_BLOCKS_IN_HAND = 4
Pulse = Callable[[], None]
"""Called while something is waited for; raises `Cancelled` to stop it."""


class _LeftAlone(Exception):
    """Nobody listens any more."""


class Line:
    """First `head`, then `blocks`. A look-up of a name or a silent server keeps only the thread waiting.

    On leaving the block the connection is closed; a thread that is still connecting ends by itself at its time-out.
    """

    def __init__(self, connections: Connections, request: Request) -> None:
        self._connections = connections
        self._request = request
        self._inbox: queue.Queue[Head | bytes | Exception] = queue.Queue(_BLOCKS_IN_HAND)
        self._left = threading.Event()
        self._response: urllib3.BaseHTTPResponse | None = None
        self._thread = threading.Thread(target=self._run, name="briefdesk-download", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._left.set()
        if self._response is not None:
            with contextlib.suppress(OSError, ValueError, RuntimeError):  # the answer may have ended by itself
                self._response.shutdown()
        self._thread.join(2 * LOOK_UP_S)

    def head(self, pulse: Pulse) -> Head:
        """Raises `Trouble`, and what `pulse` raises."""
        head = self._next(pulse)
        assert isinstance(head, Head)
        return head

    def blocks(self, pulse: Pulse) -> Iterator[bytes]:
        """Each as soon as it is there, 1 to `BLOCK` bytes. Raises `Trouble`, and what `pulse` raises."""
        while block := self._next(pulse):
            assert isinstance(block, bytes)
            yield block

    def arrived(self) -> Iterator[bytes]:
        """The blocks that are here already."""
        with contextlib.suppress(queue.Empty):
            while isinstance(block := self._inbox.get_nowait(), bytes):
                yield block

    def _next(self, pulse: Pulse) -> Head | bytes:
        while True:
            pulse()
            try:
                item = self._inbox.get(timeout=LOOK_UP_S)
            except queue.Empty:
                continue
            if isinstance(item, Exception):
                raise item
            return item

    def _run(self) -> None:
        try:
            self._pass_on()
        except _LeftAlone:
            pass
        except Exception as error:  # whoever waits gets it, whatever it is
            with contextlib.suppress(_LeftAlone):
                self._hand_over(error)
        finally:
            if self._response is not None:
                self._response.close()

    def _pass_on(self) -> None:
        head, self._response = self._connections.open(self._request)
        self._hand_over(head)
        try:
            while block := self._response.read1(BLOCK):
                self._hand_over(block)
        except (HTTPError, OSError, ValueError) as error:
            raise of_exception(error, head.host, self._request.file) from None
        self._hand_over(b"")

    def _hand_over(self, item: Head | bytes | Exception) -> None:
        while not self._left.is_set():
            with contextlib.suppress(queue.Full):
                self._inbox.put(item, timeout=LOOK_UP_S)
                return
        raise _LeftAlone
