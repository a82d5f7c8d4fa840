"""What a model file says of its own architecture, in YAML. Only the one that Firefox's models have is run."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefdesk.runtimes.student.container import Unreadable

ITEM = "special:model.yml"
LONGEST = 100_000
HEADS = 8

_KEY = re.compile(r"([\w-]+):(?:\s+(.*))?$")
_ENTRY = re.compile(r"\s*-\s+(.*)$")

REQUIRED = {
    "type": ("transformer",),
    "transformer-heads": (str(HEADS),),
    "transformer-decoder-autoreg": ("rnn",),
    "dec-cell": ("ssru",),
    "transformer-preprocess": ("",),
    "transformer-postprocess": ("dan",),
    "transformer-ffn-activation": ("relu",),
    "transformer-ffn-depth": ("2",),
    "transformer-decoder-ffn-depth": ("2", "0"),
    "transformer-train-position-embeddings": ("false",),
    "transformer-tied-layers": ("",),
}
"""Key -> the values that the network is right for; 0 is "as in the encoder"."""
NAMED = ("type", "transformer-heads", "transformer-decoder-autoreg", "dec-cell", "transformer-postprocess")
"""Of these the trainer's own default is another architecture: they must be there."""

LIMITS = {
    "dim-emb": 2048,
    "transformer-dim-ffn": 8192,
    "enc-depth": 24,
    "dec-depth": 24,
}


@dataclass(frozen=True, slots=True)
class Configuration:
    """`width`: numbers a word, `hidden`: inside the feed-forward layers, `encoder` and `decoder`: layers."""

    width: int
    hidden: int
    encoder: int
    decoder: int


def read_configuration(text: str) -> Configuration:
    """Raises `Unreadable` for another architecture."""
    if len(text) > LONGEST:
        raise Unreadable("its description is too long")
    found = _values(text)
    for key, allowed in REQUIRED.items():
        if key in found and found[key] not in allowed:
            raise Unreadable(f"it is a network of another kind ({key}: {found[key][:40]})")
        if key in NAMED and key not in found:
            raise Unreadable(f"it does not say what kind of network it is ({key})")
    width, hidden, encoder, decoder = (_number(found, key) for key in LIMITS)
    if width % (2 * HEADS):
        raise Unreadable("its width is not a multiple of twice its attention heads (dim-emb)")
    return Configuration(width, hidden, encoder, decoder)


def _number(found: dict[str, str], key: str) -> int:
    said = found.get(key, "")
    if not re.fullmatch(r"[0-9]{1,6}", said) or not 1 <= int(said) <= LIMITS[key]:
        raise Unreadable(f"its size makes no sense ({key})")
    return int(said)


def _values(text: str) -> dict[str, str]:
    """As much of YAML as such a file uses: a key and a value a line, lists in lines of their own, without nesting."""
    found: dict[str, str] = {}
    key = ""
    for line in text.splitlines():
        if named := _KEY.match(line):
            key = named[1]
            found[key] = _plain(named[2] or "")
        elif key and (entry := _ENTRY.match(line)):
            found[key] += f" {_plain(entry[1])}"
    return found


def _plain(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        value = value[1:-1]
    return "" if value in ("[]", "~", "null") else value
