"""A sentence that is too long for a model, in parts that are not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_BOUNDARIES = tuple(
    re.compile(pattern)
    for pattern in (
        r"[;；]\s*|(?<=[^\W\d_]{4}[.!?…])\s+|[。！？]",
        r"(?<=\s)(?=[—–]\s)|:\s+|[，、]|,\s+(?=(?:and|but|or|while|y|pero|mientras|і|та|але|а|и|но|und|aber|et|mais)\s)",
        r",\s+|(?<=\))\s+|(?<=\s)(?=\()",
        r"\s+",
    )
)
"""Where a sentence may be parted, the best first: between clauses, at commas, between words."""

_MIDDLE = 0.2
"""A boundary nearer to either end than this share of the text parts off too little, unless it is between words."""


@dataclass(frozen=True, slots=True)
class Part:
    """`gap`: the white space before it."""

    text: str
    gap: str = ""


def split_to_fit(text: str, fits: Callable[[str], bool]) -> list[Part]:
    """Parts that fit; gaps and texts one after the other are the text. Halves are halved until they do.

    A single character that does not fit is a part all the same.
    """
    if len(text) <= 1 or fits(text):
        return [Part(text)]
    place = _place(text)
    left, right = text[:place], text[place:]
    head, tail = left.rstrip(), right.lstrip()
    gap = left[len(head) :] + right[: len(right) - len(tail)]
    first, *rest = split_to_fit(tail, fits)
    return [*split_to_fit(head, fits), Part(first.text, gap), *rest]


def _place(text: str) -> int:
    """Where to halve a text of two characters or more: the best boundary that is nearest to the middle."""
    middle = len(text) / 2
    for pattern in _BOUNDARIES:
        reach = middle if pattern is _BOUNDARIES[-1] else (0.5 - _MIDDLE) * len(text)
        ends = (match.end() for match in pattern.finditer(text))
        places = [end for end in ends if abs(end - middle) <= reach and text[:end].strip() and text[end:].strip()]
        if places:
            return min(places, key=lambda place: abs(place - middle))
    place = max(1, len(text) // 2)
    while place < len(text) - 1 and unicodedata.combining(text[place]):
        place += 1
    return place


def join(parts: Sequence[Part], texts: Sequence[str]) -> str:
    """The translations of the parts as one sentence: no stop and no capital where a part had none."""
    joined = ""
    for index, (part, text) in enumerate(zip(parts, texts, strict=True)):
        told = text if index == 0 else _as_begun(part.text, text)
        if index < len(parts) - 1:
            told = without_added_stop(part.text, told)
        joined += part.gap + told
    return joined


def _as_begun(source: str, text: str) -> str:
    """A part from inside a sentence that begins in lower case does so in the other language."""
    if source[:1].islower() and text[:1].isupper() and not text[1:2].isupper():
        return text[0].lower() + text[1:]
    return text


_VOWELS = "aeiouyàáâãäåèéêëìíîïòóôõöùúûüаеєиіїоуюяыэё"
_ABBREVIATED = re.compile(rf"(?:^|[^\w])[^\W\d_{_VOWELS}]{{1,3}}$|\.\s?[^\W\d_]{{1,3}}$", re.IGNORECASE)


def without_added_stop(source: str, text: str) -> str:
    """Models end with a full stop what had none: headlines, parts of a sentence. An abbreviation keeps its own."""
    is_ended = source.rstrip("\"”’»“')")[-1:] in tuple(".!?…。！？")
    body = text.removesuffix(".")
    if is_ended or body == text or body[-1:] in (".", "") or _ABBREVIATED.search(body[-8:]):
        return text
    return body
