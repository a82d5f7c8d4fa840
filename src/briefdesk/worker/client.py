"""The window's side of the conversation, without Qt and without a process: bytes in, events out.

Jobs are numbered. The newest wins: events of any other job are dropped, so a late answer never lands in the wrong
article. Whoever owns the process (a `QProcess`, a `subprocess.Popen`) writes what the methods return to its standard
input and feeds what it reads from its standard output.
"""

from __future__ import annotations

from briefdesk.attempts import Attempt
from briefdesk.events import ENDINGS
from briefdesk.worker.messages import Cancel, LookAround, Models, Ready, Reply, Request, decode_reply, encode_request

MAX_LINE = 600_000_000


class Conversation:
    """`job` is the id of the newest job, 0 before the first; `running` tells whether it has not ended yet."""

    def __init__(self) -> None:
        self.job = 0
        self.running = False
        self.ready: Ready | None = None
        self._rest = bytearray()

    def start(self, request: Request) -> bytes:
        """Begin a job. Returns what to write; a job that still runs is cancelled first."""
        before = self.cancel()
        self.job += 1
        self.running = True
        return before + encode_request(self.job, request)

    def cancel(self) -> bytes:
        """Returns what to write to stop the running job; empty where none runs."""
        return encode_request(self.job, Cancel()) if self.running else b""

    @staticmethod
    def look_around() -> bytes:
        """What to write to hear of models that have come or gone."""
        return encode_request(0, LookAround())

    def feed(self, data: bytes) -> list[Reply]:
        """The replies of the newest job that `data` completes. Raises `ValueError` for a line that is no reply."""
        ends, newline, begins = data.rpartition(b"\n")
        lines = (bytes(self._rest) + ends).split(b"\n") if newline else []
        if newline:
            self._rest.clear()
        self._rest += begins  # a long article comes in many pieces: each of them is looked at once
        if len(self._rest) > MAX_LINE:
            raise ValueError("endless line from the worker")
        return [reply for line in lines if (reply := self._take(line)) is not None]

    def restart(self) -> None:
        """The process was lost: forget its half lines and its job, keep the numbering."""
        self._rest.clear()
        self.running = False
        self.ready = None

    def _take(self, line: bytes) -> Reply | None:
        reply = decode_reply(line)
        if isinstance(reply.body, Ready):
            self.ready = reply.body
            return reply.body
        if isinstance(reply.body, Models | Attempt):  # of no job
            return reply.body
        if reply.job != self.job:
            return None
        if isinstance(reply.body, ENDINGS):
            self.running = False
        return reply.body
