"""One file, from wherever it lies: what is here is kept, the rest is asked for, the whole is verified."""

from __future__ import annotations

import re
from pathlib import Path

from briefdesk.addresses import host_of
from briefdesk.cancel import Cancelled
from briefdesk.errors import ServerTrouble, WrongContents
from briefdesk.models.download.connections import Head, Request
from briefdesk.models.download.failures import PORTAL, Trouble, number, of_mirror, of_status
from briefdesk.models.download.hub import OK, is_web_page
from briefdesk.models.download.job import Job
from briefdesk.models.download.line import Line
from briefdesk.models.download.part import Part
from briefdesk.models.download.plan import Wanted
from briefdesk.models.store import FileRecord

PARTIAL, OUT_OF_RANGE = 206, 416
_SHA256 = re.compile(r"[0-9a-f]{64}")
_RANGE = re.compile(r"bytes ([0-9]+)-[0-9]+/([0-9]+|\*)")
_OTHER_SIZE = "what it sends has another size: a filter may be in between, or the wifi may want you to sign in"
_NONSENSE = "its answer makes no sense"


def fetch(wanted: Wanted, folder: Path, job: Job) -> FileRecord:
    """Put the file into the folder, whole and verified.

    Raises `DownloadFailed`, `CannotWrite`, `Cancelled`: what has arrived stays. Raises `WrongContents`: nothing stays.
    """
    with Part(wanted, folder, job) as part:
        while True:
            if part.size < wanted.bytes:
                job.patiently(lambda: _fetch_rest(wanted, part, job), lambda: part.size)
            if part.is_right:
                return part.finish()
            pieced = part.pieced
            part.discard()
            if not pieced:  # a power cut, or a server of other contents, may have spoilt a piece: once more, from one
                raise WrongContents(file=wanted.path, model=job.model)


def _fetch_rest(wanted: Wanted, part: Part, job: Job, *, whole: bool = False) -> None:
    """One request for what is missing; where that is not to be had, one for the `whole`.

    Whoever gives only the whole sends once more what is here: it is read and passed over, and stays here whatever
    happens then. Raises `Trouble` where the answer is not it, or not all of it.
    """
    before = part.size
    if before == wanted.bytes:  # only the end of the last answer has not come
        return
    ranged = before > 0 and not whole
    request = Request(wanted.url, wanted.path, {"Range": f"bytes={before}-"} if ranged else {})
    with job.line(request) as line:
        head = line.head(job.pulse)
        elsewhere = ranged and _starts_elsewhere(head, part)
        if not elsewhere:
            _check(head, wanted, part, job, ranged=ranged)
            part.begin(before if head.status == PARTIAL else 0)
            _receive(line, part, job)
    if elsewhere:
        _fetch_rest(wanted, part, job, whole=True)
    elif part.size < wanted.bytes:
        capped = head.status == PARTIAL and part.size > before  # a proxy gives so much at a time: go on at once
        raise Trouble(_trouble(head, wanted, "the connection broke off"), again=True, wait_s=0.0 if capped else None)


def _receive(line: Line, part: Part, job: Job) -> None:
    try:
        for block in line.blocks(job.pulse):
            part.add(block)
    except Cancelled:
        for block in line.arrived():
            part.add(block)
        raise


def _starts_elsewhere(head: Head, part: Part) -> bool:
    """Whether a range came that does not continue what is here, or none can: a confused server."""
    if head.status != PARTIAL:
        return head.status == OUT_OF_RANGE
    came = _RANGE.fullmatch(head.headers.get("Content-Range", ""))
    return came is None or number(came[1]) != part.size


def _check(head: Head, wanted: Wanted, part: Part, job: Job, *, ranged: bool) -> None:
    """Raises `Trouble` for an answer that is no file, `WrongContents` for one that names another digest."""
    if head.status not in (OK, PARTIAL):
        trouble = of_status(head.status, head.headers, head.host, wanted.path, job.options.longest_wait_s)
        mirror = job.options.endpoint
        raise of_mirror(trouble, host_of(mirror)) if mirror else trouble
    if is_web_page(head) and not wanted.path.endswith((".html", ".htm")):
        raise Trouble(_trouble(head, wanted, PORTAL), again=False)
    if head.headers.get("Content-Encoding", "identity") != "identity" or (head.status == PARTIAL and not ranged):
        raise Trouble(_trouble(head, wanted, _NONSENSE), again=False)
    if _announced(head) not in (None, wanted.bytes):
        raise Trouble(_trouble(head, wanted, _OTHER_SIZE), again=False)
    if wanted.sha256 and _SHA256.fullmatch(head.linked) and head.linked != wanted.sha256:
        part.discard()
        raise WrongContents(file=wanted.path, model=job.model)


def _announced(head: Head) -> int | None:
    """Bytes of the whole file, however much of it this answer brings."""
    if head.status == OK:
        return number(head.headers.get("Content-Length", ""))
    came = _RANGE.fullmatch(head.headers.get("Content-Range", ""))
    return number(came[2]) if came else None


def _trouble(head: Head, wanted: Wanted, reason: str) -> ServerTrouble:
    return ServerTrouble(host=head.host, file=wanted.path, reason=reason)
