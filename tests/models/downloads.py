"""Downloads from the test hub, with the patience of a test."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Mapping
from pathlib import Path
from unittest.mock import patch

from briefdesk.cancel import CancelToken
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download import DownloadProgress, Options, Plan, download
from briefdesk.models.store import FileRecord
from tests.models.hub import Hub

REPOSITORY = "somebody/a-model"
WEIGHTS = "model.safetensors"
SIZE = 1_500_000
CONTENTS: dict[str, bytes] = {
    "config.json": b'{"architectures": ["MarianMTModel"]}',
    WEIGHTS: random.Random(7).randbytes(SIZE),
    "tokens/vocab.json": b'{"a": 1}' * 30,
    "tokens/empty.txt": b"",
}
NETWORK = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def plan(
    contents: Mapping[str, bytes] = CONTENTS,
    known: Callable[[str, bytes], RemoteFile] = lambda path, _data: RemoteFile(path),
    revision: str = "",
) -> Plan:
    """`known`: what the catalogue knows of a file; by default nothing but its name."""
    files = tuple(known(path, data) for path, data in contents.items())
    return Plan("a-model", REPOSITORY, revision or Hub.revision_of(REPOSITORY), files)


def options(hub: Hub, /, **changes: object) -> Options:
    fast = {"connect_s": 2, "stall_s": 10, "tries": 3, "first_wait_s": 0.005, "longest_wait_s": 0.2, "report_s": 0.0}
    return Options(**{"hub": hub.endpoint, **fast, **changes})  # type: ignore[arg-type]


def fetch(
    hub: Hub,
    folder: Path,
    /,
    *,
    what: Plan | None = None,
    progress: Callable[[DownloadProgress], None] = lambda _progress: None,
    cancel: CancelToken | None = None,
    environment: Mapping[str, str] | None = None,
    **changes: object,
) -> dict[str, FileRecord]:
    """`environment`: of the network alone; what this machine is set to does not count. `changes`: of the options."""
    clean = {name: value for name, value in os.environ.items() if name.upper() not in NETWORK}
    with patch.dict(os.environ, {**clean, **(environment or {})}, clear=True):
        return download(what or plan(), folder, progress, cancel or CancelToken(), options(hub, **changes))


def files_in(folder: Path) -> dict[str, bytes]:
    """Everything that lies there, by path."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def statuses(hub: Hub, path: str) -> list[int]:
    """Of all answers for a file, without the redirects to where large files lie."""
    return [answer.status for answer in hub.answers if answer.path == path and answer.status != 302]


def ranges(hub: Hub, path: str) -> list[str]:
    """What was asked for in each request of a file's contents; "" for the whole."""
    answers = [answer for answer in hub.answers if answer.path == path and answer.status != 302]
    return [answer.headers.get("Range", "") for answer in answers]
