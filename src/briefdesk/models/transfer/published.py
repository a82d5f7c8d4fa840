"""A model as published, in Hugging Face layout: its files and a person say what it is, then it is converted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from briefdesk.cards import Family, ModelCard
from briefdesk.errors import ModelRefused
from briefdesk.models.catalogue import CatalogueEntry, RemoteFile, load_catalogue
from briefdesk.models.conversion import convert_in_own_process
from briefdesk.models.store import FileRecord
from briefdesk.models.transfer.choosing import missing, of_family, small_files, weights
from briefdesk.models.transfer.describing import Answers, describe, model_id
from briefdesk.models.transfer.facts import read_facts, read_family
from briefdesk.models.transfer.incoming import Incoming, name_taken
from briefdesk.models.transfer.source import Origin, Phase, TransferProgress
from briefdesk.models.weights import digest_of_weights
from briefdesk.records import ModelRef


def take_in_published(model: Incoming, answers: Answers, scratch: Path) -> str:
    """The id under which it is in the store now."""
    small, heavy = small_files(model.files), weights(model.files)
    # int8 takes a quarter of float32; the conversion itself asks again, when it knows more.
    model.require_space(model.bytes([*small, *heavy]) + model.bytes(heavy) // 4)
    found = model.take(small, scratch)
    family = read_family(scratch, model.name)
    short = missing([*small, *heavy], family)
    if short:
        raise ModelRefused(name=model.name, reason=f"{short} is missing")
    for name in set(small) - set(of_family(small, family)):
        (scratch / name).unlink()
        del found[name]
    origin = model.source.origin(model.root)
    offered = [entry for entry in load_catalogue() if _may_be(entry, family, origin, found, model)]
    card = None if offered else _described(model, scratch, family, answers, origin)
    if offered:  # of weights in two formats those that the catalogue knows
        heavy = weights([file.path for file in offered[0].files])
    found |= model.take(heavy, scratch)
    entry = next((entry for entry in offered if _is(entry, found)), None)
    if entry is not None:
        card = _card_of(entry, found, answers, origin)
    elif card is None:
        card = _described(model, scratch, family, answers, origin)
    return _convert(model, scratch, card, digest_of_weights({name: record.sha256 for name, record in found.items()}))


def _described(model: Incoming, scratch: Path, family: Family, answers: Answers, origin: Origin) -> ModelCard:
    card = describe(read_facts(scratch, family, origin.name, answers.task), answers, origin)
    if any(entry.card.id == card.id for entry in load_catalogue()):
        raise name_taken(model.name, card.id, "in the catalogue")
    return card


def _may_be(
    entry: CatalogueEntry, family: Family, origin: Origin, found: Mapping[str, FileRecord], model: Incoming
) -> bool:
    """Whether this may be the model of an entry, by what is known before its weights are read."""
    if entry.card.family != family or any(file.path not in model.files for file in entry.files):
        return False
    if any(file.bytes not in (None, model.files[file.path].bytes) for file in entry.files):
        return False
    named = origin.name.casefold() in (entry.card.id, entry.card.repository.rpartition("/")[2].casefold())
    known = [file for file in entry.files if file.path in found]
    return (named or _weights_are_pinned(entry)) and all(_same(file, found) for file in known)


def _is(entry: CatalogueEntry, found: Mapping[str, FileRecord]) -> bool:
    return all(file.path in found and _same(file, found) for file in entry.files)


def _same(file: RemoteFile, found: Mapping[str, FileRecord]) -> bool:
    return file.sha256 in (None, found[file.path].sha256)


def _weights_are_pinned(entry: CatalogueEntry) -> bool:
    pinned = {file.path: file.sha256 for file in entry.files}
    return all(pinned[name] for name in weights(pinned))


def _card_of(entry: CatalogueEntry, found: Mapping[str, FileRecord], answers: Answers, origin: Origin) -> ModelCard:
    """The entry's, under a name of a person's own where that is wanted.

    Where the catalogue knows no digest of the weights nobody can say that they are of the pinned commit.
    """
    id_ = model_id(answers, origin) if answers.id else entry.card.id
    revision = entry.card.revision if _weights_are_pinned(entry) else origin.revision
    return replace(entry.card, id=id_, revision=revision)


def _convert(model: Incoming, scratch: Path, card: ModelCard, digest: str) -> str:
    model.require_own_name(card.id, digest)
    with model.store.landing(card.id) as landing:
        convert_in_own_process(scratch, landing.folder, card, _report(model, "optimising"), model.cancel)
        reference = ModelRef(card.id, card.revision, digest, "ct2")
        landing.describe(card, reference, _report(model, "checking"), model.cancel)
    return card.id


def _report(model: Incoming, phase: Phase) -> Callable[[int, int], None]:
    return lambda done, total: model.progress(TransferProgress(phase, done, total))
