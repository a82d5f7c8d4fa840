"""A model from a folder or an archive into the store, without a network. What is refused leaves the store as it was."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelRefused
from briefdesk.models.disk import writing
from briefdesk.models.prepared import MANIFEST
from briefdesk.models.store import LANDING, Installed, Store
from briefdesk.models.transfer.choosing import CONFIG, roots
from briefdesk.models.transfer.describing import Answers
from briefdesk.models.transfer.exported import take_in_exported
from briefdesk.models.transfer.incoming import Incoming, files_under
from briefdesk.models.transfer.opening import open_source
from briefdesk.models.transfer.published import take_in_published
from briefdesk.models.transfer.source import Entry, Progress, Source


def import_model(path: Path, store: Store, answers: Answers, progress: Progress, cancel: CancelToken) -> Installed:
    """Take in what lies at `path`, a folder, a `.zip` or a `.tar.gz`: a model that BriefDesk has exported, or a
    published Marian, BART, mBART, M2M100, Pegasus or T5.

    Raises `UsageError` for what neither the files nor the answers say, `ModelRefused`, `FileNotFound`, `NoPermission`,
    `NotEnoughSpace`, `CannotWrite`, `ModelsBusy`, `Cancelled`, and what converting raises.
    """
    source = open_source(path)
    entries = source.entries(cancel)
    root, exported = _root(source, entries)
    with store.changing(), _scratch(store) as scratch:
        model = Incoming(source, files_under(root, entries), root, store, progress, cancel)
        take_in = take_in_exported if exported else take_in_published
        return store.get(take_in(model, answers, scratch))


def _root(source: Source, entries: list[Entry]) -> tuple[str, bool]:
    """The folder that holds the model, and whether a BriefDesk has exported it: then its manifest lies at its top."""
    paths = [str(PurePosixPath(entry.path)) for entry in entries]
    exported, published = roots(paths, MANIFEST), roots(paths, CONFIG)
    depth = {len(PurePosixPath(root).parts) for root in published}
    is_ours = bool(exported) and all(len(PurePosixPath(exported[0]).parts) <= other for other in depth)
    found = exported if is_ours else published
    if not found:
        raise ModelRefused(name=source.name, reason=f"it holds no model: there is no {CONFIG} in it")
    if len(found) > 1:
        raise ModelRefused(name=source.name, reason="it holds more than one model")
    return found[0], is_ours


@contextmanager
def _scratch(store: Store) -> Iterator[Path]:
    """On the store's disk, under a name that the next who changes the models clears away, should this process die."""
    with writing(store.folder):
        scratch = tempfile.TemporaryDirectory(prefix=LANDING, dir=store.folder, ignore_cleanup_errors=True)
    with scratch as folder:
        yield Path(folder)
