"""Cuts a block into what is the article's and what is printed around it: buttons, links, notices, bylines.

A whole line may be of the kind ("Leave a Reply"), or a phrase in it, where a sentence could begin ("Scroll down for
video"). In doubt it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from briefdesk.reading.boilerplate.credits import contributors_start, is_credit, leading_byline
from briefdesk.reading.boilerplate.junk_lines import LINES
from briefdesk.reading.boilerplate.junk_phrases import CAPITAL_LABELS, CAPTION_LABELS, LINK_LABELS, PHRASES
from briefdesk.reading.boilerplate.stamps import MOMENT_IN_FIGURES, STAMP

LONGEST_LINE = 420
"""Code points. No button and no notice is longer."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a block's text: kept, or removed for `reason`. `credit`: it is no sentence. `line`: it begins a line."""

    text: str
    reason: str = ""
    credit: bool = False
    line: bool = False


def _any_of(patterns: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """One expression; the group that matched is named like the reason, with "_" for "-"."""
    groups = (f"(?P<{reason.replace('-', '_')}>{'|'.join(each)})" for reason, each in patterns.items())
    return _expression("|".join(groups))


def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(" ", r"\s"), re.IGNORECASE)


_LINES = _any_of(LINES)
_PHRASES = _any_of(PHRASES)
_LINK_LABEL = _expression(LINK_LABELS)
_RUN_IN = _expression(rf"{CAPTION_LABELS}|{CAPITAL_LABELS}")
_ORNAMENT = "•·*►▶▸→»>|-–—=~_ \t"
_SENTENCE_END = re.compile(r"[.!?…][”\"’'»)]{0,2}(?:\s|\Z)")

# A phrase is looked for behind a stop, at a bracket, and where one of these words stands, as headlines have no stop.
_STARTS = re.compile(
    r"(?:[.!?…][”\"’'»)\]]{0,3}|[)\]”»|×])\s+|\s(?=[(\[]|(?:LEA|LEE|READ|TE PUEDE|SOBRE EL|ABOUT THE) "
    r"|Copiar enlace|[Ss]orry,? we are|[Ss]croll down for|\d\d? seconds? of \d|Resumen de la noticia)"
)
_LEADING_STAMP = re.compile(
    rf"\s{{0,2}}(?:(?:actualizado\sel|publicado\sel)\s(?:{STAMP})|{MOMENT_IN_FIGURES})"
    rf"(?:\s{{0,2}}[-|·]\s{{0,2}}(?:actualizado|updated)(?:\s(?:a|el|at|on))?:?\s(?:{STAMP}))?\s(?=\S)",
    re.IGNORECASE,
)


def cut(text: str) -> list[Piece]:
    """The pieces of a block, in order; what lies between them is white space."""
    return [piece for line in text.splitlines() if line.strip() for piece in _line_pieces(line.strip())]


def is_junk(text: str) -> bool:
    """Whether nothing of a block is the article's."""
    return all(piece.reason for piece in cut(text))


def line_reason(line: str) -> str:
    """Why a whole line is no part of an article; "" where it may be one."""
    bare = line.strip(_ORNAMENT) if len(line) <= LONGEST_LINE else ""
    match = _LINES.fullmatch(bare) if bare else None
    return _reason(match) if match else ""


def is_doubtful(sentence: str) -> bool:
    """Whether the headline of another article or a caption has run into a sentence, nobody knows how far."""
    return bool(_LINK_LABEL.match(sentence) or _RUN_IN.search(sentence))


def _reason(match: re.Match[str]) -> str:
    return (match.lastgroup or "").replace("_", "-")


def _line_pieces(line: str) -> Iterator[Piece]:
    if reason := line_reason(line):
        yield Piece(line, reason, line=True)
    elif is_credit(line):
        yield Piece(line, credit=True, line=True)
    else:
        first = True
        for start, end, reason, credit in _parts(line):
            if text := line[start:end].strip():
                yield Piece(text, reason, credit, line=first)
                first = False


def _parts(line: str) -> Iterator[tuple[int, int, str, bool]]:
    """(start, end, reason, credit) of consecutive parts that make up the line."""
    begin = leading_byline(line)
    yield 0, begin, "", True
    end = contributors_start(line)
    for start, stop, reason in _cuts(line, begin, end):
        yield begin, start, "", False
        yield start, stop, reason, False
        begin = stop
    yield begin, max(begin, end), "", False
    yield max(begin, end), len(line), "", True


def _cuts(line: str, begin: int, end: int) -> Iterator[tuple[int, int, str]]:
    """(start, end, reason) of the junk in `line[begin:end]`, in order."""
    done = begin
    if stamp := _LEADING_STAMP.match(line, begin, end):
        yield stamp.start(), stamp.end(), "publication-line"
        done = stamp.end()
    starts = (match.end() for match in _STARTS.finditer(line, done, end))
    for start in chain([_skip_space(line, done)], starts):
        here = start
        while here >= done and (match := _PHRASES.match(line, here, end)):
            yield here, match.end(), _reason(match)
            done = here = _skip_space(line, match.end())
        if here >= done and _is_link_to_the_end(line, here, end):
            yield here, end, "read-more"
            return


def _skip_space(line: str, position: int) -> int:
    while position < len(line) and line[position].isspace():
        position += 1
    return position


def _is_link_to_the_end(line: str, start: int, end: int) -> bool:
    """A headline behind "read also" that runs to the end of the line without a full stop: nothing else can be in it."""
    return (
        end - start <= LONGEST_LINE
        and bool(_LINK_LABEL.match(line, start, end))
        and not _SENTENCE_END.search(line, start, end)
    )
