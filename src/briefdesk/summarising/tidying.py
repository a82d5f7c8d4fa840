"""A model's sentences as a person would write them: no repeats, no stray spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefdesk.summarising.words import words

_SPACED_STOP = re.compile(r"(?<=[^\W_]) (?=[.!?](?:\s|$))| (?=[,;:](?:\s|$))")


def tidy(sentences: Sequence[str], most: int) -> list[str]:
    """At most `most` sentences, each said once. Some models put a space before the full stop: it is taken out."""
    kept: list[str] = []
    for sentence in sentences:
        text = " ".join(_SPACED_STOP.sub("", sentence).split())
        if words(text) and not any(_same(text, other) for other in kept):
            kept.append(text)
    return kept[:most]


def _same(one: str, other: str) -> bool:
    """Whether one says, word for word, all that the other says. A word that differs may be "not"."""
    first, second = (f" {' '.join(words(text))} " for text in (one, other))
    return first in second or second in first
