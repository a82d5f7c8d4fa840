"""Between the state of the models and the process that changes them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefdesk.attempts import Attempt
from briefdesk.desk.models.offers import Offers
from briefdesk.desk.models.process import ModelsProcess
from briefdesk.desk.models.state import ModelsState
from briefdesk.models_process.messages import Export, Import, Install, Inventory, Operation, Remove, ReplyLine, Verify


class ModelsControl(QObject):
    """`changed`: the state is not what it was. `listed`: there is a new inventory. `tried`: a network was wanted."""

    changed = Signal()
    listed = Signal()
    tried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = ModelsState()
        self.process = ModelsProcess(self)
        self.process.replied.connect(self._take)
        self.process.lost.connect(self._lost)
        self._offers: tuple[Inventory, str, Offers] | None = None

    def offers(self, source: str) -> Offers | None:
        """For articles in this language; `None` before the inventory is there."""
        inventory = self.state.inventory
        if inventory is None:
            return None
        if self._offers is None or self._offers[0] is not inventory or self._offers[1] != source:
            self._offers = (inventory, source, Offers(inventory, source))
        return self._offers[2]

    def look(self) -> None:
        """Have the inventory taken."""
        self.process.look()

    def look_again(self) -> None:
        """Another process may have changed the models."""
        if self.process.pid:
            self.process.look()

    def get(self, id_: str) -> None:
        """Install, or go on with it; a model that is damaged is got afresh."""
        model = self.state.model(id_)
        if self.state.at_work(id_) is None and model is not None:
            self._ask(Install(id_, afresh=self.state.is_damaged(model)))

    def pause(self, id_: str) -> None:
        """Stop what is done with a model; a download keeps what has arrived."""
        running = self.state.at_work(id_)
        if running is not None:
            self.stop(running.job)

    def check(self, *ids: str) -> None:
        """Read every byte of these models."""
        for id_ in ids:
            if self.state.at_work(id_) is None:
                self._ask(Verify(id_))

    def remove(self, id_: str) -> None:
        if self.state.at_work(id_) is None:
            self._ask(Remove(id_))

    def export(self, id_: str, path: str) -> None:
        if self.state.at_work(id_) is None:
            self._ask(Export(id_, path))

    def take_in(self, wanted: Import) -> None:
        if self.state.importing is None:
            self._ask(wanted)

    def stop(self, job: int) -> None:
        self.state.stop(job)
        self.process.stop(job)
        self.changed.emit()

    def dismiss(self) -> None:
        self.state.dismiss()
        self.changed.emit()

    def shut_down(self) -> None:
        self.process.shut_down()

    def _ask(self, operation: Operation) -> None:
        self.state.begin(self.process.ask(operation), operation)
        self.changed.emit()

    def _take(self, reply: ReplyLine) -> None:
        if isinstance(reply.body, Attempt):
            self.tried.emit(reply.body)
            return
        self.state.take(reply)
        if isinstance(reply.body, Inventory):
            self.listed.emit()
        self.changed.emit()

    def _lost(self, jobs: list[int]) -> None:
        self.state.lost(jobs)
        if jobs:  # what has arrived is on the disk
            self.look()
        self.changed.emit()
