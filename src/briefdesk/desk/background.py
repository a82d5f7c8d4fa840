"""Gives the queue the worker whenever the person does not need it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefdesk.desk.queue import Item, Queue
from briefdesk.desk.session import Session
from briefdesk.desk.worker_process import WorkerProcess
from briefdesk.events import ArticleReady
from briefdesk.worker.messages import Models, Ready


class Background(QObject):
    """`ended`: an item of the queue is done or has failed. `changed`: the queue is not what it was."""

    ended = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, worker: WorkerProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.queue = Queue()
        self._session, self._worker = session, worker

    def go_on(self) -> None:
        """Begin the next one, if the worker is free. Call whenever something has changed."""
        is_free = not self._session.running and not self._session.revising
        if is_free and (job := self.queue.start(self._session)):
            self._worker.start(job)
            self.changed.emit()

    def hears(self, reply: object) -> bool:
        """Whether a reply was about an item of the queue."""
        if self.queue.running is None or isinstance(reply, Ready | Models):
            return False
        item = self.queue.take(reply)  # type: ignore[arg-type]  # a Qt signal carries any object
        if item is not None:
            self._end(item)
        elif isinstance(reply, ArticleReady):
            self.changed.emit()
        return True

    def loses_worker(self) -> bool:
        """Whether the worker that was lost had an item of the queue."""
        item = self.queue.lost() if self.queue.running is not None else None
        if item is not None:
            self._end(item)
        return item is not None

    def remove(self, item: Item) -> None:
        """What has become of it stays in the Library, where it is kept."""
        if item is self.queue.running:
            self._worker.stop()
        self.queue.remove(item)
        self.changed.emit()

    def clear(self) -> None:
        """Take out what is done or has failed."""
        self.queue.clear()
        self.changed.emit()

    def _end(self, item: Item) -> None:
        self.ended.emit(item)
        self.changed.emit()
