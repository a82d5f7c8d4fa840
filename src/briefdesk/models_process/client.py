"""The window's side of the conversation, without Qt and without a process: bytes in, replies out."""

from __future__ import annotations

from briefdesk.models_process.messages import ENDINGS, Operation, ReplyLine, Stop, decode_reply, encode_request

MAX_LINE = 10_000_000


class Dialogue:
    """`open`: ids of the operations that have not ended, in the order in which they were asked for."""

    def __init__(self) -> None:
        self.open: list[int] = []
        self._last = 0
        self._rest = b""

    def ask(self, operation: Operation) -> tuple[int, bytes]:
        """The id of the operation, and what to write."""
        self._last += 1
        self.open.append(self._last)
        return self._last, encode_request(self._last, operation)

    def stop(self, job: int) -> bytes:
        """What to write to stop an operation; empty where it has ended."""
        return encode_request(job, Stop()) if job in self.open else b""

    def feed(self, data: bytes) -> list[ReplyLine]:
        """The replies that `data` completes. Raises `ValueError` for a line that is no reply."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE:
            raise ValueError("endless line from the models process")
        replies = [decode_reply(line) for line in lines]
        for reply in replies:
            if isinstance(reply.body, ENDINGS) and reply.job in self.open:
                self.open.remove(reply.job)
        return replies

    def restart(self) -> list[int]:
        """The process was lost, and with it these operations."""
        lost, self.open, self._rest = self.open, [], b""
        return lost
