"""The store of models: whole or not there, one process at a time, and nothing lost by a crash."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import CannotWrite, ModelDamaged, ModelMissing, ModelRefused, ModelsBusy, UnknownModel
from briefdesk.models.store import Store
from briefdesk.records import ModelRef
from tests.models.stores import FILES, another_briefdesk_changing, card, everything_in, put, read_only, small_disk

UNSAFE = ["", ".", "..", "../a", "a/b", "a\\b", "A", "a b", "-a", "a-", ".parts", "c:", "nul", "com1.x", "a" * 81, "é"]


@pytest.fixture
def store(home: Path) -> Store:
    return Store()


def test_a_store_that_is_not_there_yet_is_empty(store: Store) -> None:
    assert store.list() == []
    assert store.damaged() == []
    assert store.disk_use() == 0
    with pytest.raises(ModelMissing) as error:
        store.get("a-model")
    assert "briefdesk models list" in error.value.hint
    with pytest.raises(ModelMissing) as error:
        store.get("firefox-en-uk")
    assert "briefdesk models install firefox-en-uk" in error.value.hint
    assert not store.folder.exists(), "looking makes nothing"


def test_what_landed_is_there_for_good(store: Store, home: Path) -> None:
    put(store)
    found = Store().get("a-model")
    assert (found.card, found.model) == (card(), ModelRef("a-model", "1", "d", "ct2"))
    assert found.folder == home / "models" / "a-model"
    assert found.bytes == sum(map(len, FILES.values()))
    assert found.originals == found.folder / "original"
    assert Store().list() == [found]
    store.verify("a-model")


def test_models_are_listed_by_id_and_the_encoder_is_none_of_them(store: Store) -> None:
    for id in ("zebra", "ant", "m2m100-418m"):
        put(store, id)
    (store.folder / "encoder").mkdir()
    (store.folder / "A person's folder").mkdir()
    (store.folder / "notes.txt").write_text("a file")
    assert [model.card.id for model in store.list()] == ["ant", "m2m100-418m", "zebra"]
    assert store.damaged() == []


def test_ten_models_are_listed_without_reading_their_weights(store: Store) -> None:
    for number in range(10):
        put(store, f"model-{number}", {**FILES, "model.bin": b"x"})
    for number in range(10):  # the bytes change, their number does not
        (store.folder / f"model-{number}" / "model.bin").write_bytes(b"y")
    assert len(store.list()) == 10


@pytest.mark.parametrize("id", UNSAFE)
def test_no_id_leads_out_of_the_store(store: Store, id: str) -> None:
    for look in (store.get, store.verify, store.remove, store.parts):
        with pytest.raises(UnknownModel):
            look(id)
    with pytest.raises(ModelRefused), store.landing(id):
        pass
    assert everything_in(store.folder) == {}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("harm", ["shorter", "gone", "a folder"])
def test_a_model_that_lacks_something_is_never_given_out(store: Store, name: str, harm: str) -> None:
    put(store, "whole")
    path = put(store).folder / name
    path.unlink()
    if harm == "shorter":
        path.write_bytes(FILES[name][:-1])
    elif harm == "a folder":
        path.mkdir()
    for look in (store.get, store.verify):
        with pytest.raises(ModelDamaged) as error:
            look("a-model")
        assert name in error.value.message
        assert str(store.folder / "a-model") in error.value.hint
    assert [model.card.id for model in store.list()] == ["whole"]
    assert store.damaged() == ["a-model"]


def test_verifying_reads_every_byte(store: Store) -> None:
    path = put(store).folder / "model.bin"
    path.write_bytes(b"W" + path.read_bytes()[1:])
    store.get("a-model")
    with pytest.raises(ModelDamaged, match=r"model\.bin"):
        store.verify("a-model")


def test_verifying_can_be_stopped(store: Store) -> None:
    put(store)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        store.verify("a-model", token)


@pytest.mark.parametrize(
    "manifest",
    [b"", b"{", b"[]", b'{"card": {}}', b"\xff", "another id", "a path that leads out", "gone"],
)
def test_a_manifest_that_is_none_makes_a_model_damaged(store: Store, manifest: bytes | str) -> None:
    path = put(store).folder / "manifest.json"
    good = json.loads(path.read_bytes())
    (store.folder / "outside").write_bytes(b"123")
    if manifest == "another id":
        good["card"]["id"] = "b-model"
    if manifest == "a path that leads out":
        good["files"]["../outside"] = {"bytes": 3, "sha256": ""}
    path.write_bytes(manifest if isinstance(manifest, bytes) else json.dumps(good).encode())
    if manifest == "gone":
        path.unlink()
    with pytest.raises(ModelDamaged, match=r"manifest\.json"):
        store.get("a-model")
    assert store.damaged() == ["a-model"]


def test_removing_gives_the_disk_back(store: Store) -> None:
    put(store, "another")
    put(store)
    store.parts("a-model").mkdir(parents=True)
    (store.parts("a-model") / "model.part").write_bytes(b"part")
    before = store.disk_use()
    freed = store.remove("a-model")
    assert freed > sum(map(len, FILES.values()))
    assert store.disk_use() == before - freed
    assert [model.card.id for model in store.list()] == ["another"]
    with pytest.raises(ModelMissing):
        store.remove("a-model")


def test_what_is_damaged_and_what_is_half_fetched_can_be_removed(store: Store) -> None:
    (put(store).folder / "manifest.json").unlink()
    store.parts("half").mkdir(parents=True)
    assert store.remove("a-model") > 0
    assert store.remove("half") == 0
    assert everything_in(store.folder) == {}


def test_a_model_removed_while_it_is_read_stays_readable_to_who_has_it(store: Store) -> None:
    if os.name == "nt":
        pytest.skip("Windows keeps a folder with an open file in it")
    with (put(store).folder / "model.bin").open("rb") as file:
        store.remove("a-model")
        assert file.read() == FILES["model.bin"]


def test_landing_again_replaces_all_of_it(store: Store) -> None:
    put(store)
    put(store, files={"model.bin": b"new"})
    assert everything_in(store.get("a-model").folder).keys() == {"model.bin", "manifest.json"}
    store.verify("a-model")


@pytest.mark.parametrize("there", [True, False])
def test_a_landing_that_fails_leaves_the_store_as_it_was(store: Store, there: bool) -> None:
    if there:
        put(store)
    before = everything_in(store.folder)
    for error in (KeyError, Cancelled, KeyboardInterrupt):
        with pytest.raises(error), store.landing("a-model") as landing:  # noqa: PT012
            (landing.folder / "model.bin").write_bytes(b"half")
            landing.describe(card(), ModelRef("a-model", "2", "d", "ct2"))
            raise error
    assert everything_in(store.folder) == before


def test_a_landing_without_a_manifest_is_no_landing(store: Store) -> None:
    with pytest.raises(ValueError, match="manifest"), store.landing("a-model") as landing:
        (landing.folder / "model.bin").write_bytes(b"weights")
    assert store.list() == []


@pytest.mark.parametrize("name", ["a file.bin", "-rf", "aux.txt", "ä"])
def test_files_with_names_that_are_not_safe_everywhere_do_not_land(store: Store, name: str) -> None:
    with pytest.raises(ModelRefused):
        put(store, files={name: b""})
    assert everything_in(store.folder) == {}


def test_links_do_not_land(store: Store, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    with pytest.raises(ModelRefused), store.landing("a-model") as landing:  # noqa: PT012
        (landing.folder / "model.bin").symlink_to(tmp_path / "secret")
        landing.describe(card(), ModelRef("a-model", "1", "d", "ct2"))
    assert store.list() == []


def test_two_briefdesks_do_not_change_the_models_at_once(store: Store) -> None:
    put(store)
    before = everything_in(store.folder)
    with another_briefdesk_changing(store) as other:
        for change in (lambda: store.remove("a-model"), lambda: put(store), lambda: put(store, "b-model")):
            began = time.monotonic()
            with pytest.raises(ModelsBusy):
                change()
            assert time.monotonic() - began < 1, "it says so at once"
        assert everything_in(store.folder) == before
        assert [model.card.id for model in store.list()] == ["a-model"], "looking is allowed"
        other.kill()
        other.wait()
        store.remove("a-model")  # a crash keeps nobody out


def test_within_a_process_two_stores_are_two_briefdesks(store: Store) -> None:
    with store.changing(), pytest.raises(ModelsBusy):
        put(Store())
    put(Store())


def test_changes_may_be_nested(store: Store) -> None:
    with store.changing():
        put(store)
        with store.changing():
            store.remove("a-model")
        with pytest.raises(ModelsBusy), Store().changing():
            pass


def test_what_a_crash_has_left_is_cleared_by_the_next_change(store: Store) -> None:
    put(store)
    for name in (".landing-x", ".removed-y"):
        (store.folder / name / "made").mkdir(parents=True)
        (store.folder / name / "made" / "model.bin").write_bytes(b"half")
    store.parts("another").mkdir(parents=True)
    assert len(store.list()) == 1
    with store.changing():
        assert {path.name for path in store.folder.iterdir()} == {".lock", ".parts", "a-model"}
        with store.changing():  # what is on its way inside is no leftover
            pass


def test_a_crash_while_a_model_is_removed_leaves_nothing_of_it_whatever_it_is_called(store: Store) -> None:
    put(store)
    put(store, "replaced")
    grave = store.folder / ".removed-y"
    grave.mkdir()
    (store.folder / "replaced").rename(grave / "replaced")
    with store.changing():
        assert {path.name for path in store.folder.iterdir()} == {".lock", "a-model"}


def test_a_crash_while_a_model_is_replaced_gives_the_old_one_back(store: Store) -> None:
    before = everything_in(put(store).folder)
    scratch = store.folder / ".landing-x"
    (scratch / "replaced").mkdir(parents=True)
    (scratch / "made").mkdir()
    (store.folder / "a-model").rename(scratch / "replaced" / "a-model")
    with store.changing():
        assert everything_in(store.get("a-model").folder) == before
    assert not scratch.exists()


def test_a_replacement_that_the_system_refuses_leaves_the_old_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where somebody may look into the new folder at that moment."""
    before = everything_in(put(store).folder)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "made":
            raise PermissionError(13, "denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CannotWrite, match="does not allow"):
        put(store, files={"model.bin": b"new"})
    assert everything_in(store.get("a-model").folder) == before


def test_a_model_in_use_that_the_system_holds_stays(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a folder with an open file in it cannot be renamed."""
    before = everything_in(put(store).folder)

    def refuse(self: Path, target: Path) -> Path:
        error = PermissionError(13, "denied")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CannotWrite, match="in use"):
        store.remove("a-model")
    assert everything_in(store.get("a-model").folder) == before


def test_a_read_only_folder_is_said_and_its_models_can_be_used(store: Store) -> None:
    put(store)
    with read_only(store.folder):
        for change in (lambda: store.remove("a-model"), lambda: put(store, "b-model")):
            with pytest.raises(CannotWrite, match="read-only") as error:
                change()
            assert str(store.folder) in error.value.message
        assert len(store.list()) == 1
        store.verify("a-model")


def test_a_full_disk_is_said_and_nothing_is_left_on_it(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2) as disk:
        store = Store(disk / "models")
        put(store)
        before = everything_in(store.folder)
        with pytest.raises(CannotWrite, match="full"):
            put(store, "b-model", {"model.bin": bytes(3_000_000)})
        assert everything_in(store.folder) == before
        put(store, "c-model", {"model.bin": bytes(1_000_000)})


def test_a_file_where_the_folder_should_be_is_said(home: Path) -> None:
    home.mkdir()
    (home / "models").write_text("a file")
    assert Store().list() == []
    with pytest.raises(CannotWrite):
        put(Store())
