"""Bytes of a table to text. Its rules are few, so that the window can read one without the reading process.

Tables come as UTF-8, as the UTF-16 that spreadsheets call "Unicode text", or in the code page of a Western or a
Ukrainian system. Cyrillic writes whole words above ASCII, where Latin languages have single letters among others.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_RUN = re.compile(rb"[\xa5\xa8\xaa\xaf\xb2\xb3\xb4\xb8\xba\xbf-\xff]+")
"""Letters of cp1251, side by side."""

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")


def text_of(data: bytes) -> str:
    """Without a byte order mark. Raises `UnicodeError` for bytes that are no text."""
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", ""))
    if not encoding:
        encoding = _wide(data) or _narrow(data)
    text = data[len(mark) :].decode(encoding, "strict" if encoding.startswith("utf") else "replace")
    if _CONTROLS.search(text):
        raise UnicodeError("control characters")
    return text


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every second byte of an ASCII sign, such as the one between cells, is zero."""
    if b"\0" not in data or len(data) % 2:
        return ""
    return "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"


def _narrow(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        runs = [len(run) for run in _RUN.findall(data)]
        return "cp1251" if sum(length for length in runs if length > 2) > sum(runs) / 2 else "cp1252"
    return "utf-8"
