"""What is known of the models and what is being done with them, without a window and without a process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.attempts import Attempt
from briefdesk.errors import BriefDeskError, ModelsInterrupted, from_code
from briefdesk.models_process.messages import (
    Advance,
    Done,
    Ending,
    Export,
    Failed,
    Import,
    Install,
    Inventory,
    Model,
    Operation,
    Remove,
    ReplyLine,
)


@dataclass(slots=True)
class Running:
    """An operation that has not ended. `advance`: `None` while it waits. `stopping`: it was told to stop."""

    job: int
    operation: Operation
    advance: Advance | None = None
    stopping: bool = False

    @property
    def share(self) -> float:
        """How much of its phase is done, 0 to 1."""
        now = self.advance
        return min(1.0, now.done / now.total) if now is not None and now.total > 0 else 0.0


@dataclass(frozen=True, slots=True)
class News:
    """Something that no row shows: an import or an export that ended, or bytes that are free again."""

    code: Literal["imported", "exported", "removed", "failed"]
    operation: Operation
    done: Done | None = None
    error: BriefDeskError | None = None
    model: Model | None = None


class ModelsState:
    """Feed it what the person asks for and what the process says; read its attributes.

    `inventory`: `None` until the process has said so. `running`: by job. `problems`: how the last operation on a model
    went wrong, by id. `news`: the last of them, until it is dismissed.
    """

    def __init__(self) -> None:
        self.inventory: Inventory | None = None
        self.running: dict[int, Running] = {}
        self.problems: dict[str, BriefDeskError] = {}
        self.news: News | None = None

    @property
    def models(self) -> tuple[Model, ...]:
        return self.inventory.models if self.inventory else ()

    def model(self, id_: str) -> Model | None:
        return next((model for model in self.models if model.id == id_), None)

    def at_work(self, id_: str) -> Running | None:
        """What is done with this model now, or waits to be done."""
        return next((each for each in self.running.values() if model_of(each.operation) == id_), None)

    @property
    def busy(self) -> set[str]:
        """Ids of models with which something is done, or went wrong."""
        return {model_of(each.operation) for each in self.running.values()} | self.problems.keys()

    @property
    def importing(self) -> Running | None:
        return next((each for each in self.running.values() if isinstance(each.operation, Import)), None)

    def is_damaged(self, model: Model) -> bool:
        """By its size, or found by reading it."""
        problem = self.problems.get(model.id)
        return model.state == "damaged" or (problem is not None and problem.code == "model-damaged")

    # What the person does.

    def begin(self, job: int, operation: Operation) -> None:
        self.running[job] = Running(job, operation)
        self.problems.pop(model_of(operation), None)
        self.news = None

    def stop(self, job: int) -> None:
        if job in self.running:
            self.running[job].stopping = True

    def dismiss(self) -> None:
        self.news = None

    # What the process says.

    def take(self, reply: ReplyLine) -> Running | None:
        """The operation that ended with this."""
        match reply.body:
            case Inventory():
                self.inventory = reply.body
            case Advance():
                if reply.job in self.running:
                    self.running[reply.job].advance = reply.body
            case Attempt():
                pass  # nothing of a model
            case _:
                return self._end(reply.job, reply.body)
        return None

    def lost(self, jobs: Sequence[int]) -> None:
        """The process ended by itself while it did these."""
        error = ModelsInterrupted()
        for job in jobs:
            self._end(job, Failed(error.code, error.params))

    def _end(self, job: int, ending: Ending) -> Running | None:
        ended = self.running.pop(job, None)
        if ended is None:
            return None
        operation = ended.operation
        if isinstance(ending, Failed):
            error = from_code(ending.code, ending.params)
            if isinstance(operation, Import | Export):
                self.news = News("failed", operation, error=error, model=self.model(model_of(operation)))
            else:
                self.problems[operation.id] = error
        elif isinstance(ending, Done):
            self._tell(operation, ending)
        return ended

    def _tell(self, operation: Operation, done: Done) -> None:
        model = self.model(done.id)
        match operation:
            case Import():
                self.news = News("imported", operation, done, model=model)
            case Export():
                self.news = News("exported", operation, done, model=model)
            case Remove():
                self.news = News("removed", operation, done, model=model)


def model_of(operation: Operation) -> str:
    """The id of the model; "" for an import, of which nobody knows yet."""
    return "" if isinstance(operation, Import) else operation.id


def is_install(running: Running | None) -> bool:
    return running is not None and isinstance(running.operation, Install)
