"""A real worker process for tests, talked to through the `Conversation` that the window uses."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
import time

from briefdesk.events import ENDINGS
from briefdesk.processes import own_command
from briefdesk.worker.client import Conversation
from briefdesk.worker.messages import Ready, Reply, Request


class WorkerProcess:
    """Start, ask, wait; `replies` collects what has come."""

    def __init__(self, **environment: str) -> None:
        self.process = subprocess.Popen(
            own_command("--worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | environment,
        )
        self.conversation = Conversation()
        self.replies: list[Reply] = []
        self._chunks: queue.Queue[bytes] = queue.Queue()
        self._pump = threading.Thread(target=self._read)
        self._pump.start()
        self.wait_for(Ready)

    def start(self, request: Request) -> None:
        self._write(self.conversation.start(request))

    def cancel(self) -> None:
        self._write(self.conversation.cancel())

    def wait_for(self, *kinds: type, timeout: float = 30) -> Reply:
        """The next reply of these kinds; anything before it is kept in `replies`."""
        deadline = time.monotonic() + timeout
        seen = len(self.replies)
        while True:
            for reply in self.replies[seen:]:
                seen += 1
                if isinstance(reply, kinds):
                    return reply
            chunk = self._chunks.get(timeout=max(0.01, deadline - time.monotonic()))
            assert chunk, f"the worker ended before {kinds}"
            self.replies += self.conversation.feed(chunk)

    def run(self, request: Request) -> Reply:
        """One job to its end; the ending."""
        self.replies.clear()
        self.start(request)
        return self.wait_for(*ENDINGS)

    def close(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._pump.join()
        self.process.stdout.close()

    def _write(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def _read(self) -> None:
        assert self.process.stdout is not None
        while chunk := os.read(self.process.stdout.fileno(), 65536):
            self._chunks.put(chunk)
        self._chunks.put(b"")
