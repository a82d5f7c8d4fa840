"""A model from a folder or an archive into the store, without a network. What is refused leaves the store as it was."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from briefdesk.cancel import CancelToken
from briefdesk.errors import ModelRefused
from briefdesk.models.disk import writing
from briefdesk.models.firefox import PACKED_OTHERWISE, is_packed_otherwise
from briefdesk.models.store import LANDING, Installed, Store
from briefdesk.models.transfer.choosing import CONFIG, is_exported, is_published, is_student, roots
from briefdesk.models.transfer.describing import Answers
from briefdesk.models.transfer.exported import take_in_exported
from briefdesk.models.transfer.incoming import Incoming, files_under
from briefdesk.models.transfer.opening import open_source
from briefdesk.models.transfer.published import take_in_published
from briefdesk.models.transfer.source import Entry, Progress, Source
from briefdesk.models.transfer.student import take_in_student


def import_model(path: Path, store: Store, answers: Answers, progress: Progress, cancel: CancelToken) -> Installed:
    """Take in what lies at `path`, a folder, a `.zip` or a `.tar.gz`: a model that BriefDesk has exported, a
    published Marian, BART, mBART, M2M100, Pegasus or T5, or one of Firefox's translation models.

    Raises `UsageError` for what neither the files nor the answers say, `ModelRefused`, `FileNotFound`, `NoPermission`,
    `NotEnoughSpace`, `CannotWrite`, `ModelsBusy`, `Cancelled`, and what converting raises.
    """
    source = open_source(path)
    entries = source.entries(cancel)
    root, take_in = _root(source, entries)
    with store.changing(), _scratch(store) as scratch:
        model = Incoming(source, files_under(root, entries), root, store, progress, cancel)
        return store.get(take_in(model, answers, scratch))


_TakeIn = Callable[[Incoming, Answers, Path], str]
_KINDS: tuple[tuple[Callable[[str], bool], _TakeIn], ...] = (
    (is_exported, take_in_exported),
    (is_published, take_in_published),
    (is_student, take_in_student),
)
"""What marks the folder of a model, and how it is taken in. Of marks at the same depth the first one counts."""


def _root(source: Source, entries: list[Entry]) -> tuple[str, _TakeIn]:
    """The folder that holds the model, and what it is."""
    paths = [str(PurePosixPath(entry.path)) for entry in entries]
    found = [(roots(paths, marks), take_in) for marks, take_in in _KINDS]
    folders, take_in = min(found, key=lambda kind: _depth(kind[0]))
    if not folders:
        raise ModelRefused(name=source.name, reason=_why_none(paths))
    if len(folders) > 1:
        raise ModelRefused(name=source.name, reason="it holds more than one model")
    return folders[0], take_in


def _why_none(paths: list[str]) -> str:
    """Why there is no model in files of which none marks one."""
    if any(is_packed_otherwise(PurePosixPath(path).name) for path in paths):
        return f"it holds no model as it is: {PACKED_OTHERWISE}"
    return f"it holds no model: neither {CONFIG} nor Firefox’s model.….bin or model.….bin.gz is in it"


def _depth(folders: list[str]) -> float:
    return len(PurePosixPath(folders[0]).parts) if folders else math.inf


@contextmanager
def _scratch(store: Store) -> Iterator[Path]:
    """On the store's disk, under a name that the next who changes the models clears away, should this process die."""
    with writing(store.folder):
        scratch = tempfile.TemporaryDirectory(prefix=LANDING, dir=store.folder, ignore_cleanup_errors=True)
    with scratch as folder:
        yield Path(folder)
