"""What a window has open, kept from moment to moment, so that a crash takes nothing of it.

Each running window has one file of its own and holds its lock: the system takes that away from a process that ends,
however it ends. A file that nobody holds is what a crash has left behind; the next window that starts takes it over.
"""

from __future__ import annotations

from pathlib import Path
from time import time
from typing import TYPE_CHECKING
from uuid import uuid4

from briefdesk.atomic import TEMPORARY, write_atomically
from briefdesk.codec import from_json, to_json
from briefdesk.library.failures import told
from briefdesk.library.names import LOCK
from briefdesk.library.private import erase, make_private
from briefdesk.library.records import Draft

if TYPE_CHECKING:
    from filelock import FileLock

SUFFIX, DAMAGED = ".draft", ".damaged"
AGE_S = 60.0
"""Writing a draft takes a moment: what is older was left behind in the midst of it."""


class DraftFile:
    """The file of one window. Methods raise `CannotWrite`. One thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"{uuid4().hex}{SUFFIX}"
        self._lock: FileLock | None = None

    def adopt(self) -> Draft | None:
        """The newest that a crash has left behind, which is this window's from now on; `None` for none."""
        with told():
            for path in self._folder.glob(f"{TEMPORARY}*"):
                if path.stat().st_mtime < time() - AGE_S:
                    erase(path)
            left = [path for path in self._folder.glob(f"*{SUFFIX}") if path.is_file()]
            for path in sorted(left, key=lambda path: path.stat().st_mtime, reverse=True):
                lock = _hold(path)
                if lock is None:  # another window's
                    continue
                try:
                    draft = from_json(path.read_bytes(), Draft)
                except ValueError:
                    path.rename(path.with_suffix(DAMAGED))
                    lock.release()
                    continue
                self._path, self._lock = path, lock
                return draft
        return None

    def save(self, draft: Draft) -> None:
        """The whole draft takes the place of the one before."""
        with told():
            if self._lock is None:
                make_private(self._path.with_suffix(LOCK))
                self._lock = _hold(self._path)
            write_atomically(self._path, to_json(draft), new_mode=0o600)

    def clear(self) -> None:
        """Nothing is open, or nothing is to be kept."""
        with told():
            erase(self._path)

    def close(self) -> None:
        """The window is closed as it should be: nothing is left behind."""
        self.clear()
        if self._lock is not None:
            self._lock.release()
            self._path.with_suffix(LOCK).unlink(missing_ok=True)
            self._lock = None


def _hold(path: Path) -> FileLock | None:
    from filelock import FileLock, Timeout  # noqa: PLC0415  slow to import, and first needed on a thread

    lock = FileLock(path.with_suffix(LOCK), mode=0o600, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return None
    return lock
