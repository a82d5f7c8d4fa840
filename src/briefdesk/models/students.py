"""Firefox's translation models out of their packed files: verified, under the names that they have in the store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.errors import WrongContents
from briefdesk.models.catalogue import CatalogueEntry, Unpacked
from briefdesk.models.disk import writing
from briefdesk.models.firefox import MODEL, MOST_BYTES
from briefdesk.models.store import FileRecord
from briefdesk.models.unpacking import NotSound, unpack


def unpack_student(
    entry: CatalogueEntry, packed: Path, target: Path, progress: Callable[[int, int], None], cancel: CancelToken
) -> str:
    """Fill `target`, an empty folder, out of the folder of downloaded files; SHA-256 of the weights.

    `progress`: packed bytes that are done, and all of them. Raises `WrongContents`, and then what holds the wrong
    contents is taken away from `packed`; `CannotWrite`, `Cancelled`.
    """
    total = entry.download_bytes or 0
    done, digest = 0, ""

    def report(count: int) -> None:
        nonlocal done
        cancel.check()
        done += count
        progress(min(done, total), total)

    for file in entry.files:
        if file.unpacked is None:
            continue
        record = _unpacked(packed / file.path, target, file.unpacked, report)
        if record is None:
            with writing(packed):
                (packed / file.path).unlink()
            raise WrongContents(file=file.path, model=entry.card.id)
        digest = record.sha256 if file.unpacked.path == MODEL else digest
    return digest


def _unpacked(packed: Path, target: Path, inside: Unpacked, report: Callable[[int], None]) -> FileRecord | None:
    """`None` where it is not what it should be."""
    try:
        record = unpack(packed, target / inside.path, inside.bytes or MOST_BYTES, report)
    except NotSound:
        return None
    right = inside.bytes in (None, record.bytes) and inside.sha256 in (None, record.sha256)
    return record if right else None
