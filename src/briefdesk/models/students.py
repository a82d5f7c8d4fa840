"""Firefox's translation models out of their packed files, under the names of the store; and whether they run here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.cards import ModelCard
from briefdesk.errors import LibraryMissing, ModelUnfit, RanOutOfMemory
from briefdesk.models.catalogue import CatalogueEntry, Unpacked
from briefdesk.models.disk import writing
from briefdesk.models.firefox import MODEL, MOST_BYTES
from briefdesk.models.names import can_be_shown
from briefdesk.models.unpacking import NotSound, unpack

_DAMAGED = "its files are damaged"


def unpack_student(
    entry: CatalogueEntry, packed: Path, target: Path, progress: Callable[[int, int], None], cancel: CancelToken
) -> str:
    """Fill `target`, an empty folder, out of the folder of downloaded files; SHA-256 of the weights.

    `packed`: files of the digests that the catalogue pins; nothing of it is taken away. `progress`: packed bytes that
    are done, and all of them. Raises `ModelUnfit` where they do not hold what the catalogue says; `CannotWrite`,
    `Cancelled`.
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
        try:
            found = _unpacked(packed / file.path, target, file.unpacked, report)
        except NotSound as error:
            reason = f"{file.path} in it is not sound: {error.reason}"
            raise ModelUnfit(model=entry.card.id, reason=reason) from None
        digest = found if file.unpacked.path == MODEL else digest
    return digest


def _unpacked(packed: Path, target: Path, inside: Unpacked, report: Callable[[int], None]) -> str:
    """SHA-256 of what is in it. Raises `NotSound`, also where that is not what the catalogue says."""
    record = unpack(packed, target / inside.path, inside.bytes or MOST_BYTES, report, several=True)
    if inside.bytes not in (None, record.bytes) or inside.sha256 not in (None, record.sha256):
        raise NotSound("it holds another file than the catalogue says")
    return record.sha256


def why_not(folder: Path, card: ModelCard) -> str:
    """Why this BriefDesk cannot run the files of a student, for a person; "" where it can.

    Raises `LibraryMissing`, `RanOutOfMemory`; `CannotWrite`, for what cannot be read.
    """
    try:  # here, because this brings in what reads the vocabularies
        from briefdesk.runtimes.student import check  # noqa: PLC0415
        from briefdesk.runtimes.student.container import Unreadable  # noqa: PLC0415
        from briefdesk.runtimes.tokenizing.base import UnfitTokenizer  # noqa: PLC0415
    except ImportError as error:
        raise LibraryMissing(model=card.name, library=error.name or "sentencepiece") from error
    try:
        with writing(folder):
            check(folder, card)
    except (Unreadable, UnfitTokenizer) as error:
        return str(error) if can_be_shown(str(error)) else _DAMAGED
    except MemoryError as error:
        raise RanOutOfMemory(model=card.name) from error
    except ValueError:  # of a library, in words of its own
        return _DAMAGED
    return ""
