"""The words of a PDF, as everything after the extraction sees them."""

from __future__ import annotations

from dataclasses import dataclass

HYPHENS = "-\u2010\u00ad"
"""What may stand at the end of a line inside a word; a soft hyphen never belongs to the word."""


@dataclass(frozen=True, slots=True)
class Word:
    """Glyphs without white space between them. Lengths in points; `y` is the baseline and grows downwards.

    `apart`: white space (not a mere change of position) stands before it in the page's own order.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    apart: bool = True

    @property
    def top(self) -> float:
        return self.y - 0.7 * self.size

    @property
    def bottom(self) -> float:
        return self.y + 0.2 * self.size


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of one page in its own order; `hidden` is text that is drawn invisibly, `turned` runs across."""

    number: int
    words: tuple[Word, ...]
    hidden: str = ""
    turned: str = ""
    has_drawing: bool = False


def joined(words: list[Word]) -> str:
    """The words of one row as text. Two that touch without white space between them are one word."""
    parts: list[str] = []
    for index, word in enumerate(words):
        if index and (word.apart or abs(word.x0 - words[index - 1].x1) > 0.15 * word.size):
            parts.append(" ")
        parts.append(word.text)
    return "".join(parts)
