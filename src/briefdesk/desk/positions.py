"""Where a code point of the article lies in a Qt document, and back.

Python counts code points; Qt counts UTF-16 units, two for an emoji. This module is the only place that converts.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_BEYOND_16_BITS = "\U00010000"
_ONE_LINE = str.maketrans(
    {**dict.fromkeys("\n\r\v\f\x85\u2029", "\u2028"), **dict.fromkeys("\ufdd0\ufdd1\0", "\N{REPLACEMENT CHARACTER}")}
)
_BREAKS = re.compile("[\n\r\v\f\t\x85\u2028\u2029]+")
_INSIDE_AMOUNT = re.compile(
    r"(?<=\d) (?=\d{3}\b|%|(?:thousand|million|billion|trillion|тис|млн|млрд|мільйон\w*|мільярд\w*|mil|millones)\b)"
)


class Utf16:
    """The two ways of counting into one text."""

    def __init__(self, text: str) -> None:
        wide = [index for index, letter in enumerate(text) if letter >= _BEYOND_16_BITS] if not text.isascii() else []
        self._wide = wide
        self._wide_units = [index + before for before, index in enumerate(wide)]

    def units(self, code_points: int) -> int:
        """UTF-16 units before the code point of this index."""
        return code_points + bisect_left(self._wide, code_points)

    def code_points(self, units: int) -> int:
        """Index of the code point that the UTF-16 unit of this index belongs to."""
        return units - bisect_left(self._wide_units, units)


class DocumentMap:
    """Places in the article's text <-> places in a Qt document that shows some of its paragraphs, in order."""

    def __init__(self) -> None:
        self._article: list[int] = []
        self._document: list[int] = []
        self._lengths: list[int] = []
        self._texts: list[Utf16] = []

    def add(self, article_start: int, document_start: int, text: str) -> None:
        """`text` begins at code point `article_start` of the article and is shown from `document_start` on."""
        self._article.append(article_start)
        self._document.append(document_start)
        self._lengths.append(len(text))
        self._texts.append(Utf16(text))

    def to_document(self, offset: int) -> int | None:
        """The document position of a code point; `None` where its paragraph is not shown (yet)."""
        index = bisect_right(self._article, offset) - 1
        if index < 0 or offset - self._article[index] > self._lengths[index]:
            return None
        return self._document[index] + self._texts[index].units(offset - self._article[index])

    def to_article(self, position: int) -> int | None:
        """The code point at a document position; `None` outside the paragraphs."""
        index = bisect_right(self._document, position) - 1
        if index < 0:
            return None
        offset = self._texts[index].code_points(position - self._document[index])
        return self._article[index] + offset if offset <= self._lengths[index] else None

    def article_before(self, position: int) -> int:
        """The last code point shown at a document position or before it; -1 for none."""
        index = bisect_right(self._document, position) - 1
        if index < 0:
            return -1
        offset = self._texts[index].code_points(position - self._document[index])
        return self._article[index] + min(offset, self._lengths[index])


def shown(text: str) -> str:
    """A paragraph as one Qt block, code point for code point.

    Line breaks become line separators, letters that Qt keeps for itself the replacement character, and a space
    inside an amount ("60 000", "60 billion") does not break.
    """
    return _INSIDE_AMOUNT.sub("\u00a0", text.translate(_ONE_LINE))


def editable(text: str) -> str:
    """A text as a person edits it: on one line, its spaces as they are."""
    return text.translate(_ONE_LINE)


def typed(raw: str) -> str:
    """What a person has written, on one line: `raw` is a document's own text, in which U+2029 parts paragraphs."""
    return _BREAKS.sub(" ", raw).strip()
