"""What the disk says, in words for a person."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import CannotWrite, NotEnoughSpace

MB = 1024 * 1024
_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "the system does not allow it",
    errno.EPERM: "the system does not allow it",
    errno.EBUSY: "it is in use",
    errno.ENAMETOOLONG: "its path is too long",
}
_IN_USE_ON_WINDOWS = (5, 32)  # a folder with an open file in it cannot be renamed: "access denied", "in use"


class DiskUse(NamedTuple):
    """Bytes."""

    total: int
    free: int


def size_of(folder: Path) -> int:
    """Bytes of all files under it; what vanishes meanwhile, or cannot be looked at, counts as nothing."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += Path(path, name).lstat().st_size
            except OSError:
                continue
    return total


def free_space(folder: Path) -> int:
    """Bytes that may still be written there, or where the folder would be made."""
    return disk_of(folder).free


def disk_of(folder: Path) -> DiskUse:
    """Of the disk that it is on, or where it would be made. Raises `OSError` for a file system that does not say."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    use = shutil.disk_usage(folder)
    return DiskUse(use.total, use.free)


def require_space(folder: Path, needed: int, model: str) -> None:
    """Raises `NotEnoughSpace` where fewer than `needed` bytes are free."""
    try:
        free = free_space(folder)
    except OSError:  # a file system that does not say: writing will
        return
    if free < needed:
        raise NotEnoughSpace(name=model, needed_mb=-(-needed // MB), free_mb=free // MB, folder=str(folder))


@contextmanager
def writing(name: object) -> Iterator[None]:
    """Every `OSError` of the block becomes `CannotWrite` of that name, with the reason in words."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(name=str(name), reason=reason_of(error)) from error


def reason_of(error: OSError) -> str:
    """Without the path, and in words where the system's own are not plain."""
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS:
        return "it is in use"
    return _REASONS.get(error.errno or 0) or (error.strerror or type(error).__name__).lower()
