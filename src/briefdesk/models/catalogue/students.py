"""`[students]` and `[[student]]`: Firefox's translation models, as they stand in a catalogue.

A student is one direction, a few packed files at addresses of their own. What is the same for all is said once.
"""

from __future__ import annotations

from typing import Literal
from urllib.parse import quote

from msgspec import Struct

from briefdesk.addresses import is_safe
from briefdesk.cards import ModelCard
from briefdesk.models.catalogue import checks
from briefdesk.models.catalogue.entries import CatalogueEntry, Quality, RemoteFile, Tier, Unpacked
from briefdesk.models.catalogue.lines import Wrong
from briefdesk.models.disk import MB
from briefdesk.models.firefox import MODEL, problem_of, published
from briefdesk.models.names import is_file_path

Architecture = Literal["tiny", "base-memory", "base"]
_UNPACKED = 3
"""Bytes of an unpacked vocabulary or shortlist for each of the packed one: a guess, to ask for space."""


class Students(Struct, frozen=True, forbid_unknown_fields=True):
    """What is the same for all. `archive`: where the repository's files lie; `storage`: what is asked before it.

    `memory_mb`: while one works, by architecture. `test`, `source`: of BLEU and COMET.
    """

    repository: str
    revision: str
    storage: str
    archive: str
    licence: str
    commercial: bool
    memory_mb: dict[Architecture, int]
    max_input: int
    decoding: dict[str, int | float]
    test: str
    source: str


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """As it is downloaded, packed. Both is known of each: no list is asked for."""

    path: str
    bytes: int
    sha256: str


class _Student(Struct, frozen=True, forbid_unknown_fields=True):
    """`bytes`, `sha256`: of the unpacked weights. `stored`: its folder in the storage, "" where that has none."""

    id: str
    name: str
    tier: Tier
    pair: tuple[str, str]
    architecture: Architecture
    bytes: int
    sha256: str
    files: tuple[_File, ...]
    stored: str = ""
    bleu: float | None = None
    comet: float | None = None


def read_students(raw: object) -> Students:
    """Raises `Wrong`."""
    said = checks.typed(raw, Students)
    checks.check_origin(said.repository, said.revision)
    checks.check_words({"licence": said.licence, "test": said.test, "source": said.source})
    for field, address in (("storage", said.storage), ("archive", said.archive)):
        if not is_safe(address) or not address.endswith("/"):
            raise Wrong(field, f"{address!r} is not like https://…/")
    checks.check_positive({"max_input": said.max_input, "memory_mb": min(said.memory_mb.values(), default=1)})
    checks.decoding(said.decoding, said.max_input)
    return said


def read_student(raw: object, common: Students) -> CatalogueEntry:
    """Raises `Wrong`."""
    said = checks.typed(raw, _Student)
    _check(said, common)
    card = ModelCard(
        id=said.id,
        name=said.name,
        task="translate",
        family="student",
        sources=said.pair[:1],
        targets=said.pair[1:],
        licence=common.licence,
        commercial=common.commercial,
        repository=common.repository,
        revision=common.revision,
        max_input=common.max_input,
        decoding=checks.decoding(common.decoding, common.max_input),
    )
    folder = f"models/{said.architecture}/{''.join(said.pair)}"
    files = tuple(_remote(file, said, common, folder) for file in said.files)
    beside = sum(file.bytes or 0 for file in files if file.unpacked and file.unpacked.bytes is None)
    converted_mb = -(-(said.bytes + _UNPACKED * beside) // MB)
    memory_mb = common.memory_mb[said.architecture]
    return CatalogueEntry(card, said.tier, files, _quality(said, common), memory_mb, converted_mb, folder)


def _check(said: _Student, common: Students) -> None:
    checks.check_id(said.id)
    checks.check_words({"name": said.name})
    checks.check_languages("pair", said.pair)
    if said.architecture not in common.memory_mb:
        raise Wrong("architecture", "memory_mb of [students] does not name it")
    checks.check_positive({"bytes": said.bytes})
    checks.check_digest("sha256", said.sha256)
    if said.stored and not is_file_path(said.stored):
        raise Wrong("stored", f"{said.stored!r} is not a safe path inside a folder")
    checks.check_files(said.files)
    known = [published(file.path) for file in said.files]
    for item, file in enumerate(known):
        if file is None or not file.packed or file.pair != "".join(said.pair):
            raise Wrong("files", f"{said.files[item].path!r} is not the name of a packed file of this pair", item)
    stored = [file.stored for file in known if file is not None]
    problem = "two of them are the same" if len(set(stored)) < len(stored) else problem_of(stored)
    if problem:
        raise Wrong("files", problem)


def _remote(file: _File, said: _Student, common: Students, folder: str) -> RemoteFile:
    known = published(file.path)
    assert known is not None
    archived = f"{common.archive}{common.repository}/{common.revision}/{folder}/{quote(file.path)}"
    addresses = [f"{common.storage}{said.stored}/{quote(file.path)}"] if said.stored else []
    inside = Unpacked(known.stored, said.bytes, said.sha256) if known.stored == MODEL else Unpacked(known.stored)
    return RemoteFile(file.path, file.bytes, file.sha256, (*addresses, archived), inside)


def _quality(said: _Student, common: Students) -> tuple[Quality, ...]:
    values = (("BLEU", said.bleu), ("COMET", said.comet))
    pair = "-".join(said.pair)
    return tuple(
        Quality(metric, common.test, value, common.source, pair) for metric, value in values if value is not None
    )
