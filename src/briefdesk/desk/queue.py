"""Articles that are briefed one after another, in the background of the one that is read.

    WAITING ──start──▶ RUNNING ──▶ DONE, or FAILED
       ▲                  │
       └────give way──────┘

What the person wants goes first: the one that runs gives way, and begins anew when its turn comes again. Each failure
is that of one item, and the others go on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefdesk.desk.notices import Notice
from briefdesk.desk.result import Result
from briefdesk.desk.session import Job, Session
from briefdesk.worker.messages import Reply

State = Enum("State", ["WAITING", "RUNNING", "DONE", "FAILED"])


@dataclass(slots=True, eq=False)
class Item:
    """`notice`: why it has failed, or what is missing in what is done. `result`: of one that is done."""

    path: Path
    state: State = State.WAITING
    notice: Notice | None = None
    result: Result | None = None

    @property
    def title(self) -> str:
        """The article's, once that is known."""
        return (self.result.article.title if self.result else "") or self.path.name


class Queue:
    """`items`: in the order in which they came. `running`: the one that the worker has now."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.running: Item | None = None
        self._session = Session()

    @property
    def waiting(self) -> list[Path]:
        return [item.path for item in self.items if item.state is State.WAITING]

    def unkept(self, shown: Result | None) -> list[Path]:
        """Those that a crash would lose; not the one that is shown, which is in the draft."""
        lost = (item for item in self.items if item.result is None or not item.result.keep.id)
        return [item.path for item in lost if item.result is None or item.result is not shown]

    @property
    def over(self) -> bool:
        """Something is done or has failed."""
        return any(item.state in (State.DONE, State.FAILED) for item in self.items)

    def add(self, files: Iterable[Path]) -> None:
        """Behind the others; one that waits already, or runs, keeps its place."""
        for path in files:
            if path not in self.waiting and (self.running is None or path != self.running.path):
                self.items.append(Item(path))

    def withdraw(self, path: Path) -> None:
        """The person opens it: it has no business here, unless it is done."""
        self.give_way()
        self.items = [item for item in self.items if item.path != path or item.state is State.DONE]

    def remove(self, item: Item) -> None:
        """One that runs is not listened to any more; who owns the worker stops it."""
        if item is self.running:
            self.running = None
        self.items = [each for each in self.items if each is not item]

    def clear(self) -> None:
        """Only what waits or runs stays."""
        self.items = [item for item in self.items if item.state in (State.WAITING, State.RUNNING)]

    # The worker

    def start(self, like: Session) -> Job | None:
        """The next job, with the wish and the models of the person's session; `None` where nothing waits."""
        if self.running is not None:
            return None
        item = next((item for item in self.items if item.state is State.WAITING), None)
        if item is None:
            return None
        self.running, item.state = item, State.RUNNING
        self._session = Session(like.wish)
        self._session.models = like.models
        return self._session.open_file(item.path)

    def give_way(self) -> None:
        """The worker is needed for something else."""
        if self.running is not None:
            self.running.state, self.running = State.WAITING, None

    def take(self, reply: Reply) -> Item | None:
        """Returns the item that has come to its end by this."""
        self._session.take(reply)
        return None if self._session.running else self._end()

    def lost(self) -> Item | None:
        """The worker ended by itself, perhaps because of this article."""
        self._session.lost()
        return self._end()

    def no_worker(self) -> None:
        """Nothing can be briefed now. Each of them can be opened again."""
        notice = Notice("no-worker", "original", kept=False)
        self.running = None
        for item in self.items:
            if item.state in (State.WAITING, State.RUNNING):
                item.state, item.notice = State.FAILED, notice

    def _end(self) -> Item | None:
        item, self.running = self.running, None
        if item is not None:
            result = self._session.result
            item.notice = self._session.notice
            item.result = result if result is not None and result.summary is not None else None
            item.state = State.DONE if item.result else State.FAILED
        return item
