"""The files of Firefox's translation models: what Mozilla calls them, and what they are called in the store."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from briefdesk.models.languages import ISO_639_1

MODEL, SHORTLIST = "model.bin", "lex.bin"
VOCABULARIES = (("vocab.spm",), ("srcvocab.spm", "trgvocab.spm"))
"""Of one of these ways each model has it: one vocabulary for both languages, or one for each."""
_WORDS = {
    MODEL: "its weights (model.….bin)",
    SHORTLIST: "its shortlist (lex.….bin)",
    "vocab.spm": "its vocabulary (vocab.….spm)",
    "srcvocab.spm": "the vocabulary of what it reads (srcvocab.….spm)",
    "trgvocab.spm": "the vocabulary of what it writes (trgvocab.….spm)",
}
NAMES = tuple(_WORDS)
"""In the store."""

PACKED_OTHERWISE = "what ends in .zst is packed in a way that BriefDesk does not read: unpack it, or get the .gz files"

MOST_BYTES = 64 * 1024 * 1024
"""Of an unpacked vocabulary or shortlist: what is larger is none."""

_NAME = re.compile(
    r"(?:(?P<weights>model|lex)(?:\.\d+)*\.(?P<pair>[a-z]{4})(?:\.[a-z0-9]+)*\.bin"
    r"|(?P<vocabulary>vocab|srcvocab|trgvocab)\.(?P<other>[a-z]{4})\.spm)(?P<packed>\.gz)?"
)


@dataclass(frozen=True, slots=True)
class Published:
    """`name`: Mozilla's; `stored`: in the store. `pair`: "enuk". `packed`: whether it is a `.gz`."""

    name: str
    stored: str
    pair: str
    packed: bool

    @property
    def languages(self) -> tuple[str, str] | None:
        """ISO 639-1 of the source and the target; `None` where the pair names no such two."""
        source, target = self.pair[:2], self.pair[2:]
        return (source, target) if {source, target} <= ISO_639_1 else None


def published(name: str) -> Published | None:
    """What a file of this name is; `None` where it is none of such a model.

    "model.enuk.intgemm.alphas.bin.gz", "lex.50.50.enuk.s2t.bin", "vocab.enuk.spm.gz", "srcvocab.enja.spm" ...
    """
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    kind = match["weights"] or match["vocabulary"]
    ending = "bin" if match["weights"] else "spm"
    return Published(name, f"{kind}.{ending}", match["pair"] or match["other"], match["packed"] is not None)


def is_packed_otherwise(name: str) -> bool:
    """Whether it would be a file of such a model, were it packed as a `.gz` or not at all."""
    return name.endswith(".zst") and published(name.removesuffix(".zst")) is not None


def problem_of(stored: Collection[str]) -> str:
    """What is wrong with a model of these files, by their names in the store; "" where nothing is."""
    single, double = map(set, VOCABULARIES)
    vocabularies = {name for name in stored if name.endswith(".spm")}
    if vocabularies > single:
        return "it has vocabularies of two kinds"
    needed = {MODEL, SHORTLIST} | (double if vocabularies & double else single)
    missing = [words for name, words in _WORDS.items() if name in needed and name not in stored]
    return f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing" if missing else ""
