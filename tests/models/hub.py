"""A hub on loopback: serves repositories at a commit as the Hugging Face hub does, and misbehaves on request.

    with Hub() as hub:
        revision = hub.add("somebody/a-model", Path("folder"))      # or {"config.json": b"{}", ...}
        hub.misbehave("model.safetensors", Cut(after=1000, times=1))
        download(Plan("a-model", "somebody/a-model", revision, ...), ..., options=Options(hub=hub.endpoint))
        assert hub.sent["model.safetensors"] == ...                 # bytes of contents, by path
        assert [answer.status for answer in hub.answers] == ...     # every request, in order
        hub.plain["a/file.gz"] = b"..."                             # at <endpoint>/a/file.gz, as in a plain storage

Files of `lfs_from` bytes and more are "large": they are listed with their SHA-256, and their address redirects to a
second host name ("localhost" where the hub is "127.0.0.1") with X-Linked-ETag and X-Linked-Size. `Hub(tls=True)`
shows the certificate in `CERTIFICATE`, which nobody trusts unless SSL_CERT_FILE names it. Where the environment names
a proxy, a client needs no_proxy=* to come here.
"""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.models.hub_server import CERTIFICATE, ENDLESS, LISTING, Answer, HubServer, Repository
from tests.models.hub_tricks import (
    Chunked,
    Cut,
    Headers,
    IgnoreRanges,
    Oversize,
    Portal,
    RedirectTo,
    ShortRange,
    Slow,
    Stall,
    Status,
    Trick,
    WrongBytes,
    WrongRange,
    used_once,
)

__all__ = ["CERTIFICATE", "ENDLESS", "LISTING", "Answer", "Hub", "Trick"]
__all__ += [
    "Chunked",
    "Cut",
    "Headers",
    "IgnoreRanges",
    "Oversize",
    "Portal",
    "RedirectTo",
    "ShortRange",
    "Slow",
    "Stall",
]
__all__ += ["Status", "WrongBytes", "WrongRange"]


class Hub:
    """`page`: lines of the listing a page. `etags`: set it, and every file has another ETag and the same contents.

    `sent` counts what was handed to the system: where a client hangs up, some of that has never reached it.
    Everything may be looked at and changed while it runs.
    """

    def __init__(self, *, tls: bool = False, lfs_from: int = 4096, page: int = 1000) -> None:
        self.lfs_from = lfs_from
        self.page = page
        self.scheme = "https" if tls else "http"
        self.repositories: dict[str, Repository] = {}
        self.plain: dict[str, bytes] = {}
        self.sent: Counter[str] = Counter()
        self.answers: list[Answer] = []
        self.etags = ""
        self.closing = threading.Event()
        self._tricks: dict[str, list[Trick]] = {}
        self._lock = threading.Lock()
        self._server = HubServer(self, tls=tls)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="test-hub")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()  # waits for the answers that are under way
        self._thread.join()

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def endpoint(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def cdn(self) -> str:
        """Where large files lie: the same server by another name."""
        return f"{self.scheme}://localhost:{self.port}/cdn"

    @staticmethod
    def revision_of(repository: str) -> str:
        """The commit under which `add` publishes it, unless it is told another one."""
        return hashlib.sha1(repository.encode()).hexdigest()

    def add(self, repository: str, contents: Path | Mapping[str, bytes], revision: str = "") -> str:
        """Publish a folder, or files by path; the commit's 40 digits. Again: other contents, same commit."""
        if isinstance(contents, Path):
            paths = sorted(path for path in contents.rglob("*") if path.is_file())
            files = {path.relative_to(contents).as_posix(): path.read_bytes() for path in paths}
        else:
            files = dict(contents)
        revision = revision or self.revision_of(repository)
        self.repositories[repository] = Repository(revision, files)
        return revision

    def misbehave(self, path: str, *tricks: Trick) -> None:
        """From now on for that file, or for `LISTING`: one trick after the other. None: behave again."""
        with self._lock:
            self._tricks[path] = list(tricks)

    def is_large(self, data: bytes) -> bool:
        return len(data) >= self.lfs_from

    def take_trick(self, path: str) -> Trick | None:
        """The trick for the next answer; used up where its `times` are."""
        with self._lock:
            tricks = self._tricks.get(path)
            if not tricks:
                return None
            trick, left = tricks[0], used_once(tricks[0])
            tricks[:1] = [left] if left else []
            return trick

    def peek_trick(self, path: str) -> Trick | None:
        with self._lock:
            return next(iter(self._tricks.get(path, [])), None)

    def note(self, answer: Answer) -> None:
        with self._lock:
            self.answers.append(answer)

    def count(self, answer: Answer, size: int) -> None:
        with self._lock:
            answer.sent += size
            self.sent[answer.path] += size
