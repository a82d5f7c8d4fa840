"""A model on its way in, whatever kind it is: where its files are, and where they go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelDamaged, ModelMissing, NameTaken
from briefdesk.models.disk import require_space
from briefdesk.models.store import FileRecord, Store
from briefdesk.models.transfer.describing import OPTIONS
from briefdesk.models.transfer.source import Entry, Progress, Source, TransferProgress


@dataclass(frozen=True, slots=True)
class Incoming:
    """`files`: those of the model, by path in its own folder; `root`: where that lies in the source, "" at its top."""

    source: Source
    files: Mapping[str, Entry]
    root: str
    store: Store
    progress: Progress
    cancel: CancelToken

    @property
    def name(self) -> str:
        return self.source.name

    def bytes(self, names: list[str]) -> int:
        return sum(self.files[name].bytes for name in names)

    def require_space(self, needed: int) -> None:
        require_space(self.store.folder, needed, self.name)

    def take(self, names: list[str], target: Path) -> dict[str, FileRecord]:
        """Write these files under a folder. Sizes and digests, by name."""
        total = self.bytes(names)
        done = 0

        def report(_: str, count: int) -> None:
            nonlocal done
            self.cancel.check()
            done += count
            self.progress(TransferProgress("copying", done, total))

        records = self.source.take({self.files[name].path: target / name for name in names}, report)
        return {name: records[self.files[name].path] for name in names}

    def is_there(self, id_: str) -> bool:
        """Whether a model of this name is in the store, whole to the last byte."""
        try:
            self.store.verify(id_, self.cancel)
        except (ModelMissing, ModelDamaged):
            return False
        return True

    def require_own_name(self, id_: str, digest: str) -> None:
        """Raises `UsageError` where another model has this name: it is not thrown away for this one."""
        try:
            there = self.store.get(id_)
        except (ModelMissing, ModelDamaged):
            return
        if there.model.digest != digest:
            raise name_taken(self.name, id_, "on this laptop")


def files_under(root: str, entries: Iterable[Entry]) -> dict[str, Entry]:
    """By path in that folder."""
    paths = {PurePosixPath(entry.path): entry for entry in entries}
    return {path.relative_to(root).as_posix(): entry for path, entry in paths.items() if path.is_relative_to(root)}


def name_taken(name: str, id_: str, where: str) -> NameTaken:
    return NameTaken(name=name, model=id_, where=where, option=OPTIONS["id"])
