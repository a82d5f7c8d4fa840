"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

TEMPORARY = ".briefdesk-"
"""Begins the name of a file that is being written: a process that was ended in the midst of it leaves it behind."""


def write_atomically(path: Path, data: bytes, new_mode: int | None = None) -> None:
    """Write beside the target, then rename: a crash leaves the old file or the whole new one. Raises `OSError`.

    A link stays one: its target is replaced, with the permissions it had. A device or a pipe is written through, as a
    rename would put a plain file in its place. `new_mode`: permissions of a file that was not there, usually what the
    umask leaves.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    usual = new_mode if new_mode is not None else 0o666 & ~_umask()
    mode = path.stat().st_mode & 0o777 if path.exists() else usual
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=TEMPORARY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
