"""Firefox's models by hand: as Mozilla publishes their files, as a person has unpacked them, as a BriefDesk exports."""

from __future__ import annotations

import gzip
import json
import os
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.errors import BriefDeskError, ModelRefused, NotEnoughSpace, RanOutOfMemory, UsageError
from briefdesk.models import disk
from briefdesk.models.firefox import MOST_BYTES
from briefdesk.models.loading import load_text_model
from briefdesk.models.prepared import sha256
from briefdesk.models.store import Installed, Store
from briefdesk.models.transfer import Answers, TransferProgress, export_model, import_model, student
from briefdesk.models.transfer import exported as exported_module
from tests.models.hub import Hub
from tests.models.student_samples import REPOSITORY, REVISION, Offer, published, read
from tests.models.students import make_student
from tests.models.transfer_samples import contents, in_folder, take_in, tarred, zipped

SAID = Answers(licence="mpl-2.0")
Make = Callable[[Path, dict[str, bytes]], Path]
GIT_LFS = "version https://git-lfs.github.com/spec/v1"


@pytest.fixture(scope="module")
def forged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """The files of each kind, by their names in the store."""
    made = tmp_path_factory.mktemp("forged")
    for kind in ("tiny", "base-memory"):
        make_student(made / kind, kind)
    return {kind: read(made / kind) for kind in ("tiny", "base-memory")}


@pytest.fixture
def files(forged: dict[str, dict[str, bytes]]) -> dict[str, bytes]:
    return forged["tiny"]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


@pytest.fixture
def offered(files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> str:
    """The catalogue offers the tiny one; its id there."""
    with Hub() as hub:
        entry = Offer(hub, files).entry()
    monkeypatch.setattr(student, "load_catalogue", lambda: (entry,))
    monkeypatch.setattr(exported_module, "find", lambda id_: entry if id_ == entry.card.id else None)
    return entry.card.id


def folder(path: Path, files: dict[str, bytes]) -> Path:
    return in_folder(path, files)


def zip_(path: Path, files: dict[str, bytes]) -> Path:
    return zipped(path.with_suffix(".zip"), [(f"enuk/{name}", data) for name, data in files.items()])


def tar_gz(path: Path, files: dict[str, bytes]) -> Path:
    return tarred(path.with_suffix(".tar.gz"), [(f"./{name}", data) for name, data in files.items()])


SOURCES = [(make, kind) for make in (folder, zip_, tar_gz) for kind in ("tiny", "base-memory")]


def writes(installed: Installed) -> str:
    model = load_text_model(installed)
    try:
        return model.generate([model.encode("The bridge is closed.")], Decoding(beams=1, max_tokens=12))[0].text
    finally:
        model.close()


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("packed", [True, False])
def test_it_comes_in_and_writes(
    source: tuple[Make, str], packed: bool, forged: dict[str, dict[str, bytes]], store: Store, tmp_path: Path
) -> None:
    make, kind = source
    lying = published(forged[kind], packed=packed) | {"metadata.json": b"{}", "notes.exe": b"not wanted"}
    steps: list[TransferProgress] = []
    path = make(tmp_path / "my-model", lying)
    model = import_model(path, store, replace(SAID, id="mine"), steps.append, CancelToken())
    assert (model.model.runtime, model.model.digest) == ("student", sha256(forged[kind]["model.bin"]))
    card = model.card
    assert (card.family, card.task, card.sources, card.targets) == ("student", "translate", ("en",), ("uk",))
    assert (card.licence, card.commercial, card.max_input, card.decoding.beams) == ("MPL-2.0", True, 256, 1)
    assert contents(store) == ["mine", *sorted(f"mine/{name}" for name in [*forged[kind], "manifest.json"])]
    store.verify("mine")
    phases = list(dict.fromkeys(step.phase for step in steps))
    assert phases == ["copying", *(["unpacking"] if packed else []), "checking"]
    assert all(step.done <= step.total for step in steps)
    assert isinstance(writes(model), str)


def test_what_the_catalogue_pins_gets_its_card(
    offered: str, files: dict[str, bytes], store: Store, tmp_path: Path
) -> None:
    """Whatever its folder is called and a person says of it; under a name of its own where that is wanted."""
    path = in_folder(tmp_path / "renamed by hand", published(files))
    model = take_in(path, store, Answers(licence="anything goes", sources=("de",)))
    assert (model.card.id, model.card.licence, model.card.sources) == (offered, "MPL-2.0", ("en",))
    assert (model.card.repository, model.model.revision) == (REPOSITORY, REVISION)
    assert take_in(path, store, Answers(id="theirs")).card == replace(model.card, id="theirs")


def test_a_shortlist_or_vocabulary_of_other_bytes_is_not_that_of_the_catalogue(
    offered: str, files: dict[str, bytes], store: Store, tmp_path: Path
) -> None:
    """Packed, as it is known there; of the weights it is known what is in them."""
    lying = published(files)
    lying["model.enuk.intgemm.alphas.bin.gz"] = gzip.compress(files["model.bin"], 1)
    assert take_in(in_folder(tmp_path / "a", lying), store).card.id == offered
    lying["lex.50.50.enuk.s2t.bin.gz"] = gzip.compress(files["lex.bin"], 1)
    with pytest.raises(UsageError, match="--licence"):
        take_in(in_folder(tmp_path / "b", lying), store)
    model = take_in(tmp_path / "b", store, replace(SAID, id="mine"))
    assert (model.card.name, model.card.repository, model.card.revision) == ("b", "", "")
    with pytest.raises(UsageError, match="in the catalogue"):
        take_in(tmp_path / "b", store, replace(SAID, id=offered))


def test_another_model_does_not_get_the_name_of_one_in_the_catalogue(
    offered: str, forged: dict[str, dict[str, bytes]], store: Store, tmp_path: Path
) -> None:
    path = in_folder(tmp_path / offered, published(forged["base-memory"]))
    with pytest.raises(UsageError, match="--id"):
        take_in(path, store, SAID)
    assert contents(store) == []


def test_what_nobody_says_is_asked_for(files: dict[str, bytes], store: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--licence") as error:
        take_in(in_folder(tmp_path / "a", published(files)), store)
    assert "--from" not in error.value.message
    unknown = in_folder(tmp_path / "b", published(files, "enxx"))
    with pytest.raises(UsageError, match="--from") as error:
        take_in(unknown, store, SAID)
    assert "--to" in error.value.message
    with pytest.raises(UsageError, match="one language into one other"):
        take_in(unknown, store, replace(SAID, sources=("en",), targets=("uk", "ru")))
    assert contents(store) == []
    model = take_in(unknown, store, replace(SAID, sources=("eng",), targets=("ukr",)))
    assert (model.card.sources, model.card.targets) == (("en",), ("uk",))


def test_of_a_packed_file_and_its_unpacked_twin_one_is_taken(
    files: dict[str, bytes], store: Store, tmp_path: Path
) -> None:
    twins = published(files) | published(files, packed=False)
    assert take_in(in_folder(tmp_path / "mine", twins), store, SAID).model.runtime == "student"


def without(stored: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda files: published({name: data for name, data in files.items() if name != stored})


def with_(stored: str, change: Callable[[bytes], bytes]) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    """One of the unpacked files with other contents."""
    return lambda files: published(files | {stored: change(files[stored])})


def packed_as(stored: str, change: Callable[[bytes], bytes]) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    """One of the packed files with other contents."""

    def make(files: dict[str, bytes]) -> dict[str, bytes]:
        lying = published(files)
        name = next(iter(published({stored: b""})))
        return lying | {name: change(lying[name])}

    return make


REFUSED: dict[str, tuple[Callable[[dict[str, bytes]], dict[str, bytes]], str]] = {
    "no shortlist": (without("lex.bin"), "its shortlist"),
    "no vocabulary": (without("vocab.spm"), "its vocabulary"),
    "one vocabulary of two": (
        lambda files: published(
            {name.replace("vocab", "srcvocab"): data for name, data in files.items()},
        ),
        "the vocabulary of what it writes",
    ),
    "vocabularies of two kinds": (
        lambda files: published(files | {"srcvocab.spm": files["vocab.spm"]}),
        "two kinds",
    ),
    "no weights": (without("model.bin"), "neither config.json nor Firefox’s model.….bin"),
    "names of the store": (dict, "neither config.json nor Firefox’s model.….bin"),
    "packed otherwise": (
        lambda files: {f"{name}.zst": data for name, data in published(files, packed=False).items()},
        "what ends in .zst is packed in a way that BriefDesk does not read",
    ),
    "one of them packed otherwise": (
        lambda files: without("lex.bin")(files) | {"lex.50.50.enuk.s2t.bin.zst": files["lex.bin"]},
        "its shortlist (lex.….bin) is missing; what ends in .zst",
    ),
    "a pointer of Git LFS": (
        packed_as("model.bin", lambda data: f"{GIT_LFS}\noid sha256:{'0' * 64}\nsize {len(data)}\n".encode()),
        "model.enuk.intgemm.alphas.bin.gz in it is only a pointer to the file (Git LFS)",
    ),
    "two pairs": (lambda files: published(files) | published(files, "ende"), "more than one model"),
    "weights of two kinds": (
        lambda files: published(files) | {"model.enuk.bin": files["model.bin"]},
        "more than one model",
    ),
    "files of another pair": (
        lambda files: published({"model.bin": files["model.bin"]}) | published(files, "ende", packed=False),
        "more than one model",
    ),
    "a shortlist of another pair": (
        lambda files: without("lex.bin")(files) | published({"lex.bin": files["lex.bin"]}, "ende"),
        "its shortlist",
    ),
    "weights that are none": (with_("model.bin", lambda _data: b"weights" * 1000), ""),
    "weights that were cut off": (with_("model.bin", lambda data: data[:-1000]), ""),
    "a shortlist that was cut off": (with_("lex.bin", lambda data: data[:-4]), ""),
    "a vocabulary that is none": (with_("vocab.spm", lambda _data: b"pieces"), ""),
    "an empty vocabulary": (with_("vocab.spm", lambda _data: b""), "empty"),
    "cut off": (packed_as("model.bin", lambda data: data[:-9]), "cut off"),
    "rubbish behind its end": (packed_as("lex.bin", lambda data: data + b"rubbish"), "behind its end"),
    "two in one": (packed_as("vocab.spm", lambda data: data * 2), "behind its end"),
    "no gz": (packed_as("lex.bin", lambda _data: b"no gz"), "damaged"),
    "a bomb": (packed_as("vocab.spm", lambda _data: gzip.compress(bytes(MOST_BYTES + 1))), "do harm"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_files_that_do_not_make_a_model(case: str, files: dict[str, bytes], store: Store, tmp_path: Path) -> None:
    make, reason = REFUSED[case]
    lying = make(files)
    for number, source in enumerate((folder, zip_)):
        with pytest.raises(ModelRefused) as error:
            take_in(source(tmp_path / f"mine-{number}", lying), store, SAID)
        assert reason in error.value.params["reason"]
        assert error.value.message.isprintable()
        assert contents(store) == []


TROUBLE: dict[Exception, type[BriefDeskError]] = {
    MemoryError(): RanOutOfMemory,
    ValueError("axes don't match array"): ModelRefused,
}


@pytest.mark.parametrize("raised", TROUBLE, ids=str)
def test_what_goes_wrong_while_it_is_looked_at_is_told_in_words_of_ours(
    raised: Exception, files: dict[str, bytes], store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise raised

    monkeypatch.setattr("briefdesk.runtimes.student.check", fail)
    with pytest.raises(TROUBLE[raised]) as error:
        take_in(in_folder(tmp_path / "mine", published(files)), store, SAID)
    assert "axes" not in error.value.message
    assert contents(store) == []


def test_a_file_larger_than_any_is_not_even_copied(files: dict[str, bytes], store: Store, tmp_path: Path) -> None:
    path = in_folder(tmp_path / "mine", published(files, packed=False))
    os.truncate(path / "vocab.enuk.spm", MOST_BYTES + 1)
    steps: list[TransferProgress] = []
    with pytest.raises(ModelRefused, match="larger"):
        import_model(path, store, SAID, steps.append, CancelToken())
    assert steps == []
    assert contents(store) == []


def test_another_model_of_that_name_is_not_thrown_away(
    forged: dict[str, dict[str, bytes]], store: Store, tmp_path: Path
) -> None:
    mine = replace(SAID, id="mine")
    there = take_in(in_folder(tmp_path / "a", published(forged["tiny"])), store, mine)
    with pytest.raises(UsageError, match="--id"):
        take_in(in_folder(tmp_path / "b", published(forged["base-memory"])), store, mine)
    assert store.list() == [there]
    store.verify("mine")


def test_stopped_while_it_is_unpacked(files: dict[str, bytes], store: Store, tmp_path: Path) -> None:
    cancel, seen = CancelToken(), list[TransferProgress]()

    def stop(step: TransferProgress) -> None:
        if step.phase == "unpacking":
            seen.append(step)
            cancel.cancel()

    with pytest.raises(Cancelled):
        import_model(in_folder(tmp_path / "mine", published(files)), store, SAID, stop, cancel)
    assert len(seen) == 1
    assert contents(store) == []


def test_a_disk_that_is_too_full_is_told_before_anything_is_written(
    files: dict[str, bytes], store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "free_space", lambda _: 1000)
    with pytest.raises(NotEnoughSpace):
        take_in(in_folder(tmp_path / "mine", published(files)), store, SAID)
    assert contents(store) == []


def export(installed: Installed, target: Path) -> Path:
    return export_model(installed, target, lambda _: None, CancelToken())


def changed(path: Path, manifest: Callable[[dict[str, dict[str, object]]], None], **files: bytes) -> Path:
    """The same archive with another manifest, and other contents of these files (`lex_bin`)."""
    target = path.with_name("changed.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            name = info.filename.partition("/")[2]
            data = files.get(name.replace(".", "_"), data)
            if name == "manifest.json":
                said = json.loads(data)
                manifest(said)
                data = json.dumps(said).encode()
            new.writestr(info.filename, data)
    return target


def test_what_goes_out_comes_in_as_it_was(offered: str, files: dict[str, bytes], store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "other")
    there = take_in(in_folder(tmp_path / "lying", published(files)), store)
    path = export(there, tmp_path / "out.zip")
    come = take_in(path, other)
    assert (come.card, come.model, come.bytes) == (there.card, there.model, there.bytes)
    assert {name: (come.folder / name).read_bytes() for name in files} == files
    assert export(come, tmp_path / "again.zip").read_bytes() == path.read_bytes()
    with tarfile.open(tmp_path / "out.tar.gz", "w:gz") as archive:
        archive.add(there.folder, "a model")
    assert take_in(tmp_path / "out.tar.gz", other, Answers(id="theirs")).card.id == "theirs"


def as_of(data: bytes) -> dict[str, object]:
    return {"bytes": len(data), "sha256": sha256(data)}


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said["model"].update(runtime="ct2"),
        lambda said: said["card"].update(family="marian"),
        lambda said: said["model"].update(digest="d" * 64),
        lambda said: said["files"].pop("lex.bin"),
        lambda said: said["files"].pop("vocab.spm"),
        lambda said: said["files"].update({"more.bin": {"bytes": 1, "sha256": "0" * 64}}),
    ],
)
def test_a_manifest_that_no_briefdesk_writes(
    change: Callable[[dict[str, dict[str, object]]], None], files: dict[str, bytes], store: Store, tmp_path: Path
) -> None:
    there = take_in(in_folder(tmp_path / "mine", published(files)), store, SAID)
    path = changed(export(there, tmp_path / "out.zip"), change)
    other = Store(tmp_path / "other")
    with pytest.raises(ModelRefused, match="manifest"):
        take_in(path, other)
    assert contents(other) == []


def test_files_that_do_not_run_are_refused_though_their_manifest_is_in_order(
    files: dict[str, bytes], store: Store, tmp_path: Path
) -> None:
    there = take_in(in_folder(tmp_path / "mine", published(files)), store, SAID)
    broken = files["lex.bin"][:-4]
    path = changed(
        export(there, tmp_path / "out.zip"),
        lambda said: said["files"].update({"lex.bin": as_of(broken)}),
        lex_bin=broken,
    )
    other = Store(tmp_path / "other")
    with pytest.raises(ModelRefused) as error:
        take_in(path, other)
    assert "manifest" not in error.value.message
    assert contents(other) == []


@pytest.mark.parametrize("claim", ["another model", "another family"])
def test_the_name_of_one_in_the_catalogue_is_for_the_weights_that_it_pins(
    claim: str, offered: str, forged: dict[str, dict[str, bytes]], tmp_path: Path
) -> None:
    """All students come from the same commit: repository and revision say nothing."""
    mine = take_in(in_folder(tmp_path / "mine", published(forged["base-memory"])), Store(tmp_path / "mine-too"), SAID)

    def say(said: dict[str, dict[str, object]]) -> None:
        said["card"].update(id=offered, repository=REPOSITORY, revision=REVISION)
        said["model"].update(id=offered, revision=REVISION)
        if claim == "another family":
            said["card"].update(family="marian")
            said["model"].update(runtime="ct2", digest=sha256(forged["tiny"]["model.bin"]))

    path = changed(export(mine, tmp_path / "out.zip"), say)
    other = Store(tmp_path / "other")
    with pytest.raises(UsageError, match="--id"):
        take_in(path, other)
    assert contents(other) == []


@pytest.mark.parametrize(
    "answers", [replace(SAID, targets=("es",)), replace(SAID, sources=("uk",)), replace(SAID, task="summarise")]
)
def test_what_contradicts_the_names_of_the_files_is_refused(
    store: Store, tmp_path: Path, files: dict[str, bytes], answers: Answers
) -> None:
    with pytest.raises(UsageError, match="translates from en to uk, and nothing else"):
        take_in(folder(tmp_path / "mine", published(files)), store, answers)
    assert not store.list()
