"""A model goes out into one file and comes into another store as it was; what was changed on the way does not."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import ModelCard
from briefdesk.errors import CannotWrite, ModelDamaged, ModelRefused, NotEnoughSpace, UsageError
from briefdesk.models import disk
from briefdesk.models.catalogue import load_catalogue
from briefdesk.models.store import Installed, Store
from briefdesk.models.transfer import Answers, TransferProgress, export_model
from briefdesk.records import ModelRef
from tests.models.transfer_samples import contents, take_in

CARD = ModelCard(
    "my-model", "My model", "translate", "marian", ("en",), ("uk",), "MIT", True, "me/my-model", tags={"uk": ">>ukr<<"}
)
FILES = {
    "config.json": b"{}",
    "model.bin": random.Random(3).randbytes(3_000_000),
    "source.spm": b"pieces",
    "original/config.json": b'{"model_type": "marian"}',
}


def store_with(folder: Path, files: dict[str, bytes] = FILES, digest: str = "d" * 64) -> Installed:
    """Moving files does not look into them: these need not be a network."""
    store = Store(folder)
    with store.landing(CARD.id) as landing:
        for name, data in files.items():
            (landing.folder / name).parent.mkdir(exist_ok=True)
            (landing.folder / name).write_bytes(data)
        landing.describe(CARD, ModelRef(CARD.id, "abc", digest, "ct2"))
    return store.get(CARD.id)


def export(installed: Installed, target: Path) -> Path:
    export_model(installed, target, lambda _: None, CancelToken())
    return target


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return store_with(tmp_path / "models")


@pytest.fixture
def other(tmp_path: Path) -> Store:
    """The store of another laptop."""
    return Store(tmp_path / "other")


def rewritten(path: Path, change: dict[str, bytes | None]) -> Path:
    """The same archive with other contents of some files, or without them."""
    target = path.with_name("changed.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            data = change.get(info.filename.partition("/")[2], old.read(info))
            if data is not None:
                new.writestr(info.filename, data)
    return target


def with_manifest(path: Path, **change: object) -> Path:
    """`card`, `model`, `files` are merged into what the manifest says."""
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("my-model/manifest.json"))
    for key, value in change.items():
        manifest[key] |= value
    return rewritten(path, {"manifest.json": json.dumps(manifest).encode()})


def test_what_goes_out_comes_in_as_it_was(installed: Installed, other: Store, tmp_path: Path) -> None:
    steps: list[TransferProgress] = []
    export_model(installed, tmp_path / "out.zip", steps.append, CancelToken())
    total = sum(map(len, FILES.values()))
    assert steps[-1] == TransferProgress("copying", total, total)
    come = take_in(tmp_path / "out.zip", other)
    assert (come.card, come.model, come.bytes) == (installed.card, installed.model, installed.bytes)
    other.verify(CARD.id)
    for name, data in FILES.items():
        assert (come.folder / name).read_bytes() == data
    assert come.originals == come.folder / "original"


def test_a_copied_folder_of_a_store_comes_in_too(installed: Installed, other: Store) -> None:
    assert take_in(installed.folder, other).card == CARD
    other.verify(CARD.id)


def test_it_may_come_in_under_another_name(installed: Installed, other: Store, tmp_path: Path) -> None:
    come = take_in(export(installed, tmp_path / "out.zip"), other, Answers(id="theirs"))
    assert (come.card.id, come.model.id, come.card.name) == ("theirs", "theirs", CARD.name)
    assert take_in(export(come, tmp_path / "again.zip"), other, Answers(id="theirs")).model == come.model


def test_another_model_of_that_name_is_not_thrown_away(installed: Installed, tmp_path: Path) -> None:
    there = store_with(tmp_path / "other", {"model.bin": b"mine"}, digest="e" * 64)
    store, path = Store(tmp_path / "other"), export(installed, tmp_path / "out.zip")
    with pytest.raises(UsageError, match="--id"):
        take_in(path, store)
    assert store.get(CARD.id) == there
    with pytest.raises(UsageError, match="--id"):
        take_in(with_manifest(path, card={"id": "bart-large-cnn"}, model={"id": "bart-large-cnn"}), store)
    assert [model.card.id for model in store.list()] == [CARD.id]


OFFERED = load_catalogue()[0].card


def claiming(path: Path, card: dict[str, object] | None = None, revision: str = OFFERED.revision) -> Path:
    """An archive whose manifest says that it is a model of the catalogue, with a card of its own."""
    said = {"id": OFFERED.id, "repository": OFFERED.repository, "revision": OFFERED.revision, **(card or {})}
    return with_manifest(path, card=said, model={"id": OFFERED.id, "revision": revision})


def test_what_says_to_be_of_the_catalogue_is_described_by_the_catalogue(
    installed: Installed, other: Store, tmp_path: Path
) -> None:
    path = claiming(export(installed, tmp_path / "out.zip"), {"licence": "anything goes", "prefix": "Lie: "})
    assert take_in(path, other).card == OFFERED


@pytest.mark.parametrize("which", ["card", "model"])
def test_another_commit_of_a_model_of_the_catalogue_needs_a_name_of_its_own(
    installed: Installed, other: Store, tmp_path: Path, which: str
) -> None:
    path = export(installed, tmp_path / "out.zip")
    wrong = claiming(path, {"revision": "f" * 40}) if which == "card" else claiming(path, revision="f" * 40)
    with pytest.raises(UsageError, match="--id"):
        take_in(wrong, other)
    assert contents(other) == []
    assert take_in(wrong, other, Answers(id="theirs")).card.id == "theirs"


def test_a_whole_model_is_not_replaced_by_one_that_says_to_be_the_same(installed: Installed, tmp_path: Path) -> None:
    """Anybody can write the digest of a model into a manifest."""
    there = store_with(tmp_path / "other", {"model.bin": b"genuine"})
    store, path = Store(tmp_path / "other"), export(installed, tmp_path / "out.zip")
    assert take_in(path, store) == there
    assert (there.folder / "model.bin").read_bytes() == b"genuine"
    (there.folder / "model.bin").write_bytes(b"damaged")
    assert take_in(path, store).bytes == installed.bytes
    store.verify(CARD.id)


def test_the_same_model_gives_the_same_bytes(installed: Installed, other: Store, tmp_path: Path) -> None:
    first = export(installed, tmp_path / "one.zip").read_bytes()
    come = take_in(tmp_path / "one.zip", other)
    assert export(come, tmp_path / "two.zip").read_bytes() == first


def test_into_a_folder_it_goes_under_its_own_name(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    export(installed, tmp_path / "stick")
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["my-model.zip"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"model.bin": FILES["model.bin"][:-1] + b"x"}, "model.bin in it is not what its manifest says"),
        ({"model.bin": FILES["model.bin"][:-1]}, "model.bin in it is not what its manifest says"),
        ({"original/config.json": None}, "original/config.json is missing"),
        ({"manifest.json": b"{}"}, "manifest cannot be read"),
        ({"manifest.json": b"[" * 100_000}, "manifest cannot be read"),
        ({"manifest.json": b" " * 2_000_000}, "manifest is too long"),
    ],
)
def test_what_was_changed_on_the_way(
    change: dict[str, bytes | None], reason: str, installed: Installed, other: Store, tmp_path: Path
) -> None:
    path = rewritten(export(installed, tmp_path / "out.zip"), change)
    with pytest.raises(ModelRefused) as error:
        take_in(path, other)
    assert reason in error.value.message
    assert contents(other) == []


@pytest.mark.parametrize(
    "change",
    [
        {"card": {"id": "../escaped"}, "model": {"id": "../escaped"}},
        {"card": {"id": "encoder"}, "model": {"id": "encoder"}},
        {"card": {"id": "another"}},
        {"card": {"name": ""}},
        {"card": {"name": "a\x1b[31mb"}},
        {"card": {"sources": ["english"]}},
        {"card": {"sources": []}},
        {"card": {"tags": {"xx": ">>ukr<<"}}},
        {"card": {"family": "llama"}},
        {"card": {"max_input": 0}},
        {"card": {"decoding": {"beams": 1000}}},
        {"card": {"decoding": {"min_tokens": 9, "max_tokens": 9}}},
        {"card": {"decoding": {"max_tokens": 513}}},
        {"card": {"family": "bart", "decoding": {"max_tokens": 511}}},
        {"model": {"runtime": "shell"}},
        {"files": {"../../escaped": {"bytes": 1, "sha256": ""}}},
        {"files": {"MODEL.bin": {"bytes": 3_000_000, "sha256": ""}}},
        {"files": {"manifest.json": {"bytes": 1, "sha256": ""}}},
    ],
)
def test_a_manifest_that_no_briefdesk_writes(
    change: dict[str, object], installed: Installed, other: Store, tmp_path: Path
) -> None:
    path = with_manifest(export(installed, tmp_path / "out.zip"), **change)
    with pytest.raises(ModelRefused, match="manifest"):
        take_in(path, other)
    assert contents(other) == []
    assert not list(tmp_path.rglob("escaped*"))


@pytest.mark.parametrize("name", ["model.bin", "manifest.json"])
@pytest.mark.parametrize("harm", ["changed", "gone", "longer"])
def test_a_damaged_model_is_not_handed_on(name: str, harm: str, installed: Installed, tmp_path: Path) -> None:
    path = installed.folder / name
    data = path.read_bytes()
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(data + b"x" if harm == "longer" else b"x" + data[1:])
    (tmp_path / "out.zip").write_bytes(b"what was there")
    with pytest.raises(ModelDamaged):
        export(installed, tmp_path / "out.zip")
    assert (tmp_path / "out.zip").read_bytes() == b"what was there"
    assert {entry.name for entry in tmp_path.iterdir()} <= {"home", "models", "out.zip"}


def test_stopped_on_its_way_out(installed: Installed, tmp_path: Path) -> None:
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        export_model(installed, tmp_path / "out.zip", lambda _: cancel.cancel(), cancel)
    assert not (tmp_path / "out.zip").exists()
    assert not list(tmp_path.glob(".briefdesk*"))


def test_a_place_where_nothing_can_be_written(
    installed: Installed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CannotWrite):
        export(installed, tmp_path / "nowhere" / "out.zip")
    monkeypatch.setattr(disk, "free_space", lambda _: 1000)
    with pytest.raises(NotEnoughSpace):
        export(installed, tmp_path / "out.zip")
    assert not (tmp_path / "out.zip").exists()
