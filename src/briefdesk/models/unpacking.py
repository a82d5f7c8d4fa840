"""A `.gz` into the file that it holds: block by block, and never more than it may hold."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from pathlib import Path

from briefdesk.models.disk import writing
from briefdesk.models.store import FileRecord

_PACKED, _BLOCK = 64 * 1024, 256 * 1024
"""Bytes that are read, and that are written, at a time. A block unpacks to a thousand times its size at most."""
_WITH_GZIP_HEADER = 16 + zlib.MAX_WBITS


class NotSound(Exception):
    """A packed file that is damaged, cut off, or not what it says. `reason`: for a person."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def unpack(
    packed: Path, target: Path, most: int, report: Callable[[int], None], *, several: bool = False
) -> FileRecord:
    """Write what is in it to `target`, a new file: size and SHA-256 of that.

    `most`: bytes that it may unpack to; no more are ever written. `report` is called with how many more packed bytes
    have been read, often; it may raise `Cancelled`. `several`: whether it may consist of several parts, one behind the
    other, as the format allows; else nothing may stand behind its end. Raises `NotSound`; `CannotWrite`, for what
    cannot be read as well.
    """
    digest, size = hashlib.sha256(), 0
    inflater = zlib.decompressobj(_WITH_GZIP_HEADER)
    with writing(target), packed.open("rb") as source, target.open("xb") as made:
        while block := source.read(_PACKED):
            report(len(block))
            while block:
                if inflater.eof:
                    inflater = _next(several=several)
                data = _inflated(inflater, block)
                size += len(data)
                if size > most:
                    raise NotSound("it would unpack to more than it should; it may have been made to do harm")
                digest.update(data)
                made.write(data)
                block = inflater.unconsumed_tail or inflater.unused_data
    if not inflater.eof:
        raise NotSound("it was cut off")
    return FileRecord(size, digest.hexdigest())


def _next(*, several: bool) -> zlib._Decompress:
    """For the part that begins behind the end of the one before."""
    if not several:
        raise NotSound("something stands behind its end")
    return zlib.decompressobj(_WITH_GZIP_HEADER)


def _inflated(inflater: zlib._Decompress, block: bytes) -> bytes:
    """A block at most; what of the packed one is left over then is in `unconsumed_tail`."""
    try:
        return inflater.decompress(block, _BLOCK)
    except zlib.error:
        raise NotSound("it is damaged") from None
