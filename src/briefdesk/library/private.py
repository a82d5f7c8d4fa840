"""Files that nobody else on the laptop may read, and that are overwritten before they are deleted."""

from __future__ import annotations

import os
from pathlib import Path

_PIECE = 1 << 20


def make_private(path: Path) -> None:
    """The file, empty where it was not there, and its folder are the person's own. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def erase(path: Path) -> None:
    """Overwrite the bytes of a file, then delete it; nothing to do where it is gone. Raises `OSError`.

    What a solid-state disk or a file system with copies keeps elsewhere is beyond the reach of any program.
    """
    try:
        with path.open("r+b") as file:
            for left in range(path.stat().st_size, 0, -_PIECE):
                file.write(bytes(min(left, _PIECE)))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)
