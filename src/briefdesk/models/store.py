"""The models that are on this laptop: one folder each, with a manifest that says what is in it.

    models/<id>/              a model, whole; manifest.json holds its card, its origin, and what each file should be
    models/<id>/original/     the published files, where they were kept
    models/.parts/<id>/       what has arrived of a download, between its runs
    models/.lock              held while somebody changes the models
    models/.landing-*         on its way in; models/.removed-*: on its way out. The next who holds the lock clears both.
    models/encoder/           the built-in encoder's, and none of ours

Looking reads manifests and sizes alone; only `verify` reads the weights.
"""

from __future__ import annotations

import builtins
import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from msgspec import Struct

from briefdesk import limits
from briefdesk.cancel import CancelToken
from briefdesk.cards import ModelCard
from briefdesk.codec import from_json, to_json
from briefdesk.errors import CatalogueError, ModelDamaged, ModelMissing, ModelRefused, ModelsBusy, UnknownModel
from briefdesk.models.catalogue import find
from briefdesk.models.disk import size_of, writing
from briefdesk.models.names import is_file_path, is_model_id
from briefdesk.models.prepared import MANIFEST, landing, undo_replacement
from briefdesk.records import ModelRef

ORIGINAL = "original"
LANDING, REMOVED = ".landing-", ".removed-"
_BLOCK = 1024 * 1024


class FileRecord(Struct, frozen=True):
    bytes: int
    sha256: str


class Manifest(Struct, frozen=True):
    """`model.digest`: SHA-256 of the weights as published. `files`: all but the manifest, by path with "/"."""

    card: ModelCard
    model: ModelRef
    files: Mapping[str, FileRecord]


@dataclass(frozen=True, slots=True)
class Installed:
    """A model on this laptop. `bytes`: what its folder takes on the disk."""

    card: ModelCard
    model: ModelRef
    folder: Path
    bytes: int

    @property
    def originals(self) -> Path | None:
        """The published files, where they were kept: what the torch runtime runs."""
        if self.model.runtime == "torch":
            return self.folder
        kept = self.folder / ORIGINAL
        return kept if kept.is_dir() else None


class Store:
    """The models in a folder. Nothing in it is ever half there."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = limits.models_folder() if folder is None else folder
        self._lock = FileLock(self.folder / ".lock")

    def list(self) -> list[Installed]:
        """All whole models, by id."""
        return [model for model in (self._whole(id) for id in self._ids()) if model is not None]

    def damaged(self) -> builtins.list[str]:
        """The ids of those that are not whole."""
        return [id for id in self._ids() if self._whole(id) is None]

    def get(self, id: str) -> Installed:
        """Raises `ModelMissing`; `ModelDamaged` where a file is not there or has another size."""
        manifest = self._manifest(id)
        folder = self.folder / id
        for name, record in manifest.files.items():
            if _size(folder / name) != record.bytes:
                raise _damaged(id, folder, name)
        return Installed(manifest.card, manifest.model, folder, sum(file.bytes for file in manifest.files.values()))

    def verify(self, id: str, cancel: CancelToken | None = None) -> None:
        """Read every byte. Raises `ModelMissing`, `ModelDamaged` with the name of the first file that has changed."""
        manifest = self._manifest(id)
        for name, record in manifest.files.items():
            try:
                found = digest_of(self.folder / id / name, cancel)
            except OSError:
                found = None
            if found != record:
                raise _damaged(id, self.folder / id, name)
        with contextlib.suppress(OSError):  # a folder that may only be read
            os.utime(self.folder / id / MANIFEST)

    def checked(self, id: str) -> float:
        """When every byte was last found right, in seconds since 1970; 0 where it is not here."""
        try:
            return (self._path(id) / MANIFEST).stat().st_mtime
        except OSError:
            return 0

    def remove(self, id: str) -> int:
        """Delete a model, whole or damaged, and what has arrived of its download; the bytes that this gives back.

        Raises `ModelMissing`, `ModelsBusy`, `CannotWrite` where the system holds it (Windows: while it is in use).
        """
        places = (self._path(id), self.parts(id))
        if not any(path.exists() for path in places):
            raise missing(id)
        with self.changing():
            there = [path for path in places if path.exists()]
            freed = sum(size_of(path) for path in there)
            for path in there:
                self._delete(path)
        return freed

    @contextmanager
    def landing(self, id: str) -> Iterator[Landing]:
        """A new, empty folder for a model. What the block has filled and described is in the store when it ends.

        A block that fails leaves the store as it was; an `OSError` in it is taken for one of writing. Raises
        `ModelsBusy`, `CannotWrite`, `ModelRefused` for an id that no model can have.
        """
        if not is_model_id(id):
            raise ModelRefused(
                name=id or "A model without a name", reason="it needs a name of small letters and digits"
            )
        with self.changing(), writing(self.folder / id):
            with landing(self.folder / id, LANDING) as made:
                made.mkdir()
                model = Landing(id, made)
                yield model
                model.check()
            _sync(self.folder)

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Keep every other process from changing the models. May be entered again inside.

        Raises `ModelsBusy` at once where another one is at it, `CannotWrite` where nobody may.
        """
        entered_before = self._lock.is_locked
        with writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                self._lock.acquire(timeout=0)
            except Timeout:
                raise ModelsBusy from None
        try:
            if not entered_before:
                self._clear()
            yield
        finally:
            self._lock.release()

    def parts(self, id: str) -> Path:
        """Where a download of this model keeps what has arrived. It may not be there."""
        self._path(id)
        return self.folder / ".parts" / id

    def disk_use(self) -> int:
        """Bytes of all models and unfinished downloads, without the built-in encoder."""
        return size_of(self.folder) - size_of(self.folder / "encoder")

    def _ids(self) -> Iterator[str]:
        try:
            names = sorted(entry.name for entry in os.scandir(self.folder) if entry.is_dir())
        except OSError:
            return iter(())
        return filter(is_model_id, names)

    def _path(self, id: str) -> Path:
        if not is_model_id(id):
            raise UnknownModel(model=id)
        return self.folder / id

    def _whole(self, id: str) -> Installed | None:
        try:
            return self.get(id)
        except (ModelMissing, ModelDamaged):
            return None

    def _manifest(self, id: str) -> Manifest:
        folder = self._path(id)
        if not folder.is_dir():
            raise missing(id)
        try:
            manifest = from_json((folder / MANIFEST).read_bytes(), Manifest)
        except (OSError, ValueError):
            raise _damaged(id, folder, MANIFEST) from None
        if manifest.card.id != id or not all(is_file_path(name) for name in manifest.files):
            raise _damaged(id, folder, MANIFEST)
        return manifest

    def _delete(self, folder: Path) -> None:
        """Out of sight at once, then gone: a crash leaves a leftover, never half a model."""
        with writing(folder):
            grave = Path(tempfile.mkdtemp(prefix=REMOVED, dir=self.folder))
            try:
                folder.rename(grave / folder.name)
            finally:
                shutil.rmtree(grave, ignore_errors=True)

    def _clear(self) -> None:
        """Put right what a crash has left. Nobody else is at work here: the lock is ours."""
        landings = list(self.folder.glob(f"{LANDING}*"))
        for leftover in landings:
            with writing(leftover):
                undo_replacement(leftover)
        for leftover in (*landings, *self.folder.glob(f"{REMOVED}*")):
            shutil.rmtree(leftover, ignore_errors=True)


class Landing:
    """A model on its way into the store: `folder` is to be filled, then `describe` called once."""

    def __init__(self, id: str, folder: Path) -> None:
        self._id = id
        self.folder = folder

    def describe(
        self,
        card: ModelCard,
        model: ModelRef,
        progress: Callable[[int, int], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> None:
        """Write the manifest of the files as they are now, and see them safely on the disk.

        `progress`: bytes that are done, and all of them, after each file. Raises `ModelRefused` for a link, and for a
        name that is not safe everywhere.
        """
        if card.id != self._id or model.id != self._id:
            raise ValueError(f"a model {card.id!r} lands as {self._id!r}")
        files: dict[str, FileRecord] = {}
        done, total = 0, size_of(self.folder)
        for path in sorted(path for path in self.folder.rglob("*") if path.is_symlink() or not path.is_dir()):
            name = path.relative_to(self.folder).as_posix()
            if name == MANIFEST:
                continue
            if not is_file_path(name) or path.is_symlink():
                raise ModelRefused(name=card.name, reason="a file in it has a name that is not safe, or is a link")
            with writing(path):
                files[name] = digest_of(path, cancel)
                _sync(path)
            done += files[name].bytes
            if progress is not None:
                progress(done, total)
        with writing(self.folder / MANIFEST):
            (self.folder / MANIFEST).write_bytes(to_json(Manifest(card, model, files)) + b"\n")
            _sync(self.folder / MANIFEST)

    def check(self) -> None:
        if not (self.folder / MANIFEST).is_file():
            raise ValueError("a model lands without a manifest")


def digest_of(path: Path, cancel: CancelToken | None = None) -> FileRecord:
    """Size and SHA-256 of a file. Raises `OSError`, `Cancelled` between blocks."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if cancel is not None:
                cancel.check()
            digest.update(block)
            size += len(block)
    return FileRecord(size, digest.hexdigest())


def _sync(path: Path) -> None:
    """On the disk, before the model is said to be there: a power cut must not leave an empty file under a good name."""
    if os.name == "nt" and path.is_dir():
        return  # folders cannot be opened there
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _size(path: Path) -> int:
    """-1 where there is no such file."""
    try:
        return path.stat().st_size if path.is_file() else -1
    except OSError:
        return -1


def missing(id: str) -> ModelMissing:
    """The error, with the way to get that model, or to see what can be had."""
    offered = False
    with contextlib.suppress(CatalogueError):  # a mistake in the list is not what is asked about
        offered = find(id) is not None
    get = (
        f"Get it with: briefdesk models install {id}" if offered else "See which there are with: briefdesk models list"
    )
    return ModelMissing(model=id, get=get)


def _damaged(id: str, folder: Path, name: str) -> ModelDamaged:
    what = f"{name} is missing or is not what it was"
    return ModelDamaged(model=id, folder=str(folder), what=what, again="get the model again")
