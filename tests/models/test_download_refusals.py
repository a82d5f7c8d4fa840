"""Servers that refuse, lie, stall or are somebody else: one clear error each, and nothing bad is kept."""

from __future__ import annotations

import hashlib
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from briefdesk.errors import (
    AccessRefused,
    DownloadFailed,
    NoConnection,
    NotOnServer,
    ServerTrouble,
    WrongContents,
)
from briefdesk.models.catalogue import RemoteFile
from tests.models.downloads import CONTENTS, REPOSITORY, SIZE, WEIGHTS, fetch, files_in, plan, ranges, statuses
from tests.models.hub import (
    ENDLESS,
    LISTING,
    Cut,
    Headers,
    Hub,
    Oversize,
    Portal,
    RedirectTo,
    Stall,
    Status,
    Trick,
    WrongBytes,
)

ONE = plan({WEIGHTS: b""})
SMALL = "config.json"
REFUSALS: dict[Trick, tuple[type[DownloadFailed], int]] = {
    Status(401): (AccessRefused, 1),
    Status(403): (AccessRefused, 1),
    Status(404): (NotOnServer, 1),
    Status(410): (NotOnServer, 1),
    Status(400): (ServerTrouble, 1),
    Status(511): (ServerTrouble, 1),
    Status(500): (ServerTrouble, 3),
    Status(503): (ServerTrouble, 3),
    Status(429): (ServerTrouble, 3),
    Cut(0): (ServerTrouble, 3),
    Stall(0): (ServerTrouble, 3),
    Portal(): (ServerTrouble, 1),
}
"""With the requests that are made before the error is told, where there are three tries."""


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


def _patience(trick: Trick) -> float:
    """Seconds without a byte. Only who is to run out of it has little: the machine may be busy."""
    return 0.2 if isinstance(trick, Stall) else 10.0


@pytest.mark.parametrize("path", [LISTING, WEIGHTS, SMALL])
@pytest.mark.parametrize("trick", REFUSALS, ids=str)
def test_a_refusal(hub: Hub, tmp_path: Path, path: str, trick: Trick) -> None:
    """Only what may pass by itself is tried again."""
    error, answers = REFUSALS[trick]
    hub.misbehave(path, trick)
    with pytest.raises(error) as refused:
        fetch(hub, tmp_path, what=plan({WEIGHTS: b"", SMALL: b""}), stall_s=_patience(trick))
    assert type(refused.value) is error
    assert len(statuses(hub, path)) == answers
    assert not set(files_in(tmp_path)) - {WEIGHTS}
    named = "its list of files" if path == LISTING else path
    assert refused.value.params["file"] == named
    assert refused.value.params["host"] in {"127.0.0.1", "localhost"}
    assert "?" not in refused.value.message + refused.value.hint


@pytest.mark.parametrize("path", [LISTING, WEIGHTS, SMALL])
@pytest.mark.parametrize(
    "trick",
    [Status(500, times=2), Status(429, "0", times=2), Status(503, times=1), Stall(50, times=2), Cut(20, times=2)],
    ids=str,
)
def test_what_passes_is_waited_for(hub: Hub, tmp_path: Path, path: str, trick: Trick) -> None:
    hub.misbehave(path, trick)
    fetch(hub, tmp_path, stall_s=_patience(trick), tries=6)
    assert files_in(tmp_path) == CONTENTS
    if path != LISTING:
        assert hub.sent[path] == len(CONTENTS[path])


@pytest.mark.parametrize("path", [WEIGHTS, SMALL])
def test_wrong_bytes_of_the_right_size(hub: Hub, tmp_path: Path, path: str) -> None:
    hub.misbehave(path, WrongBytes())
    with pytest.raises(WrongContents, match=path):
        fetch(hub, tmp_path, what=plan({path: b""}))
    assert files_in(tmp_path) == {}
    assert len(statuses(hub, path)) == 1
    hub.misbehave(path)
    fetch(hub, tmp_path, what=plan({path: b""}))
    assert files_in(tmp_path) == {path: CONTENTS[path]}


def test_more_bytes_than_the_file_has(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, Oversize(announced=True))
    with pytest.raises(ServerTrouble, match="another size"):
        fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("size", [SIZE - 1, SIZE + 1])
def test_another_size_is_refused_before_the_first_byte(hub: Hub, tmp_path: Path, size: int) -> None:
    hub.misbehave(WEIGHTS, Stall(after=0))
    digest = hashlib.sha256(CONTENTS[WEIGHTS]).hexdigest()
    with pytest.raises(ServerTrouble, match="another size"):
        fetch(hub, tmp_path, what=plan({WEIGHTS: b""}, lambda path, _data: RemoteFile(path, size, digest)))
    assert len(statuses(hub, WEIGHTS)) == 1


def test_another_size_after_a_resume_takes_nothing_away(hub: Hub, tmp_path: Path) -> None:
    """Told beside the range, with whatever length the range has."""
    hub.misbehave(WEIGHTS, Cut(1_000_000, times=1), Headers("Content-Range", f"bytes 1000000-1000009/{SIZE + 1}"))
    with pytest.raises(ServerTrouble, match="another size"):
        fetch(hub, tmp_path, what=ONE)
    assert (tmp_path / f"{WEIGHTS}.part").read_bytes() == CONTENTS[WEIGHTS][:1_000_000]


def test_a_file_without_end_is_stopped_where_it_should_end(hub: Hub, tmp_path: Path) -> None:
    """Much more would come; what the system holds in its buffers is all that is sent in vain."""
    hub.misbehave(WEIGHTS, Oversize(announced=False))
    with pytest.raises(WrongContents):
        fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {}
    assert hub.sent[WEIGHTS] < ENDLESS


def test_a_listing_without_end(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(LISTING, Oversize(announced=False))
    with pytest.raises(ServerTrouble, match="no end"):
        fetch(hub, tmp_path)


def test_a_listing_that_is_none(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(LISTING, Oversize(announced=True))  # zeros behind the JSON
    with pytest.raises(ServerTrouble, match="makes no sense"):
        fetch(hub, tmp_path)


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/json", ""])
def test_a_portal_in_the_middle_harms_nothing_that_is_here(hub: Hub, tmp_path: Path, kind: str) -> None:
    """Whatever it says that its page is."""
    hub.misbehave(WEIGHTS, Cut(1_000_000, times=1), Portal(kind, times=1))
    with pytest.raises(ServerTrouble, match="sign in"):
        fetch(hub, tmp_path, what=ONE)
    assert (tmp_path / f"{WEIGHTS}.part").read_bytes() == CONTENTS[WEIGHTS][:1_000_000]
    fetch(hub, tmp_path, what=ONE)
    assert hub.sent[WEIGHTS] == SIZE


def test_a_redirect_to_another_host_is_followed(hub: Hub, tmp_path: Path) -> None:
    with Hub() as other:
        other.add(REPOSITORY, CONTENTS)
        target = f"{other.endpoint}/{REPOSITORY}/resolve/{ONE.revision}/{SMALL}"
        hub.misbehave(SMALL, RedirectTo(target))
        fetch(hub, tmp_path)
        assert other.sent[SMALL] == len(CONTENTS[SMALL])
    assert files_in(tmp_path) == CONTENTS


@pytest.mark.parametrize(
    "target", ["http://mirror.example/x", "ftp://127.0.0.1/x", "file:///etc/passwd", "http://[", ""]
)
def test_a_redirect_to_an_unsafe_address_is_not_followed(hub: Hub, tmp_path: Path, target: str) -> None:
    hub.misbehave(WEIGHTS, RedirectTo(target))
    with pytest.raises(ServerTrouble, match="unsafe address"):
        fetch(hub, tmp_path, what=ONE)


def test_redirects_without_end(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, RedirectTo(f"{hub.cdn}/{REPOSITORY}/resolve/{ONE.revision}/{WEIGHTS}"))
    with pytest.raises(ServerTrouble, match="circles"):
        fetch(hub, tmp_path, what=ONE)


def _seconds(hub: Hub, folder: Path, status: int, retry_after: str) -> float:
    hub.misbehave(WEIGHTS, Status(status, retry_after, times=1))
    began = time.monotonic()
    fetch(hub, folder, what=ONE, longest_wait_s=5)
    return time.monotonic() - began


@pytest.mark.parametrize("status", [429, 503])
def test_the_server_says_how_long_to_wait(hub: Hub, tmp_path: Path, status: int) -> None:
    assert 1.0 <= _seconds(hub, tmp_path, status, "1") < 3.0


def test_the_server_says_until_when_to_wait(hub: Hub, tmp_path: Path) -> None:
    """A date has whole seconds."""
    until = datetime.now(UTC) + timedelta(seconds=2)
    assert 0.9 <= _seconds(hub, tmp_path, 429, format_datetime(until, usegmt=True)) < 4.0


def test_a_wait_that_is_too_long_is_told_at_once(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, Status(429, "1800"))
    began = time.monotonic()
    with pytest.raises(ServerTrouble, match="come back in 30 min"):
        fetch(hub, tmp_path, what=ONE, longest_wait_s=60)
    assert time.monotonic() - began < 1
    assert len(statuses(hub, WEIGHTS)) == 1


@pytest.mark.parametrize(
    "nonsense",
    [
        "9" * 400,
        "-1",
        "1e9",
        "9" * 5000 + " Nov 1994",
        "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 +" + "9" * 30,
        "Mon, 01 Jan 0001 00:00:00 +2359",
    ],
    ids=lambda text: text[:40],
)
def test_a_wait_that_makes_no_sense(hub: Hub, tmp_path: Path, nonsense: str) -> None:
    """It is as good as none: tried again as usual."""
    hub.misbehave(WEIGHTS, Status(503, nonsense, times=1))
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}


@pytest.mark.parametrize("far", ["9" * 15, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_wait_until_the_end_of_time(hub: Hub, tmp_path: Path, far: str) -> None:
    hub.misbehave(WEIGHTS, Status(503, far, times=1))
    with pytest.raises(ServerTrouble, match="come back in"):
        fetch(hub, tmp_path, what=ONE)


def test_nobody_is_there(hub: Hub, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(NoConnection, match=r"no connection to 127\.0\.0\.1"):
            fetch(hub, tmp_path, hub=endpoint)


def test_a_name_that_does_not_exist(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(NoConnection, match=r"hub\.invalid"):
        fetch(hub, tmp_path, hub="https://hub.invalid", tries=1)


def test_the_hub_goes_away_and_comes_back(tmp_path: Path) -> None:
    """The laptop is closed in one place and opened in another."""
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        hub.misbehave(WEIGHTS, Cut(1_000_000, times=1))
        with pytest.raises(ServerTrouble):
            fetch(hub, tmp_path, what=ONE, tries=1)
    with pytest.raises(NoConnection):
        fetch(hub, tmp_path, what=ONE)
    with Hub() as again:
        again.add(REPOSITORY, CONTENTS)
        fetch(again, tmp_path, what=ONE)
        assert ranges(again, WEIGHTS) == ["bytes=1000000-"]
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
