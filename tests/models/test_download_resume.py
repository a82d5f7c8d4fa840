"""What has arrived is kept and never fetched twice, whatever cut it off."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import ServerTrouble, WrongContents
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download import DownloadProgress
from briefdesk.models.download.line import BLOCK
from tests.models.downloads import CONTENTS, REPOSITORY, SIZE, WEIGHTS, fetch, files_in, plan, ranges, statuses
from tests.models.hub import Chunked, Cut, Headers, Hub, IgnoreRanges, ShortRange, Stall, Trick, WrongBytes, WrongRange

ONE = plan({WEIGHTS: b""})
OTHER = bytes(SIZE)
KILLED = """
import sys
from pathlib import Path
from briefdesk.cancel import CancelToken
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download import Options, Plan, download
endpoint, repository, revision, name, folder = sys.argv[1:]
plan = Plan("a-model", repository, revision, (RemoteFile(name),))
download(plan, Path(folder), lambda _: None, CancelToken(), Options(hub=endpoint))
"""


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


def _cut_off(hub: Hub, folder: Path, after: int) -> None:
    """A first run that ends after so many bytes of the weights."""
    hub.misbehave(WEIGHTS, Cut(after, times=1))
    with pytest.raises(ServerTrouble, match="broke off"):
        fetch(hub, folder, what=ONE, tries=1)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, SIZE), min_size=1, max_size=5))
def test_cut_at_random_and_started_again_until_done(cuts: list[int]) -> None:
    """The exact bound: the hub closes in good order, so all that it sent arrives, and each byte is sent once."""
    with tempfile.TemporaryDirectory() as name, Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        hub.misbehave(WEIGHTS, *(Cut(after, times=1) for after in cuts))
        runs = 0
        while not (Path(name) / WEIGHTS).exists():
            runs += 1
            try:
                fetch(hub, Path(name), what=ONE, tries=1)
            except ServerTrouble:
                assert set(files_in(Path(name))) <= {f"{WEIGHTS}.part", f"{WEIGHTS}.part.json"}
        assert files_in(Path(name)) == {WEIGHTS: CONTENTS[WEIGHTS]}
        assert runs <= len(cuts) + 1
        assert hub.sent[WEIGHTS] == SIZE


def test_cuts_are_mended_within_one_run(hub: Hub, tmp_path: Path) -> None:
    """Far more often than there are tries: each one brings something new."""
    hub.misbehave(WEIGHTS, Cut(BLOCK))
    fetch(hub, tmp_path, what=ONE, tries=2)
    assert len(statuses(hub, WEIGHTS)) == -(-SIZE // BLOCK)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert hub.sent[WEIGHTS] == SIZE


def test_a_trickle_is_nothing_new(hub: Hub, tmp_path: Path) -> None:
    """A server that gives a few bytes and hangs up, again and again, would keep us for days."""
    hub.misbehave(WEIGHTS, Cut(100))
    with pytest.raises(ServerTrouble, match="broke off"):
        fetch(hub, tmp_path, what=ONE, tries=4)
    assert (tmp_path / f"{WEIGHTS}.part").read_bytes() == CONTENTS[WEIGHTS][:400]


def test_cuts_that_bring_nothing_new_end_the_download_and_keep_what_is_here(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, Cut(BLOCK + 5, times=1), Cut(0))
    with pytest.raises(ServerTrouble, match="broke off"):
        fetch(hub, tmp_path, what=ONE, tries=4)
    assert len(statuses(hub, WEIGHTS)) == 4
    assert (tmp_path / f"{WEIGHTS}.part").read_bytes() == CONTENTS[WEIGHTS][: BLOCK + 5]


def test_a_killed_process_loses_nothing_that_was_here(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, Stall(after=700_001, seconds=60, times=1))
    arguments = [hub.endpoint, REPOSITORY, ONE.revision, WEIGHTS, str(tmp_path)]
    part = tmp_path / f"{WEIGHTS}.part"
    environment = {**os.environ, "no_proxy": "*"}
    with subprocess.Popen([sys.executable, "-c", KILLED, *arguments], env=environment) as process:
        until = time.monotonic() + 60
        while not (part.exists() and part.stat().st_size == 700_001) and time.monotonic() < until:
            time.sleep(0.01)
        process.kill()
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert ranges(hub, WEIGHTS) == ["", "bytes=700001-"]
    assert hub.sent[WEIGHTS] == SIZE


def test_a_server_that_cannot_do_ranges_starts_from_the_beginning(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, IgnoreRanges())
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert hub.sent[WEIGHTS] == 1_000_000 + SIZE


@pytest.mark.parametrize("after", [0, 400_000, 1_000_000])
def test_a_server_that_cannot_do_ranges_and_breaks_off_takes_nothing_away(hub: Hub, tmp_path: Path, after: int) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, IgnoreRanges(after))
    with pytest.raises(ServerTrouble, match="broke off"):
        fetch(hub, tmp_path, what=ONE)
    assert (tmp_path / f"{WEIGHTS}.part").read_bytes() == CONTENTS[WEIGHTS][:1_000_000]
    hub.misbehave(WEIGHTS, IgnoreRanges(1_200_000, times=1))
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert ranges(hub, WEIGHTS)[-1] == "bytes=1200000-"


def test_stopped_while_a_server_sends_once_more_what_is_here(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, IgnoreRanges(times=1))
    token = CancelToken()

    def stop(progress: DownloadProgress) -> None:
        if hub.sent[WEIGHTS] > 1_100_000:
            token.cancel()

    with pytest.raises(Cancelled):
        fetch(hub, tmp_path, what=ONE, progress=stop, cancel=token)
    kept = (tmp_path / f"{WEIGHTS}.part").read_bytes()
    assert len(kept) >= 1_000_000
    assert CONTENTS[WEIGHTS].startswith(kept)


def test_a_proxy_that_gives_a_little_at_a_time(hub: Hub, tmp_path: Path) -> None:
    """And a file that was begun: nothing of it is asked for twice, and nobody waits between."""
    _cut_off(hub, tmp_path, 500_000)
    hub.misbehave(WEIGHTS, ShortRange(50_000))
    fetch(hub, tmp_path, what=ONE, tries=4, first_wait_s=60, longest_wait_s=60)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert statuses(hub, WEIGHTS) == [200] + [206] * 20
    assert hub.sent[WEIGHTS] == SIZE


@pytest.mark.parametrize("header", ["Content-Range", "Content-Length"])
@pytest.mark.parametrize("value", ["9" * 5000, "bytes " + "9" * 5000 + "-9/9", "bytes 0-1/" + "9" * 5000, "-1", "x"])
def test_numbers_that_are_none(hub: Hub, tmp_path: Path, header: str, value: str) -> None:
    """What arrives decides; where no length is told, the end is where the server falls silent."""
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, Headers(header, value, times=1))
    fetch(hub, tmp_path, what=ONE, stall_s=0.3)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}


def test_a_range_that_begins_elsewhere_is_not_taken(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, WrongRange(times=1))
    fetch(hub, tmp_path, what=ONE, tries=1)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert ranges(hub, WEIGHTS) == ["", "bytes=1000000-", ""]


def test_a_confused_server_takes_nothing_away(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, WrongRange(times=1), Cut(0))
    with pytest.raises(ServerTrouble, match="broke off"):
        fetch(hub, tmp_path, what=ONE, tries=1)
    assert (tmp_path / f"{WEIGHTS}.part").read_bytes() == CONTENTS[WEIGHTS][:1_000_000]


def test_the_same_contents_by_another_etag_go_on(hub: Hub, tmp_path: Path) -> None:
    """Each server of a mirror may name them differently; the digest decides."""
    _cut_off(hub, tmp_path, 1_000_000)
    hub.etags = "-2"
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert statuses(hub, WEIGHTS) == [200, 206]
    assert hub.sent[WEIGHTS] == SIZE


@pytest.mark.parametrize("trick", [Cut(1_000_000, times=1), Chunked(times=1)], ids=str)
def test_a_piece_of_other_contents_gets_one_more_chance(hub: Hub, tmp_path: Path, trick: Trick) -> None:
    """A server that is behind, or a page that a filter slips in without a size, and then the right server."""
    right = RemoteFile(WEIGHTS, SIZE, hashlib.sha256(CONTENTS[WEIGHTS]).hexdigest())
    what = plan({WEIGHTS: b""}, lambda _path, _data: right)
    with Hub(lfs_from=SIZE + 1) as behind:  # names no SHA-256 on the way
        behind.add(REPOSITORY, {WEIGHTS: OTHER if isinstance(trick, Cut) else OTHER[:1000]})
        behind.misbehave(WEIGHTS, trick)
        with pytest.raises(ServerTrouble, match="broke off"):
            fetch(behind, tmp_path, what=what, tries=1)
    fetch(hub, tmp_path, what=what)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert statuses(hub, WEIGHTS) == [206, 200]


def test_a_page_without_a_size_and_then_the_file_in_one_run(hub: Hub, tmp_path: Path) -> None:
    what = plan({WEIGHTS: b""}, lambda path, _data: RemoteFile(path, SIZE, hashlib.sha256(OTHER).hexdigest()))
    with Hub(lfs_from=SIZE + 1) as filtered:
        filtered.add(REPOSITORY, {WEIGHTS: b"Blocked."})
        filtered.misbehave(WEIGHTS, Chunked(times=1))

        def unblock(_progress: DownloadProgress) -> None:
            if filtered.sent[WEIGHTS]:
                filtered.add(REPOSITORY, {WEIGHTS: OTHER})

        fetch(filtered, tmp_path, what=what, progress=unblock)
        assert statuses(filtered, WEIGHTS) == [200, 206, 200]
    assert files_in(tmp_path) == {WEIGHTS: OTHER}


def test_what_has_changed_in_the_listing_starts_over(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.add(REPOSITORY, {WEIGHTS: OTHER})
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: OTHER}
    assert ranges(hub, WEIGHTS) == ["", ""]


def test_what_has_changed_against_the_catalogue_is_refused(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    state = json.loads((tmp_path / f"{WEIGHTS}.part.json").read_bytes())
    hub.add(REPOSITORY, {WEIGHTS: OTHER})
    hub.misbehave(WEIGHTS, Stall(after=0))  # the headers are enough
    with pytest.raises(WrongContents):
        fetch(hub, tmp_path, what=plan({WEIGHTS: b""}, lambda path, _data: RemoteFile(path, SIZE, state["sha256"])))
    assert files_in(tmp_path) == {}
    assert hub.sent[WEIGHTS] == 1_000_000


def test_a_part_that_was_whole_needs_no_request(hub: Hub, tmp_path: Path) -> None:
    """Killed between the last byte and the rename."""
    _cut_off(hub, tmp_path, 1000)
    (tmp_path / f"{WEIGHTS}.part").write_bytes(CONTENTS[WEIGHTS])
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert hub.sent[WEIGHTS] == 1000


@pytest.mark.parametrize("size", [1_000_000, SIZE], ids=["cut off", "whole"])
def test_a_part_that_the_disk_has_spoilt_is_not_the_servers_fault(hub: Hub, tmp_path: Path, size: int) -> None:
    """A power cut leaves zeros where the last bytes should be."""
    _cut_off(hub, tmp_path, 1000)
    (tmp_path / f"{WEIGHTS}.part").write_bytes(CONTENTS[WEIGHTS][: size - 50] + bytes(50))
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}


@pytest.mark.parametrize(
    "state", [b"", b"{", b"[]", b"[" * 100_000, b'{"x":' * 100_000, b'{"bytes": 3, "sha256": null, "blob": null}', None]
)
def test_a_part_of_nobody_knows_what_is_thrown_away(hub: Hub, tmp_path: Path, state: bytes | None) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    path = tmp_path / f"{WEIGHTS}.part.json"
    path.unlink() if state is None else path.write_bytes(state)
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}
    assert ranges(hub, WEIGHTS) == ["", ""]


def test_a_part_that_is_too_long_is_thrown_away(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1000)
    (tmp_path / f"{WEIGHTS}.part").write_bytes(bytes(SIZE + 1))
    fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {WEIGHTS: CONTENTS[WEIGHTS]}


def test_wrong_bytes_after_a_resume_get_one_more_chance_then_nothing_stays(hub: Hub, tmp_path: Path) -> None:
    _cut_off(hub, tmp_path, 1_000_000)
    hub.misbehave(WEIGHTS, WrongBytes())
    with pytest.raises(WrongContents, match=WEIGHTS):
        fetch(hub, tmp_path, what=ONE)
    assert files_in(tmp_path) == {}
    assert ranges(hub, WEIGHTS) == ["", "bytes=1000000-", ""]


def test_the_other_files_stay_when_one_fails(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave("tokens/vocab.json", Cut(0))
    with pytest.raises(ServerTrouble):
        fetch(hub, tmp_path, tries=1)
    hub.misbehave("tokens/vocab.json")
    fetch(hub, tmp_path)
    assert files_in(tmp_path) == CONTENTS
    assert hub.sent[WEIGHTS] == SIZE
