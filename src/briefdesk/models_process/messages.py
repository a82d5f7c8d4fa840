"""The lines that window and models process exchange: one JSON object a line, UTF-8, with a version and a job id.

    window -> process   {"v": 1, "job": 3, "body": {"type": "install", "id": "firefox-en-uk"}}
                        {"v": 1, "job": 3, "body": {"type": "stop"}}
    process -> window   {"v": 1, "job": 0, "body": {"type": "inventory", ...}}     at its start, and before each ending
                        {"v": 1, "job": 0, "body": {"type": "attempt", ...}}       whenever a network is wanted
                        {"v": 1, "job": 3, "body": {"type": "advance", ...}}       any number
                        {"v": 1, "job": 3, "body": {"type": "done", ...}}          or "failed", or "stopped": one ending

Operations are done one after the other, in the order in which they came. Stopping a download keeps what has arrived:
to pause is to stop, to go on is to install again. End of file on the process's standard input ends it; an operation
that runs then is stopped.
"""

from __future__ import annotations

from typing import Literal, TypeVar

from msgspec import Struct

from briefdesk.attempts import Attempt
from briefdesk.cards import Task, ways
from briefdesk.codec import from_json, to_json

VERSION = 1
L = TypeVar("L", "RequestLine", "ReplyLine")

State = Literal["available", "partial", "installed", "imported", "damaged"]
Phase = Literal["downloading", "unpacking", "optimising", "checking", "copying"]


class Score(Struct, frozen=True):
    """A published figure. `pair`: "en-uk", "" for a summariser. `stars`: 1 to 5; `None` where nothing compares."""

    metric: str
    test: str
    value: float
    pair: str
    source: str
    stars: int | None = None


class Model(Struct, frozen=True):
    """A model as a person sees it. Sizes are bytes.

    `sources`, `targets`: ISO 639-1. `tier`: "recommended", "best", "light" or "other"; "" for one that is not in the
    catalogue. `commercial`: `None` where nobody has said. `bytes`: on the disk now, without what has arrived of a
    download (`part_bytes`). `ready_bytes`: on the disk once it is ready. `None`: not known. `checked`: seconds since
    1970 when every byte was right, 0 where it is not here.
    """

    id: str
    name: str
    task: Task
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    tier: str
    licence: str
    commercial: bool | None
    state: State
    bytes: int = 0
    part_bytes: int = 0
    download_bytes: int | None = None
    ready_bytes: int | None = None
    memory_bytes: int | None = None
    checked: float = 0
    scores: tuple[Score, ...] = ()

    @property
    def here(self) -> bool:
        """It works."""
        return self.state in ("installed", "imported")

    def goes(self, source: str, target: str) -> bool:
        """Whether it translates from one language to the other in one step."""
        pairs = ((s, t) for s, t in ways(source, target) if s != t)
        return self.task == "translate" and any(s in self.sources and t in self.targets for s, t in pairs)


class Inventory(Struct, frozen=True, tag="inventory"):
    """What is on this laptop first, then the catalogue in its order. Sizes are bytes.

    `encoder_bytes`: of the built-in model, 0 where it is missing. `used_bytes`: of all models and unfinished downloads
    in `folder`. `disk_bytes`: of the whole disk that this is on. `memory_bytes`: of this laptop.
    """

    models: tuple[Model, ...]
    folder: str
    encoder_bytes: int
    used_bytes: int
    free_bytes: int
    disk_bytes: int
    memory_bytes: int


class Look(Struct, frozen=True, tag="look"):
    """Tell the inventory again: another process may have changed it."""


class Install(Struct, frozen=True, tag="install"):
    """Download and prepare a model of the catalogue; goes on where it was stopped. `afresh`: also one that is there."""

    id: str
    afresh: bool = False


class Verify(Struct, frozen=True, tag="verify"):
    """Read every byte of a model."""

    id: str


class Remove(Struct, frozen=True, tag="remove"):
    """Delete a model, or what has arrived of its download."""

    id: str


class Import(Struct, frozen=True, tag="import"):
    """Take in a folder, `.zip` or `.tar.gz`. The answers count where its files do not say; "" and () are no answers."""

    path: str
    id: str = ""
    task: Task | None = None
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    licence: str = ""


class Export(Struct, frozen=True, tag="export"):
    """Write a model to `path`, a `.zip`."""

    id: str
    path: str


class Stop(Struct, frozen=True, tag="stop"):
    """Stop the operation of this job, running or waiting."""


class Advance(Struct, frozen=True, tag="advance"):
    """`done` of `total` bytes of a phase; `total` is a guess while optimising. `seconds_left`: of a download."""

    phase: Phase
    done: int
    total: int
    seconds_left: float | None = None


class Done(Struct, frozen=True, tag="done"):
    """The operation ended well. `id`: of the model. `freed_bytes`: by removing. `path`: of what was exported."""

    id: str = ""
    freed_bytes: int = 0
    path: str = ""


class Failed(Struct, frozen=True, tag="failed"):
    """The operation ended with an error of `briefdesk.errors`, by code and parameters."""

    code: str
    params: dict[str, str]


class Stopped(Struct, frozen=True, tag="stopped"):
    """The operation was stopped."""


Operation = Install | Verify | Remove | Import | Export
Request = Look | Operation | Stop
Ending = Done | Failed | Stopped
Reply = Inventory | Advance | Attempt | Ending
ENDINGS = (Done, Failed, Stopped)


class RequestLine(Struct, frozen=True):
    v: int
    job: int
    body: Request


class ReplyLine(Struct, frozen=True):
    v: int
    job: int
    body: Reply


def encode_request(job: int, body: Request) -> bytes:
    return to_json(RequestLine(VERSION, job, body)) + b"\n"


def encode_reply(job: int, body: Reply) -> bytes:
    return to_json(ReplyLine(VERSION, job, body)) + b"\n"


def decode_request(line: bytes) -> RequestLine:
    """Raises `ValueError` for a line that is not a request of this version."""
    return _of_this_version(from_json(line, RequestLine))


def decode_reply(line: bytes) -> ReplyLine:
    """Raises `ValueError` for a line that is not a reply of this version."""
    return _of_this_version(from_json(line, ReplyLine))


def _of_this_version(line: L) -> L:
    if line.v != VERSION:
        raise ValueError(f"protocol version {line.v}, expected {VERSION}")
    return line
