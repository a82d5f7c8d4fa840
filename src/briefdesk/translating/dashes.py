"""Dashes as the language of a translation writes them. A figure's hyphen or minus is never touched."""

from __future__ import annotations

import re

_SPACED_EM = frozenset({"uk", "ru", "be"})
_SPACED_EN = frozenset({"en", "de", "fr", "it", "pt", "pl", "cs", "sk", "sl", "bg", "nl", "ca", "gl"})
_BRACKETING = frozenset({"es"})
"""A dash that opens an aside leans on its first word, the one that closes it on its last: —así—."""

_NUMBER = r"[\d%$€£]"
_HYPHEN = re.compile(rf"(?<=\S)(?:(?<!{_NUMBER}) (?:--?|−)(?= |$)|(?<={_NUMBER}) (?:--?|−)(?= [^\d%$€£]))")
_UNSPACED = re.compile(r"(?<=[^\W\d_])(?:—|--)(?=[^\W\d_])")
_SPACED = re.compile(r"(?<=\S) [—–] (?=\S)")
_RANGE = re.compile(r"(\d+)–(\d+)")


def dashes(text: str, source: str, language: str) -> str:
    """Hyphens that stand for dashes become dashes; "2014-2022" is what it was in `source`."""
    for match in _RANGE.finditer(source):
        text = re.sub(rf"(?<!\d){match[1]}-{match[2]}(?!\d)", match[0], text)
    if language in _SPACED_EM:
        return _UNSPACED.sub(" — ", _HYPHEN.sub(" —", text))
    if language in _SPACED_EN:
        return _HYPHEN.sub(" –", text)
    if language in _BRACKETING:
        return _aside(_HYPHEN.sub(" —", text))
    return text


def _aside(text: str) -> str:
    """Two dashes enclose an aside; one, or more than two, are left."""
    places = [match.start() for match in _SPACED.finditer(text)]
    if len(places) != 2:
        return text
    first, second = places
    return f"{text[:first]} —{text[first + 3 : second]}— {text[second + 3 :]}"
