"""Stop works at any moment, at once, and keeps what has arrived."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.models.download import DownloadProgress
from tests.models.downloads import CONTENTS, REPOSITORY, SIZE, WEIGHTS, fetch, files_in, plan, ranges
from tests.models.hub import LISTING, Hub, Slow, Stall, Status

ONE = plan({WEIGHTS: b""})
PATIENT = {"stall_s": 60, "first_wait_s": 60, "longest_wait_s": 60}
AT_ONCE_S = 1.0  # half a second, and as much again for a busy machine


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


def _stop(hub: Hub, folder: Path, when: Callable[[], bool], /, **changes: object) -> None:
    """Start a download, stop it from another thread as soon as `when` holds, and see that it ends at once."""
    token, stopped_at = CancelToken(), [0.0]

    def watch() -> None:
        until = time.monotonic() + 20
        while not when() and time.monotonic() < until:
            time.sleep(0.005)
        stopped_at[0] = time.monotonic()
        token.cancel()

    watcher = threading.Thread(target=watch)
    watcher.start()
    with pytest.raises(Cancelled):
        fetch(hub, folder, what=ONE, cancel=token, **{**PATIENT, **changes})
    took = time.monotonic() - stopped_at[0]
    watcher.join()
    assert took < AT_ONCE_S
    for thread in threading.enumerate():
        if thread.name == "briefdesk-download":
            thread.join(3)
            assert not thread.is_alive()


def _has(path: Path, size: int) -> Callable[[], bool]:
    return lambda: path.exists() and path.stat().st_size >= size


def test_while_the_server_is_silent(hub: Hub, tmp_path: Path) -> None:
    """A pause: stopped, and started again later. Everything had arrived, so nothing comes twice."""
    hub.misbehave(WEIGHTS, Stall(after=700_001, times=1))
    part = tmp_path / f"{WEIGHTS}.part"
    _stop(hub, tmp_path, _has(part, 700_001))
    assert part.read_bytes() == CONTENTS[WEIGHTS][:700_001]
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert hub.sent[WEIGHTS] == SIZE


def test_while_bytes_arrive(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, Slow(speed=2_000_000, times=1))
    part = tmp_path / f"{WEIGHTS}.part"
    _stop(hub, tmp_path, _has(part, 300_000))
    kept = part.stat().st_size
    assert 300_000 <= kept < SIZE
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert ranges(hub, WEIGHTS) == ["", f"bytes={kept}-"]


def test_what_is_in_hand_is_kept(hub: Hub, tmp_path: Path) -> None:
    """The network is ahead of the disk: what waits to be written when somebody stops it is not lost."""
    hub.misbehave(WEIGHTS, Stall(after=48 * 1024, times=1))
    token = CancelToken()

    def dawdle(progress: DownloadProgress) -> None:
        if progress.done:
            time.sleep(0.3)
            token.cancel()

    with pytest.raises(Cancelled):
        fetch(hub, tmp_path, what=ONE, cancel=token, progress=dawdle)
    assert (tmp_path / f"{WEIGHTS}.part").stat().st_size == 48 * 1024


@pytest.mark.parametrize("path", [LISTING, WEIGHTS])
@pytest.mark.parametrize("trick", [Status(500), Status(429, "50"), Stall(after=0)], ids=str)
def test_while_it_waits(hub: Hub, tmp_path: Path, path: str, trick: Status) -> None:
    hub.misbehave(path, trick)
    _stop(hub, tmp_path, lambda: any(answer.path == path and answer.status != 302 for answer in hub.answers))


def test_while_the_server_does_not_even_answer(hub: Hub, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        began = time.monotonic()
        endpoint = f"http://127.0.0.1:{mute.getsockname()[1]}"
        _stop(hub, tmp_path, lambda: time.monotonic() - began > 0.2, hub=endpoint, stall_s=0.8)


def test_while_there_is_no_connection_yet(hub: Hub, tmp_path: Path) -> None:
    """A server whose queue of callers is full lets the next one wait."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as busy:
        callers = [socket.socket() for _ in range(4)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(busy.getsockname())
        began = time.monotonic()
        endpoint = f"http://127.0.0.1:{busy.getsockname()[1]}"
        _stop(hub, tmp_path, lambda: time.monotonic() - began > 0.2, hub=endpoint, connect_s=0.8)
        for caller in callers:
            caller.close()


def test_before_it_begins(hub: Hub, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        fetch(hub, tmp_path, cancel=token)
    assert hub.answers == []


def test_while_it_looks_at_what_is_here(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path, what=ONE)
    token, asked = CancelToken(), len(hub.answers)

    def stop(progress: DownloadProgress) -> None:
        token.cancel()

    with pytest.raises(Cancelled):
        fetch(hub, tmp_path, what=ONE, cancel=token, progress=stop)
    assert len(hub.answers) == asked + 1  # the listing
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}


def test_what_the_caller_raises_ends_it_in_good_order(hub: Hub, tmp_path: Path) -> None:
    def fail(progress: DownloadProgress) -> None:
        if progress.done > 500_000:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        fetch(hub, tmp_path, what=ONE, progress=fail)
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert ranges(hub, WEIGHTS)[1] != ""


def test_what_the_caller_raises_is_no_failure_of_the_disk(hub: Hub, tmp_path: Path) -> None:
    """A pipe that breaks while the file that is here is looked at."""
    fetch(hub, tmp_path, what=ONE)
    told: list[DownloadProgress] = []

    def fail(progress: DownloadProgress) -> None:
        told.append(progress)
        if len(told) > 1:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        fetch(hub, tmp_path, what=ONE, progress=fail)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
