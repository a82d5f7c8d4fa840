"""A download that goes well: what is asked for, what comes out, what is told meanwhile."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk import __version__
from briefdesk.errors import ModelRefused, NotOnServer, UsageError, WrongContents
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download import DownloadProgress, Options, Plan
from briefdesk.models.store import FileRecord
from tests.models.downloads import CONTENTS, REPOSITORY, SIZE, WEIGHTS, fetch, files_in, plan, statuses
from tests.models.hub import LISTING, Chunked, Hub, Slow, Stall


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _everything(path: str, data: bytes) -> RemoteFile:
    return RemoteFile(path, len(data), _sha256(data))


def test_every_file_comes_out_whole_and_nothing_else(hub: Hub, tmp_path: Path) -> None:
    records = fetch(hub, tmp_path / "parts")
    assert files_in(tmp_path / "parts") == CONTENTS
    assert records == {path: FileRecord(len(data), _sha256(data)) for path, data in CONTENTS.items()}
    assert {path: hub.sent[path] for path in CONTENTS} == {path: len(data) for path, data in CONTENTS.items()}


def test_a_file_that_is_whole_is_never_fetched_again(hub: Hub, tmp_path: Path) -> None:
    first = fetch(hub, tmp_path)
    assert fetch(hub, tmp_path) == first
    assert {path: hub.sent[path] for path in CONTENTS} == {path: len(data) for path, data in CONTENTS.items()}


def test_no_connection_where_everything_is_here_and_known(hub: Hub, tmp_path: Path) -> None:
    what = plan(known=_everything)
    fetch(hub, tmp_path, what=what)
    asked = len(hub.answers)
    fetch(hub, tmp_path, what=what)
    assert len(hub.answers) == asked


def test_the_listing_is_asked_only_for_what_the_catalogue_does_not_know(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path, what=plan(known=_everything))
    assert hub.sent[LISTING] == 0
    assert files_in(tmp_path) == CONTENTS


def test_a_file_that_was_damaged_on_the_disk_is_fetched_again(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path)
    (tmp_path / WEIGHTS).write_bytes(bytes(SIZE))
    fetch(hub, tmp_path)
    assert files_in(tmp_path) == CONTENTS
    assert hub.sent[WEIGHTS] == 2 * SIZE


def test_a_listing_of_many_pages(tmp_path: Path) -> None:
    contents = {f"part-{n}.json": str(n).encode() for n in range(25)}
    with Hub(page=4) as hub:
        hub.add(REPOSITORY, contents)
        fetch(hub, tmp_path, what=plan(contents))
        assert statuses(hub, LISTING) == [200] * 7
    assert files_in(tmp_path) == contents


def test_only_the_files_of_the_plan(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path, what=plan({"config.json": b""}))
    assert set(files_in(tmp_path)) == {"config.json"}
    assert hub.sent[WEIGHTS] == 0


def test_a_large_file_comes_from_the_other_host_and_hears_nothing_of_the_person(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path)
    answers = [answer for answer in hub.answers if answer.path == WEIGHTS]
    assert [answer.status for answer in answers] == [302, 200]
    assert [answer.headers["Host"].split(":")[0] for answer in answers] == ["127.0.0.1", "localhost"]
    for answer in hub.answers:
        assert set(answer.headers) == {"Host", "User-Agent", "Accept-Encoding"}
        assert answer.headers["User-Agent"] == f"BriefDesk/{__version__}"


def test_a_mirror_below_a_path(hub: Hub, tmp_path: Path) -> None:
    """As a company's own mirror has it, which has no list there."""
    hub.add(f"mirror/{REPOSITORY}", CONTENTS, plan().revision)
    fetch(hub, tmp_path, endpoint=f"{hub.endpoint}/mirror/")
    assert files_in(tmp_path) == CONTENTS
    with pytest.raises(NotOnServer) as refused:
        fetch(hub, tmp_path, hub=f"{hub.endpoint}/mirror/")
    assert hub.answers[-1].target.startswith("/mirror/api/models/")
    assert "127.0.0.1 does not have its list of files" in refused.value.message


def test_a_size_that_is_not_announced(hub: Hub, tmp_path: Path) -> None:
    hub.misbehave(WEIGHTS, Chunked())
    fetch(hub, tmp_path)
    assert files_in(tmp_path) == CONTENTS


@pytest.mark.parametrize(
    "wrong",
    [RemoteFile(WEIGHTS, None, "0" * 64), RemoteFile(WEIGHTS, SIZE + 1, None), RemoteFile(WEIGHTS, SIZE, "0" * 64)],
    ids=["another digest in the listing", "another size in the listing", "another digest on the way"],
)
def test_what_the_catalogue_contradicts_is_refused_before_it_comes(hub: Hub, tmp_path: Path, wrong: RemoteFile) -> None:
    hub.misbehave(WEIGHTS, Stall(after=0))
    with pytest.raises(WrongContents) as refused:
        fetch(hub, tmp_path, what=plan({WEIGHTS: b""}, lambda _path, _data: wrong))
    assert refused.value.params == {"file": WEIGHTS, "model": "a-model"}
    assert hub.sent[WEIGHTS] == 0
    assert files_in(tmp_path) == {}
    if None in (wrong.bytes, wrong.sha256):
        assert {answer.path for answer in hub.answers} == {LISTING}


def test_a_file_that_is_not_there(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(NotOnServer) as refused:
        fetch(hub, tmp_path, what=plan({"nothing.bin": b""}))
    assert "nothing.bin" in refused.value.message


@pytest.mark.parametrize("revision", ["main", "v1.0", "abc123", "g" * 40])
def test_what_is_no_commit_is_refused_before_any_connection(hub: Hub, tmp_path: Path, revision: str) -> None:
    with pytest.raises(ModelRefused, match="not a commit"):
        fetch(hub, tmp_path, what=plan(revision=revision))
    assert hub.answers == []


@pytest.mark.parametrize("path", ["../evil", "/etc/passwd", "a/../../b", "a\\b", "", ".", "C:evil", "nul"])
def test_no_file_leads_out_of_the_folder(hub: Hub, tmp_path: Path, path: str) -> None:
    with pytest.raises(ModelRefused, match="list of files"):
        fetch(hub, tmp_path, what=plan({path: b""}))
    assert hub.answers == []


@pytest.mark.parametrize(
    ("address", "folder"),
    [("http://example.org/a", ""), ("file:///etc/passwd", ""), ("", ""), ("https://example.org/a", "../b")],
)
def test_no_address_is_unsafe_and_no_folder_leads_elsewhere(
    hub: Hub, tmp_path: Path, address: str, folder: str
) -> None:
    file = RemoteFile("a", 1, "0" * 64, (f"{hub.endpoint}/a", address))
    with pytest.raises(ModelRefused, match="list of files"):
        fetch(hub, tmp_path, what=Plan("a-model", REPOSITORY, "0" * 40, (file,), folder))
    assert hub.answers == []


@pytest.mark.parametrize("repository", ["../x", "a/b/c", "a/..", "a b", "a?b", ""])
def test_a_repository_is_a_name(hub: Hub, tmp_path: Path, repository: str) -> None:
    with pytest.raises(ModelRefused, match="repository"):
        fetch(hub, tmp_path, what=Plan("a-model", repository, "0" * 40, (RemoteFile("a"),)))
    assert hub.answers == []


@pytest.mark.parametrize("server", ["hub", "endpoint"])
@pytest.mark.parametrize("address", ["http://mirror.example", "ftp://mirror.example", "mirror.example", "http://["])
def test_an_address_that_others_could_change_is_refused(hub: Hub, tmp_path: Path, server: str, address: str) -> None:
    with pytest.raises(UsageError, match="https://"):
        fetch(hub, tmp_path, **{server: address})  # type: ignore[arg-type]
    assert hub.answers == []


def test_the_hub_itself_is_the_default() -> None:
    Options().check()
    assert Options().hub == Options().source == "https://huggingface.co"


def test_progress_counts_every_byte_once_and_says_how_fast(hub: Hub, tmp_path: Path) -> None:
    told: list[DownloadProgress] = []
    hub.misbehave(WEIGHTS, Slow(speed=3_000_000))
    fetch(hub, tmp_path, progress=told.append, window_s=0.2)
    total = sum(map(len, CONTENTS.values()))
    assert {progress.total for progress in told} == {total}
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    assert told[-1].done == total
    assert {progress.file for progress in told} >= {WEIGHTS, "config.json"}
    speeds = [progress.speed for progress in told if progress.speed and progress.file == WEIGHTS]
    assert 1_000_000 < speeds[-1] < 6_000_000


def test_what_was_there_before_is_done_from_the_start(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path)
    (tmp_path / "config.json").unlink()
    told: list[DownloadProgress] = []
    fetch(hub, tmp_path, progress=told.append)
    first = next(progress for progress in told if progress.file == "config.json" and progress.done)
    assert first.done >= SIZE
    assert first.speed is None
