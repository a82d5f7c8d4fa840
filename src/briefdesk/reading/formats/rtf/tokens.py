"""RTF on the level of bytes: tokens, and the code pages that its characters are written in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})?[ ]?|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z])"
    rb"|(?P<group>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)

# \fcharset -> code page; 0 (ANSI) and 1 (default) mean the document's own.
_CHARSETS = {
    number: f"cp{page}"
    for number, page in {
        128: 932,
        129: 949,
        134: 936,
        136: 950,
        161: 1253,
        162: 1254,
        163: 1258,
        177: 1255,
        178: 1256,
        186: 1257,
        204: 1251,
        222: 874,
        238: 1250,
        255: 437,
    }.items()
} | {77: "mac_roman", 89: "mac_cyrillic", 130: "johab"}
_NUMBERED = {65001: "utf-8", 10000: "mac_roman", 10007: "mac_cyrillic", 20866: "koi8-r", 21866: "koi8-u"}
_LATIN = "cp1252"


class Token(NamedTuple):
    """`value`: a control word, a symbol, a brace, or the bytes of a text. `number`: a control word's parameter."""

    kind: Literal["word", "symbol", "group", "text"]
    value: str
    number: int | None = None
    text: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens in order; line ends between them and raw binary after `\\bin` are left out."""
    position = 0
    while found := _TOKEN.search(data, position):
        position = found.end()
        kind = found.lastgroup
        if found["word"]:
            number = int(found["number"]) if found["number"] else None
            word = found["word"].decode()
            if word == "bin":
                position += max(0, number or 0)
            else:
                yield Token("word", word, number)
        elif kind == "byte":
            yield Token("text", "byte", None, bytes.fromhex(found["byte"].decode()))
        elif kind == "text":
            yield Token("text", "text", None, found["text"])
        else:
            yield Token("group" if kind == "group" else "symbol", found[0].decode("latin-1")[-1])


class CodePages:
    """The encoding of each font of a document."""

    def __init__(self) -> None:
        self.document = _LATIN
        self._fonts: dict[int, str] = {}

    def set_document(self, number: int) -> None:
        """By the number of `\\ansicpg`; an unknown one is Latin."""
        self.document = _known(_NUMBERED.get(number, f"cp{number}"))

    def set_font(self, font: int, charset: int) -> None:
        if charset in _CHARSETS:
            self._fonts[font] = _CHARSETS[charset]

    def decode(self, text: bytes, font: int) -> str:
        return text.decode(self._fonts.get(font, self.document), "replace")


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return _LATIN
