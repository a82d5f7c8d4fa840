"""What has arrived of one file, on the disk between runs.

    <name>              the file, whole and verified
    <name>.part         its first bytes
    <name>.part.json    which file they are the first bytes of: size and digest

`<name>.part` may be cut anywhere, by a crash, too: it is hashed again before anything is added to it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import Struct

from briefdesk.atomic import write_atomically
from briefdesk.codec import from_json, to_json
from briefdesk.errors import CannotWrite, NotEnoughSpace, WrongContents
from briefdesk.models.disk import MB, free_space, reason_of, writing
from briefdesk.models.download.job import Job
from briefdesk.models.download.plan import Wanted
from briefdesk.models.store import FileRecord

_BLOCK = 1024 * 1024


class State(Struct, frozen=True):
    """Of which file the part is: bytes from any server may be added, the digest decides in the end."""

    bytes: int
    sha256: str | None
    blob: str | None


class Digest:
    """The digests of a file while its bytes go by."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._sha256 = hashlib.sha256()
        self._blob = hashlib.sha1(b"blob %d\0" % wanted.bytes, usedforsecurity=False) if wanted.blob else None
        self.size = 0

    def update(self, data: bytes | memoryview) -> None:
        self._sha256.update(data)
        if self._blob is not None:
            self._blob.update(data)
        self.size += len(data)

    def is_right(self) -> bool:
        """Whether it is the file that is wanted, to the last byte."""
        wanted = self._wanted
        return (
            self.size == wanted.bytes
            and wanted.sha256 in (None, self._sha256.hexdigest())
            and (self._blob is None or wanted.blob == self._blob.hexdigest())
        )

    def record(self) -> FileRecord:
        return FileRecord(self.size, self._sha256.hexdigest())


class Part:
    """The first bytes of a file: more are added, and verified as a whole it takes its place in the end.

    `pieced`: whether bytes of several answers are in it, of this run or of earlier ones. All methods raise
    `CannotWrite`, and `NotEnoughSpace` where the disk is full; what has arrived then stays.
    """

    def __init__(self, wanted: Wanted, folder: Path, job: Job) -> None:
        self._wanted = wanted
        self._job = job
        self._folder = folder
        self._path = folder / wanted.path
        self._part = _part_of(self._path)
        self._state = self._path.with_name(f"{self._path.name}.part.json")
        self._digest = Digest(wanted)
        self._known = 0
        self.pieced = False

    @property
    def size(self) -> int:
        """Bytes that are here."""
        return self._digest.size

    @property
    def is_right(self) -> bool:
        return self._digest.is_right()

    def __enter__(self) -> Self:
        """Take up what an earlier run has left of the same file; throw away what is of another one."""
        with self._writing():
            self._path.parent.mkdir(parents=True, exist_ok=True)
            state = self._read_state()
            if state is None:
                self._part.unlink(missing_ok=True)
            self._file = self._part.open("ab", buffering=0)
        try:
            if state is not None:
                hash_file(self._part, self._digest, self._job)
                self.pieced = self.size > 0
                self._job.meter.already(self.size)
        except BaseException:
            self._file.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        if not self.size:
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)
                self._state.unlink(missing_ok=True)

    def begin(self, at: int) -> None:
        """Now comes an answer that starts with byte `at` of the file: at the end of what is here, or before it."""
        self._known = self.size - at
        self.pieced = self.size > 0
        wanted = self._wanted
        with self._writing():
            write_atomically(self._state, to_json(State(wanted.bytes, wanted.sha256, wanted.blob)))

    def add(self, block: bytes) -> None:
        """What is here already is passed over. Raises `WrongContents` as soon as there are more bytes than wanted."""
        known = min(self._known, len(block))
        self._known -= known
        block = block[known:]
        if self.size + len(block) > self._wanted.bytes:
            self.discard()
            raise WrongContents(file=self._wanted.path, model=self._job.model)
        rest = memoryview(block)
        while rest:
            with self._writing():
                count = self._file.write(rest)  # a disk that becomes full takes a part of it
            self._digest.update(rest[:count])
            self._job.meter.arrived(count)
            rest = rest[count:]

    def discard(self) -> None:
        """Nothing of it stays."""
        self._job.meter.already(-self.size)
        self._digest = Digest(self._wanted)
        self._known, self.pieced = 0, False
        with self._writing():
            self._file.truncate(0)

    def finish(self) -> FileRecord:
        """Verified: let it take its place, safely on the disk."""
        with self._writing():
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._path)
            self._state.unlink(missing_ok=True)
            if os.name != "nt":
                _sync_folder(self._path.parent)
        return self._digest.record()

    def _read_state(self) -> State | None:
        """`None` where there is no part of this very file."""
        try:
            state = from_json(self._state.read_bytes(), State)
        except (OSError, ValueError):
            return None
        wanted = self._wanted
        same = (state.bytes, state.sha256, state.blob) == (wanted.bytes, wanted.sha256, wanted.blob)
        return state if same else None

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno == errno.ENOSPC:
                needed_mb, free_mb = -(-self._job.meter.left // MB), free_space(self._folder) // MB
                raise NotEnoughSpace(
                    name=self._job.model, needed_mb=needed_mb, free_mb=free_mb, folder=str(self._folder)
                ) from None
            raise CannotWrite(name=str(self._path), reason=reason_of(error)) from None


def finished(wanted: Wanted, folder: Path, job: Job) -> FileRecord | None:
    """The file where it is there and right. One that is not is taken away. Raises `CannotWrite`."""
    path, digest = folder / wanted.path, Digest(wanted)
    with writing(path):
        try:
            size = path.stat().st_size
        except (FileNotFoundError, NotADirectoryError):
            return None
    if size == wanted.bytes:
        hash_file(path, digest, job)
    if digest.is_right():
        return digest.record()
    with writing(path):
        path.unlink()
    return None


def arrived(path: Path) -> int:
    """Bytes that are here of a file, whole or in part, whether they are right or not."""
    total = 0
    for each in (path, _part_of(path)):
        with contextlib.suppress(OSError):
            total += each.lstat().st_size
    return total


def hash_file(path: Path, digest: Digest, job: Job) -> None:
    """Raises `CannotWrite`, and what the pulse raises between blocks: that may be an `OSError` of the caller's own."""
    with writing(path):
        file = path.open("rb")
    with file:
        while True:
            with writing(path):
                block = file.read(_BLOCK)
            if not block:
                return
            job.pulse()
            digest.update(block)


def _part_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
