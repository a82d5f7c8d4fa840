"""Which of a document's blocks is its title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from briefdesk.reading.boilerplate.credits import is_credit
from briefdesk.reading.boilerplate.datelines import dateline_end
from briefdesk.reading.boilerplate.junk import LONGEST_LINE, is_junk
from briefdesk.reading.document import Block, Document
from briefdesk.reading.likeness import LONGEST, folded, same_words

LONGEST_TITLE = 250
"""Code points."""
SHORTEST_PROSE = 60
"""Code points."""
SHORTEST_PART = 20
"""Letters and figures of a title that the metadata lengthened with the name of the site."""
LOOK_AHEAD = 5

# By a program, where nobody wrote one: "Microsoft Word - Document1", "draft3.docx".
_MADE_UP = re.compile(
    r"microsoft (?:word|powerpoint)\b.*|.*\.(?:docx?|docm|dotx?|odt|rtf|pdf|html?|txt|epub|fb2|pages|indd|qxd)"
    r"|(?:document|dokument|документ|documento|untitled|без назви|sin título)[ \d]*|\W*",
    re.IGNORECASE,
)
_CLOSING_MARKS = "”\"’'»)"


def find_title(document: Document) -> tuple[str, int | None]:
    """The title, and the index of the block that it stands in (None: it stands only in the metadata).

    A block of kind "title" wins, then what the metadata states, then the first line that looks like a headline.
    """
    texts = [(index, block) for index, block in enumerate(document.blocks) if not block.removed and block.text.strip()]
    stated = " ".join(document.title.split())
    index = next((index for index, block in texts if block.kind == "title"), None)
    if index is None and not _MADE_UP.fullmatch(stated):
        index = next((index for index, block in texts[:LOOK_AHEAD] if _is_stated(block.text, stated)), None)
        if index is None:
            return stated, None
    if index is None:
        index = _headline(texts)
    return ("", None) if index is None else (" ".join(document.blocks[index].text.split()), index)


def _is_stated(text: str, stated: str) -> bool:
    """Metadata often adds the name of the site: "Headline | The Paper"."""
    start = folded(text[:LONGEST])
    return same_words(text, stated) or (len(start) >= SHORTEST_PART and folded(stated).startswith(start))


def _headline(texts: list[tuple[int, Block]]) -> int | None:
    """The first heading, or else the first line that looks like a headline, if the story follows it."""
    opening = list(islice(_without_furniture(texts), LOOK_AHEAD + 1))
    above = list(takewhile(lambda each: not _is_prose(each[1].text.strip()), opening))
    if not above or len(above) == len(opening):
        return None
    headings = [index for index, block in above if block.kind == "heading"]
    index, block = above[0]
    return headings[0] if headings else index if _looks_like_headline(block) else None


def _without_furniture(texts: list[tuple[int, Block]]) -> Iterator[tuple[int, Block]]:
    for index, block in texts:
        text = block.text.strip()
        if len(text) > LONGEST_LINE or not (is_junk(text) or is_credit(text)):
            yield index, block


def _looks_like_headline(block: Block) -> bool:
    text = block.text.strip()
    first = next(filter(str.isalnum, text), "")
    return (
        block.kind == "paragraph"
        and len(text) <= LONGEST_TITLE
        and "\n" not in text
        and bool(first)
        and not first.islower()
        and not text.startswith(("-", "—", "–", "•", "*"))
        and not text.rstrip(_CLOSING_MARKS).endswith((".", ",", ";", ":", "…"))
        and not dateline_end(text, opens_story=True)
    )


def _is_prose(text: str) -> bool:
    return len(text) >= SHORTEST_PROSE and text.rstrip(_CLOSING_MARKS)[-1:] in tuple(".!?…")
