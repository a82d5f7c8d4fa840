"""What can be done with a brief of the Library, and with an item of the queue."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from briefdesk.desk import error_words
from briefdesk.desk.controller import Controller
from briefdesk.desk.library.dock import LibraryDock
from briefdesk.desk.queue import Item
from briefdesk.errors import BriefDeskError
from briefdesk.library.records import Entry

SHOWN_TITLE = 60


class LibraryDeeds(QObject):
    """Answers the rows, the menu and the note of the dock."""

    def __init__(self, control: Controller, dock: LibraryDock) -> None:
        super().__init__(dock)
        self._control, self._dock = control, dock
        self._confirmed: Callable[[], object] = lambda: None
        dock.opened.connect(self._open)
        dock.deleted.connect(self._delete)
        dock.menu.aboutToShow.connect(self._fill_menu)
        dock.note.acted.connect(self._act)
        control.keeping.keeper.failed.connect(self._tell_failure)
        control.keeping.keeper.replaced.connect(self._tell_replaced)

    def _open(self, of: Item | Entry) -> None:
        if isinstance(of, Item):
            self._control.open_queued(of)
        else:
            self._control.open_brief(of.id)

    def _delete(self, of: Item | Entry) -> None:
        """An item leaves the queue at once. A brief is asked for: it cannot be brought back."""
        if isinstance(of, Item):
            self._control.background.remove(of)
            return
        self._confirmed = partial(self._control.keeping.delete, of.id)
        words = self.tr("Delete “%1” for good?").replace("%1", textwrap.shorten(of.title, SHOWN_TITLE, placeholder="…"))
        self._dock.note.ask(words, self.tr("Delete"))

    def _ask_to_wipe(self) -> None:
        self._confirmed = self._control.keeping.wipe
        words = self.tr("Overwrite and delete all briefs and drafts? The article that is open stays open.")
        self._dock.note.ask(words, self.tr("Wipe"))

    def _act(self) -> None:
        self._confirmed()

    def _fill_menu(self) -> None:
        menu, chosen = self._dock.menu, self._dock.chosen
        menu.clear()
        if isinstance(chosen, Item):
            self._add(menu, self.tr("Open"), partial(self._open, chosen))
            self._add(menu, self.tr("Take out of the queue"), partial(self._delete, chosen))
        else:
            keeping = self._control.keeping
            self._add(menu, self.tr("Open"), partial(self._open, chosen) if chosen else None)
            self._add(menu, self.tr("Duplicate"), partial(keeping.duplicate, chosen.id) if chosen else None)
            self._add(menu, self.tr("Delete…"), partial(self._delete, chosen) if chosen else None)
        menu.addSeparator()
        clear = self._control.background.clear if self._control.queue.over else None
        self._add(menu, self.tr("Clear the queue of what is done"), clear)
        self._add(menu, self.tr("Wipe the Library…"), self._ask_to_wipe)

    def _add(self, menu: QMenu, words: str, deed: Callable[[], object] | None) -> None:
        """`deed`: `None` where there is nothing to do it with."""
        action = menu.addAction(words)
        action.setEnabled(deed is not None)
        if deed is not None:
            action.triggered.connect(lambda _checked=False: deed())

    def _tell_failure(self, error: BriefDeskError) -> None:
        self._dock.note.tell(" ".join(error_words.words(error)))

    def _tell_replaced(self, aside: str) -> None:
        words = self.tr("The Library was damaged. Its file is now %1, and a new one was begun.")
        self._dock.note.tell(words.replace("%1", aside))
