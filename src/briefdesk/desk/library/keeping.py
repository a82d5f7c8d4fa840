"""What is kept of what the window shows: drafts against crashes, finished briefs in the Library.

- Drafts: always, but in private mode. They are gone once the window is closed as it should be.
- The Library: once the person has turned it on, and not in private mode. An article that is briefed or edited again is
  still the same entry, but a summary with edits is never written over by another one; one that was deleted does not
  come back.
- What was open in private mode is not kept afterwards either.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.library import results
from briefdesk.desk.library.keeper import Keeper
from briefdesk.desk.result import Keep, Result
from briefdesk.desk.session import Session
from briefdesk.errors import BriefDeskError, NotInLibrary
from briefdesk.library.names import FILE, default_folder
from briefdesk.library.records import NEWEST, Draft, Entry, Writing
from briefdesk.records import Brief
from briefdesk.settings import Settings

if TYPE_CHECKING:
    from briefdesk.library.drafts import DraftFile
    from briefdesk.library.store import Library

CALM_MS = 700
"""Between two looks at what has changed."""
PURGE_MS = 3000
"""After the last of several deletions: it keeps the thread busy."""
DRAFTS = "drafts"


class Keeping(QObject):
    """`restored`: a result that a crash had left behind, and the paths of the articles that waited.

    `altered`: there is another, or one less, in the Library. `failed`: what is shown could not be kept, for this error;
    told once.
    """

    restored = Signal(object, object)
    altered = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, settings: Callable[[], Settings], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self.keeper = Keeper(default_folder(), self)
        self.writing: Callable[[], Writing | None] = lambda: None
        self.waiting: Callable[[], Sequence[Path]] = tuple
        """Both are set by whoever knows: they belong into the draft."""
        self._draft: Draft | None = None
        self._kept_draft: Draft | None = None
        self._was_private, self._told = settings().private, ""
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self.look)
        self._purging = QTimer(self)
        self._purging.setSingleShot(True)
        self._purging.setInterval(PURGE_MS)
        self._purging.timeout.connect(self._purge)

    @cached_property
    def _file(self) -> DraftFile:
        """Of this window. Only on the keeper's thread: what it needs is slow to import."""
        from briefdesk.library.drafts import DraftFile  # noqa: PLC0415

        return DraftFile(self.keeper.folder / DRAFTS)

    def notice_change(self) -> None:
        """Session or settings are not what they were. Cheap."""
        private = self._settings().private
        if private and self._session.result is not None:
            self._session.result.unkept = True
        if private and not self._was_private:
            self._drop_draft()
        self._was_private = private
        if not private and not self._calm.isActive():
            self._calm.start()

    def look(self, *, leaving: bool = False) -> None:
        """Keep what is new, and is to be kept. `leaving`: another article takes its place; there is no later time."""
        self._calm.stop()
        result = self._session.result
        if result is None or result.unkept or self._settings().private:
            return
        brief = results.draft(result)
        draft = replace(brief, writing=self.writing(), waiting=tuple(map(str, self.waiting())))
        if draft != self._draft:
            self._draft = draft
            self.keeper.ask(lambda: self._file.save(draft), failed=self._not_kept)
        as_new = replace(brief, shown=replace(brief.shown, kept_as=0))  # an id alone is no news
        is_settled = leaving or not self._session.running
        if is_settled and as_new != self._kept_draft and self.keep(result):
            self._kept_draft = as_new

    def keep(self, result: Result) -> bool:
        """A finished brief goes into the Library, where that is wanted. Returns whether it does."""
        settings = self._settings()
        result.unkept = result.unkept or settings.private
        if settings.library != "on" or result.unkept or not (result.final or result.editing.has_edits):
            return False
        brief = brief_record(result)
        if brief is not None:
            keep = result.keep
            self.keeper.ask_library(lambda library: _put(library, result, keep, brief), self._kept, self._not_kept)
        return brief is not None

    def find(self, query: str, limit: int, before: int, then: Callable[[list[Entry]], object]) -> None:
        """Briefs as `Library.entries` lists them, before the one of this id; 0 for the newest.

        Looking for them begins no file.
        """
        folder = self.keeper.folder

        def found() -> list[Entry]:
            if not (folder / FILE).exists():
                return []
            return self.keeper.with_library(lambda library: library.entries(query, limit, before or NEWEST))

        self.keeper.ask(found, then)

    def get(self, id_: int, then: Callable[[Result], object]) -> None:
        """A brief of the Library, as a result to be shown."""
        wish = self._session.wish
        self.keeper.ask_library(lambda library: results.of_brief(library.get(id_), id_, wish.summariser), then)

    def restore(self) -> None:
        """Look for what a crash has left behind."""
        if not self._settings().private:
            self.keeper.ask(self._adopt, self._adopted)
        self._purging.start()  # a crash may have come before

    def delete(self, id_: int) -> None:
        """For good. Where it is open, it stays open and is not kept again."""
        for result in filter(None, (self._session.result, self._session.before)):
            if result.keep.id == id_:
                result.unkept = True
                self._drop_draft()
        self.keeper.ask_library(lambda library: library.delete(id_), self._kept)
        self._purging.start()

    def duplicate(self, id_: int) -> None:
        self.keeper.ask_library(lambda library: library.duplicate(id_), self._kept)

    def wipe(
        self, then: Callable[[], object] = lambda: None, failed: Callable[[BriefDeskError], object] | None = None
    ) -> None:
        """Briefs and drafts; what is open stays open, and is not kept again."""

        def done(count: int) -> None:
            self._kept(count)
            then()

        self._mark_open_ones()
        self._drop_draft()
        self.keeper.ask(self._wipe, done, failed)

    def shut_down(self) -> None:
        """The window is closed as it should be; a summary is kept without the translation that was still on its way."""
        self.look()
        if self._session.running and self._session.result is not None:
            self.keep(self._session.result)
        if self._purging.isActive():
            self._purge()
        self.keeper.ask(self._close)
        self.keeper.shut_down()

    def _purge(self) -> None:
        self._purging.stop()

        def purge() -> None:
            if (self.keeper.folder / FILE).exists():
                self.keeper.with_library(lambda library: library.purge())

        self.keeper.ask(purge)

    def _mark_open_ones(self) -> None:
        for result in filter(None, (self._session.result, self._session.before)):
            result.unkept = True

    def _drop_draft(self) -> None:
        self._calm.stop()
        self._draft = None
        self.keeper.ask(self._clear)

    def _kept(self, _done: object) -> None:
        self._told = ""
        self.altered.emit()

    def _not_kept(self, error: BriefDeskError) -> None:
        """It is tried again with the next change, and told again once it has worked in between."""
        if error.code != self._told:
            self._told = error.code
            self.failed.emit(error)

    def _adopted(self, draft: Draft | None) -> None:
        if draft is not None:
            self.restored.emit(results.of_draft(draft), [Path(path) for path in draft.waiting])

    # On the keeper's thread

    def _wipe(self) -> int:
        from briefdesk.library.place import wipe  # noqa: PLC0415  as above

        return wipe(self.keeper.folder)

    def _adopt(self) -> Draft | None:
        return self._file.adopt()

    def _clear(self) -> None:
        self._file.clear()

    def _close(self) -> None:
        self._file.close()


def _put(library: Library, result: Result, keep: Keep, brief: Brief) -> None:
    """On the keeper's thread, the only one that changes a `Keep`."""
    if not keep.id:
        keep.id = library.add(brief)
        return
    try:
        library.replace(keep.id, brief)
    except NotInLibrary:
        result.unkept = True
