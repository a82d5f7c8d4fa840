"""One of Firefox's translation models by its files, packed as Mozilla publishes them or not: nothing is converted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from briefdesk.cards import Decoding, ModelCard
from briefdesk.errors import ModelRefused, UsageError
from briefdesk.models.catalogue import CatalogueEntry, load_catalogue
from briefdesk.models.firefox import (
    MODEL,
    MOST_BYTES,
    PACKED_OTHERWISE,
    Published,
    is_packed_otherwise,
    problem_of,
    published,
)
from briefdesk.models.store import FileRecord
from briefdesk.models.students import why_not
from briefdesk.models.transfer.describing import Answers, describe, model_id
from briefdesk.models.transfer.facts import Facts
from briefdesk.models.transfer.incoming import Incoming, name_taken
from briefdesk.models.transfer.source import Phase, TransferProgress
from briefdesk.models.unpacking import NotSound, unpack
from briefdesk.records import ModelRef

MAX_INPUT = 256
"""Tokens of an input; Firefox itself breaks sentences at half as many."""
_MOST_WEIGHTS = 256 * 1024 * 1024
"""Bytes of unpacked weights: Firefox's largest have a quarter of it."""
_UNPACKED = 2
"""Bytes of an unpacked model for each of the packed one: a guess, to ask for space."""


def take_in_student(model: Incoming, answers: Answers, scratch: Path) -> str:
    """The id under which it is in the store now."""
    files = _files(model)
    names = [file.name for file in files]
    packed = [file.name for file in files if file.packed]
    model.require_space(model.bytes(names) + _UNPACKED * model.bytes(packed))
    made = scratch / "made"
    found = model.take(names, scratch)
    digest = _unpacked(model, files, found, scratch, made)[MODEL].sha256
    card = _card(model, files, found, digest, answers)
    require_loadable(made, card, model.name)
    model.require_own_name(card.id, digest)
    with model.store.landing(card.id) as landing:
        for file in files:
            (made / file.stored).replace(landing.folder / file.stored)
        reference = ModelRef(card.id, card.revision, digest, "student")
        landing.describe(card, reference, _report(model, "checking"), model.cancel)
    return card.id


def require_loadable(folder: Path, card: ModelCard, name: str) -> None:
    """Raises `ModelRefused`, with what is wrong with the files of a student; `LibraryMissing`, `RanOutOfMemory`."""
    if reason := why_not(folder, card):
        raise ModelRefused(name=name, reason=reason)


def _files(model: Incoming) -> list[Published]:
    """The files of the model, an unpacked one before its packed twin. Raises `ModelRefused` unless it is one, whole."""
    known = [file for file in map(published, model.files) if file is not None]
    pairs = {file.pair for file in known if file.stored == MODEL}
    fitting = sorted((file for file in known if file.pair in pairs), key=lambda file: not file.packed)
    chosen = {file.stored: file for file in fitting}
    if len(pairs) > 1 or len({file.name.removesuffix(".gz") for file in fitting}) > len(chosen):
        raise ModelRefused(name=model.name, reason="it holds more than one model")
    if problem := problem_of(chosen):
        otherwise = f"; {PACKED_OTHERWISE}" if any(map(is_packed_otherwise, model.files)) else ""
        raise ModelRefused(name=model.name, reason=problem + otherwise)
    for file in chosen.values():
        if model.files[file.name].bytes > _most(file):
            raise ModelRefused(name=model.name, reason=f"{file.name} in it is larger than in any model of this kind")
    return list(chosen.values())


def _most(file: Published) -> int:
    return _MOST_WEIGHTS if file.stored == MODEL else MOST_BYTES


def _unpacked(
    model: Incoming, files: list[Published], found: Mapping[str, FileRecord], scratch: Path, made: Path
) -> dict[str, FileRecord]:
    """Under their names in the store, in the folder `made`; sizes and digests by these."""
    made.mkdir()
    total, done = model.bytes([file.name for file in files if file.packed]), 0

    def report(count: int) -> None:
        nonlocal done
        model.cancel.check()
        done += count
        model.progress(TransferProgress("unpacking", done, total))

    records = {}
    for file in files:
        if not file.packed:
            (scratch / file.name).replace(made / file.stored)
            records[file.stored] = found[file.name]
            continue
        try:
            records[file.stored] = unpack(scratch / file.name, made / file.stored, _most(file), report)
        except NotSound as error:
            raise ModelRefused(name=model.name, reason=f"{file.name} in it is not sound: {error.reason}") from None
        (scratch / file.name).unlink()
    return records


def _card(
    model: Incoming, files: list[Published], found: Mapping[str, FileRecord], digest: str, answers: Answers
) -> ModelCard:
    """The catalogue's, where it pins these files; else what the names of the files and a person say."""
    origin = model.source.origin(model.root)
    entry = next((entry for entry in load_catalogue() if _is(entry, files, found, digest)), None)
    if entry is not None:
        return replace(entry.card, id=model_id(answers, origin) if answers.id else entry.card.id)
    languages = next(file.languages for file in files if file.stored == MODEL)
    sources, targets = ((languages[0],), (languages[1],)) if languages else ((), ())
    facts = Facts("student", "translate", sources, targets, "", MAX_INPUT, Decoding(beams=1, max_tokens=MAX_INPUT))
    card = describe(facts, answers, origin)
    if answers.task == "summarise" or (languages and (card.sources, card.targets) != (sources, targets)):
        said = f"from {languages[0]} to {languages[1]}" if languages else "one language into another"
        raise UsageError(problem=f"By the names of its files {origin.name} translates {said}, and nothing else.")
    if len(card.sources) > 1 or len(card.targets) > 1:
        raise UsageError(problem=f"{origin.name} translates one language into one other: name no more than these.")
    if any(entry.card.id == card.id for entry in load_catalogue()):
        raise name_taken(model.name, card.id, "in the catalogue")
    return card


def _is(entry: CatalogueEntry, files: list[Published], found: Mapping[str, FileRecord], digest: str) -> bool:
    """Whether they are the model of an entry. `found`: what came, packed or not; `digest`: of the unpacked weights.

    A shortlist or a vocabulary that came unpacked may be another one: the catalogue knows those by their packed files.
    """
    if entry.digest_of(MODEL) != digest:
        return False
    pinned = {file.unpacked.path: file.sha256 for file in entry.files if file.unpacked is not None}
    packed = {file.stored: found[file.name].sha256 for file in files if file.packed and file.stored != MODEL}
    return pinned.keys() == {file.stored for file in files} and packed.items() <= pinned.items()


def _report(model: Incoming, phase: Phase) -> Callable[[int, int], None]:
    return lambda done, total: model.progress(TransferProgress(phase, done, total))
