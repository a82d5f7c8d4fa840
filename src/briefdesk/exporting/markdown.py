"""A document as Markdown, with nothing in it that would be taken for markup."""

from __future__ import annotations

import re

from briefdesk.exporting.document import Block, Document, Heading, Pairs, Point, Points, Prose, Sources

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w{1,32};))")
_LIST = re.compile(r"^(\d{1,9})?([.)+-])(?=\s)|^()([-=])(?=[-=]*\s*$)")


def markdown(document: Document) -> str:
    """Blocks with a blank line between them."""
    return "\n\n".join(text for text in map(_block, document.blocks) if text) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {marked_down(block.text)}"
        case Prose():
            return "\\\n".join(map(marked_down, block.text.split("\n")))
        case Points():
            pieces = [_point(point) for point in block.points]
            if block.style == "bullets":
                return "\n".join(f"- {piece}" for piece in pieces)
            return (" " if block.style == "paragraph" else "\n\n").join(pieces)
        case Pairs():
            rows = [block.heads, ("---", "---"), *((_point(one), _point(other)) for one, other in block.pairs)]
            return "\n".join(f"| {one} | {other} |" for one, other in rows)
        case Sources():
            return "\n".join(f"- \\[{number}\\] {marked_down(text)}" for number, text in block.sentences)


def _point(point: Point) -> str:
    numbers = f" \\[{', '.join(map(str, point.sources))}\\]" if point.sources else ""
    return marked_down(point.text) + numbers


def marked_down(text: str) -> str:
    """One line whose every sign is a letter."""
    return _LIST.sub(r"\1\3\\\2\4", _SIGNS.sub(r"\\\1", text))
