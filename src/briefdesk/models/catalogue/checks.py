"""What each entry of a catalogue is held to, whatever kind of model it is. All of it raises `Wrong`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from briefdesk.cards import Decoding
from briefdesk.models.catalogue.lines import Wrong
from briefdesk.models.languages import ISO_639_1
from briefdesk.models.names import is_file_path, is_model_id

T = TypeVar("T")
_SHA256, _COMMIT = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{40}")
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


class File(Protocol):
    @property
    def path(self) -> str: ...
    @property
    def bytes(self) -> int | None: ...
    @property
    def sha256(self) -> str | None: ...


def typed(raw: object, kind: type[T]) -> T:
    """What stands in the file as a record."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        place = re.search(r"`\$\.(\w+)(?:\[(\d+|\.\.\.)\])?", str(error))
        named = re.search(r"field `(\w+)`", str(error))
        field = place[1] if place else named[1] if named else "entry"
        item = int(place[2]) if place and place[2] and place[2].isdigit() else None
        raise Wrong(field, str(error), item) from None


def check_id(id_: str) -> None:
    if not is_model_id(id_):
        raise Wrong("id", f"{id_!r} is not made of small letters, digits, hyphens and dots")


def check_origin(repository: str, revision: str) -> None:
    if not _REPOSITORY.fullmatch(repository):
        raise Wrong("repository", f"{repository!r} is not owner/name")
    if not _COMMIT.fullmatch(revision):
        raise Wrong("revision", "is not a commit of 40 hexadecimal digits")


def check_words(words: Mapping[str, str]) -> None:
    for field, said in words.items():
        if not said.strip():
            raise Wrong(field, "is empty")


def check_positive(numbers: Mapping[str, int]) -> None:
    for field, number in numbers.items():
        if number <= 0:
            raise Wrong(field, "is to be more than 0")


def check_languages(field: str, languages: Sequence[str]) -> None:
    if not languages or len(set(languages)) != len(languages):
        raise Wrong(field, "is empty, or names a language twice")
    for language in languages:
        if language not in ISO_639_1:
            raise Wrong(field, f"{language!r} is not in ISO 639-1")


def check_digest(field: str, sha256: str, item: int | None = None) -> None:
    if not _SHA256.fullmatch(sha256):
        words = "is not 64 hexadecimal digits in small letters"
        raise Wrong(field, words if item is None else f"sha256 {words}", item)


def check_files(files: Sequence[File]) -> None:
    if not files:
        raise Wrong("files", "is empty")
    names = [file.path.lower() for file in files]
    for item, file in enumerate(files):
        if not is_file_path(file.path):
            raise Wrong("files", f"{file.path!r} is not a safe path inside a folder", item)
        if names.index(file.path.lower()) != item:
            raise Wrong("files", f"{file.path!r} is there twice", item)
        if file.bytes is not None and file.bytes <= 0:
            raise Wrong("files", "bytes is to be more than 0", item)
        if file.sha256 is not None:
            check_digest("files", file.sha256, item)


def decoding(said: Mapping[str, Any], max_input: int) -> Decoding:
    try:
        for name in said.keys() - Decoding.__dataclass_fields__.keys():
            raise Wrong("decoding", f"{name!r} is unknown")
        made = msgspec.convert(said, Decoding)
    except msgspec.ValidationError as error:
        raise Wrong("decoding", str(error)) from None
    for sane, problem in (
        (1 <= made.beams <= 16, "beams is to be from 1 to 16"),
        (0 <= made.min_tokens < made.max_tokens, "min_tokens is to be less than max_tokens, and not negative"),
        (made.max_tokens <= max_input, "max_tokens is not to be more than max_input"),
        (-2 <= made.length_penalty <= 5, "length_penalty is to be from -2 to 5"),
        (0 <= made.no_repeat_ngram <= 20, "no_repeat_ngram is to be from 0 to 20"),
        (1 <= made.repetition_penalty <= 5, "repetition_penalty is to be from 1 to 5"),
    ):
        if not sane:
            raise Wrong("decoding", problem)
    return made
