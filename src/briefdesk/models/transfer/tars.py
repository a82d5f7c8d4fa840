"""A model in a `.tar.gz`: read from its beginning to its end, never as a whole, once to look and once to take."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelRefused
from briefdesk.models.store import FileRecord
from briefdesk.models.transfer.paths import Names
from briefdesk.models.transfer.source import BLOCK, CHANGED, Entry, Origin, Report, copy, refusing
from briefdesk.models.transfer.zips import MOST_RATIO, SMALL

_BROKEN = (tarfile.TarError, zlib.error, EOFError, ValueError, gzip.BadGzipFile)
_BOMB = "it would unpack to far more than it is; it may have been made to do harm"


class TarGz:
    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        return self._path.name

    def entries(self, cancel: CancelToken) -> list[Entry]:
        names, found = Names(), []
        with self._opened(cancel) as (archive, stream):
            for member in archive:
                problem = names.add(member.name) or _problem_of_kind(member)
                if problem:
                    raise ModelRefused(name=self.name, reason=problem)
                if member.isreg():
                    found.append(Entry(member.name, member.size))
                _forget(archive)
            stream.drain()  # the last bytes say whether those before them are what they were
        return found

    def take(self, wanted: Mapping[str, Path], report: Report) -> dict[str, FileRecord]:
        records = {}
        with self._opened(CancelToken()) as (archive, _):
            for member in archive:
                if member.isreg() and member.name in wanted and member.name not in records:
                    with cast("BinaryIO", archive.extractfile(member)) as file:
                        entry = Entry(member.name, member.size)
                        records[member.name] = copy(file, wanted[member.name], entry, report, self.name)
                _forget(archive)
                if len(records) == len(wanted):
                    return records
        raise ModelRefused(name=self.name, reason=CHANGED)

    def origin(self, root: str) -> Origin:
        stem = self._path.name.removesuffix(".gz").removesuffix(".tgz").removesuffix(".tar")
        return Origin(root.rpartition("/")[2] or stem)

    @contextmanager
    def _opened(self, cancel: CancelToken) -> Iterator[tuple[tarfile.TarFile, _Unpacked]]:
        with refusing(self.name, _BROKEN), self._path.open("rb") as file, gzip.open(file) as unpacked:
            stream = _Unpacked(cast("BinaryIO", unpacked), file, self.name, cancel)
            with tarfile.open(fileobj=cast("BinaryIO", stream), mode="r:", errorlevel=2) as archive:
                yield archive, stream


class _Unpacked:
    """The unpacked bytes as the library reads them: forward only, and not too many times more than the packed ones."""

    def __init__(self, unpacked: BinaryIO, packed: BinaryIO, name: str, cancel: CancelToken) -> None:
        self._unpacked, self._packed, self._name, self._cancel = unpacked, packed, name, cancel
        self._at = 0

    def read(self, size: int) -> bytes:
        """A header that asks for more than a block at once is none of a model's."""
        if size > BLOCK:
            raise ModelRefused(name=self._name, reason="it has a header that is too long")
        return self._read(size)

    def seek(self, position: int) -> int:
        while self._at < position:
            if not self._read(min(BLOCK, position - self._at)):
                raise EOFError
        return self._at

    def tell(self) -> int:
        return self._at

    def drain(self) -> None:
        while self._read(BLOCK):
            pass

    def _read(self, size: int) -> bytes:
        self._cancel.check()
        data = self._unpacked.read(size)
        self._at += len(data)
        if self._at > max(SMALL, self._packed.tell() * MOST_RATIO):
            raise ModelRefused(name=self._name, reason=_BOMB)
        return data


def _forget(archive: tarfile.TarFile) -> None:
    """The library remembers every header that it has read."""
    cast("Any", archive).members.clear()


def _problem_of_kind(member: tarfile.TarInfo) -> str:
    if member.issym() or member.islnk():
        return "it holds a link"
    if member.issparse() or not (member.isreg() or member.isdir()):
        return "it holds something that is not a file"
    return ""
