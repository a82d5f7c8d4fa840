"""A whole download: every file of a plan, complete and verified."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from briefdesk.addresses import host_of
from briefdesk.cancel import CancelToken
from briefdesk.errors import AccessRefused, DownloadFailed, NoConnection, NotOnServer, WrongContents
from briefdesk.models.download.connections import Connections
from briefdesk.models.download.fetching import fetch
from briefdesk.models.download.hub import locate
from briefdesk.models.download.job import Job
from briefdesk.models.download.meter import DownloadProgress, Meter
from briefdesk.models.download.part import arrived, finished
from briefdesk.models.download.plan import Options, Plan, Wanted
from briefdesk.models.store import FileRecord

log = logging.getLogger(__name__)
_NOT_THERE = (AccessRefused, NotOnServer)
_TRIES = 2
"""Of an address, where there are others."""


def download(
    plan: Plan,
    folder: Path,
    progress: Callable[[DownloadProgress], None],
    cancel: CancelToken,
    options: Options | None = None,
) -> dict[str, FileRecord]:
    """Fetch the plan's files into `folder`; size and SHA-256 of each, by path. Only they are to be used of the folder.

    `folder` keeps what has arrived, so the next call goes on where this one stopped, whatever stopped it. To pause is
    to cancel and to call again later. A file that is whole and right is not fetched again; where all are, and the plan
    knows every size and digest, no connection is opened. Two calls for one folder at once: the caller's lock
    (`Store.changing`) is there to prevent it. So is the check of free space (`disk.require_space`).

    Raises `Cancelled`, `DownloadFailed` (`NoConnection`, `UntrustedServer`, `AccessRefused`, `NotOnServer`,
    `ServerTrouble`), `CannotWrite` (`NotEnoughSpace`): what has arrived is kept. `WrongContents`: that file is not.
    `ModelRefused` for a plan and `UsageError` for an address that nobody should follow.
    """
    options = options or Options()
    plan.check()
    options.check()
    with Connections(options) as connections:
        job = Job(plan.id, connections, options, Meter(progress, options), cancel)
        return fetch_all(locate(plan, job), folder, job)


def bytes_here(plan: Plan, folder: Path) -> int:
    """What has arrived of the plan's files; whatever else lies in the folder does not count."""
    return sum(arrived(folder / file.path) for file in plan.files)


def fetch_all(files: Sequence[Wanted], folder: Path, job: Job) -> dict[str, FileRecord]:
    """The same for files whose places, sizes and digests are known, whatever source they come from."""
    job.meter.expect(sum(wanted.bytes for wanted in files))
    records: dict[str, FileRecord] = {}
    unreached: dict[str, NoConnection] = {}
    for wanted in files:
        job.meter.start(wanted.path)
        if record := finished(wanted, folder, job):
            records[wanted.path] = record
            job.meter.already(record.bytes)
    for wanted in files:
        if wanted.path not in records:
            job.meter.start(wanted.path)
            records[wanted.path] = _fetch(wanted, folder, job, unreached)
    job.meter.tick(at_once=True)
    return records


def _fetch(wanted: Wanted, folder: Path, job: Job, unreached: dict[str, NoConnection]) -> FileRecord:
    """From another address where the one before does not give it, whatever the reason: it may have another file there,
    or a company may keep it from us. What has arrived counts wherever it came from.

    `unreached`: servers that there was no connection to. No other file waits for them, where it lies elsewhere, too.
    """
    options = job.options
    hasty = replace(options, tries=min(_TRIES, options.tries), first_tries=min(_TRIES, options.first_tries))
    passing: DownloadFailed | None = None
    for onward in wanted.others:
        host = host_of(wanted.url)
        try:
            if host in unreached:
                raise unreached[host]
            return fetch(wanted, folder, replace(job, options=hasty))
        except (DownloadFailed, WrongContents) as error:
            log.info("%s Another address is asked.", error.message)
            if isinstance(error, NoConnection):
                unreached[host] = error
            if isinstance(error, DownloadFailed) and not isinstance(error, _NOT_THERE):
                passing = error
        wanted = replace(wanted, url=onward)
    try:
        return fetch(wanted, folder, job)
    except _NOT_THERE as error:
        raise passing or error from None  # another try at the address before may help
