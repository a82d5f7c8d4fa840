"""A model in a folder on a disk: its own files, and the originals that may lie beside a converted one."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelRefused
from briefdesk.models.store import ORIGINAL, FileRecord
from briefdesk.models.transfer.choosing import is_of_interest
from briefdesk.models.transfer.paths import MOST_ENTRIES
from briefdesk.models.transfer.source import Entry, Origin, Report, copy, refusing


class Folder:
    """The hub's cache is one, too: `models--owner--name/snapshots/commit`, whose files are links to `blobs`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._real = path.resolve()
        self._cache = re.fullmatch(r"models--(.+?)--(.+)", self._real.parent.parent.name)
        if self._real.parent.name != "snapshots":
            self._cache = None

    @property
    def name(self) -> str:
        return self._real.name or str(self._real)

    def entries(self, cancel: CancelToken) -> list[Entry]:
        found = []
        with refusing(self.name):
            scanned = list(islice(self._scan(), MOST_ENTRIES + 1))
            if len(scanned) > MOST_ENTRIES:
                raise ModelRefused(name=self.name, reason=f"it holds more than {MOST_ENTRIES} files")
            for entry in scanned:
                cancel.check()
                path = Path(entry.path).relative_to(self._path).as_posix()
                if is_of_interest(path):
                    self._check(entry)
                    found.append(Entry(path, entry.stat().st_size))
        return sorted(found, key=lambda entry: entry.path)

    def take(self, wanted: Mapping[str, Path], report: Report) -> dict[str, FileRecord]:
        records = {}
        for name, target in wanted.items():
            with refusing(self.name):
                file = (self._path / name).open("rb")
            with file:
                entry = Entry(name, os.fstat(file.fileno()).st_size)
                records[name] = copy(file, target, entry, report, self.name)
        return records

    def origin(self, root: str) -> Origin:
        if self._cache:
            return Origin(self._cache[2], f"{self._cache[1]}/{self._cache[2]}", self.name)
        return Origin(self.name)

    def _scan(self) -> Iterator[os.DirEntry[str]]:
        with os.scandir(self._path) as entries:
            for entry in entries:
                if entry.name == ORIGINAL and entry.is_dir(follow_symlinks=False):
                    with os.scandir(entry) as originals:
                        yield from originals
                elif not entry.is_dir():
                    yield entry

    def _check(self, entry: os.DirEntry[str]) -> None:
        if entry.is_symlink():
            target = Path(entry.path).resolve()
            if self._cache is None or target.parent != self._real.parent.parent / "blobs":
                raise ModelRefused(name=self.name, reason=f"{entry.name} in it is a link")
        if not stat.S_ISREG(entry.stat().st_mode):
            raise ModelRefused(name=self.name, reason=f"{entry.name} in it is not a plain file")
