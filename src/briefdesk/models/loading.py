"""An installed model into memory, if it fits there. The model libraries are imported here and not before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

from briefdesk.cards import ModelCard
from briefdesk.errors import BriefDeskError, LibraryMissing, ModelDamaged, OverMemoryLimit, TooLittleMemory
from briefdesk.log import fault
from briefdesk.models.disk import MB
from briefdesk.models.libraries import has_library
from briefdesk.models.memory import free_memory, left_of_limit
from briefdesk.models.store import Installed, Store
from briefdesk.records import ModelRef
from briefdesk.runtimes.cores import usable_cores
from briefdesk.runtimes.memory import needed_memory
from briefdesk.runtimes.protocol import TextModel

log = logging.getLogger(__name__)
Runtime = Literal["ct2", "student", "torch"]
AGAIN = "get the model again"


def load_text_model(installed: Installed, runtime: Runtime | None = None) -> TextModel:
    """The model, ready to run. `runtime`: another one than it was prepared for; "torch" wants the originals.

    Raises `ModelMissing` and `ModelDamaged` as its folder is now, `TooLittleMemory` before anything is loaded,
    `RanOutOfMemory`, `LibraryMissing`.
    """
    store = Store(installed.folder.parent)
    installed = store.get(installed.card.id)
    chosen = runtime or _runtime_of(installed)
    folder = installed.originals if chosen == "torch" else installed.folder
    if folder is None or chosen not in get_args(Runtime):
        raise ModelDamaged(
            model=installed.card.name,
            folder=str(installed.folder),
            what=f"it is not there in the form that the runtime {chosen} reads",
            again=AGAIN,
        )
    threads = _threads_that_fit(installed, folder, store)
    make = _runtime(chosen, installed.card)
    try:
        return make(folder, installed.card, installed.model, threads)
    except BriefDeskError:
        raise
    except Exception as error:  # whatever a library says of files that have changed since they were prepared
        log.error("a model was not loaded: %s", fault(error))
        raise ModelDamaged(model=installed.card.name, folder=str(installed.folder), again=AGAIN) from error


def _runtime_of(installed: Installed) -> str:
    """That it was prepared for; PyTorch for its originals, where this system does not have the other library."""
    prepared = installed.model.runtime
    if prepared == "ct2" and installed.originals is not None and not has_library("ctranslate2"):
        return "torch"
    return prepared


def _runtime(name: str, card: ModelCard) -> Callable[[Path, ModelCard, ModelRef, int], TextModel]:
    try:
        if name == "torch":
            from briefdesk.runtimes.torch_text import TorchTextModel  # noqa: PLC0415

            return TorchTextModel
        if name == "student":
            from briefdesk.runtimes.student import StudentTextModel  # noqa: PLC0415

            return StudentTextModel
        from briefdesk.runtimes.ct2_text import Ct2TextModel  # noqa: PLC0415

        return Ct2TextModel
    except (ImportError, OSError) as error:  # not there, or parts of it: the system says that in its own ways
        log.error("a model library was not loaded: %s", fault(error))
        raise LibraryMissing(model=card.name, library=getattr(error, "name", None) or name) from error


def _threads_that_fit(installed: Installed, folder: Path, store: Store) -> int:
    """How many of the usable cores to use: all, unless the memory that is free is enough for fewer only.

    Raises `TooLittleMemory` where it is not enough for one, `OverMemoryLimit` where the person's own limit is why.
    """
    free, threads, left = free_memory(), usable_cores(), left_of_limit()
    refusal = TooLittleMemory
    if left is not None and left < free:
        free, refusal = left, OverMemoryLimit
    while (needed := needed_memory(folder, installed.card, threads)) > free:
        if threads == 1:
            smaller = _smaller(installed.card, free, store)
            raise refusal(
                model=installed.card.name,
                needed_mb=-(-needed // MB),
                free_mb=free // MB,
                smaller=f"Choose {smaller} instead." if smaller else "",
            )
        threads -= 1
    return threads


def _smaller(card: ModelCard, free: int, store: Store) -> str:
    """The largest installed model that does the same in less than that; "" where there is none."""
    needs = {
        other.card.name: needed_memory(other.folder, other.card, 1)
        for other in store.list()
        if other.card.id != card.id and _does_the_same(other.card, card)
    }
    fitting = [name for name, needed in needs.items() if needed <= free]
    return max(fitting, key=needs.__getitem__, default="")


def _does_the_same(other: ModelCard, card: ModelCard) -> bool:
    return (
        other.task == card.task and set(card.sources) <= set(other.sources) and set(card.targets) <= set(other.targets)
    )
