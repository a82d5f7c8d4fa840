"""An article's text as what is translated and what stands between: paragraph breaks, lines without words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefdesk.records import Article
from briefdesk.translating.words import has_words, one_line

_BREAK = re.compile(r"\s*\n\s*")
_NEW_LINE = re.compile(r"\W*(?:[^\W\d_a-zß-öø-ÿа-яёіїєґў]|\d)")
_STOP = re.compile(r"(?<=[^\W\d_]{4}[.!?…])[\"”’»')]?\s+(?=[\"“‘«('¿¡]*[^\W\d_])|\t\s*|\s{2,}")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text. `of`: the sentence that it is part of, -1 for what stands outside of sentences."""

    text: str
    of: int
    is_translated: bool


def segments(article: Article) -> Iterator[Segment]:
    """The text in order: one after the other they are all of it. Every sentence has one that is translated."""
    place = 0
    for index, sentence in enumerate(article.sentences):
        yield from _outside(article.text[place : sentence.start])
        yield from _inside(sentence.of(article.text), index)
        place = sentence.end
    yield from _outside(article.text[place:])


def _outside(text: str) -> Iterator[Segment]:
    """Datelines, headings, captions: line by line, sentence by sentence."""
    place = 0
    for match in [*re.finditer(r"\n", text), None]:
        end = match.start() if match else len(text)
        yield from _line(text[place:end])
        if match:
            yield Segment("\n", -1, is_translated=False)
        place = end + 1


def _line(line: str) -> Iterator[Segment]:
    """Its sentences; what a tab or several spaces part is apart, too: the cells of a table."""
    place = 0
    for end in [*(match.end() for match in _STOP.finditer(line)), len(line)]:
        yield from _trimmed(line[place:end], -1)
        place = end


def _inside(text: str, of: int) -> Iterator[Segment]:
    """A sentence, or its lines, where each begins anew: an address, verse. A line that goes on is one with the next."""
    place = 0
    for match in _BREAK.finditer(text):
        if match.start() > place and match.end() < len(text) and _begins_anew(match[0], text[match.end() :][:24]):
            yield from _trimmed(text[place : match.start()], of, always=place == 0)
            yield Segment(match[0], of, is_translated=False)
            place = match.end()
    yield from _trimmed(text[place:], of, always=place == 0)


def _begins_anew(gap: str, following: str) -> bool:
    return gap.count("\n") > 1 or _NEW_LINE.match(following) is not None


def _trimmed(text: str, of: int, *, always: bool = False) -> Iterator[Segment]:
    core = text.strip()
    if not (always or has_words(core)):
        yield from [Segment(text, of, is_translated=False)] if text else []
        return
    start = text.index(core)
    for part, is_core in ((text[:start], False), (core, True), (text[start + len(core) :], False)):
        if part or is_core:
            yield Segment(part, of, is_translated=is_core)


def with_breaks(source: str, text: str) -> str:
    """The line breaks inside `source` at the spaces of `text` that lie as far along; none where there is no space."""
    width = max(1, len(one_line(source)))
    spaces = [match.start() for match in re.finditer(" ", text)]
    for match in _BREAK.finditer(source):
        if not spaces:
            break
        goal = len(one_line(source[: match.start()])) / width * len(text)
        place = min(spaces, key=lambda space: abs(space - goal))
        text = text[:place] + "\n" + text[place + 1 :]
        spaces = [space for space in spaces if space > place]
    return text
