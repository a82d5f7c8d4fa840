"""Preparing a model in a process of its own: what comes out runs, and whatever stops it leaves nothing behind."""

from __future__ import annotations

import json
import signal
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.codec import to_json
from briefdesk.errors import (
    CannotWrite,
    ConversionFailed,
    LibraryMissing,
    ModelRefused,
    NotEnoughSpace,
    TooLittleMemory,
)
from briefdesk.models import conversion, libraries
from briefdesk.models.conversion import convert_in_own_process, converted_size
from briefdesk.models.converter_process import Request
from briefdesk.models.weights import parameters_of
from briefdesk.processes import own_command
from briefdesk.records import ModelRef
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.runtimes.published import load_network
from tests.models.lookalikes import CARDS, make_lookalike, malicious_pickle
from tests.models.stores import everything_in, small_disk

KIND = "marian-tc-big"
CARD = CARDS[KIND]
QUICKLY_S = 5
"""On a machine that does much else. What is measured takes a tenth of it."""


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / KIND
    make_lookalike(KIND, folder)
    return folder


def convert(
    originals: Path,
    target: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancel: CancelToken | None = None,
    card: ModelCard = CARD,
) -> None:
    convert_in_own_process(originals, target, card, progress, cancel or CancelToken())


def the_child() -> psutil.Process:
    return next(child for child in psutil.Process().children() if "--converter" in child.cmdline())


def test_what_comes_out_runs_and_nothing_else_is_left(originals: Path, tmp_path: Path) -> None:
    before = everything_in(originals)
    said: list[tuple[int, int]] = []
    convert(originals, tmp_path / "target", lambda done, total: said.append((done, total)))
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["target"]
    assert everything_in(originals) == before
    assert said == sorted(said)
    assert said[-1] == (converted_size(originals),) * 2
    assert all(done < total for done, total in said[:-1])
    model = Ct2TextModel(tmp_path / "target", CARD, ModelRef(CARD.id, "", "", "ct2"))
    told = Decoding(min_tokens=5, max_tokens=10)
    assert 5 <= model.generate([model.encode("The council met.", "en", "uk")], told)[0].tokens <= 10
    model.close()


def test_a_malicious_pickle_is_refused_and_nothing_in_it_runs(tmp_path: Path) -> None:
    make_lookalike("marian-opus", tmp_path / "published")
    trap = tmp_path / "trap"
    malicious_pickle(tmp_path / "published" / "pytorch_model.bin", trap)
    with pytest.raises(ModelRefused):
        convert(tmp_path / "published", tmp_path / "place" / "target", card=CARDS["marian-opus"])
    assert not trap.exists()
    assert list((tmp_path / "place").iterdir()) == []


def test_stop_ends_the_process_at_once(originals: Path, tmp_path: Path) -> None:
    cancel, asked = CancelToken(), []

    def stop(_done: int, _total: int) -> None:
        asked.append(time.monotonic())
        cancel.cancel()

    with pytest.raises(Cancelled):
        convert(originals, tmp_path / "place" / "target", stop, cancel)
    assert time.monotonic() - asked[0] < QUICKLY_S
    assert list((tmp_path / "place").iterdir()) == []


def test_stopped_before_it_began_it_never_begins(originals: Path, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        convert(originals, tmp_path / "place" / "target", cancel=cancel)
    assert list((tmp_path / "place").iterdir()) == []


@pytest.mark.parametrize(("how", "reason"), [(signal.SIGKILL, "memory ran out"), (signal.SIGTERM, "was stopped")])
def test_a_process_that_the_system_ends_is_said_in_plain_words(
    originals: Path, tmp_path: Path, how: signal.Signals, reason: str
) -> None:
    def kill(_done: int, _total: int) -> None:
        the_child().send_signal(how)

    with pytest.raises(ConversionFailed, match=reason) as error:
        convert(originals, tmp_path / "place" / "target", kill)
    assert CARD.name in error.value.message
    assert list((tmp_path / "place").iterdir()) == []


def test_an_error_of_the_one_who_shows_progress_ends_the_process(originals: Path, tmp_path: Path) -> None:
    def fail(_done: int, _total: int) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        convert(originals, tmp_path / "place" / "target", fail)
    assert list((tmp_path / "place").iterdir()) == []


def test_the_process_ends_with_the_one_that_started_it(originals: Path, tmp_path: Path) -> None:
    command = own_command("--converter")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        output, _ = child.communicate(to_json(Request(str(originals), str(tmp_path / "target"), CARD)) + b"\n")
    assert child.returncode == 1
    assert output == b""
    assert not (tmp_path / "target").exists()


def large(folder: Path, parameters: int) -> Path:
    """Weights by their header alone; nothing opens them before there is room for them."""
    folder.mkdir()
    header = json.dumps({"w": {"dtype": "F16", "shape": [parameters // 10, 10], "data_offsets": [0, 2 * parameters]}})
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(header)) + header.encode())
        file.truncate(8 + len(header) + 2 * parameters)
    return folder


def test_a_disk_that_is_too_full_is_said_before_anything_is_done(tmp_path: Path) -> None:
    published = large(tmp_path / "published", 5_000_000)
    with small_disk(tmp_path / "disk", 4) as disk:
        with pytest.raises(NotEnoughSpace) as error:
            convert(published, disk / "target")
        assert list(disk.iterdir()) == []
    assert (error.value.params["needed_mb"], error.value.params["free_mb"]) == ("5", "4")


def test_a_disk_that_fills_up_meanwhile_is_said_and_left_as_it_was(
    originals: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program has taken what was free when it was asked for."""
    monkeypatch.setattr(conversion, "require_space", lambda *_: None)
    with small_disk(tmp_path / "disk", 1) as disk:
        (disk / "others").write_bytes(bytes(1024**2 - 16 * 1024))
        with pytest.raises(CannotWrite, match="full"):
            convert(originals, disk / "target")
        assert [path.name for path in disk.iterdir()] == ["others"]


def test_too_little_memory_is_said_before_anything_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "free_memory", lambda: 900 * 1024**2)
    published = large(tmp_path / "published", 100_000_000)
    with pytest.raises(TooLittleMemory) as error:
        convert(published, tmp_path / "place" / "target")
    assert error.value.params["free_mb"] == "900"
    assert 900 < int(error.value.params["needed_mb"]) < 1000
    assert not (tmp_path / "place").exists()


@pytest.mark.parametrize("kind", ["bart", "bart-sharded", "marian-tc-big", "marian-opus", "m2m100"])
def test_how_many_numbers_the_weights_are_is_told_without_opening_them(kind: str, tmp_path: Path) -> None:
    network = load_network(tmp_path / kind, make_lookalike(kind, tmp_path / kind))
    true = sum(weight.numel() for weight in network.parameters())
    assert true * 0.9 < parameters_of(tmp_path / kind) < true * 1.35  # files as small as these are half packaging


def headed(header: bytes) -> bytes:
    return struct.pack("<Q", len(header)) + header


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"\xff" * 9,
        headed(b"[1]"),
        struct.pack("<Q", 2**60),
        headed(b"[" * 200_000),
        headed(b'{"w": {"shape": [1e999]}}'),
        headed(b'{"w": {"shape": [2.5, 2]}}'),
        headed(b'{"w": {"shape": [true]}}'),
        headed(b'{"w": {"shape": "ab"}}'),
        headed(b'{"w": {"shape": [-3, -5]}, "v": {"shape": [-9]}}'),
        headed(b'{"w": {"shape": [1000000000, 1000000000]}}'),
        headed(b'{"w": {"shape": [9, 8]}, "v": {"shape": [9, 9]}}'),
    ],
)
def test_weights_that_are_none_do_no_harm(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "model.safetensors").write_bytes(contents)
    assert parameters_of(tmp_path) == len(contents) // 4, "as many as there is room for"


def test_a_configuration_that_is_none_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "pytorch_model.bin").write_bytes(bytes(400))
    (tmp_path / "config.json").write_bytes(b"[" * 200_000)
    assert parameters_of(tmp_path) == 100


def test_where_the_converter_failed_is_in_the_log(
    originals: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The process has no terminal of its own to say it on."""
    request = Request(str(originals), "no\0folder", CARD)
    monkeypatch.setattr(conversion, "to_json", lambda _: to_json(request))
    with pytest.raises(ConversionFailed):
        convert(originals, tmp_path / "place" / "target")
    assert "ValueError in mkdir" in caplog.text


def test_a_library_that_is_missing_is_said(originals: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None if name == "torch" else name)
    with pytest.raises(LibraryMissing, match="torch"):
        convert(originals, tmp_path / "place" / "target")
    assert not (tmp_path / "place").exists()
