"""What could do harm, or is broken, is refused with the reason, and leaves nothing in the store."""

from __future__ import annotations

import io
import os
import random
import stat
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import FileNotFound, ModelRefused, ModelsBusy, NotEnoughSpace
from briefdesk.models import disk
from briefdesk.models.store import Store
from briefdesk.models.transfer import Answers, TransferProgress, import_model
from briefdesk.models.transfer.opening import open_source
from tests.models.transfer_samples import FILES, contents, in_folder, take_in, tarred, zipped

GOOD = list(FILES.items())
ZEROS = bytes(20_000_000)
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 25373354\n"
Make = Callable[[Path], Path]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


def refused(path: Path, store: Store) -> str:
    """The reason. Nothing is left in the store."""
    with pytest.raises(ModelRefused) as error:
        take_in(path, store)
    assert contents(store) == []
    assert "{" not in error.value.message
    return error.value.params["reason"]


def with_mode(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, mode << 16
    return info


def special(name: str, kind: bytes, target: str = "config.json") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def add(extra: str | zipfile.ZipInfo, data: bytes = b"") -> Make:
    return lambda path: zipped(path, [*GOOD, (extra, data)])


def add_tar(extra: str | tarfile.TarInfo, data: bytes = b"") -> Make:
    return lambda path: tarred(path, [*GOOD, (extra, data)])


def patched(old: bytes, new: bytes) -> Make:
    """A good zip with some bytes exchanged, all over."""

    def make(path: Path) -> Path:
        data = zipped(path, GOOD).read_bytes()
        assert old in data
        path.write_bytes(data.replace(old, new))
        return path

    return make


def encrypted(path: Path) -> Path:
    data = bytearray(zipped(path, GOOD).read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        data[at + offset] |= 1
    path.write_bytes(bytes(data))
    return path


def overlapping(path: Path) -> Path:
    """The directory names the same packed bytes a second time."""
    data = zipped(path, [("config.json", FILES["config.json"])]).read_bytes()
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    twin = data[start:end].replace(b"config.json", b"config.jsom")
    tail = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 2, 2, 2 * (end - start), start, 0)
    path.write_bytes(data[:end] + twin + tail)
    return path


def boastful(path: Path) -> Path:
    """The directory says that it is a gigabyte."""
    data = bytearray(zipped(path, GOOD).read_bytes())
    struct.pack_into("<I", data, data.rindex(b"PK\x05\x06") + 12, 1_000_000_000)
    path.write_bytes(bytes(data))
    return path


def smaller_than_it_is(path: Path) -> Path:
    """The directory says that the weights have 10 bytes."""
    data = bytearray(zipped(path, GOOD).read_bytes())
    at = data.rindex(b"pytorch_model.bin") - 46
    struct.pack_into("<I", data, at + 24, 10)
    path.write_bytes(bytes(data))
    return path


def cut(make: Callable[[Path, list[tuple[str, bytes]]], Path], part: float) -> Make:
    def cut_off(path: Path) -> Path:
        noise = random.Random(7).randbytes(200_000)
        data = make(path, [*GOOD, ("merges.txt", noise)]).read_bytes()
        path.write_bytes(data[: int(len(data) * part)])
        return path

    return cut_off


def wrong_byte(path: Path) -> Path:
    noise = random.Random(7).randbytes(200_000)
    data = bytearray(zipped(path, [*GOOD[:5], GOOD[6], ("pytorch_model.bin", noise)], zipfile.ZIP_STORED).read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    return path


def wrong_checksum(path: Path) -> Path:
    data = bytearray(tarred(path, GOOD).read_bytes())
    data[-6] ^= 1
    path.write_bytes(bytes(data))
    return path


def long_header(path: Path) -> Path:
    with tarfile.open(path, "w:gz", format=tarfile.PAX_FORMAT, pax_headers={"comment": "x" * 3_000_000}) as archive:
        archive.addfile(tarfile.TarInfo("config.json"), io.BytesIO())
    return path


def sparse(path: Path) -> Path:
    """A terabyte in 512 bytes: GNU tar writes holes like that."""
    info = tarfile.TarInfo("pytorch_model.bin")
    info.type = tarfile.GNUTYPE_SPARSE
    with tarfile.open(path, "w:gz", format=tarfile.GNU_FORMAT) as archive:
        archive.addfile(info)
    return path


ZIPS: dict[str, tuple[Make, str]] = {
    "traversal": (add("../config.json"), "outside the folder"),
    "traversal in the middle": (add("a/../../b"), "outside the folder"),
    "absolute": (add("/etc/config.json"), "a place of its own choice"),
    "drive letter": (add("C:/config.json"), "a backslash or a colon"),
    "backslash": (patched(b"source.spm", b"source\\spm"), "a backslash or a colon"),
    "zero byte": (patched(b"source.spm", b"source\x00spm"), "no name"),
    "link": (add(with_mode("more", stat.S_IFLNK | 0o777), b"/etc/passwd"), "a link"),
    "device": (add(with_mode("more", stat.S_IFCHR | 0o666)), "not a file"),
    "pipe": (add(with_mode("more", stat.S_IFIFO | 0o666)), "not a file"),
    "same name": (patched(b"source.spm", b"target.spm"), "same name"),
    "same name but for case": (add("CONFIG.json", b"{}"), "same name"),
    "password": (encrypted, "password"),
    "bomb": (add("merges.txt", ZEROS), "do harm"),
    "overlap": (overlapping, "overlap"),
    "large directory": (boastful, "holds more than"),
    "many files": (lambda path: zipped(path, ((str(n), b"") for n in range(10_001))), "holds more than"),
    "smaller than it is": (smaller_than_it_is, "damaged or was cut off"),
    "cut off": (cut(zipped, 0.5), "damaged or was cut off"),
    "cut off near its end": (cut(zipped, 0.9999), "damaged or was cut off"),
    "wrong byte": (wrong_byte, "damaged or was cut off"),
    "empty": (lambda path: zipped(path, []), "holds no model"),
    "archive in an archive": (
        lambda path: zipped(path, [("model.zip", zipped(path, GOOD).read_bytes())]),
        "holds no model",
    ),
    "two models": (
        lambda path: zipped(path, [(f"{folder}/{name}", data) for folder in "ab" for name, data in GOOD]),
        "more than one model",
    ),
}
TARS: dict[str, tuple[Make, str]] = {
    "traversal": (add_tar("../config.json"), "outside the folder"),
    "absolute": (add_tar("/etc/config.json"), "a place of its own choice"),
    "drive letter": (add_tar("C:/config.json"), "a backslash or a colon"),
    "backslash": (add_tar("..\\config.json"), "a backslash or a colon"),
    "link": (add_tar(special("more", tarfile.SYMTYPE, "/etc/passwd")), "a link"),
    "hard link": (add_tar(special("more", tarfile.LNKTYPE)), "a link"),
    "device": (add_tar(special("more", tarfile.CHRTYPE)), "not a file"),
    "pipe": (add_tar(special("more", tarfile.FIFOTYPE)), "not a file"),
    "sparse": (sparse, "not a file"),
    "same name": (add_tar("config.json", b"{}"), "same name"),
    "same name but for case": (add_tar("CONFIG.json", b"{}"), "same name"),
    "bomb": (add_tar("unwanted", ZEROS), "do harm"),
    "long header": (long_header, "header that is too long"),
    "many files": (lambda path: tarred(path, ((str(n), b"") for n in range(10_001))), "holds more than"),
    "cut off": (cut(tarred, 0.5), "damaged or was cut off"),
    "cut off near its end": (cut(tarred, 0.9999), "damaged or was cut off"),
    "wrong checksum": (wrong_checksum, "damaged or was cut off"),
    "empty": (lambda path: tarred(path, []), "holds no model"),
}


@pytest.mark.parametrize("case", ZIPS)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_that_is_not_what_it_should_be(case: str, store: Store, tmp_path: Path) -> None:
    make, reason = ZIPS[case]
    assert reason in refused(make(tmp_path / "model.zip"), store)


@pytest.mark.parametrize("case", TARS)
def test_a_tar_gz_that_is_not_what_it_should_be(case: str, store: Store, tmp_path: Path) -> None:
    make, reason = TARS[case]
    assert reason in refused(make(tmp_path / "model.tar.gz"), store)


def test_nothing_outside_the_store_is_written_by_an_archive_with_a_traversal(store: Store, tmp_path: Path) -> None:
    path = tarred(tmp_path / "a.tgz", [*GOOD, ("../../escaped.json", b"{}"), (str(tmp_path / "escaped.json"), b"{}")])
    refused(path, store)
    assert not list(tmp_path.rglob("escaped*"))


@pytest.mark.parametrize("data", [b"", b"PK", b"no archive at all", b"\x1f\x8bnor this", b"PK\x03\x04 nor this"])
def test_a_file_that_is_no_archive(data: bytes, store: Store, tmp_path: Path) -> None:
    (tmp_path / "model.zip").write_bytes(data)
    assert refused(tmp_path / "model.zip", store)


def test_a_path_that_is_not_there(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileNotFound):
        take_in(tmp_path / "nowhere", store)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(store: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "neither a folder nor a file" in refused(tmp_path / "pipe", store)
    folder = in_folder(tmp_path / "folder")
    (folder / "vocab.json").unlink()
    os.mkfifo(folder / "vocab.json")
    assert "not a plain file" in refused(folder, store)


def test_a_link_in_a_folder(store: Store, tmp_path: Path) -> None:
    folder = in_folder(tmp_path / "folder")
    (folder / "config.json").rename(tmp_path / "elsewhere.json")
    (folder / "config.json").symlink_to(tmp_path / "elsewhere.json")
    assert "link" in refused(folder, store)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("config.json", b'{"model_type": "marian", "auto_map": {"AutoModel": "x.Y"}}', "program of its own"),
        ("tokenizer_config.json", b'{"auto_map": {"AutoTokenizer": "x.Y"}}', "program of its own"),
        ("config.json", b'{"model_type": "llama"}', "(llama)"),
        ("config.json", b"{}", "unknown kind"),
        ("config.json", b"[1, 2]", "config.json cannot be read"),
        ("config.json", b"{" * 9, "config.json cannot be read"),
        ("config.json", b'{"a":' * 200_000, "config.json cannot be read"),
        ("config.json", b"\xff\xfe\x00", "config.json cannot be read"),
        ("vocab.json", b"no json", "vocab.json cannot be read"),
        ("config.json", None, "neither config.json nor Firefox’s model.….bin"),
        ("source.spm", POINTER, "source.spm in it is only a pointer to the file (Git LFS)"),
        ("pytorch_model.bin", POINTER, "pytorch_model.bin in it is only a pointer to the file (Git LFS)"),
        ("source.spm", None, "source.spm is missing"),
        ("vocab.json", None, "vocab.json is missing"),
        ("pytorch_model.bin", None, "model.safetensors is missing"),
    ],
)
def test_files_that_are_no_model(name: str, data: bytes | None, reason: str, tmp_path: Path) -> None:
    files = {key: value for key, value in (FILES | {name: data or b""}).items() if key != name or data is not None}
    sources = (
        in_folder(tmp_path / "folder", files),
        zipped(tmp_path / "model.zip", [(f"top/{key}", value) for key, value in files.items()]),
        tarred(tmp_path / "model.tgz", [(f"./{key}", value) for key, value in files.items()]),
    )
    for number, source in enumerate(sources):
        assert reason in refused(source, Store(tmp_path / f"models-{number}"))


@pytest.mark.parametrize("make", [in_folder, lambda path: zipped(path, GOOD), lambda path: tarred(path, GOOD)])
def test_a_disk_that_is_too_full_is_told_before_anything_is_written(
    make: Make, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "free_space", lambda _: 1000)
    with pytest.raises(NotEnoughSpace) as error:
        take_in(make(tmp_path / "source"), store)
    assert error.value.params["folder"] == str(store.folder)
    assert contents(store) == []


@pytest.mark.parametrize("make", [in_folder, lambda path: zipped(path, GOOD), lambda path: tarred(path, GOOD)])
def test_stopped_while_it_is_copied(make: Make, store: Store, tmp_path: Path) -> None:
    cancel, seen = CancelToken(), []

    def progress(step: TransferProgress) -> None:
        seen.append(step)
        cancel.cancel()

    with pytest.raises(Cancelled):
        import_model(make(tmp_path / "source"), store, Answers(), progress, cancel)
    assert len(seen) == 1
    assert 0 < seen[0].done < seen[0].total
    assert contents(store) == []


@pytest.mark.parametrize("make", [zipped, tarred])
@pytest.mark.parametrize("change", ["other files", "another one beside them"])
def test_an_archive_that_changes_while_it_is_read(
    make: Callable[[Path, list[tuple[str, bytes]]], Path], change: str, store: Store, tmp_path: Path
) -> None:
    """Between the look at it and the unpacking."""
    source = open_source(make(tmp_path / "model.archive", GOOD))
    entries = source.entries(CancelToken())
    if change == "other files" or make is tarred:
        make(tmp_path / "model.archive", GOOD[:2])
    else:
        make(tmp_path / "model.archive", [("more", b""), *GOOD])
    wanted = {entry.path: tmp_path / "target" / entry.path for entry in entries}
    with pytest.raises(ModelRefused, match="changed while it was read"):
        source.take(wanted, lambda _path, _count: None)


def test_while_another_one_changes_the_models(store: Store, tmp_path: Path) -> None:
    path = zipped(tmp_path / "model.zip", GOOD)
    with Store(store.folder).changing(), pytest.raises(ModelsBusy):
        take_in(path, store)
    assert contents(store) == []
