"""A real models process for tests, and a laptop with a hub that has one of Firefox's models, forged."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefdesk.models_process.client import Dialogue
from briefdesk.models_process.messages import ENDINGS, Advance, Ending, Inventory, Model, Operation, ReplyLine
from briefdesk.processes import own_command
from tests.models import student_samples as students
from tests.models.hub import Hub


class ModelsProcess:
    """Start, ask, wait; `replies` collects what has come."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(own_command("--models"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.dialogue = Dialogue()
        self.replies: list[ReplyLine] = []
        self._chunks: queue.Queue[bytes] = queue.Queue()
        self._pump = threading.Thread(target=self._read)
        self._pump.start()
        self.wait_for(lambda reply: isinstance(reply.body, Inventory))

    @property
    def inventory(self) -> Inventory:
        return [reply.body for reply in self.replies if isinstance(reply.body, Inventory)][-1]

    def model(self, id_: str) -> Model:
        return next(model for model in self.inventory.models if model.id == id_)

    def ask(self, operation: Operation) -> int:
        job, line = self.dialogue.ask(operation)
        self.write(line)
        return job

    def stop(self, job: int) -> None:
        self.write(self.dialogue.stop(job))

    def run(self, operation: Operation) -> Ending:
        return self.ending(self.ask(operation))

    def ending(self, job: int) -> Ending:
        body = self.wait_for(lambda reply: reply.job == job and isinstance(reply.body, ENDINGS)).body
        assert isinstance(body, ENDINGS)
        return body

    def wait_for_bytes(self, job: int) -> Advance:
        """Some of a download have come."""
        body = self.wait_for(lambda reply: reply.job == job and isinstance(reply.body, Advance) and reply.body.done > 0)
        assert isinstance(body.body, Advance)
        return body.body

    def wait_for(self, wanted: Callable[[ReplyLine], bool], timeout: float = 30) -> ReplyLine:
        """The first such reply."""
        deadline = time.monotonic() + timeout
        while True:
            for reply in self.replies:
                if wanted(reply):
                    return reply
            chunk = self._chunks.get(timeout=max(0.01, deadline - time.monotonic()))
            assert chunk, "the process ended"
            self.replies += self.dialogue.feed(chunk)

    def write(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def close(self) -> int:
        """The exit status."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        try:
            status = self.process.wait(10)
        finally:
            self.process.kill()
            self._pump.join()
            self.process.stdout.close()
        return status

    def _read(self) -> None:
        assert self.process.stdout is not None
        while chunk := os.read(self.process.stdout.fileno(), 65536):
            self._chunks.put(chunk)
        self._chunks.put(b"")


@contextmanager
def hub_with_student(
    folder: Path, monkeypatch: pytest.MonkeyPatch, files: Mapping[str, bytes] | None = None, **said: object
) -> Iterator[students.Offer]:
    """A catalogue that offers `firefox-en-uk`, and the hub that has it; nothing else can be reached."""
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.1,localhost")
    with Hub() as hub:
        offer = students.Offer(hub, files or students.forged(), said=said)
        (folder / "catalogue.toml").write_text(offer.text(), "utf-8")
        monkeypatch.setenv("BRIEFDESK_CATALOGUE", str(folder / "catalogue.toml"))
        yield offer
