"""Which marks in a text quote, and how a language writes those that do.

A straight mark is one thing or the other by what stands beside it. Where the marks do not pair, nothing is changed: an
inch, an apostrophe or a mark too many must never become a quotation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefdesk.translating.words import WORD

Style = tuple[tuple[str, str], tuple[str, str]]
"""The marks around a quotation, then those around one inside it."""

_ANGLES, _LOW, _HIGH = ("«", "»"), ("„", "“"), ("“", "”")
_HIGH_ONE, _LOW_ONE = ("‘", "’"), ("‚", "‘")
STYLES: dict[str, Style] = {
    **dict.fromkeys(("uk", "ru", "be"), (_ANGLES, _LOW)),
    **dict.fromkeys(("es", "it", "ca", "gl", "el"), (_ANGLES, _HIGH)),
    **dict.fromkeys(("en", "pt", "nl", "tr"), (_HIGH, _HIGH_ONE)),
    **dict.fromkeys(("de", "cs", "sk", "sl", "bg"), (_LOW, _LOW_ONE)),
    **dict.fromkeys(("pl", "ro"), (("„", "”"), _ANGLES)),
    "fr": (("«\u00a0", "\u00a0»"), _HIGH),
}

_MARK = re.compile(r"«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»|[\"“”„‟'‘’‚‛‹›]")
_DOUBLE, _SINGLE = frozenset('"“”„‟«»'), frozenset("'‘’‚‛‹›")
_BEFORE_OPENING, _AFTER_CLOSING = frozenset("([{<—–-/¿¡"), frozenset(".,;:!?)]}>…—–-/%")
_ALWAYS_OPEN, _ALWAYS_CLOSE = frozenset("«„‟‚‛‹"), frozenset("»›")
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")


class _NoPairs(Exception):
    """The marks do not pair."""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    opens: bool
    level: int


def in_style(text: str, source: str, language: str) -> str:
    """The quotations of `text` in the marks of its language; `text` itself where its marks do not pair.

    `source`: what it translates. Where the marks of that do not pair either, the quotation goes on in another sentence,
    and a mark without a partner is written in the language's way, too.
    """
    style, marks = STYLES.get(language), _pairs(text)
    if marks is None and not is_paired(source):
        marks = _pairs(text, loose=True)
    if style is None or marks is None:
        return text
    written, start = "", 0
    for mark in marks:
        opening, closing = style[mark.level % 2]
        written += text[start : mark.start] + (opening if mark.opens else closing)
        start = mark.end
    return written + text[start:]


def is_paired(text: str) -> bool:
    """Whether each quotation that begins in a text ends in it."""
    return _pairs(text) is not None


def _pairs(text: str, *, loose: bool = False) -> list[_Mark] | None:
    """The marks that quote, in order; `None` where they do not pair. `loose`: some may have no partner."""
    for singles in (True, False):  # if they do not pair, single marks are apostrophes
        try:
            return _Parser(text, singles, loose).marks()
        except _NoPairs:
            continue
    return None


class _Parser:
    """One pass over a text with a stack of the quotations that are open."""

    def __init__(self, text: str, singles: bool, loose: bool) -> None:
        self._text, self._singles, self._loose = text, singles, loose
        self._open: list[str] = []
        self._marks: list[_Mark] = []
        self._closed_single = self._stray_single = False

    def marks(self) -> list[_Mark]:
        for match in _MARK.finditer(self._text):
            char = match[0].strip()
            if char in _SINGLE:
                self._single(match, char)
            elif not _FEET.search(self._text, max(0, match.start() - 6), match.start()):
                self._double(match, char)
        if (self._closed_single and self._stray_single) or any(char in _SINGLE for char in self._open):
            raise _NoPairs
        if self._open and not (self._loose and len(self._open) == 1):
            raise _NoPairs
        return self._marks

    def _double(self, match: re.Match[str], char: str) -> None:
        can_open, can_close = self._beside(match)
        top = self._open[-1] if self._open else ""
        if char == "“" and top == "„":
            self._close(match, char)
        elif char in _ALWAYS_OPEN or char == "“":
            self._push(match, char)
        elif char in _ALWAYS_CLOSE or (char == "”" and top):
            self._close(match, char)
        elif not self._open and can_close and self._text[match.start() - 1].isdigit():
            return  # inches
        elif can_open and not (can_close and self._open):
            self._push(match, char)
        elif can_close or (self._is_apart(match) and self._open):
            self._close(match, char)
        else:
            raise _NoPairs

    def _single(self, match: re.Match[str], char: str) -> None:
        can_open, can_close = self._beside(match)
        top = self._open[-1] if self._open else ""
        if not self._singles:
            return
        if char in _ALWAYS_OPEN or (can_open and not can_close and char != "’" and not self._is_year(match)):
            self._push(match, char)
        elif can_close and top and top in _SINGLE:
            self._closed_single = True
            self._close(match, char)
        elif can_close:
            self._stray_single = True

    def _push(self, match: re.Match[str], char: str) -> None:
        self._marks.append(_Mark(match.start(), match.end(), opens=True, level=len(self._open)))
        self._open.append(char)

    def _close(self, match: re.Match[str], char: str) -> None:
        if self._open:
            if (self._open[-1] in _SINGLE) != (char in _SINGLE):
                raise _NoPairs
            self._open.pop()
        elif not self._loose:
            raise _NoPairs
        self._marks.append(_Mark(match.start(), match.end(), opens=False, level=len(self._open)))

    def _beside(self, match: re.Match[str]) -> tuple[bool, bool]:
        """Whether the mark may open, and whether it may close, by the characters beside it."""
        before = self._text[match.start() - 1] if match.start() else " "
        after = self._text[match.end()] if match.end() < len(self._text) else " "
        quotes = _DOUBLE | _SINGLE
        begins = before.isspace() or before in _BEFORE_OPENING or before in quotes
        ends = after.isspace() or after in _AFTER_CLOSING or after in quotes
        return begins and not after.isspace(), ends and not before.isspace()

    def _is_apart(self, match: re.Match[str]) -> bool:
        return self._text[: match.start()][-1:].isspace()

    def _is_year(self, match: re.Match[str]) -> bool:
        """'68, the '90s."""
        return self._text[match.end() : match.end() + 2].isdigit()


_INSIDE = re.compile(r"(?<=[^\W\d_])['`´‘ʼ](?=[^\W\d_])")
_AT_THE_END = re.compile(r"(?<=[^\W\d_]s)'(?!\w)")
_YEAR = re.compile(r"(?<!\w)'(?=\d\ds?\b)")


def apostrophes(text: str, language: str) -> str:
    """м’яч, don’t, l’homme: between letters; in English also the workers’ and ’68, where no mark is left open."""
    if language not in STYLES:
        return text
    text = _INSIDE.sub("’", text)
    if language == "en" and WORD.search(text) and _opens_none(text):
        text = _YEAR.sub("’", _AT_THE_END.sub("’", text))
    return text


def _opens_none(text: str) -> bool:
    """Whether no straight single mark that is left begins a quotation."""
    return not re.search(r"(?<!\w)'(?=[^\W\d_])", text)
