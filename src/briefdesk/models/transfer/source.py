"""What a model comes out of, whatever that is: its plain files, and a way to copy some of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, Protocol

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelRefused, NoPermission
from briefdesk.models.disk import reason_of, writing
from briefdesk.models.store import FileRecord

BLOCK = 1024 * 1024
DAMAGED = "it is damaged or was cut off"
POINTER = b"version https://git-lfs"
"""The first bytes of what stands in a repository for a large file that was not fetched with it."""
_ONLY_POINTS = "is only a pointer to the file (Git LFS): fetch the files themselves with “git lfs pull”"
CHANGED = "it changed while it was read"


Phase = Literal["copying", "unpacking", "optimising", "checking"]


@dataclass(frozen=True, slots=True)
class TransferProgress:
    """`done` of `total` bytes of a phase; `total` is a guess while optimising."""

    phase: Phase
    done: int
    total: int


Progress = Callable[[TransferProgress], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A plain file by its path, with "/". `bytes`: as declared."""

    path: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Origin:
    """What the place of a model says of it: a name and, in the hub's own cache, repository and commit."""

    name: str
    repository: str = ""
    revision: str = ""


Report = Callable[[str, int], None]
"""Is called with the path of a file and how many more of its bytes have been read. May raise `Cancelled`."""


class Source(Protocol):
    """A folder or an archive. Raises `ModelRefused` for what could do harm or is broken, and `NoPermission`."""

    @property
    def name(self) -> str: ...

    def entries(self, cancel: CancelToken) -> list[Entry]:
        """Every plain file. When it returns all of the source has been looked at, and nothing has been written."""
        ...

    def take(self, wanted: Mapping[str, Path], report: Report) -> dict[str, FileRecord]:
        """Write the files of these paths to these places. Sizes and digests, by path. Raises `CannotWrite`."""
        ...

    def origin(self, root: str) -> Origin:
        """`root`: the folder inside that holds the model, "" for the top."""
        ...


def copy(file: IO[bytes], target: Path, entry: Entry, report: Report, name: str) -> FileRecord:
    """Write a file block by block, counting and hashing; more or fewer bytes than declared are refused."""
    digest, size = hashlib.sha256(), 0
    with writing(target.name):
        target.parent.mkdir(parents=True, exist_ok=True)
        made = target.open("xb")
    with made:
        while block := _read(file, name):
            if not size and block.startswith(POINTER):
                raise ModelRefused(name=name, reason=f"{entry.path} in it {_ONLY_POINTS}")
            size += len(block)
            if size > entry.bytes:
                raise ModelRefused(name=name, reason=f"{entry.path} in it is larger than it says")
            digest.update(block)
            with writing(target.name):
                made.write(block)
            report(entry.path, len(block))
    if size < entry.bytes:
        raise ModelRefused(name=name, reason=DAMAGED)
    return FileRecord(size, digest.hexdigest())


def _read(file: IO[bytes], name: str) -> bytes:
    with refusing(name):
        return file.read(BLOCK)


@contextmanager
def refusing(name: str, broken: tuple[type[Exception], ...] = ()) -> Iterator[None]:
    """What goes wrong while a source is read is a reason to refuse it. `broken`: what a damaged one raises."""
    try:
        yield
    except broken:
        raise ModelRefused(name=name, reason=DAMAGED) from None
    except PermissionError:
        raise NoPermission(name=name) from None
    except OSError as error:
        raise ModelRefused(name=name, reason=reason_of(error)) from None
