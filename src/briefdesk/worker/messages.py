"""The lines that window and worker exchange: one JSON object a line, UTF-8, each with a version and a job id.

    window -> worker   {"v": 1, "job": 7, "body": {"type": "brief-file", "path": "...", "wish": {"length": "short"}}}
                       {"v": 1, "job": 7, "body": {"type": "cancel"}}
    worker -> window   {"v": 1, "job": 0, "body": {"type": "ready", ...}}          once, before any other
                       {"v": 1, "job": 0, "body": {"type": "models", ...}}         after it, and whenever they change
                       {"v": 1, "job": 0, "body": {"type": "attempt", ...}}        whenever something tries to get out
                       {"v": 1, "job": 7, "body": {"type": "progress", ...}}       see `briefdesk.events`

End of file on the worker's standard input ends the worker.
"""

from __future__ import annotations

from typing import TypeVar

from msgspec import Struct

from briefdesk.attempts import Attempt
from briefdesk.codec import from_json, to_json
from briefdesk.events import (
    ArticleReady,
    Failed,
    Finished,
    Progress,
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    Stopped,
    SummaryReady,
    TranslationChecked,
    TranslationReady,
)
from briefdesk.proving.tries import Target, Try
from briefdesk.records import Article, Changes, Wish

VERSION = 1
L = TypeVar("L", "RequestLine", "ReplyLine")


class BriefFile(Struct, frozen=True, tag="brief-file"):
    """Read the file at `path`, then brief it."""

    path: str
    wish: Wish


class BriefText(Struct, frozen=True, tag="brief-text"):
    """Read pasted text, then brief it. `html`: the text is the HTML flavour of the clipboard."""

    text: str
    wish: Wish
    html: bool = False


class BriefArticle(Struct, frozen=True, tag="brief-article"):
    """Brief an article that was read before: its file may be gone by now."""

    article: Article
    wish: Wish


class ReviseSummary(Struct, frozen=True, tag="revise-summary"):
    """Check and translate what a person has changed in the summary of an article."""

    article: Article
    changes: Changes


class TryWaysOut(Struct, frozen=True, tag="try-ways-out"):
    """Try to reach a network on purpose, here and in a reader, and tell what came of it (`WaysOutTried`)."""

    target: Target


class Cancel(Struct, frozen=True, tag="cancel"):
    """Stop the job of this id; it ends with `Stopped`, unless it had already ended."""


class LookAround(Struct, frozen=True, tag="look-around"):
    """Tell which models there are, if they have changed. Belongs to no job."""


class Ready(Struct, frozen=True, tag="ready"):
    """The worker is up. `encoder`: whether the built-in model is there."""

    app_version: str
    pid: int
    encoder: bool


class Summariser(Struct, frozen=True):
    """A model that can be chosen. `name`: as its makers call it."""

    id: str
    name: str


class Models(Struct, frozen=True, tag="models"):
    """What this laptop can do. `summarisers`: the best first; `targets`: languages that something translates into."""

    summarisers: tuple[Summariser, ...]
    targets: tuple[str, ...]


class WaysOutTried(Struct, frozen=True, tag="ways-out-tried"):
    """Of the worker first, then of its reader."""

    tries: tuple[Try, ...]


Request = BriefFile | BriefText | BriefArticle | ReviseSummary | TryWaysOut | Cancel | LookAround
Reply = (
    Ready
    | Models
    | Progress
    | ArticleReady
    | SummaryReady
    | SentenceTranslated
    | TranslationReady
    | SentenceChecked
    | SentenceRetranslated
    | TranslationChecked
    | WaysOutTried
    | Attempt
    | Finished
    | Failed
    | Stopped
)


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
