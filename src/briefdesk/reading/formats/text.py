"""Plain text to paragraphs.

Blank lines part paragraphs. Between them a line goes on in the next one where it was plainly broken to fit a width:
the next line's first word would not have fitted. Where lines are not broken to a width each is a paragraph.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.encoding import decode
from briefdesk.reading.formats.invisible import without_invisible

WIDEST = 120
"""Columns: text is not broken to a greater width than this."""
NARROWEST = 30
MOST_ENDED = 0.6
"""Share of lines with the end of a sentence at their end above which each was written as a line."""
SLACK = 2
"""Columns that a broken line may stay short of what would have fitted."""

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BLANKS = re.compile("[ \t]+")
_BULLET = re.compile(r"[-*•·▪◦‣]\s")
_ITEM = re.compile(r"[-*•·▪◦‣–—]\s|\(?\d{1,3}[.)]\s")
_ENDS = ".!?…:;”»\"'"


def read_text(data: bytes, name: str, limits: Limits) -> Document:
    """Text in an encoding that nobody named. Raises `EmptyInput` and `NotText`."""
    return text_document(decode(data, name), name)


def text_document(text: str, name: str) -> Document:
    """Text that is decoded already. Raises `EmptyInput` where there is nothing to see."""
    blocks = text_blocks(text)
    if all(block.removed for block in blocks):
        raise EmptyInput(name=name)
    return Document(blocks)


def text_blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs in order, then what was taken out: hyphens at the ends of broken lines, invisible characters.

    But for white space and what was taken out, the paragraphs one after the other are the text.
    """
    visible, invisible = without_invisible(text)
    lines = [_BLANKS.sub(" ", line.rstrip()) for line in _LINE_END.split(visible)]
    compounds = _compounds(visible) if any(line.endswith("-") for line in lines) else frozenset()
    blocks: list[Block] = []
    hyphens = 0
    for group in _paragraphs(lines, _width(lines)):
        paragraph, dropped = _joined(group, compounds)
        hyphens += dropped
        blocks.append(Block(paragraph, "list-item" if _BULLET.match(paragraph) else "paragraph"))
    if hyphens:
        blocks.append(Block("-" * hyphens, removed="markup"))
    if invisible:
        blocks.append(Block(invisible, removed="invisible"))
    return tuple(blocks)


def _width(lines: Sequence[str]) -> int:
    """The width in columns that the lines were broken to; 0 where they were not."""
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[math.ceil(0.9 * (len(lengths) - 1))] if lengths else 0  # a long address in the text is no measure
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = [line for line in lines if len(line) > 0.75 * width]
    ended = sum(line[-1] in _ENDS for line in full)
    return width if ended < MOST_ENDED * len(full) else 0


def _paragraphs(lines: Sequence[str], width: int) -> Iterator[list[str]]:
    """The lines of each paragraph."""
    group: list[str] = []
    for line in lines:
        if group and not (line and _goes_on(group[-1], line, width)):
            yield group
            group = []
        if line:
            group.append(line)
    if group:
        yield group


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the sentence runs on over the line end."""
    ended = line[-1] in _ENDS
    if following[0] == " " != line[0] or (ended and _ITEM.match(following)):
        return False
    first_word = following.split(maxsplit=1)[0]
    if _is_broken_word(line, following):
        return True
    if width and len(line) + 1 + len(first_word) > width - SLACK:
        return True
    return not ended and first_word[0].islower() and len(line) > max(NARROWEST, width / 2)


def _joined(lines: Sequence[str], compounds: frozenset[str]) -> tuple[str, int]:
    """One paragraph on one line, and how many hyphens were dropped."""
    parts: list[str] = []
    dropped = 0
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        text = line.strip()
        if not _is_broken_word(text, following):
            parts += [text, " "]
        elif (text.rsplit(maxsplit=1)[-1] + following.split(maxsplit=1)[0]).strip(_PUNCTUATION).lower() in compounds:
            parts.append(text)
        else:
            parts.append(text[:-1])
            dropped += 1
    return "".join(parts).rstrip(), dropped


def _is_broken_word(line: str, following: str) -> bool:
    return line[-1:] == "-" and line[-2:-1].isalpha() and following.strip()[:1].islower()


_PUNCTUATION = ".,:;!?…()[]«»“”„\"'"


def _compounds(text: str) -> frozenset[str]:
    """Words that are written with a hyphen somewhere inside a line."""
    words = (word[0].strip(_PUNCTUATION) for word in re.finditer(r"\S+", text))
    return frozenset(word.lower() for word in words if "-" in word[1:-1])
