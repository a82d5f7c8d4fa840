"""What a model, and a file inside it, may be called: names that are safe on every system and lead nowhere else."""

from __future__ import annotations

import re

from briefdesk.records import KEY_SENTENCES

LONGEST = 80
_LONGEST_WORDS = 200
_SLUG = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._+-]*[A-Za-z0-9_+-])?")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
_TAKEN = frozenset({"encoder", KEY_SENTENCES})
"""The folder of the built-in encoder, and the summariser that needs no model."""


def is_model_id(text: str) -> bool:
    """Whether a model can be called that: small letters and digits, with single hyphens or dots between them."""
    return (
        len(text) <= LONGEST
        and _SLUG.fullmatch(text) is not None
        and text not in _TAKEN
        and text.split(".", maxsplit=1)[0] not in _DEVICES
    )


def can_be_shown(words: str) -> bool:
    """Whether what a stranger has written may stand in a list: short, and without control characters."""
    return len(words) <= _LONGEST_WORDS and words.isprintable()


def is_file_path(text: str) -> bool:
    """Whether it names a file inside a folder, with "/" between its parts, on every system and never outside."""
    parts = text.split("/")
    return all(_PART.fullmatch(part) and part.split(".")[0].lower() not in _DEVICES for part in parts)
