"""Which files of a source make up a model. The rest is left where it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import PurePosixPath

from briefdesk.cards import Family
from briefdesk.models.firefox import MODEL, is_packed_otherwise, published
from briefdesk.models.prepared import MANIFEST

CONFIG = "config.json"
DESCRIPTION = "README.md"
_DESCRIBING = (
    CONFIG,
    "generation_config.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    DESCRIPTION,
)
_TOKENIZER: dict[Family, tuple[str, ...]] = {
    "bart": ("tokenizer.json", "vocab.json", "merges.txt"),
    "marian": ("source.spm", "target.spm", "vocab.json"),
    "m2m100": ("sentencepiece.bpe.model", "vocab.json"),
    "mbart": ("tokenizer.json", "sentencepiece.bpe.model"),
    "pegasus": ("tokenizer.json", "spiece.model"),
    "t5": ("tokenizer.json", "spiece.model"),
}
_ENOUGH: dict[Family, tuple[tuple[str, ...], ...]] = {
    "bart": (("tokenizer.json",), ("vocab.json", "merges.txt")),
    "marian": (_TOKENIZER["marian"],),
    "m2m100": (_TOKENIZER["m2m100"],),
    "mbart": (("tokenizer.json",), ("sentencepiece.bpe.model",)),
    "pegasus": (("tokenizer.json",), ("spiece.model",)),
    "t5": (("tokenizer.json",), ("spiece.model",)),
}
"""One of these sets of files has to be there."""

_SMALL = frozenset(_DESCRIBING).union(*_TOKENIZER.values())
_SAFE, _PICKLED = (
    re.compile(r"model-\d{5}-of-\d{5}\.safetensors|model\.safetensors\.index\.json"),
    re.compile(r"pytorch_model-\d{5}-of-\d{5}\.bin|pytorch_model\.bin\.index\.json"),
)


def is_of_interest(path: str) -> bool:
    """Whether a file in a folder may belong to a model, published or converted; a model of ours lists its own."""
    parts = PurePosixPath(path)
    name = parts.name
    ours = name == MANIFEST or name.endswith((".bin", ".json", ".txt", ".spm", ".model", ".safetensors", ".md"))
    firefox = published(name) is not None or is_packed_otherwise(name)
    return (ours or firefox) and len(parts.parts) <= 2


def roots(paths: Iterable[str], marks: Callable[[str], bool]) -> list[str]:
    """The folders, "" for the top, that hold a file whose name marks a model, at the least depth that has one."""
    found = dict.fromkeys(PurePosixPath(path).parent for path in paths if marks(PurePosixPath(path).name))
    least = min((len(folder.parts) for folder in found), default=0)
    return ["" if str(folder) == "." else str(folder) for folder in found if len(folder.parts) == least]


def is_exported(name: str) -> bool:
    """Whether the folder of such a file is a model that a BriefDesk has exported."""
    return name == MANIFEST


def is_published(name: str) -> bool:
    """In Hugging Face layout."""
    return name == CONFIG


def is_student(name: str) -> bool:
    """One of Firefox's."""
    file = published(name)
    return file is not None and file.stored == MODEL


def small_files(names: Collection[str]) -> list[str]:
    """Those that describe a model, and its tokenizer."""
    return sorted(_SMALL & set(names))


def weights(names: Collection[str]) -> list[str]:
    """Those of the safe format, where there are any; else the pickles. Parts come with their index."""
    for whole, parts in (("model.safetensors", _SAFE), ("pytorch_model.bin", _PICKLED)):
        if whole in names:
            return [whole]
        if found := sorted(name for name in names if parts.fullmatch(name)):
            return found
    return []


def of_family(names: Iterable[str], family: Family) -> list[str]:
    """Without the files of other families' tokenizers."""
    return [name for name in names if name not in _SMALL or name in (*_DESCRIBING, *_TOKENIZER[family])]


def missing(names: Collection[str], family: Family) -> str:
    """The files that a model of this family cannot do without and that are not there; "" where all are."""
    short = [[name for name in needed if name not in names] for needed in _ENOUGH[family]]
    if all(short):
        return " and ".join(sorted(short, key=len)[0])
    return "" if weights(names) else "model.safetensors"
