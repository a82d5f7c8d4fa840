"""A mirror gives the files; what they must be, the hub says, or a person is told that it did not."""

from __future__ import annotations

import hashlib
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import NoConnection, NotOnServer, WrongContents
from briefdesk.models.catalogue import RemoteFile
from tests.models.downloads import CONTENTS, REPOSITORY, SIZE, WEIGHTS, fetch, files_in, plan, statuses
from tests.models.hub import LISTING, Cut, Hub, Portal, Stall, Status, Trick

NOBODY = "http://127.0.0.1:9"


class _Told:
    """Counts how often a person is told."""

    times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def told() -> _Told:
    return _Told()


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


@pytest.fixture
def mirror() -> Iterator[Hub]:
    with Hub() as mirror:
        mirror.add(REPOSITORY, CONTENTS)
        yield mirror


def test_the_files_come_from_the_mirror_and_the_list_from_the_hub(
    hub: Hub, mirror: Hub, told: _Told, tmp_path: Path
) -> None:
    fetch(hub, tmp_path, endpoint=mirror.endpoint, unchecked=told)
    assert files_in(tmp_path) == CONTENTS
    assert {answer.path for answer in hub.answers} == {LISTING}
    assert {answer.path for answer in mirror.answers} == {path for path, data in CONTENTS.items() if data}
    assert told.times == 0


@pytest.mark.parametrize("path", [WEIGHTS, "tokens/vocab.json"])
def test_a_mirror_that_has_other_contents_is_found_out(hub: Hub, mirror: Hub, tmp_path: Path, path: str) -> None:
    """Its own list names them, too. A large file has a SHA-256 in the list, a small one the SHA-1 of git."""
    mirror.lfs_from = SIZE + 1  # names nothing on the way
    mirror.add(REPOSITORY, {**CONTENTS, path: bytes(len(CONTENTS[path]))})
    with pytest.raises(WrongContents, match=path):
        fetch(hub, tmp_path, endpoint=mirror.endpoint)
    assert path not in files_in(tmp_path)
    assert statuses(mirror, LISTING) == []


@pytest.mark.parametrize("trick", [Status(401), Status(404), Status(503), Portal(), Cut(5), Stall(0)], ids=str)
def test_a_hub_that_does_not_give_its_list_is_told(
    hub: Hub, mirror: Hub, told: _Told, tmp_path: Path, trick: Trick
) -> None:
    """A company whose network has the mirror alone, or a hub that does not have that model."""
    hub.misbehave(LISTING, trick)
    fetch(hub, tmp_path, endpoint=mirror.endpoint, unchecked=told, hub_s=0.3, stall_s=2)
    assert files_in(tmp_path) == CONTENTS
    assert len(statuses(hub, LISTING)) == 1
    assert told.times == 1


@pytest.mark.parametrize("nowhere", [NOBODY, "https://hub.invalid"])
def test_a_hub_that_is_not_there_is_told_at_once(mirror: Hub, told: _Told, tmp_path: Path, nowhere: str) -> None:
    began = time.monotonic()
    fetch(mirror, tmp_path, hub=nowhere, endpoint=mirror.endpoint, unchecked=told, first_wait_s=60, longest_wait_s=60)
    assert time.monotonic() - began < 6
    assert files_in(tmp_path) == CONTENTS
    assert told.times == 1


def test_a_hub_that_does_not_answer_is_not_waited_for(mirror: Hub, told: _Told, tmp_path: Path) -> None:
    """As a name that the system looks up for half a minute."""
    with socket.create_server(("127.0.0.1", 0)) as mute:
        nowhere = f"http://127.0.0.1:{mute.getsockname()[1]}"
        began = time.monotonic()
        fetch(mirror, tmp_path, hub=nowhere, endpoint=mirror.endpoint, unchecked=told, hub_s=0.2, stall_s=4)
        assert time.monotonic() - began < 3
    assert files_in(tmp_path) == CONTENTS
    assert told.times == 1


def test_where_nobody_gives_a_list_nothing_is_said_of_one(mirror: Hub, told: _Told, tmp_path: Path) -> None:
    mirror.misbehave(LISTING, Status(404))
    with pytest.raises(NotOnServer):
        fetch(mirror, tmp_path, hub=NOBODY, endpoint=mirror.endpoint, unchecked=told)
    with pytest.raises(NoConnection):
        fetch(mirror, tmp_path, hub=NOBODY, endpoint=NOBODY, unchecked=told)
    assert told.times == 0


def test_what_the_catalogue_knows_needs_no_list(mirror: Hub, told: _Told, tmp_path: Path) -> None:
    what = plan(known=lambda path, data: RemoteFile(path, len(data), hashlib.sha256(data).hexdigest()))
    fetch(mirror, tmp_path, what=what, hub=NOBODY, endpoint=mirror.endpoint, unchecked=told)
    assert files_in(tmp_path) == CONTENTS
    assert statuses(mirror, LISTING) == []
    assert told.times == 0
