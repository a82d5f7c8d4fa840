"""Firefox's models from a storage into the store, through whatever happens on the way. Nothing is converted."""

from __future__ import annotations

import gzip
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.errors import LibraryMissing, NotEnoughSpace, NotOnServer, ServerTrouble, WrongContents
from briefdesk.models import libraries
from briefdesk.models.catalogue import CatalogueEntry
from briefdesk.models.download.line import BLOCK
from briefdesk.models.firefox import MOST_BYTES
from briefdesk.models.install import InstallProgress, install
from briefdesk.models.loading import load_text_model
from briefdesk.models.store import Installed, Store
from tests.models.downloads import options
from tests.models.hub import LISTING, Cut, Hub, Status, WrongBytes
from tests.models.stores import everything_in, small_disk
from tests.models.student_samples import FILES, FOLDER, REPOSITORY, REVISION, TWO, Offer, published, read
from tests.models.students import make_student

MODEL, LEX, VOCABULARY = "model.enuk.intgemm.alphas.bin.gz", "lex.50.50.enuk.s2t.bin.gz", "vocab.enuk.spm.gz"
ID = "firefox-en-uk"


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        yield hub


@pytest.fixture
def offer(hub: Hub) -> Offer:
    return Offer(hub)


def get(
    hub: Hub,
    entry: CatalogueEntry,
    progress: Callable[[InstallProgress], None] = lambda _progress: None,
    cancel: CancelToken | None = None,
    *,
    keep_original: bool = False,
    **changes: object,
) -> Installed:
    cancel = cancel or CancelToken()
    settings = options(hub, tries=1, **changes)
    return install(entry, Store(), progress, cancel, settings, keep_original=keep_original)


def parts() -> dict[str, bytes]:
    """What has arrived and waits for the next run."""
    return everything_in(Store().parts(ID))


@pytest.mark.parametrize("kind", ["tiny", "base-memory"])
def test_cut_at_random_bytes_and_started_again_until_it_runs(kind: str, hub: Hub, tmp_path: Path) -> None:
    """No byte is sent twice but what was under way when the connection broke off."""
    make_student(tmp_path / kind, kind)
    offer = Offer(hub, read(tmp_path / kind))
    chance = random.Random(kind)
    for name, data in offer.packed.items():
        hub.misbehave(offer.place(name), *(Cut(chance.randrange(len(data)), times=1) for _ in range(3)))
    failures: Counter[str] = Counter()
    for _ in range(100):
        try:
            model = get(hub, offer.entry())
            break
        except ServerTrouble as error:
            failures[error.params["file"]] += 1
            assert Store().list() == []
    assert failures.keys() == offer.packed.keys()
    for name, data in offer.packed.items():
        assert len(data) <= hub.sent[offer.place(name)] <= len(data) + BLOCK * failures[name]
    assert {answer.path for answer in hub.answers} == set(map(offer.place, offer.packed)), "no list is asked for"
    Store().verify(ID)
    assert (model.model.runtime, model.model.revision, model.card.family) == ("student", REVISION, "student")
    assert {name: (model.folder / name).read_bytes() for name in offer.files} == offer.files
    assert everything_in(Store().folder).keys() == {f"{ID}/{name}" for name in [*offer.files, "manifest.json"]}
    loaded = load_text_model(model)
    written = loaded.generate([loaded.encode("The council met.", "en", "uk")], Decoding(beams=1, max_tokens=10))
    loaded.close()
    assert written[0].tokens <= 10


def test_two_vocabularies_and_the_phases_of_it(hub: Hub) -> None:
    said: list[InstallProgress] = []
    offer = Offer(hub, TWO)
    model = get(hub, offer.entry(), said.append)
    assert {name for name in everything_in(model.folder) if name.endswith(".spm")} == {"srcvocab.spm", "trgvocab.spm"}
    phases = list(dict.fromkeys(progress.phase for progress in said))
    assert phases == ["downloading", "unpacking", "checking"]
    for phase in phases:
        last = [progress for progress in said if progress.phase == phase][-1]
        assert last.done == last.total > 0
    assert offer.sent() == sum(map(len, offer.packed.values())) == offer.entry().download_bytes


@pytest.mark.parametrize("keep_original", [False, True])
def test_what_is_there_is_not_fetched_again(hub: Hub, offer: Offer, keep_original: bool) -> None:
    """It runs as it is published: there are no originals beside it to be kept."""
    first = get(hub, offer.entry(), keep_original=keep_original)
    asked = len(hub.answers)
    assert get(hub, offer.entry(), keep_original=keep_original) == first
    assert len(hub.answers) == asked
    assert not [name for name in everything_in(Store().folder) if name.endswith(".gz")]


def test_other_weights_at_the_same_commit_take_the_place_of_the_old_ones(hub: Hub, offer: Offer) -> None:
    """The list of a newsroom may name others from one day to the next."""
    get(hub, offer.entry())
    other = Offer(hub, FILES | {"model.bin": bytes(500_000)})
    assert get(hub, other.entry()).model.digest == other.entry().digest_of("model.bin")


@pytest.mark.parametrize("name", [MODEL, LEX, VOCABULARY])
def test_wrong_bytes_of_the_right_size_are_refused(hub: Hub, offer: Offer, name: str) -> None:
    hub.misbehave(offer.place(name), WrongBytes())
    hub.plain[offer.archived(name)] = bytes(len(offer.packed[name]))
    with pytest.raises(WrongContents) as error:
        get(hub, offer.entry())
    assert error.value.params == {"file": name, "model": ID}
    assert Store().list() == []
    assert not [path for path in parts() if path.startswith(name)]


@pytest.mark.parametrize("trick", [Status(404), Status(403), WrongBytes()], ids=str)
@pytest.mark.parametrize("name", [MODEL, LEX])
def test_what_the_storage_does_not_have_comes_from_the_archive(
    hub: Hub, offer: Offer, name: str, trick: Status | WrongBytes
) -> None:
    hub.misbehave(offer.place(name), trick)
    hub.plain[offer.archived(name)] = offer.packed[name]
    hub.misbehave(offer.archived(name), Cut(20_000, times=1))
    with pytest.raises(ServerTrouble):
        get(hub, offer.entry())
    model = get(hub, offer.entry())
    assert (model.folder / "model.bin").read_bytes() == FILES["model.bin"]
    if isinstance(trick, Status):
        assert hub.sent[offer.archived(name)] == len(offer.packed[name]), "it went on where it was"


def test_where_nobody_has_it_that_is_told(hub: Hub, offer: Offer) -> None:
    hub.misbehave(offer.place(MODEL), Status(404))
    with pytest.raises(NotOnServer, match=MODEL):
        get(hub, offer.entry())


def test_a_model_that_the_storage_never_had_comes_from_the_archive(hub: Hub) -> None:
    offer = Offer(hub, said={"stored": ""})
    hub.plain = {offer.archived(name): data for name, data in offer.packed.items()}
    get(hub, offer.entry())
    assert {answer.path for answer in hub.answers} == hub.plain.keys()


def test_with_a_mirror_everything_comes_from_the_mirror(hub: Hub, offer: Offer) -> None:
    """As if the repository were one of the hub's; no list is asked for, so that nothing is unchecked."""
    with Hub(lfs_from=100_000) as mirror:
        mirror.add(REPOSITORY, {f"{FOLDER}/{name}": data for name, data in offer.packed.items()}, REVISION)
        model = get(hub, offer.entry(), endpoint=mirror.endpoint, unchecked=lambda: pytest.fail("it was checked"))
        targets = {answer.target for answer in mirror.answers if answer.status == 200 and "cdn" not in answer.target}
        assert f"/{REPOSITORY}/resolve/{REVISION}/{FOLDER}/{VOCABULARY}" in targets
        assert {answer.path for answer in mirror.answers} == {f"{FOLDER}/{name}" for name in offer.packed}
        assert LISTING not in {answer.path for answer in mirror.answers}
    assert hub.answers == []
    assert (model.folder / "vocab.spm").read_bytes() == FILES["vocab.spm"]


def test_a_mirror_that_does_not_have_it_is_not_passed_by(hub: Hub, offer: Offer) -> None:
    with Hub() as mirror, pytest.raises(NotOnServer):
        get(hub, offer.entry(), endpoint=mirror.endpoint)
    assert hub.answers == []


UNSOUND: dict[str, tuple[str, Callable[[], bytes]]] = {
    "cut off": (MODEL, lambda: published()[MODEL][:-100]),
    "rubbish behind it": (MODEL, lambda: published()[MODEL] + b"rubbish"),
    "two in one": (LEX, lambda: published()[LEX] * 2),
    "one byte too many": (MODEL, lambda: gzip.compress(FILES["model.bin"] + b"x")),
    "one byte too few": (MODEL, lambda: gzip.compress(FILES["model.bin"][:-1])),
    "another byte": (MODEL, lambda: gzip.compress(FILES["model.bin"][:-1] + b"x")),
    "no gz": (VOCABULARY, lambda: FILES["vocab.spm"]),
    "a bomb in the weights": (MODEL, lambda: gzip.compress(bytes(50_000_000))),
    "a bomb in a vocabulary": (VOCABULARY, lambda: gzip.compress(bytes(MOST_BYTES + 1))),
}


@pytest.mark.parametrize("case", UNSOUND)
def test_a_packed_file_that_holds_something_else_is_refused(hub: Hub, case: str) -> None:
    """Though it is the very file that the catalogue pins."""
    name, made_of = UNSOUND[case]
    offer = Offer(hub, packed={**published(), name: made_of()})
    largest = 0

    def look(progress: InstallProgress) -> None:
        nonlocal largest
        made = [path.stat().st_size for path in Store().folder.glob(".landing-*/made/*")]
        largest = max([largest, *made])

    with pytest.raises(WrongContents) as error:
        get(hub, offer.entry(), look)
    assert error.value.params == {"file": name, "model": ID}
    assert Store().list() == []
    assert not list(Store().folder.glob(".landing-*"))
    assert parts().keys() == offer.packed.keys() - {name}, "the others need not come again"
    assert largest <= max(len(FILES["model.bin"]), MOST_BYTES)


def test_stopped_while_it_is_unpacked_it_goes_on_without_the_network(hub: Hub, offer: Offer) -> None:
    cancel, seen = CancelToken(), list[InstallProgress]()

    def stop(progress: InstallProgress) -> None:
        if progress.phase == "unpacking":
            seen.append(progress)
            cancel.cancel()

    with pytest.raises(Cancelled):
        get(hub, offer.entry(), stop, cancel)
    assert len(seen) == 1
    assert Store().list() == []
    assert not list(Store().folder.glob(".landing-*"))
    asked = len(hub.answers)
    get(hub, offer.entry())
    assert len(hub.answers) == asked
    Store().verify(ID)


def test_no_converter_is_needed(hub: Hub, offer: Offer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None if name in libraries.CONVERTING else name)
    get(hub, offer.entry())


@pytest.mark.parametrize("library", libraries.STUDENT)
def test_a_library_that_is_missing_is_said_before_the_download(
    hub: Hub, offer: Offer, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None if name == library else name)
    with pytest.raises(LibraryMissing, match=library):
        get(hub, offer.entry())
    assert hub.answers == []


def test_a_disk_that_is_too_small_is_said_before_the_download(hub: Hub, offer: Offer, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1) as disk:
        with pytest.raises(NotEnoughSpace):
            install(offer.entry(), Store(disk / "models"), lambda _: None, CancelToken(), options(hub))
        assert hub.answers == []
