"""A model out of the store into one file that another BriefDesk takes in. The same model gives the same bytes."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from briefdesk.cancel import CancelToken
from briefdesk.codec import from_json
from briefdesk.errors import ModelDamaged
from briefdesk.models.disk import require_space, writing
from briefdesk.models.prepared import MANIFEST
from briefdesk.models.store import FileRecord, Installed, Manifest
from briefdesk.models.transfer.source import BLOCK, Progress, TransferProgress

_WHEN = (1980, 1, 1, 0, 0, 0)
_OVERHEAD = 1_000_000


def export_model(installed: Installed, target: Path, progress: Progress, cancel: CancelToken) -> Path:
    """Write the model to `target`, a `.zip`; in a folder it is named after the model. Whole, or not at all.

    Returns where it is.

    Raises `ModelDamaged` for a file that is not what it was, `NotEnoughSpace`, `CannotWrite`, `Cancelled`.
    """
    if target.is_dir():
        target = target / f"{installed.card.id}.zip"
    data, manifest = _manifest(installed)
    total = sum(record.bytes for record in manifest.files.values())
    require_space(target.parent, total + len(data) + _OVERHEAD, target.name)
    done = 0

    def report(count: int) -> None:
        nonlocal done
        cancel.check()
        done += count
        progress(TransferProgress("copying", done, total))

    with writing(target), _replacing(target.resolve()) as scratch:
        with zipfile.ZipFile(scratch, "w") as archive:
            archive.writestr(_member(installed, MANIFEST, len(data)), data)
            for name, record in sorted(manifest.files.items()):
                _add(archive, installed, name, record, report)
        scratch.flush()
        os.fsync(scratch.fileno())
    return target


def _manifest(installed: Installed) -> tuple[bytes, Manifest]:
    try:
        data = (installed.folder / MANIFEST).read_bytes()
        return data, from_json(data, Manifest)
    except (OSError, ValueError):
        raise _damaged(installed, MANIFEST) from None


def _add(
    archive: zipfile.ZipFile, installed: Installed, name: str, record: FileRecord, report: Callable[[int], None]
) -> None:
    """Copy a file of the model; what has changed since it was installed is not handed on."""
    try:
        file = (installed.folder / name).open("rb")
    except OSError:
        raise _damaged(installed, name) from None
    digest, size = hashlib.sha256(), 0
    with file, archive.open(_member(installed, name, record.bytes), "w") as member:
        while block := file.read(BLOCK):
            digest.update(block)
            size += len(block)
            if size > record.bytes:
                break
            member.write(block)
            report(len(block))
    if FileRecord(size, digest.hexdigest()) != record:
        raise _damaged(installed, name)


def _member(installed: Installed, name: str, size: int) -> zipfile.ZipInfo:
    """Stored, as weights hardly shrink; without the time and the system, which would make each copy another one."""
    info = zipfile.ZipInfo(f"{installed.card.id}/{name}", _WHEN)
    info.create_system, info.external_attr, info.file_size = 3, 0o100644 << 16, size
    return info


@contextmanager
def _replacing(target: Path) -> Iterator[IO[bytes]]:
    """A file beside the target that takes its place when the block ends well."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".briefdesk-")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(temporary).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o644)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _damaged(installed: Installed, name: str) -> ModelDamaged:
    what = f"{name} is missing or is not what it was"
    return ModelDamaged(model=installed.card.id, folder=str(installed.folder), what=what, again="get the model again")
