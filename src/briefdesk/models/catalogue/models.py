"""`[[model]]`: a model that a hub has, as it stands in a catalogue."""

from __future__ import annotations

import re

from msgspec import Struct

from briefdesk.cards import Family, ModelCard, Task
from briefdesk.models.catalogue import checks
from briefdesk.models.catalogue.entries import CatalogueEntry, Quality, RemoteFile, Tier
from briefdesk.models.catalogue.lines import Wrong

_TAG = re.compile(r">>[a-zA-Z_]+<<")


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    path: str
    bytes: int | None = None
    sha256: str | None = None


class _Model(Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    name: str
    tier: Tier
    task: Task
    family: Family
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    repository: str
    revision: str
    licence: str
    commercial: bool
    memory_mb: int
    converted_mb: int
    max_input: int
    decoding: dict[str, int | float]
    files: tuple[_File, ...]
    quality: tuple[Quality, ...] = ()
    tags: dict[str, str] = {}
    prefix: str = ""
    download_mb: int | None = None


def read_model(raw: object) -> CatalogueEntry:
    """Raises `Wrong`."""
    said = checks.typed(raw, _Model)
    _check(said)
    card = ModelCard(
        id=said.id,
        name=said.name,
        task=said.task,
        family=said.family,
        sources=said.sources,
        targets=said.targets,
        licence=said.licence,
        commercial=said.commercial,
        repository=said.repository,
        revision=said.revision,
        max_input=said.max_input,
        decoding=checks.decoding(said.decoding, said.max_input),
        tags=said.tags,
        prefix=said.prefix,
    )
    files = tuple(RemoteFile(file.path, file.bytes, file.sha256) for file in said.files)
    return CatalogueEntry(card, said.tier, files, said.quality, said.memory_mb, said.converted_mb, "", said.download_mb)


def _check(said: _Model) -> None:
    checks.check_id(said.id)
    checks.check_origin(said.repository, said.revision)
    checks.check_words({"name": said.name, "licence": said.licence})
    if said.family == "student":
        raise Wrong("family", "a student stands in an entry of its own kind: [[student]]")
    for field, languages in (("sources", said.sources), ("targets", said.targets)):
        checks.check_languages(field, languages)
    if said.task == "summarise" and said.sources != said.targets:
        raise Wrong("targets", "a summariser writes what it reads: they are to be the sources")
    _check_tags(said)
    checks.check_files(said.files)
    if said.download_mb is not None:
        checks.check_positive({"download_mb": said.download_mb})
    checks.check_positive({"memory_mb": said.memory_mb, "converted_mb": said.converted_mb, "max_input": said.max_input})


def _check_tags(said: _Model) -> None:
    for language, tag in said.tags.items():
        if language not in said.targets:
            raise Wrong("tags", f"{language!r} is not a target")
        if not _TAG.fullmatch(tag):
            raise Wrong("tags", f"{tag!r} is not like >>ukr<<")
    if said.tags and set(said.tags) != set(said.targets):
        raise Wrong("tags", "a model that wants a tag wants one for each target")
