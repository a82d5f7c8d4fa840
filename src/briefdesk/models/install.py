"""A model of the catalogue from the network into the store: fetched, prepared for this laptop, then there at once."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelDamaged, ModelMissing, ModelsBusy, ModelUnfit
from briefdesk.models.catalogue import CatalogueEntry
from briefdesk.models.conversion import convert_in_own_process
from briefdesk.models.disk import MB, require_space, writing
from briefdesk.models.download import DownloadProgress, Options, Plan, bytes_here, download
from briefdesk.models.firefox import MODEL
from briefdesk.models.libraries import require_libraries
from briefdesk.models.store import ORIGINAL, FileRecord, Installed, Landing, Store
from briefdesk.models.students import unpack_student, why_not
from briefdesk.models.weights import digest_of_weights
from briefdesk.records import ModelRef

Phase = Literal["downloading", "unpacking", "optimising", "checking"]


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """`done` of `total` bytes of a phase; `total` is a guess while optimising.

    `speed`: bytes a second, `seconds_left`: of the download; `None` while nobody knows.
    """

    phase: Phase
    done: int
    total: int
    speed: float | None = None
    seconds_left: float | None = None


Report = Callable[[InstallProgress], None]


def install(
    entry: CatalogueEntry,
    store: Store,
    progress: Report,
    cancel: CancelToken,
    options: Options | None = None,
    *,
    keep_original: bool = False,
    afresh: bool = False,
) -> Installed:
    """Get a model, unless it is there. Whatever stops it, the store is as it was, and the next call goes on from there.

    `afresh`: also where it is there; what is there stays until the new one takes its place.
    `keep_original`: keep the published files, too: the torch runtime runs them. A student is run as it is published,
    so that nothing else of it is ever kept. Raises `LibraryMissing`, before the download, `ModelsBusy`,
    `NotEnoughSpace`, `CannotWrite`, `Cancelled`, what `download` raises and what `convert_in_own_process` or
    `unpack_student` raises; `ModelUnfit`, `RanOutOfMemory` for a student that does not run here.
    """
    keep_original = keep_original and entry.card.family != "student"
    order = _Order(entry, store, progress, cancel, options, keep_original, afresh)
    there = order.already()
    if there is not None:
        with contextlib.suppress(ModelsBusy):  # a run that ended between landing and tidying up
            order.forget_parts()
        return there
    require_libraries(entry.card)
    with store.changing():
        there = order.already()
        if there is None:
            order.prepare(order.fetch())
        order.forget_parts()
        return store.get(entry.card.id)


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be installed, where to, and how."""

    entry: CatalogueEntry
    store: Store
    progress: Report
    cancel: CancelToken
    options: Options | None
    keep_original: bool
    afresh: bool

    @property
    def parts(self) -> Path:
        return self.store.parts(self.entry.card.id)

    def already(self) -> Installed | None:
        """What is there, if that is it: whole, of this revision, with its originals where they are wanted."""
        if self.afresh:
            return None
        try:
            there = self.store.get(self.entry.card.id)
        except (ModelMissing, ModelDamaged):
            return None
        pinned = self.entry.digest_of(MODEL) or there.model.digest
        same = (there.model.revision, there.model.digest) == (self.entry.card.revision, pinned)
        return there if same and (there.originals is not None or not self.keep_original) else None

    def fetch(self) -> dict[str, FileRecord]:
        """The published files, verified, and nothing else in the folder of parts."""
        asked = False

        def report(done: DownloadProgress) -> None:
            nonlocal asked
            if not asked:  # sizes that the catalogue does not know are known now
                self._require_space(done.total)
                asked = True
            self.progress(InstallProgress("downloading", done.done, done.total, done.speed, done.seconds_left))

        self._require_space(sum(file.bytes or 0 for file in self.entry.files))
        files = download(Plan.of(self.entry), self.parts, report, self.cancel, self.options)
        with writing(self.parts):
            _keep_only(files, self.parts)
        return files

    def prepare(self, files: dict[str, FileRecord]) -> None:
        """From the folder of parts into the store."""
        card = self.entry.card
        with self.store.landing(card.id) as landing:
            if card.family == "student":
                reference = ModelRef(card.id, card.revision, self._unpack(landing), "student")
            else:
                digest = digest_of_weights({name: record.sha256 for name, record in files.items()})
                self._convert(landing)
                reference = ModelRef(card.id, card.revision, digest, "ct2")
            landing.describe(card, reference, self._report("checking"), self.cancel)

    def _unpack(self, landing: Landing) -> str:
        """SHA-256 of the weights of a student that runs here."""
        digest = unpack_student(self.entry, self.parts, landing.folder, self._report("unpacking"), self.cancel)
        if reason := why_not(landing.folder, self.entry.card):
            raise ModelUnfit(model=self.entry.card.id, reason=reason)
        return digest

    def _convert(self, landing: Landing) -> None:
        convert_in_own_process(self.parts, landing.folder, self.entry.card, self._report("optimising"), self.cancel)
        if self.keep_original:
            shutil.copytree(self.parts, landing.folder / ORIGINAL, copy_function=_link)

    def forget_parts(self) -> None:
        if self.parts.exists():
            with self.store.changing():
                shutil.rmtree(self.parts, ignore_errors=True)
                with contextlib.suppress(OSError):  # others are on their way
                    self.parts.parent.rmdir()

    def _require_space(self, download_bytes: int) -> None:
        """Raises `NotEnoughSpace` unless the rest of the download and the prepared model fit beside each other."""
        here = bytes_here(Plan.of(self.entry), self.parts)
        needed = max(download_bytes - here, 0) + self.entry.converted_mb * MB
        require_space(self.parts, needed, self.entry.card.name)

    def _report(self, phase: Phase) -> Callable[[int, int], None]:
        return lambda done, total: self.progress(InstallProgress(phase, done, total))


def _keep_only(files: dict[str, FileRecord], folder: Path) -> None:
    """What an earlier commit of the model has left there must not be taken for a part of this one."""
    for path in [path for path in folder.rglob("*") if not path.is_dir()]:
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()


def _link(source: str, target: str) -> str:
    """The same file under a second name, which takes no room and no time; a copy where the disk cannot do that."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
    return target
