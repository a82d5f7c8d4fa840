"""The ways in which the test hub misbehaves."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Trick:
    """A way to misbehave. `times`: for how many requests of the contents; `None` for all."""

    times: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True)
class Cut(Trick):
    """Close the connection after so many bytes of an answer's contents."""

    after: int


@dataclass(frozen=True)
class Stall(Trick):
    """Send so many bytes of an answer's contents, then nothing for so many seconds; then close."""

    after: int
    seconds: float = 60.0


@dataclass(frozen=True)
class Status(Trick):
    """Answer with that status and no file: 401, 403, 404, 429, 500, ..."""

    status: int
    retry_after: str | None = None


@dataclass(frozen=True)
class WrongBytes(Trick):
    """The right size and headers; the last byte is another one."""


@dataclass(frozen=True)
class IgnoreRanges(Trick):
    """The whole file, whatever part of it was asked for. `after`: closed after so many bytes; `None`: never."""

    after: int | None = None


@dataclass(frozen=True)
class ShortRange(Trick):
    """At most so many bytes of a range at a time: what some proxies do."""

    most: int


@dataclass(frozen=True)
class WrongRange(Trick):
    """Another part of the file than was asked for, and says so."""


@dataclass(frozen=True)
class Portal(Trick):
    """The wifi of a hotel: a web page, status 200, in place of whatever was asked for. `kind`: "" for not said."""

    kind: str = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Oversize(Trick):
    """More bytes than the file has. `announced`: in Content-Length; otherwise the answer is chunked, without end."""

    announced: bool = True


@dataclass(frozen=True)
class Chunked(Trick):
    """Right, but the size is not announced."""


@dataclass(frozen=True)
class Headers(Trick):
    """Right, but with that in the headers."""

    name: str
    value: str


@dataclass(frozen=True)
class RedirectTo(Trick):
    """To that address, whatever it is."""

    url: str


@dataclass(frozen=True)
class Slow(Trick):
    """Right, at so many bytes a second."""

    speed: int


def used_once(trick: Trick) -> Trick | None:
    """What is left of a trick after one more answer."""
    if trick.times is None:
        return trick
    return replace(trick, times=trick.times - 1) if trick.times > 1 else None
