"""When two texts are the same to a reader."""

from __future__ import annotations

import unicodedata

LONGEST = 1_000
"""Code points of a title; longer text equals none, unread."""


def same_words(one: str, other: str) -> bool:
    """Whether two titles differ in case, spaces and marks only."""
    return max(len(one), len(other)) <= LONGEST and folded(one) == folded(other) != ""


def folded(text: str) -> str:
    """The letters and figures alone, without case and compatibility forms."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
