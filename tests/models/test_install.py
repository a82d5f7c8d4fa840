"""From a hub to a model that runs, through whatever happens on the way."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.codec import to_json
from briefdesk.errors import (
    BriefDeskError,
    CannotWrite,
    LibraryMissing,
    ModelsBusy,
    NotEnoughSpace,
    ServerTrouble,
    WrongContents,
)
from briefdesk.models import libraries
from briefdesk.models.catalogue import CatalogueEntry, RemoteFile
from briefdesk.models.download.line import BLOCK
from briefdesk.models.install import InstallProgress, install
from briefdesk.models.loading import Runtime, load_text_model
from briefdesk.models.store import Installed, Store, digest_of
from tests.models.downloads import options
from tests.models.hub import Cut, Hub, Slow, WrongBytes
from tests.models.lookalikes import CARDS, FILES, make_lookalike
from tests.models.stores import another_briefdesk_changing, everything_in, put, read_only, small_disk

FAMILIES = ("distilbart", "bart", "marian-tc-big", "marian-opus", "m2m100")
"""A look-alike of each kind of entry that the catalogue has."""
KIND = "marian-tc-big"
WEIGHTS = "model.safetensors"
KILLED = """
import sys
from pathlib import Path
import msgspec
from briefdesk.cancel import CancelToken
from briefdesk.models.catalogue import CatalogueEntry
from briefdesk.models.download import Options
from briefdesk.models.install import install
from briefdesk.models.store import Store
entry = msgspec.json.decode(sys.argv[1], type=CatalogueEntry)
def say(progress):
    print(progress.phase, flush=True)
install(entry, Store(Path(sys.argv[2])), say, CancelToken(), Options(hub=sys.argv[3]))
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    made = tmp_path_factory.mktemp("published")

    def folder(kind: str) -> Path:
        if not (made / kind).exists():
            make_lookalike(kind, made / kind)
        return made / kind

    return folder


@pytest.fixture
def hub(published: Callable[[str], Path]) -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(CARDS[KIND].repository, published(KIND), CARDS[KIND].revision)
        yield hub


def entry(kind: str = KIND, converted_mb: int = 1, known: Path | None = None) -> CatalogueEntry:
    """`known`: the published files, where their sizes and digests stand in the catalogue."""
    files = [RemoteFile(name) for name in FILES[kind] if name != "README.md"]
    if known is not None:
        records = {file.path: digest_of(known / file.path) for file in files}
        files = [RemoteFile(path, record.bytes, record.sha256) for path, record in records.items()]
    return CatalogueEntry(CARDS[kind], "other", tuple(files), (), 1, converted_mb)


def get(
    hub: Hub,
    store: Store,
    what: CatalogueEntry | None = None,
    progress: Callable[[InstallProgress], None] = lambda _progress: None,
    cancel: CancelToken | None = None,
    *,
    keep_original: bool = False,
) -> Installed:
    wanted = what or entry()
    return install(wanted, store, progress, cancel or CancelToken(), options(hub, tries=1), keep_original=keep_original)


def runs(model: Installed, runtime: Runtime | None = None) -> bool:
    """Whether it can be loaded and writes as many tokens as it is told to."""
    loaded = load_text_model(model, runtime)
    target = model.card.targets[-1] if model.card.task == "translate" else ""
    told = Decoding(min_tokens=5, max_tokens=10)
    written = loaded.generate([loaded.encode("The council met.", "en", target)], told)
    loaded.close()
    return 5 <= written[0].tokens <= 10


@pytest.mark.parametrize("kind", FAMILIES)
def test_cut_at_random_bytes_and_started_again_until_it_is_there(
    kind: str, hub: Hub, home: Path, published: Callable[[str], Path]
) -> None:
    hub.add(CARDS[kind].repository, published(kind), CARDS[kind].revision)
    sizes = {name: (published(kind) / name).stat().st_size for name in FILES[kind] if name != "README.md"}
    chance = random.Random(kind)
    for name, size in sizes.items():
        cuts = chance.randrange(1 if name.endswith((".bin", ".safetensors")) else 0, 4)
        hub.misbehave(name, *(Cut(chance.randrange(size), times=1) for _ in range(cuts)))
    failures: Counter[str] = Counter()
    for _ in range(100):
        try:
            model = get(hub, Store(), entry(kind))
            break
        except ServerTrouble as error:
            failures[error.params["file"]] += 1
            assert Store().list() == []
    assert failures, "it was cut"
    for name, size in sizes.items():
        assert size <= hub.sent[name] <= size + BLOCK * failures[name]
    Store().verify(model.card.id)
    assert model.card == CARDS[kind]
    assert runs(model)
    assert everything_in(home / "models").keys() == {
        f"{model.card.id}/{name}" for name in everything_in(model.folder)
    }, "nothing is left of the download"


def test_what_is_there_is_not_fetched_again_even_while_another_briefdesk_is_at_work(hub: Hub) -> None:
    store = Store()
    said: list[InstallProgress] = []
    first = get(hub, store, progress=said.append)
    phases = list(dict.fromkeys(progress.phase for progress in said))
    assert phases == ["downloading", "optimising", "checking"]
    for phase in phases:
        last = [progress for progress in said if progress.phase == phase][-1]
        assert last.done == last.total > 0
    assert len(first.model.digest) == 64
    asked = len(hub.answers)
    with another_briefdesk_changing(store):
        assert get(hub, store) == first
    assert len(hub.answers) == asked


def stopping(phase: str) -> tuple[Callable[[InstallProgress], None], CancelToken]:
    """A report that stops the installation as soon as it comes to that phase, and the token for it."""
    cancel = CancelToken()

    def stop(progress: InstallProgress) -> None:
        if progress.phase == phase:
            cancel.cancel()

    return stop, cancel


def test_stopped_while_it_is_prepared_it_goes_on_from_there_without_the_network(
    hub: Hub, published: Callable[[str], Path]
) -> None:
    """And with the originals kept, torch runs it, too."""
    store = Store()
    put(store, "another")
    before = everything_in(store.folder)
    stop, cancel = stopping("optimising")
    with pytest.raises(Cancelled):
        get(hub, store, progress=stop, cancel=cancel)
    there = everything_in(store.folder)
    assert {name: data for name, data in there.items() if not name.startswith(".parts/")} == before
    asked = len(hub.answers)
    model = get(hub, store, entry(known=published(KIND)), keep_original=True)
    assert len(hub.answers) == asked
    assert model.originals is not None
    assert set(FILES[KIND]) == set(everything_in(model.originals))
    assert runs(model)
    assert runs(model, "torch")


def test_wrong_bytes_are_refused_and_nothing_of_them_is_left(hub: Hub) -> None:
    hub.misbehave(WEIGHTS, WrongBytes())
    with pytest.raises(WrongContents) as error:
        get(hub, Store())
    assert error.value.params == {"file": WEIGHTS, "model": CARDS[KIND].id}
    assert Store().list() == []
    assert not [name for name in everything_in(Store().folder) if WEIGHTS in name]


def killed_while(phase: str, hub: Hub, store: Store, what: CatalogueEntry) -> None:
    """A run that ends without a chance to tidy up."""
    command = [sys.executable, "-c", KILLED, to_json(what).decode(), str(store.folder), hub.endpoint]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert any(line.strip() == phase for line in process.stdout)
        process.kill()


def test_killed_while_it_comes_what_has_come_is_kept(hub: Hub) -> None:
    hub.misbehave(WEIGHTS, Slow(200_000, times=1))
    killed_while("downloading", hub, Store(), entry())
    assert Store().list() == []
    stop, cancel = stopping("optimising")
    with pytest.raises(Cancelled):
        get(hub, Store(), progress=stop, cancel=cancel)
    arrived = everything_in(Store().parts(CARDS[KIND].id))
    assert arrived == {name: hub.repositories[CARDS[KIND].repository].files[name] for name in FILES[KIND]}


def test_killed_while_it_is_prepared_the_next_run_makes_it_whole(hub: Hub, published: Callable[[str], Path]) -> None:
    """Where a damaged one was before."""
    store, what = Store(), entry(known=published(KIND))
    (put(store, CARDS[KIND].id).folder / "model.bin").unlink()
    killed_while("optimising", hub, store, what)
    assert store.damaged() == [CARDS[KIND].id]
    asked = len(hub.answers)
    model = get(hub, store, what)
    assert len(hub.answers) == asked, "all of it had arrived"
    assert everything_in(store.folder).keys() == {f"{model.card.id}/{name}" for name in everything_in(model.folder)}


def test_a_new_commit_takes_the_place_of_the_old_one_and_nothing_is_mixed(
    hub: Hub, published: Callable[[str], Path]
) -> None:
    store = Store()
    old = everything_in(put(store, CARDS[KIND].id).folder)
    store.parts(CARDS[KIND].id).mkdir(parents=True)
    (store.parts(CARDS[KIND].id) / "pytorch_model.bin").write_bytes(b"of the old one")
    hub.repositories.clear()
    with pytest.raises(BriefDeskError):
        get(hub, store)
    assert everything_in(store.get(CARDS[KIND].id).folder) == old
    hub.add(CARDS[KIND].repository, published(KIND), CARDS[KIND].revision)
    model = get(hub, store, keep_original=True)
    assert model.model.revision == CARDS[KIND].revision
    assert model.originals is not None
    assert set(everything_in(model.originals)) == set(FILES[KIND])


@pytest.mark.parametrize("library", ["ctranslate2", "torch", "transformers"])
def test_a_library_that_is_missing_is_said_before_the_download(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None if name == library else name)
    with pytest.raises(LibraryMissing, match=library):
        get(hub, Store())
    assert hub.answers == []
    assert not Store().folder.exists()


def test_while_another_briefdesk_is_at_work_it_is_busy(hub: Hub) -> None:
    with another_briefdesk_changing(Store()), pytest.raises(ModelsBusy):
        get(hub, Store())
    assert hub.answers == []


def test_a_disk_that_is_too_small_is_said_before_the_download(hub: Hub, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 3) as disk:
        store = Store(disk / "models")
        with pytest.raises(NotEnoughSpace) as error:
            get(hub, store, entry(converted_mb=4))
        assert error.value.params["needed_mb"] == "4"
        assert hub.answers == [], "without asking, where the catalogue knows enough"
        with pytest.raises(NotEnoughSpace) as error:
            get(hub, store, entry(converted_mb=3))
        assert error.value.params["needed_mb"] > "3", "with what the hub's list says"
        assert sum(hub.sent[name] for name in FILES[KIND]) == 0
        assert store.list() == []


def test_what_an_earlier_commit_left_takes_the_room_that_it_takes(hub: Hub, tmp_path: Path) -> None:
    """It is no part of what is to come."""
    with small_disk(tmp_path / "disk", 3) as disk:
        store = Store(disk / "models")
        parts = store.parts(CARDS[KIND].id)
        parts.mkdir(parents=True)
        (parts / "pytorch_model.bin").write_bytes(bytes(2_000_000))
        (parts / "pytorch_model.bin.part").write_bytes(bytes(100_000))
        large = replace(entry(converted_mb=0), files=(RemoteFile(WEIGHTS, 2_000_000, "0" * 64),))
        with pytest.raises(NotEnoughSpace) as error:
            get(hub, store, large)
        assert error.value.params["needed_mb"] == "2"
        assert hub.answers == []
        (parts / "pytorch_model.bin").unlink()
        (parts / f"{WEIGHTS}.part").write_bytes(bytes(1_900_000))
        with pytest.raises(BriefDeskError) as other:
            get(hub, store, large)
        assert not isinstance(other.value, NotEnoughSpace)


def test_a_read_only_folder_is_said_before_the_download(hub: Hub) -> None:
    store = Store()
    put(store, "another")
    with read_only(store.folder), pytest.raises(CannotWrite, match="read-only"):
        get(hub, store)
    assert hub.answers == []
