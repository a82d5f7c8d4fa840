"""A brief as a document, before it is dressed as text, Markdown, HTML, Word or paper.

Blocks in their order, each text with the language that it is in (ISO 639-1, or "und"). The texts hold no character that
XML forbids; only `Prose` holds line breaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from briefdesk.exporting.choices import Style

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("[ \t\n\r\u0085\u2028\u2029]+")
_NEW_LINE = re.compile("\r\n?|[\u0085\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Heading:
    """`level`: 1 for the title, 2 for a part, 3 inside of one."""

    text: str
    language: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph: of the article, its credits, or a note on how the document was made."""

    text: str
    language: str
    role: Literal["text", "credit", "note"] = "text"


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence. `sources`: numbers of the article's sentences that support it, counted from 1."""

    text: str
    language: str
    sources: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """One after the other, as a list, as lines or as one paragraph."""

    points: tuple[Point, ...]
    style: Style


@dataclass(frozen=True, slots=True)
class Pairs:
    """Sentence beside sentence. `heads`: of the two columns, in the language of the document's own words."""

    pairs: tuple[tuple[Point, Point], ...]
    heads: tuple[str, str]
    language: str


@dataclass(frozen=True, slots=True)
class Sources:
    """Sentences of the article by their numbers: what the sentences of the brief name."""

    sentences: tuple[tuple[int, str], ...]
    language: str


Block = Heading | Prose | Points | Pairs | Sources


@dataclass(frozen=True, slots=True)
class Document:
    """`language`: of most of it. `created`: "2024-05-14". `stamp`: how it was made, for the foot of a page, or ""."""

    title: str
    author: str
    language: str
    created: str
    blocks: tuple[Block, ...]
    stamp: str = ""

    @property
    def linked(self) -> bool:
        """The sentences that numbers name stand in the document."""
        return any(isinstance(block, Sources) for block in self.blocks)


def line(text: str) -> str:
    """On one line. Spaces that do not break stay."""
    return _BREAKS.sub(" ", _FORBIDDEN.sub("", text)).strip(" ")


def lines(text: str) -> str:
    """With its line breaks, each line without spaces at its ends."""
    parts = (part.strip(" \t") for part in _NEW_LINE.sub("\n", _FORBIDDEN.sub("", text)).split("\n"))
    return "\n".join(part for part in parts if part)
