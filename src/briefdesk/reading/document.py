"""What a format reader returns: the blocks of a document, in reading order, before anybody asked what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["title", "heading", "paragraph", "list-item", "table-row", "caption"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece of text.

    `removed`: a reason of `records.REMOVAL_REASONS` where the *format* says that this is not article text (a page
    number, a reviewer's comment). Blocks that read like junk are found later, by `reading.boilerplate`.
    """

    text: str
    kind: BlockKind = "paragraph"
    removed: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A document's blocks and what its metadata states; "" where it states nothing."""

    blocks: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    published: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader may use. Over a limit it raises the matching error of `briefdesk.errors`."""

    file_bytes: int = 50_000_000
    unpacked_bytes: int = 300_000_000
    pages: int = 2_000
    seconds: float = 60.0
    memory_bytes: int = 2 * 1024**3
