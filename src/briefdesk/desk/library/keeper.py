"""The one thread that reads and writes what is kept: the window asks, and is answered between its events."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from briefdesk.errors import BriefDeskError, LibraryDamaged, UnexpectedFailure
from briefdesk.library.names import FILE

if TYPE_CHECKING:
    from briefdesk.library.store import Library

T = TypeVar("T")
log = logging.getLogger(__name__)


class Keeper(QObject):
    """`failed`: an error. `replaced`: a damaged Library was set aside under this path, and a new one begun.

    What was asked first is done first. The thread begins with the first question and ends with `shut_down`.
    """

    failed = Signal(object)
    replaced = Signal(str)
    _answered = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._thread: ThreadPoolExecutor | None = None
        self._open = True
        self._answered.connect(self._answer)  # a method of ours, so that it runs here and not on the thread

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[BriefDeskError], object] | None = None,
    ) -> None:
        """Do `work` on the thread; then here `then` with its result, or `failed` in the place of the signal."""
        if self._open:
            self._thread = self._thread or ThreadPoolExecutor(1, "keeper")
            answered = partial(self._done, then=then, failed=failed or self.failed.emit)
            self._thread.submit(work).add_done_callback(answered)

    def ask_library(
        self,
        work: Callable[[Library], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[BriefDeskError], object] | None = None,
    ) -> None:
        """The same with the Library. It is open only for that long: another process may wipe it at any time."""
        self.ask(partial(self.with_library, work), then, failed)

    def shut_down(self) -> None:
        """Wait until all that was asked is done: some milliseconds."""
        self._open = False
        if self._thread is not None:
            self._thread.shutdown()

    def with_library(self, work: Callable[[Library], T]) -> T:
        """On the thread. A file that turns out to be damaged is set aside, and the work is done in a new one."""
        from briefdesk.library.place import open_library, set_aside  # noqa: PLC0415  slow to import, and first needed here

        library, aside = open_library(self.folder)
        try:
            with library:
                return work(library)
        except LibraryDamaged:
            aside = set_aside(self.folder / FILE)
            library, _ = open_library(self.folder)
            with library:
                return work(library)
        finally:
            if aside is not None:
                self._answered.emit(partial(self.replaced.emit, str(aside)))

    def _done(
        self,
        done: Future[T],
        then: Callable[[T], object] | None,
        failed: Callable[[BriefDeskError], object],
    ) -> None:
        """On the thread."""
        error = done.exception()
        if error is not None:
            if not isinstance(error, BriefDeskError):
                log.error("what is kept", exc_info=error)
                error = UnexpectedFailure(kind=type(error).__name__)
            self._answered.emit(partial(failed, error))
        elif then is not None:
            self._answered.emit(partial(then, done.result()))

    def _answer(self, answer: Callable[[], object]) -> None:
        answer()
