"""The Hugging Face hub and its mirrors: where the files of a commit lie, their sizes and their digests.

A file with addresses of its own lies there, and not on the hub; a mirror has it as if it were one of the hub's.
"""

from __future__ import annotations

import logging
import math
import re
import time
from dataclasses import replace
from urllib.parse import quote, urljoin

from msgspec import Struct

from briefdesk.addresses import host_of, is_safe
from briefdesk.codec import from_json
from briefdesk.errors import DownloadFailed, NoConnection, NotOnServer, ServerTrouble, WrongContents
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download.connections import Head, Request
from briefdesk.models.download.failures import PORTAL, Trouble, of_status
from briefdesk.models.download.job import Job
from briefdesk.models.download.line import Pulse
from briefdesk.models.download.plan import Plan, Wanted

log = logging.getLogger(__name__)
OK = 200
LISTING = "its list of files"
_MOST_BYTES = 8 * 1024 * 1024
_MOST_PAGES = 50
_NEXT = re.compile(r'<([^<>]*)>\s*;[^,]*\brel="?next"?')


class Lfs(Struct, frozen=True):
    """A large file: `oid` is the SHA-256 of its contents."""

    oid: str
    size: int


class Listed(Struct, frozen=True):
    """A line of the hub's listing. `oid`: the SHA-1 of the git blob, which is a mere pointer where `lfs` is there."""

    type: str
    path: str
    oid: str = ""
    size: int = 0
    lfs: Lfs | None = None


def locate(plan: Plan, job: Job) -> list[Wanted]:
    """Each file of the plan with address, size and digest. A list is asked for only where the plan does not know.

    Raises `WrongContents` where the list contradicts the plan, `NotOnServer`, other `DownloadFailed`s.
    """
    host = ""
    listing: dict[str, Listed] = {}
    if any(file.bytes is None or file.sha256 is None for file in plan.files):
        host, listing = _listing(plan, job)
    return [_wanted(file, plan, job, listing, host) for file in plan.files]


def _wanted(file: RemoteFile, plan: Plan, job: Job, listing: dict[str, Listed], host: str) -> Wanted:
    """`host`: whose listing it is."""
    url, others = _addresses(file, plan, job)
    if file.bytes is not None and file.sha256 is not None:
        return Wanted(file.path, url, file.bytes, file.sha256, others=others)
    line = listing.get(file.path)
    if line is None or line.type != "file":
        raise NotOnServer(host=host, file=file.path, status="its list does not name it")
    size, published = (line.lfs.size, line.lfs.oid) if line.lfs else (line.size, None)
    contradicted = published and file.sha256 and published != file.sha256
    if contradicted or file.bytes not in (None, size):
        raise WrongContents(file=file.path, model=plan.id)
    sha256 = file.sha256 or published
    if not sha256 and not line.oid:
        raise ServerTrouble(host=host, file=file.path, reason="it names no digest")
    return Wanted(file.path, url, size, sha256, None if sha256 else line.oid, others)


def _addresses(file: RemoteFile, plan: Plan, job: Job) -> tuple[str, tuple[str, ...]]:
    """Where a file lies, and where else."""
    if file.addresses and not job.options.endpoint:
        return file.addresses[0], file.addresses[1:]
    source, folder = job.options.source.rstrip("/"), f"{plan.folder}/" if plan.folder else ""
    return f"{source}/{plan.repository}/resolve/{plan.revision}/{quote(folder + file.path)}", ()


def _listing(plan: Plan, job: Job) -> tuple[str, dict[str, Listed]]:
    """The list by path, and the name of the server that gave it: the hub's own, unless only the mirror gives one."""
    options = job.options
    if not options.endpoint:
        return _list_of(options.hub, plan, job)
    hasty = replace(options, tries=1, first_tries=1)
    try:
        return _list_of(options.hub, plan, replace(job, options=hasty), options.hub_s)
    except DownloadFailed as error:
        log.info("%s The mirror is asked.", error.message)
    found = _list_of(options.endpoint, plan, job)
    options.unchecked()
    return found


def _list_of(server: str, plan: Plan, job: Job, within_s: float = math.inf) -> tuple[str, dict[str, Listed]]:
    """`within_s`: seconds until each answer begins."""
    url = f"{server.rstrip('/')}/api/models/{plan.repository}/tree/{plan.revision}?recursive=true"
    lines: dict[str, Listed] = {}
    for _ in range(_MOST_PAGES):
        page, onward = _page(url, job, within_s)
        lines |= {line.path: line for line in page}
        if not onward:
            return host_of(server), lines
        if not is_safe(onward):
            break
        url = onward
    raise ServerTrouble(host=host_of(server), file=LISTING, reason="its list has no end")


def _page(url: str, job: Job, within_s: float) -> tuple[list[Listed], str]:
    """A page of the listing, and the address of the next one; "" for none."""
    head, data = job.patiently(lambda: _body(url, job, within_s))
    try:
        page = from_json(data, list[Listed])
    except ValueError:
        reason = PORTAL if is_web_page(head) else "its answer makes no sense"
        raise ServerTrouble(host=head.host, file=LISTING, reason=reason) from None
    onward = _NEXT.search(head.headers.get("Link", ""))
    return page, urljoin(url, onward[1]) if onward else ""


def _body(url: str, job: Job, within_s: float) -> tuple[Head, bytes]:
    with job.line(Request(url, LISTING, {})) as line:
        head = line.head(_until(time.monotonic() + within_s, host_of(url), job))
        if head.status != OK:
            raise of_status(head.status, head.headers, head.host, LISTING, job.options.longest_wait_s)
        data = bytearray()
        for block in line.blocks(job.pulse):
            data += block
            if len(data) > _MOST_BYTES:
                raise Trouble(ServerTrouble(host=head.host, file=LISTING, reason="its list has no end"), again=False)
        return head, bytes(data)


def _until(end: float, host: str, job: Job) -> Pulse:
    """A pulse that gives up then: the system may look for a name much longer than a connection may take."""

    def pulse() -> None:
        job.pulse()
        if time.monotonic() > end:
            raise Trouble(NoConnection(host=host, file=LISTING), again=False)

    return pulse


def is_web_page(head: Head) -> bool:
    """What the wifi of a hotel, or a company's filter, answers in place of the server."""
    return head.headers.get("Content-Type", "").lower().startswith(("text/html", "application/xhtml"))
