"""Firefox's models from a storage into the store, through whatever happens on the way. Nothing is converted."""

from __future__ import annotations

import gzip
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.errors import (
    AccessRefused,
    LibraryMissing,
    ModelUnfit,
    NoConnection,
    NotEnoughSpace,
    NotOnServer,
    RanOutOfMemory,
    ServerTrouble,
    WrongContents,
)
from briefdesk.models import libraries
from briefdesk.models.catalogue import CatalogueEntry, RemoteFile
from briefdesk.models.download.line import BLOCK
from briefdesk.models.firefox import MOST_BYTES
from briefdesk.models.install import InstallProgress, install
from briefdesk.models.loading import load_text_model
from briefdesk.models.store import Installed, Store
from briefdesk.models.students import why_not
from briefdesk.runtimes.student.container import Unreadable
from tests.models.downloads import options
from tests.models.hub import LISTING, Cut, Headers, Hub, Oversize, Portal, Status, Trick, WrongBytes
from tests.models.stores import everything_in, small_disk
from tests.models.student_samples import FOLDER, REPOSITORY, REVISION, Offer, forged
from tests.models.students import student_card

MODEL, LEX, VOCABULARY = "model.enuk.intgemm.alphas.bin.gz", "lex.50.50.enuk.s2t.bin.gz", "vocab.enuk.spm.gz"
ID = "firefox-en-uk"
NOBODY = "http://127.0.0.1:9/"


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
    settings = options(hub, **{"tries": 1, **changes})
    return install(entry, Store(), progress, cancel, settings, keep_original=keep_original)


def parts() -> dict[str, bytes]:
    """What has arrived and waits for the next run."""
    return everything_in(Store().parts(ID))


def lying_at(offer: Offer, addresses: Callable[[RemoteFile], tuple[str, ...]]) -> CatalogueEntry:
    """The entry of a model whose files lie there, and not where the others lie."""
    entry = offer.entry()
    return replace(entry, files=tuple(replace(file, addresses=addresses(file)) for file in entry.files))


def elsewhere(offer: Offer, storage: str) -> CatalogueEntry:
    """The entry of a model whose files lie there first, then in the hub's archive."""
    return lying_at(offer, lambda file: (f"{storage}{file.path}", *file.addresses[1:]))


@pytest.mark.parametrize("kind", ["tiny", "base-memory"])
def test_cut_at_random_bytes_and_started_again_until_it_runs(kind: str, hub: Hub) -> None:
    """No byte is sent twice but what was under way when the connection broke off."""
    offer = Offer(hub, forged(kind))
    alone = lying_at(offer, lambda file: file.addresses[:1])
    chance = random.Random(kind)
    for name, data in offer.packed.items():
        hub.misbehave(offer.place(name), *(Cut(chance.randrange(len(data)), times=1) for _ in range(3)))
    failures: Counter[str] = Counter()
    for _ in range(100):
        try:
            model = get(hub, alone)
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
    offer = Offer(hub, forged("base-memory"))
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
    other = Offer(hub, forged(rounded=False))
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


ELSEWHERE = [
    Status(404),
    Status(403),
    Status(503),
    Portal(),
    WrongBytes(),
    Oversize(),
    Headers("Content-Encoding", "gzip"),
]
"""A file that was withdrawn or exchanged, a storage that packs it once more, a company or a hotel in between."""


@pytest.mark.parametrize("trick", ELSEWHERE, ids=str)
@pytest.mark.parametrize("name", [MODEL, LEX])
def test_what_the_storage_does_not_give_comes_from_the_archive(hub: Hub, offer: Offer, name: str, trick: Trick) -> None:
    hub.misbehave(offer.place(name), trick)
    hub.plain[offer.archived(name)] = offer.packed[name]
    hub.misbehave(offer.archived(name), Cut(20_000, times=1))
    with pytest.raises(ServerTrouble):
        get(hub, offer.entry())
    model = get(hub, offer.entry())
    assert (model.folder / "model.bin").read_bytes() == offer.files["model.bin"]
    if not isinstance(trick, WrongBytes | Oversize):
        assert hub.sent[offer.archived(name)] == len(offer.packed[name]), "it went on where it was"


def test_a_storage_that_fails_is_not_asked_often_where_there_is_an_archive(hub: Hub, offer: Offer) -> None:
    hub.misbehave(offer.place(MODEL), Status(503))
    hub.plain[offer.archived(MODEL)] = offer.packed[MODEL]
    hub.misbehave(offer.archived(MODEL), Status(503, times=3))
    get(hub, offer.entry(), tries=4)
    asked = Counter(answer.path for answer in hub.answers)
    assert (asked[offer.place(MODEL)], asked[offer.archived(MODEL)]) == (2, 4)


def test_a_storage_that_cannot_be_reached_is_passed_by(
    hub: Hub, offer: Offer, caplog: pytest.LogCaptureFixture
) -> None:
    """It is waited for once, not for each file; the files come from the archive."""
    caplog.set_level("INFO", "briefdesk.models.download.job")
    hub.plain = {offer.archived(name): data for name, data in offer.packed.items()}
    get(hub, elsewhere(offer, NOBODY), tries=3)
    assert {answer.path for answer in hub.answers} == hub.plain.keys()
    waits = [record.getMessage() for record in caplog.records if "Trying again" in record.getMessage()]
    assert len(waits) == 1, waits


def test_what_may_pass_is_told_rather_than_what_will_not(hub: Hub, offer: Offer) -> None:
    """The archive does not have it, but what the storage has broken off goes on in the next run."""
    hub.misbehave(offer.place(MODEL), Cut(10_000))
    with pytest.raises(ServerTrouble, match="broke off"):
        get(hub, offer.entry())
    with pytest.raises(NoConnection):
        get(hub, elsewhere(offer, NOBODY))


def test_a_storage_that_is_somebody_else_is_passed_by(hub: Hub, offer: Offer) -> None:
    hub.plain = {offer.archived(name): data for name, data in offer.packed.items()}
    with Hub(tls=True) as stranger:
        get(hub, elsewhere(offer, f"{stranger.endpoint}/"))
    assert {answer.path for answer in hub.answers} == hub.plain.keys()


def test_where_nobody_has_it_that_is_told(hub: Hub, offer: Offer) -> None:
    hub.misbehave(offer.place(MODEL), Status(404))
    with pytest.raises(NotOnServer, match=MODEL) as error:
        get(hub, offer.entry())
    assert "--mirror" not in error.value.hint


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
    assert (model.folder / "vocab.spm").read_bytes() == offer.files["vocab.spm"]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_mirror_that_does_not_have_it_is_not_passed_by(hub: Hub, offer: Offer, status: int) -> None:
    """A person is told that it is the mirror. The hub, too, answers 401 for what it does not have."""
    with Hub() as mirror:
        if status != 404:
            mirror.add(REPOSITORY, {f"{FOLDER}/{name}": data for name, data in offer.packed.items()}, REVISION)
            mirror.misbehave(f"{FOLDER}/{MODEL}", Status(status))
        with pytest.raises((AccessRefused, NotOnServer)) as error:
            get(hub, offer.entry(), endpoint=mirror.endpoint)
    assert error.value.message.startswith("The mirror 127.0.0.1 does not ")
    assert error.value.params["file"] == (MODEL if status != 404 else LEX)
    assert "Try the hub itself" in error.value.hint
    assert hub.answers == []


UNSOUND: dict[str, tuple[str, Callable[[Offer], bytes]]] = {
    "cut off": (MODEL, lambda offer: offer.packed[MODEL][:-100]),
    "rubbish behind it": (MODEL, lambda offer: offer.packed[MODEL] + b"rubbish"),
    "one byte too many": (MODEL, lambda offer: gzip.compress(offer.files["model.bin"] + b"x")),
    "one byte too few": (MODEL, lambda offer: gzip.compress(offer.files["model.bin"][:-1])),
    "another byte": (MODEL, lambda offer: gzip.compress(offer.files["model.bin"][:-1] + b"x")),
    "no gz": (VOCABULARY, lambda offer: offer.files["vocab.spm"]),
    "a bomb in the weights": (MODEL, lambda _offer: gzip.compress(bytes(50_000_000))),
    "a bomb in a vocabulary": (VOCABULARY, lambda _offer: gzip.compress(bytes(MOST_BYTES + 1))),
    "a bomb of several parts": (VOCABULARY, lambda _offer: gzip.compress(bytes(MOST_BYTES // 2 + 1)) * 2),
}


@pytest.mark.parametrize("case", UNSOUND)
def test_a_packed_file_that_holds_something_else_is_refused(hub: Hub, offer: Offer, case: str) -> None:
    """Though it is the very file that the catalogue pins: nobody on the way is at fault, and it need not come again."""
    name, made_of = UNSOUND[case]
    offer = Offer(hub, packed={**offer.packed, name: made_of(offer)})
    largest = 0

    def look(progress: InstallProgress) -> None:
        nonlocal largest
        stored = "model.bin" if name == MODEL else "vocab.spm"
        made = [path.stat().st_size for path in Store().folder.glob(f".landing-*/made/{stored}")]
        largest = max([largest, *made])

    with pytest.raises(ModelUnfit) as error:
        get(hub, offer.entry(), look)
    assert error.value.params["model"] == ID
    assert error.value.params["reason"].startswith(f"{name} in it is not sound: ")
    nothing_is_left_but(offer.packed)
    assert largest <= (len(offer.files["model.bin"]) if name == MODEL else MOST_BYTES)


def nothing_is_left_but(packed: Mapping[str, bytes]) -> None:
    """In the store: what has arrived."""
    assert Store().list() == []
    assert not list(Store().folder.glob(".landing-*"))
    assert parts() == packed


def test_a_packed_file_of_several_parts_is_as_good(hub: Hub, offer: Offer) -> None:
    """The format allows it, and the digest says that it is the right one."""
    packed = {}
    for name, data in offer.packed.items():
        plain = gzip.decompress(data)
        packed[name] = b"".join(gzip.compress(part) for part in (plain[:1000], b"", plain[1000:]))
    model = get(hub, Offer(hub, packed=packed).entry())
    assert {name: (model.folder / name).read_bytes() for name in offer.files} == offer.files


UNFIT: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "weights of another format": ("model.bin", lambda _data: b"weights" * 1000, "it is not a model file of Marian"),
    "another network": ("model.bin", lambda data: data.replace(b"dec-cell: ssru", b"dec-cell: lstm"), "(dec-cell: "),
    "another shortlist": ("lex.bin", lambda data: data[:-4], "the shortlist"),
    "an empty vocabulary": ("vocab.spm", lambda _data: b"", "empty"),
}


@pytest.mark.parametrize("case", UNFIT)
def test_what_does_not_run_here_is_not_installed(
    hub: Hub, offer: Offer, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newer BriefDesk may run it, out of what has arrived."""
    stored, change, reason = UNFIT[case]
    unfit = Offer(hub, {**offer.files, stored: change(offer.files[stored])})
    with pytest.raises(ModelUnfit, match="this BriefDesk cannot run it") as error:
        get(hub, unfit.entry())
    assert error.value.params["model"] == ID
    assert reason in error.value.params["reason"]
    nothing_is_left_but(unfit.packed)
    asked = len(hub.answers)
    monkeypatch.setattr("briefdesk.runtimes.student.check", lambda _folder, _card: None)
    assert get(hub, unfit.entry()).card.id == ID
    assert len(hub.answers) == asked


def test_too_little_memory_to_see_whether_it_runs(hub: Hub, offer: Offer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr("briefdesk.runtimes.student.check", full)
    with pytest.raises(RanOutOfMemory):
        get(hub, offer.entry())
    nothing_is_left_but(offer.packed)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Unreadable("it ends too early"), "it ends too early"),
        (Unreadable("it is \x1b[31mred"), "its files are damaged"),
        (ValueError("cannot reshape array of size 7"), "its files are damaged"),
    ],
)
def test_the_reason_is_one_that_was_written_for_a_person(
    error: ValueError, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr("briefdesk.runtimes.student.check", refuse)
    assert why_not(tmp_path, student_card()) == reason


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
