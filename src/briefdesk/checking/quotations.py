"""What stands in quotation marks."""

from __future__ import annotations

import re

from briefdesk.records import Span

_PAIRS = (("“", "”"), ("«", "»"), ("„", "“”"), ("‘", "’"), ("‹", "›"))
_OPENING = re.compile('["“«„‘‹]')
_LONGEST = 2_000
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_LETTER = re.compile(r"[^\W_]")


def quotations(text: str) -> list[Span]:
    """The insides of the outermost pairs of marks, in order. One left open quotes nothing."""
    found: list[Span] = []
    i = 0
    while opening := _OPENING.search(text, i):
        i = opening.start()
        close = _closing(text, i)
        if close < 0:
            i += 1
            continue
        if _LETTER.search(text, i + 1, close):
            found.append(Span(i + 1, close))
        i = close + 1
    return found


def words(text: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(text))


def _closing(text: str, i: int) -> int:
    """Where the mark closes that opens at `i`; -1 where none opens, or none closes."""
    char = text[i]
    if char == '"':
        end = text.find('"', i + 1, i + _LONGEST)
        return end if end > i + 1 and "\n" not in text[i:end] else -1
    for opens, closes in _PAIRS:
        if char == opens and not (char == "‘" and i and text[i - 1].isalnum()):
            return _balanced(text, i, opens, closes)
    return -1


def _balanced(text: str, start: int, opens: str, closes: str) -> int:
    depth = 0
    for i in range(start, min(len(text), start + _LONGEST)):
        if text[i] == opens and not (opens in closes and depth):
            depth += 1
        elif text[i] in closes:
            if text[i] == "’" and 0 < i < len(text) - 1 and text[i - 1].isalnum() and text[i + 1].isalnum():
                continue  # an apostrophe
            depth -= 1
            if not depth:
                return i
        elif text[i] == "\n":
            return -1
    return -1
