"""What Qt's PDFs say of their letters, put right, so that their text is found and copied as it was written.

- Where two characters share a drawing, Qt names the one with the lower number: an apostrophe becomes a modifier letter,
  a space becomes a tab.
- Of a drawing that is made of others, like «, Qt states the width of its part: readers take the rest for a space.

Both stand in the file as plain numbers, and are replaced by others of the same length: nothing in it moves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QRawFont

EM = 1000
"""Widths in a PDF are in thousandths of the size of the letters."""
_TWINS = {"\t": " ", "\u02bb": "‘", "\u02bc": "’"}
"""What Qt says: what is meant where the text holds that, and not the other."""
_NAMES = rb"\[((?:<[0-9A-F]{4}> ?)+)\]"
_CHARACTERS = re.compile(_NAMES)
"""What the drawings of a font stand for, one after the other."""
_RANGE = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> " + _NAMES)
_FONT = re.compile(rb"(?<=/W \[0 \[)([0-9 ]+)\].*?endcmap", re.DOTALL)
"""A font: the widths of its drawings, and what they stand for."""


def with_its_letters(pdf: bytes, text: str) -> bytes:
    """The same file, in which the drawings of twins stand for the characters of `text`."""
    meant = {_name(said): _name(twin) for said, twin in _TWINS.items() if twin in text and said not in text}

    def mended(listed: re.Match[bytes]) -> bytes:
        names = listed[0]
        for said, twin in meant.items():
            names = names.replace(said, twin)
        return names

    return _CHARACTERS.sub(mended, pdf)


def with_its_widths(pdf: bytes, fonts: Sequence[QRawFont]) -> bytes:
    """The same file, with the widths that the fonts themselves give. `fonts`: those that may be in it, of `EM` px."""

    def mended(font: re.Match[bytes]) -> bytes:
        said = font[1].split(b" ")
        known = [_widths(each, _characters(font[0])) for each in fonts]
        best = max(known, key=lambda widths: sum(said[place] == width for place, width in widths.items()))
        if 2 * sum(said[place] == width for place, width in best.items()) < len(said):
            return font[0]  # some other font
        for place, width in best.items():
            said[place] = width if len(width) == len(said[place]) else said[place]
        return b" ".join(said) + font[0][len(font[1]) :]

    return _FONT.sub(mended, pdf)


def _characters(font: bytes) -> dict[int, str]:
    """What each drawing of a font in the file stands for, by its place among them."""
    found = {}
    for first, names in _RANGE.findall(font):
        for place, name in enumerate(names.split(), int(first, 16)):
            found[place] = chr(int(name.strip(b"<>"), 16))
    return found


def _widths(font: QRawFont, characters: Mapping[int, str]) -> dict[int, bytes]:
    drawings = {place: font.glyphIndexesForString(each) for place, each in characters.items()}
    return {
        place: str(round(font.advancesForGlyphIndexes(drawn)[0].x())).encode()
        for place, drawn in drawings.items()
        if drawn and drawn[0]
    }


def _name(character: str) -> bytes:
    return f"<{ord(character):04X}>".encode()
