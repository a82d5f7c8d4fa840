"""A model that a BriefDesk has exported: taken in as it is, once every byte is what its manifest says."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from briefdesk.cards import ModelCard
from briefdesk.codec import from_json
from briefdesk.errors import ModelRefused
from briefdesk.models.catalogue import find
from briefdesk.models.firefox import MODEL, NAMES, problem_of
from briefdesk.models.languages import ISO_639_1
from briefdesk.models.names import can_be_shown, is_file_path, is_model_id
from briefdesk.models.prepared import MANIFEST
from briefdesk.models.store import Manifest
from briefdesk.models.transfer.describing import Answers, model_id
from briefdesk.models.transfer.facts import most_tokens
from briefdesk.models.transfer.incoming import Incoming, name_taken
from briefdesk.models.transfer.source import Origin, TransferProgress
from briefdesk.models.transfer.student import require_loadable

_LARGEST = 1_000_000
_MOST_FILES = 1000


def take_in_exported(model: Incoming, answers: Answers, scratch: Path) -> str:
    """The id under which it is in the store now. `answers`: only its `id` counts."""
    manifest = _as_in_the_catalogue(_renamed(_manifest(model, scratch), answers), model)
    id_, files = manifest.card.id, manifest.files
    _check_files(model, manifest)
    model.require_own_name(id_, manifest.model.digest)
    if model.is_there(id_):  # anybody can write its digest into a manifest
        return id_
    model.require_space(sum(record.bytes for record in files.values()))
    with model.store.landing(id_) as landing:
        found = model.take(list(files), landing.folder)
        for name, record in files.items():
            if found[name] != record:
                raise ModelRefused(name=model.name, reason=f"{name} in it is not what its manifest says")
        if manifest.model.runtime == "student":
            require_loadable(landing.folder, manifest.card, model.name)

        def report(done: int, total: int) -> None:
            model.progress(TransferProgress("checking", done, total))

        landing.describe(manifest.card, manifest.model, report, model.cancel)
    return id_


def _manifest(model: Incoming, scratch: Path) -> Manifest:
    if model.files[MANIFEST].bytes > _LARGEST:
        raise ModelRefused(name=model.name, reason="its manifest is too long")
    model.take([MANIFEST], scratch)
    try:
        manifest = from_json((scratch / MANIFEST).read_bytes(), Manifest)
    except (ValueError, RecursionError):
        raise ModelRefused(name=model.name, reason="its manifest cannot be read") from None
    problem = _problem_of(manifest.card) or _problem_of_manifest(manifest)
    if problem:
        raise ModelRefused(name=model.name, reason=f"its manifest {problem}")
    return manifest


def _problem_of_manifest(manifest: Manifest) -> str:
    names = {name.casefold() for name in manifest.files}
    if manifest.model.runtime not in ("ct2", "torch", "student"):
        return "names a way to run it that this BriefDesk does not know: it may come from a newer one"
    if manifest.model.id != manifest.card.id or not manifest.files or len(manifest.files) > _MOST_FILES:
        return "contradicts itself"
    if len(names) < len(manifest.files) or not all(map(is_file_path, manifest.files)) or MANIFEST in names:
        return "names files that no model has"
    return _problem_of_student(manifest) if "student" in (manifest.model.runtime, manifest.card.family) else ""


def _problem_of_student(manifest: Manifest) -> str:
    """What is published is what runs: its weights are those that it is known by."""
    if manifest.model.runtime != manifest.card.family or problem_of(manifest.files):
        return "contradicts itself"
    if not manifest.files.keys() <= set(NAMES):
        return "names files that no such model has"
    return "" if manifest.files[MODEL].sha256 == manifest.model.digest else "contradicts itself"


def _problem_of(card: ModelCard) -> str:
    """What the types let through, and this laptop should not."""
    decoding = card.decoding
    finite = math.isfinite(decoding.length_penalty) and math.isfinite(decoding.repetition_penalty)
    words = (card.name, card.licence, card.repository, card.revision, card.prefix, *card.tags.values())
    known = {*card.sources, *card.targets, *card.tags} <= ISO_639_1 and card.sources and card.targets
    if not is_model_id(card.id) or not card.name.strip():
        return "gives it a name that no model can have"
    if not known:
        return "names languages that are none"
    if not all(map(can_be_shown, words)):
        return "describes it in words that cannot be shown"
    if not 1 <= card.max_input <= 1_000_000:
        return "says that it reads inputs of a length that cannot be"
    most = most_tokens(card.family, card.max_input)
    if not finite or not (1 <= decoding.beams <= 16 and 0 <= decoding.min_tokens < decoding.max_tokens <= most):
        return "tells it to write in a way that cannot be"
    return ""


def _renamed(manifest: Manifest, answers: Answers) -> Manifest:
    if not answers.id:
        return manifest
    id_ = model_id(answers, Origin(manifest.card.name))
    return structs.replace(manifest, card=replace(manifest.card, id=id_), model=replace(manifest.model, id=id_))


def _check_files(model: Incoming, manifest: Manifest) -> None:
    """All of them are there, and of the right size: told before the first is unpacked."""
    for name, record in manifest.files.items():
        if name not in model.files:
            raise ModelRefused(name=model.name, reason=f"{name} is missing")
        if model.files[name].bytes != record.bytes:
            raise ModelRefused(name=model.name, reason=f"{name} in it is not what its manifest says")


def _as_in_the_catalogue(manifest: Manifest, model: Incoming) -> Manifest:
    """A name out of the catalogue is for what says to be that model, at that commit: the catalogue describes it.

    Of a student its weights are what the catalogue pins. Whether the shortlist and the vocabularies beside them are
    those of that model nobody knows: the catalogue knows them by their packed files, which are not kept.
    """
    card, entry = manifest.card, find(manifest.card.id)
    if entry is None:
        return manifest
    said = (card.repository, card.revision, manifest.model.revision, manifest.model.digest)
    pinned = entry.digest_of(MODEL) or manifest.model.digest
    known = (entry.card.repository, entry.card.revision, entry.card.revision, pinned)
    if said != known or (card.family == "student") != (entry.card.family == "student"):
        raise name_taken(model.name, card.id, "in the catalogue")
    return structs.replace(manifest, card=entry.card)
