"""Ties the dock to what is kept, to the queue and to the settings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.library.deeds import LibraryDeeds
from briefdesk.desk.library.dock import LEAST, MOST, LibraryDock
from briefdesk.desk.library.rows import rows
from briefdesk.desk.queue import Item
from briefdesk.desk.widgets.parts import announce
from briefdesk.library.records import Entry

PAGE = 200
WIDE = 1280


class LibraryLink(QObject):
    """Builds the dock into the window. In a window that is not wide it is closed until it is asked for.

    `moved`: it was opened or closed.
    """

    moved = Signal()

    def __init__(self, actions: Actions, control: Controller, window: QMainWindow) -> None:
        super().__init__(window)
        self._actions, self._control, self._window = actions, control, window
        self._entries: list[Entry] = []
        self._more = self._wide = self._loaded = False
        self._asked = self._queued = 0
        self._listed: object = None
        self.dock = LibraryDock(window)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.dock)
        self.dock.setVisible(False)
        LibraryDeeds(control, self.dock)
        self._connect()

    @property
    def taken_width(self) -> int:
        """px of the window that are not the article's and the brief's."""
        least, most = self.dock.minimumWidth(), self.dock.maximumWidth()
        return max(least, min(most, self.dock.width())) if self.shown else 0

    @property
    def shown(self) -> bool:
        return not self.dock.isHidden()

    def fit(self, width: int) -> None:
        """The window has this width, in px."""
        wide = width >= WIDE
        if wide != self._wide:
            self._wide = wide
            settings = self._control.settings
            remembered = settings.library_shown
            self._show(wide and (settings.library == "on" if remembered is None else remembered))

    def refresh(self) -> None:
        """Show what is known. Cheap where nothing changed."""
        settings, queue = self._control.settings, self._control.queue
        self._actions.private.setChecked(settings.private)
        self._actions.library.setChecked(self.shown)
        self.dock.show_private(settings.private)
        if len(queue.items) > self._queued and queue.waiting:
            self._show(True)
        self._queued = len(queue.items)
        if self.shown:
            self._show_rows()
            self._show_offer()

    def remember(self) -> None:
        """The width, before it is closed."""
        if self.shown:
            self._control.change(library_width=max(LEAST, min(MOST, self.dock.width())))

    # What the person does

    def toggle(self) -> None:
        self._show(not self.shown)
        if self._wide:
            self._control.change(library_shown=self.shown)

    def search(self) -> None:
        self._show(True)
        self.dock.focus_search()

    # What is kept

    def reload(self) -> None:
        """Ask for the first page anew."""
        if self.shown:
            self._ask(0)

    def _ask(self, before: int) -> None:
        """What was asked meanwhile makes an older answer worthless."""
        self._asked += 1
        number, query = self._asked, self.dock.query

        def take(page: list[Entry]) -> None:
            if number == self._asked and isValid(self.dock):  # the window may have been built anew meanwhile
                self._entries = [*(self._entries if before else ()), *page]
                self._more, self._loaded = len(page) == PAGE, True
                self._show_rows()
                if query and not before:
                    announce(self.dock.list, self.tr("%n briefs found", "", len(page)))

        self._control.keeping.find(query, PAGE, before, take)

    def _load_first(self, visible: bool) -> None:
        """A new window takes the state of its docks from the one before."""
        if visible and not self._asked:
            self.refresh()
            self.reload()

    # Showing

    def _connect(self) -> None:
        dock, actions, keeping = self.dock, self._actions, self._control.keeping
        dock.visibilityChanged.connect(self._load_first)
        dock.searched.connect(self.reload)
        dock.private_chosen.connect(self._control.set_private)
        dock.model.more_wanted.connect(self._load_more)
        dock.offer.acted.connect(self._turn_on)
        actions.library.triggered.connect(self.toggle)
        actions.search_library.triggered.connect(self.search)
        actions.private.triggered.connect(self._control.set_private)
        self._control.background.ended.connect(self._announce)
        keeping.altered.connect(self.reload)

    def _announce(self, item: Item) -> None:
        """A screen reader says what has become of it."""
        _, row = rows([item], (), date.today())
        announce(self.dock.list, f"{row.title}: {row.meta}")

    def _turn_on(self) -> None:
        self._control.set_library(True)

    def _load_more(self) -> None:
        if self._entries:
            self._ask(self._entries[-1].id)

    def _show(self, shown: bool) -> None:
        if shown == self.shown:
            return
        self.remember()
        self.dock.setVisible(shown)
        self._actions.library.setChecked(shown)
        if shown:
            self._window.resizeDocks([self.dock], [self._control.settings.library_width], Qt.Orientation.Horizontal)
            self.refresh()
            self.reload()
        self.moved.emit()

    def _show_rows(self) -> None:
        queue = () if self.dock.query else self._control.queue.items
        held = self.dock.chosen if self.dock.list.hasFocus() else None
        state = [(item, item.state, item.result) for item in queue], self._entries, self._more, date.today()
        if state != self._listed:
            self._listed = state
            self.dock.model.show_rows(rows(queue, self._entries, date.today()), self._more)
        self.dock.choose(held.id if isinstance(held, Entry) else held or self._open_one())
        nothing = self.tr("No brief has these words.") if self.dock.query else self.tr("Finished briefs appear here.")
        is_empty = self._loaded and not self.dock.model.rowCount()
        says = is_empty and (bool(self.dock.query) or self._control.settings.library == "on")
        self.dock.say_empty(nothing if says else "")

    def _open_one(self) -> Item | int:
        """What the window shows, as it stands in the list."""
        result = self._control.session.result
        queued = (item for item in self._control.queue.items if result is not None and item.result is result)
        return next(queued, result.keep.id if result is not None else 0)

    def _show_offer(self) -> None:
        if self._control.settings.library == "on":
            self.dock.offer.hide()
        else:
            words = self.tr("Finished briefs are not kept. They would stay on this laptop, for you alone.")
            self.dock.offer.tell(words, self.tr("Keep briefs on this laptop"), lasting=True)
