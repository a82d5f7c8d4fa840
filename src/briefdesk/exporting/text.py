"""A document as plain text; an article and a translation, too."""

from __future__ import annotations

from briefdesk.exporting.document import Block, Document, Heading, Pairs, Point, Points, Prose, Sources
from briefdesk.exporting.words import Words
from briefdesk.records import Article, Translation


def article_text(article: Article) -> str:
    """Title, credits and text, then what was left out, each piece with its reason."""
    parts = ["\n".join(line for line in (article.title, " · ".join(article.credits())) if line), article.text]
    if article.removed:
        pieces = [f"[{item.reason}] {' '.join(item.text.split())}" for item in article.removed]
        parts.append("\n".join([Words().left_out(article.removed), *pieces]))
    return "\n\n".join(part for part in parts if part) + "\n"


def translation_text(translation: Translation) -> str:
    """Title and text in the other language."""
    return "\n\n".join(part for part in (translation.title, translation.text) if part) + "\n"


def plain_text(document: Document) -> str:
    """Blocks with a blank line between them; credits stand right under the title."""
    written = ""
    for block in document.blocks:
        gap = "\n" if isinstance(block, Prose) and block.role == "credit" else "\n\n"
        written += (gap if written else "") + _block(block)
    return written + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading() | Prose():
            return block.text
        case Points():
            pieces = [_point(point) for point in block.points]
            if block.style == "bullets":
                return "\n".join(f"• {piece}" for piece in pieces)
            return (" " if block.style == "paragraph" else "\n").join(pieces)
        case Pairs():
            return "\n\n".join("\n".join(_point(point) for point in pair if point.text) for pair in block.pairs)
        case Sources():
            return "\n".join(f"[{number}] {text}" for number, text in block.sentences)


def _point(point: Point) -> str:
    return f"{point.text} [{', '.join(map(str, point.sources))}]" if point.sources else point.text
