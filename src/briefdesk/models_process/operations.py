"""What the window can ask for, each by the function that the command line uses, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.errors import UnknownModel
from briefdesk.models.catalogue import find
from briefdesk.models.store import Store
from briefdesk.models_process.messages import Advance, Done, Export, Import, Install, Operation, Remove, Verify

Tell = Callable[[Advance], None]


class Operations:
    """On the models of a store. What opens connections and what takes long to load comes in when it is needed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def do(self, operation: Operation, tell: Tell, cancel: CancelToken) -> Done:
        """Raises `Cancelled`, and the errors of the functions that do it."""
        match operation:
            case Install():
                return self._install(operation, tell, cancel)
            case Verify(id):
                self._store.verify(id, cancel)
                return Done(id)
            case Remove(id):
                return Done(id, freed_bytes=self._store.remove(id))
            case Import():
                return self._import(operation, tell, cancel)
            case Export():
                return self._export(operation, tell, cancel)

    def _install(self, operation: Install, tell: Tell, cancel: CancelToken) -> Done:
        from briefdesk.models.download import chosen_options  # noqa: PLC0415
        from briefdesk.models.install import InstallProgress, install  # noqa: PLC0415

        entry = find(operation.id)
        if entry is None:
            raise UnknownModel(model=operation.id)

        def report(now: InstallProgress) -> None:
            tell(Advance(now.phase, now.done, now.total, now.seconds_left))

        install(entry, self._store, report, cancel, chosen_options(), afresh=operation.afresh)
        return Done(operation.id)

    def _import(self, operation: Import, tell: Tell, cancel: CancelToken) -> Done:
        from briefdesk.models.transfer import Answers, TransferProgress, import_model  # noqa: PLC0415

        def report(now: TransferProgress) -> None:
            tell(Advance(now.phase, now.done, now.total))

        answers = Answers(
            id=operation.id,
            task=operation.task,
            sources=operation.sources,
            targets=operation.targets,
            licence=operation.licence,
        )
        model = import_model(Path(operation.path), self._store, answers, report, cancel)
        return Done(model.card.id)

    def _export(self, operation: Export, tell: Tell, cancel: CancelToken) -> Done:
        from briefdesk.models.transfer import TransferProgress, export_model  # noqa: PLC0415

        def report(now: TransferProgress) -> None:
            tell(Advance(now.phase, now.done, now.total))

        target = export_model(self._store.get(operation.id), Path(operation.path), report, cancel)
        return Done(operation.id, path=str(target))
