"""A model in a `.zip`. Its directory is checked as a whole before anything is unpacked; no header is believed."""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelRefused
from briefdesk.models.store import FileRecord
from briefdesk.models.transfer.paths import MOST_ENTRIES, Names
from briefdesk.models.transfer.source import CHANGED, DAMAGED, Entry, Origin, Report, copy, refusing

MOST_RATIO = 100
"""Unpacked to packed bytes of a file from `SMALL` bytes on. Weights hardly shrink; no vocabulary shrinks so far."""
SMALL = 10_000_000
_ENCRYPTED = 0x1
_LARGEST_DIRECTORY = 16_000_000
_TAIL = 1 << 17
"""The end of a directory is found in so many last bytes: a comment of at most 64 KB may follow it."""
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, NotImplementedError, RuntimeError)


_Seen = tuple[str, int, int, int, int]


class Zip:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: list[_Seen] = []

    @property
    def name(self) -> str:
        return self._path.name

    def entries(self, cancel: CancelToken) -> list[Entry]:
        with refusing(self.name, _BROKEN), self._path.open("rb") as file:
            self._check_directory(file)
            with zipfile.ZipFile(file) as archive:
                infos = archive.infolist()
            size = file.seek(0, 2)
        names = Names()
        for info in infos:
            cancel.check()
            self._check(info, names)
        self._check_places(infos, size)
        self._seen = list(map(_seen, infos))
        return [Entry(info.filename, info.file_size) for info in infos if not info.is_dir()]

    def take(self, wanted: Mapping[str, Path], report: Report) -> dict[str, FileRecord]:
        records = {}
        with refusing(self.name, _BROKEN), zipfile.ZipFile(self._path) as archive:
            if list(map(_seen, archive.infolist())) != self._seen:
                raise ModelRefused(name=self.name, reason=CHANGED)
            for path, target in wanted.items():
                info = archive.getinfo(path)
                with archive.open(info) as member:
                    records[path] = copy(member, target, Entry(path, info.file_size), report, self.name)
        return records

    def origin(self, root: str) -> Origin:
        return Origin(root.rpartition("/")[2] or self._path.stem)

    def _check_directory(self, file: BinaryIO) -> None:
        """How large the directory is, before the library reads all of it into memory."""
        file.seek(max(file.seek(0, 2) - _TAIL, 0))
        tail = file.read()
        end = tail.rfind(b"PK\x05\x06")
        if end < 0 or len(tail) < end + 22:
            raise ModelRefused(name=self.name, reason=DAMAGED)
        entries, directory = struct.unpack_from("<HI", tail, end + 10)
        if end >= 76 and tail[end - 20 : end - 16] == b"PK\x06\x07":  # where numbers are too large for those fields
            entries, directory = struct.unpack_from("<QQ", tail, end - 76 + 32)
        if entries > MOST_ENTRIES or directory > _LARGEST_DIRECTORY:
            raise ModelRefused(name=self.name, reason=f"it holds more than {MOST_ENTRIES} files")

    def _check(self, info: zipfile.ZipInfo, names: Names) -> None:
        problem = names.add(info.orig_filename) or _problem_of_name(info)
        if not problem and info.flag_bits & _ENCRYPTED:
            problem = "it is protected with a password"
        if not problem:
            problem = _problem_of_kind(info.external_attr >> 16)
        if not problem and info.file_size > max(SMALL, info.compress_size * MOST_RATIO):
            problem = "it would unpack to far more than it is; it may have been made to do harm"
        if problem:
            raise ModelRefused(name=self.name, reason=problem)

    def _check_places(self, infos: list[zipfile.ZipInfo], size: int) -> None:
        """No two files share the same packed bytes: a small archive would be a large one."""
        in_order = sorted(infos, key=lambda info: info.header_offset)
        ends = [*(info.header_offset for info in in_order[1:]), size]
        for info, end in zip(in_order, ends, strict=bool(infos)):
            if info.header_offset + info.compress_size > end:
                raise ModelRefused(name=self.name, reason="its files overlap; it may have been made to do harm")


def _seen(info: zipfile.ZipInfo) -> _Seen:
    """By which a file is known again when the archive is opened a second time."""
    return info.filename, info.header_offset, info.compress_size, info.file_size, info.CRC


def _problem_of_name(info: zipfile.ZipInfo) -> str:
    """The library cuts a name at a zero byte, and turns the separators of the system around."""
    plain = info.orig_filename == info.filename
    return "" if plain else "one of its files has a name that is no name"


def _problem_of_kind(mode: int) -> str:
    """Archives made on Windows have no mode, and most others that of a plain file."""
    kind = stat.S_IFMT(mode)
    if kind == stat.S_IFLNK:
        return "it holds a link"
    return "" if kind in (0, stat.S_IFREG, stat.S_IFDIR) else "it holds something that is not a file"
