"""The models that BriefDesk offers: `resources/catalogue.toml`, read strictly. A wrong entry is refused by its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec
from msgspec import Struct

from briefdesk import paths
from briefdesk.cards import Decoding, Family, ModelCard, Task
from briefdesk.errors import CatalogueError
from briefdesk.models.catalogue_lines import Lines, Wrong
from briefdesk.models.languages import ISO_639_1
from briefdesk.models.names import is_file_path, is_model_id

Tier = Literal["recommended", "best", "light", "other"]
TIERS: tuple[Tier, ...] = get_args(Tier)
"""The order in which a person who has none of them is told of them."""

_SHA256, _COMMIT = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{40}")
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_TAG = re.compile(r">>[a-zA-Z_]+<<")


class RemoteFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of a repository. `None`: not known here; the hub's listing at the pinned commit tells."""

    path: str
    bytes: int | None = None
    sha256: str | None = None


class Quality(Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody has measured and published. `pair`: "en-uk"; "" for a summariser."""

    metric: str
    test: str
    value: float
    source: str
    pair: str = ""


class CatalogueEntry(Struct, frozen=True):
    """`files`: those that are needed, no others. `memory_mb`: while it works. `converted_mb`: on the disk."""

    card: ModelCard
    tier: Tier
    files: tuple[RemoteFile, ...]
    quality: tuple[Quality, ...]
    memory_mb: int
    converted_mb: int

    @property
    def download_bytes(self) -> int | None:
        """`None` where the size of a file is not known."""
        sizes = [file.bytes for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)


class _Written(Struct, frozen=True, forbid_unknown_fields=True):
    """An entry as it stands in the file."""

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
    files: tuple[RemoteFile, ...]
    quality: tuple[Quality, ...] = ()
    tags: dict[str, str] = {}
    prefix: str = ""


def load_catalogue(path: Path | None = None) -> tuple[CatalogueEntry, ...]:
    """Every entry, in the order of the file. Raises `CatalogueError`, also where there is no such file."""
    return _shipped() if path is None else _load(path)


def find(id: str, catalogue: Iterable[CatalogueEntry] | None = None) -> CatalogueEntry | None:
    return next((entry for entry in _or_shipped(catalogue) if entry.card.id == id), None)


def recommended(
    task: Task, source: str, target: str, catalogue: Iterable[CatalogueEntry] | None = None
) -> CatalogueEntry | None:
    """The one to get for a language (a summariser writes what it reads) or for a pair; `None` where none does it.

    Of the first tier that has one it is the one with the fewest languages: it was made for these.
    """
    able = [entry for entry in _or_shipped(catalogue) if _does(entry.card, task, source, target)]
    order = [(TIERS.index(entry.tier), len(entry.card.sources) * len(entry.card.targets)) for entry in able]
    return able[order.index(min(order))] if able else None


def _does(card: ModelCard, task: Task, source: str, target: str) -> bool:
    if task == "summarise":
        return card.task == "summarise" and source in card.sources and target == source
    return card.translates(source, target)


def _or_shipped(catalogue: Iterable[CatalogueEntry] | None) -> Iterable[CatalogueEntry]:
    return load_catalogue() if catalogue is None else catalogue


@cache
def _shipped() -> tuple[CatalogueEntry, ...]:
    return _load(paths.catalogue())


def _load(path: Path) -> tuple[CatalogueEntry, ...]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise CatalogueError(file=str(path), line=1, problem="it cannot be read") from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise CatalogueError(
            file=str(path), line=int(found[1]) if found else len(text.splitlines()), problem=str(error)
        ) from None
    lines = Lines(path, text)
    models = table.pop("model", [])
    for name in table:
        raise CatalogueError(
            file=str(path), line=lines.of(None, name), problem=f"{name}: only [[model]] entries are expected"
        )
    if not isinstance(models, list):
        raise CatalogueError(file=str(path), line=lines.of(None, "model"), problem="model: expected [[model]] entries")
    return tuple(_entry(number, raw, models[:number], lines) for number, raw in enumerate(models))


def _entry(number: int, raw: dict[str, Any], before: list[dict[str, Any]], lines: Lines) -> CatalogueEntry:
    try:
        written = _typed(raw)
        if written.id in [other["id"] for other in before]:
            raise Wrong("id", f"{written.id!r} is there twice")
        return _checked(written)
    except Wrong as wrong:
        name = wrong.field if wrong.item is None else f"{wrong.field}[{wrong.item}]"
        line = lines.of(number, wrong.field, wrong.item)
        raise CatalogueError(file=str(lines.path), line=line, problem=f"{name}: {wrong}") from None


def _typed(raw: dict[str, Any]) -> _Written:
    try:
        return msgspec.convert(raw, _Written)
    except msgspec.ValidationError as error:
        place = re.search(r"`\$\.(\w+)(?:\[(\d+|\.\.\.)\])?", str(error))
        named = re.search(r"field `(\w+)`", str(error))
        field = place[1] if place else named[1] if named else "model"
        item = int(place[2]) if place and place[2] and place[2].isdigit() else None
        raise Wrong(field, str(error), item) from None


def _checked(written: _Written) -> CatalogueEntry:
    """Raises `Wrong` for what the types let through."""
    _check_names(written)
    _check_languages(written)
    _check_files(written)
    for field in ("memory_mb", "converted_mb", "max_input"):
        if getattr(written, field) <= 0:
            raise Wrong(field, "is to be more than 0")
    card = ModelCard(
        id=written.id,
        name=written.name,
        task=written.task,
        family=written.family,
        sources=written.sources,
        targets=written.targets,
        licence=written.licence,
        commercial=written.commercial,
        repository=written.repository,
        revision=written.revision,
        max_input=written.max_input,
        decoding=_decoding(written),
        tags=written.tags,
        prefix=written.prefix,
    )
    return CatalogueEntry(card, written.tier, written.files, written.quality, written.memory_mb, written.converted_mb)


def _check_names(written: _Written) -> None:
    if not is_model_id(written.id):
        raise Wrong("id", f"{written.id!r} is not made of small letters, digits, hyphens and dots")
    if not _REPOSITORY.fullmatch(written.repository):
        raise Wrong("repository", f"{written.repository!r} is not owner/name")
    if not _COMMIT.fullmatch(written.revision):
        raise Wrong("revision", "is not a commit of 40 hexadecimal digits")
    for field in ("name", "licence"):
        if not getattr(written, field).strip():
            raise Wrong(field, "is empty")


def _check_languages(written: _Written) -> None:
    for field in ("sources", "targets"):
        languages = getattr(written, field)
        if not languages or len(set(languages)) != len(languages):
            raise Wrong(field, "is empty, or names a language twice")
        for language in languages:
            if language not in ISO_639_1:
                raise Wrong(field, f"{language!r} is not in ISO 639-1")
    if written.task == "summarise" and written.sources != written.targets:
        raise Wrong("targets", "a summariser writes what it reads: they are to be the sources")
    for language, tag in written.tags.items():
        if language not in written.targets:
            raise Wrong("tags", f"{language!r} is not a target")
        if not _TAG.fullmatch(tag):
            raise Wrong("tags", f"{tag!r} is not like >>ukr<<")
    if written.tags and set(written.tags) != set(written.targets):
        raise Wrong("tags", "a model that wants a tag wants one for each target")


def _check_files(written: _Written) -> None:
    if not written.files:
        raise Wrong("files", "is empty")
    names = [file.path.lower() for file in written.files]
    for item, file in enumerate(written.files):
        if not is_file_path(file.path):
            raise Wrong("files", f"{file.path!r} is not a safe path inside a folder", item)
        if names.index(file.path.lower()) != item:
            raise Wrong("files", f"{file.path!r} is there twice", item)
        if file.bytes is not None and file.bytes <= 0:
            raise Wrong("files", "bytes is to be more than 0", item)
        if file.sha256 is not None and not _SHA256.fullmatch(file.sha256):
            raise Wrong("files", "sha256 is not 64 hexadecimal digits in small letters", item)


def _decoding(written: _Written) -> Decoding:
    try:
        for name in written.decoding.keys() - Decoding.__dataclass_fields__.keys():
            raise Wrong("decoding", f"{name!r} is unknown")
        decoding = msgspec.convert(written.decoding, Decoding)
    except msgspec.ValidationError as error:
        raise Wrong("decoding", str(error)) from None
    for sane, problem in (
        (1 <= decoding.beams <= 16, "beams is to be from 1 to 16"),
        (0 <= decoding.min_tokens < decoding.max_tokens, "min_tokens is to be less than max_tokens, and not negative"),
        (decoding.max_tokens <= written.max_input, "max_tokens is not to be more than max_input"),
        (-2 <= decoding.length_penalty <= 5, "length_penalty is to be from -2 to 5"),
        (0 <= decoding.no_repeat_ngram <= 20, "no_repeat_ngram is to be from 0 to 20"),
        (1 <= decoding.repetition_penalty <= 5, "repetition_penalty is to be from 1 to 5"),
    ):
        if not sane:
            raise Wrong("decoding", problem)
    return decoding
