"""The text of a document in pandoc's native format (a Haskell value), as far as it is needed to count words."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r'"(?P<string>(?:[^"\\]|\\.)*)"|(?P<name>[A-Z][A-Za-z]*)|(?P<bracket>[()\[\]{}])', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:(\d+)|x([0-9a-fA-F]+)|&|([abfnrtv\"\\']))")
_CONTROLS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ATTRIBUTED = {"Code", "CodeBlock"}
_NOT_TEXT = {"Image", "RawInline", "RawBlock"}
_SPACES = {"Space", "SoftBreak", "LineBreak", "Para", "Plain", "Header", "Cell", "CodeBlock", "LineBlock", "Note"}

Token = tuple[str, str]


def body_text(native: str) -> str:
    """The visible text below the metadata; alternative texts of images and raw markup are not visible."""
    return _text(_split(native)[1])


def metadata_text(native: str) -> str:
    """The text of the metadata, one value a line."""
    return "\n".join(_text(value) for value in _values(_split(native)[0]))


def _split(native: str) -> tuple[list[Token], list[Token]]:
    tokens = [(str(found.lastgroup), str(found[found.lastgroup or 0])) for found in _TOKEN.finditer(native)]
    if tokens[:2] != [("name", "Pandoc"), ("name", "Meta")] and tokens[1:3] != [("bracket", "("), ("name", "Meta")]:
        return [], tokens
    start = next(index for index, token in enumerate(tokens) if token == ("bracket", "{"))
    end = _after_group(tokens, start)
    return tokens[start:end], tokens[end:]


def _after_group(tokens: list[Token], start: int) -> int:
    """The index after the bracketed group that starts at `start` or later."""
    depth = 0
    for index in range(start, len(tokens)):
        if tokens[index][0] == "bracket":
            depth += 1 if tokens[index][1] in "([{" else -1
            if depth == 0:
                return index + 1
    return len(tokens)


def _values(metadata: list[Token]) -> Iterator[list[Token]]:
    for index, token in enumerate(metadata):
        if token == ("name", "MetaInlines"):
            yield metadata[index + 1 : _after_group(metadata, index + 1)]


def _text(tokens: list[Token]) -> str:
    pieces: list[str] = []
    index = 0
    while index < len(tokens):
        kind, value = tokens[index]
        index += 1
        if kind != "name":
            continue
        if value in _SPACES:
            pieces.append(" ")
        if value in _ATTRIBUTED:
            index = _after_group(tokens, index)
        if value in _NOT_TEXT:
            index = _after_group(tokens, index)
            if value == "Image":
                index = _after_group(tokens, _after_group(tokens, index))
            else:
                index += 1
        elif (value in _ATTRIBUTED or value == "Str") and index < len(tokens):
            pieces.append(_unescaped(tokens[index][1]))
    return "".join(pieces)


def _unescaped(string: str) -> str:
    return _ESCAPE.sub(_character, string)


def _character(escape: re.Match[str]) -> str:
    if escape[1] or escape[2]:
        return chr(int(escape[1]) if escape[1] else int(escape[2], 16))
    return _CONTROLS.get(escape[3], escape[3]) if escape[3] else ""
