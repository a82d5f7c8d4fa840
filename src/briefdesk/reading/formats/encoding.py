"""Bytes to text where nobody says which encoding it is in.

Byte order marks and the regularities of UTF-8, UTF-16 and UTF-32 settle most files. What is left is a choice between
old code pages: `code_pages` weighs the ones that journalists meet, charset-normalizer knows the rest.
"""

from __future__ import annotations

import codecs
import re

from briefdesk.errors import EmptyInput, NotText
from briefdesk.reading.formats.code_pages import best_code_page
from briefdesk.reading.formats.invisible import without_surrogates

SAMPLE_BYTES = 200_000
HEAD_BYTES = 8192
CERTAIN = 0.55
"""A code page that scores above this is taken; below, charset-normalizer is asked for encodings of East Asia."""
PLAUSIBLE = 0.0
"""A code page that scores below this is not taken at all."""
FEW = 20
"""Bytes above ASCII below which charset-normalizer only guesses."""
MOST_CONTROLS = 0.1
"""Share of control characters above which bytes are no text."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ASCII = bytes(range(0x80))
_CONTROL_BYTES = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b") | {0x7F})
_UTF16_PAGES = bytes([0x00, 0x01, 0x03, 0x04, 0x05, 0x1E, 0x20, 0x21, 0x22])
"""First bytes of the code points that European text is made of."""
_AS_ON_THE_WEB = {"iso8859-1": "cp1252", "iso8859-9": "cp1254"}
"""What is written is often not what is meant: browsers read these so, and so does everybody else."""
_NO_ENCODINGS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf-7"})
_DECLARED = re.compile(
    rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text of `data`, without a byte order mark.

    `declared` is what a header or the document itself says about its encoding: believed where it fits. Raises
    `EmptyInput` for no bytes at all and `NotText` for bytes that are text in no encoding.
    """
    if not data:
        raise EmptyInput(name=name)
    mark, encoding = _marked(data)
    if mark:
        return data[len(mark) :].decode(encoding, "replace")
    encoding = _wide(data)
    if not encoding:
        if _control_share(data[:SAMPLE_BYTES]) > MOST_CONTROLS:
            raise NotText(name=name)
        encoding = _utf8(data) or _fitting(data, declared) or _code_page(data, name)
    return without_surrogates(data.decode(encoding, _LENIENT if encoding == "utf-8" else "replace"))


def _replace_or_pass_surrogates(error: UnicodeError) -> tuple[str | bytes, int]:
    """UTF-8 with surrogates in it is what careless programs make of emoji."""
    try:
        return codecs.lookup_error("surrogatepass")(error)
    except UnicodeError:
        return codecs.lookup_error("replace")(error)


_LENIENT = "briefdesk.lenient"
codecs.register_error(_LENIENT, _replace_or_pass_surrogates)


def declared_encoding(data: bytes) -> str:
    """What an XML declaration or a `<meta charset>` near the top says; "" where there is neither."""
    found = _DECLARED.search(data[:4096])
    return (found[1] or found[2]).decode("ascii", "replace") if found else ""


def latin_view(data: bytes) -> str:
    """The first characters, good enough to recognise markup by: what is not ASCII may be wrong."""
    head = data[:HEAD_BYTES]
    mark, encoding = _marked(head)
    return head[len(mark) :].decode(encoding or _wide(head) or "latin-1", "replace")


def _marked(data: bytes) -> tuple[bytes, str]:
    """The byte order mark and what it stands for."""
    return next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", ""))


def _wide(data: bytes) -> str:
    """UTF-32 or UTF-16 without a mark: the bytes that carry the upper half take very few values."""
    sample = data[:SAMPLE_BYTES]
    if len(sample) < 4 or b"\0" not in sample or not sample.strip(b"\0"):  # a space has a zero byte
        return ""
    for encoding, planes in (("utf-32-le", (2, 3)), ("utf-32-be", (0, 1))):
        if len(data) % 4 == 0 and all(not sample[at::4].strip(b"\0") for at in planes):
            return encoding
    even, odd = _page_share(sample[::2]), _page_share(sample[1::2])
    for encoding, pages, rest in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if pages > 0.8 > rest + 0.3:
            return encoding if _is_shown(sample.decode(encoding, "replace")) else ""
    return ""


def _is_shown(text: str) -> bool:
    """Whether it looks like text: numbers of 16 bits make control characters and holes in Unicode."""
    return sum(char.isprintable() or char.isspace() for char in text) > 0.9 * len(text)


def _page_share(column: bytes) -> float:
    return 1 - len(column.translate(None, _UTF16_PAGES)) / len(column)


def _utf8(data: bytes) -> str:
    """UTF-8, also where a few bytes of it are damaged; ISO-2022, which is ASCII to look at, by its escapes."""
    if b"\x1b$" in data and data.isascii() and _decodes(data, "iso2022_jp"):
        return "iso2022_jp"
    if _decodes(data, "utf-8"):
        return "utf-8"
    text = _sample(data).decode("utf-8", _LENIENT)
    wrong = text.count("\ufffd")
    right = sum(char > "\x7f" for char in text) - wrong
    return "utf-8" if right > 10 * wrong else ""


def _sample(data: bytes) -> bytes:
    """From the first byte above ASCII on."""
    start = len(data) - len(data.lstrip(_ASCII))
    return data[max(0, start - 1) :][:SAMPLE_BYTES]


def _code_page(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415  slow to import, and seldom needed
    from charset_normalizer.utils import is_multi_byte_encoding  # noqa: PLC0415

    sample = _sample(data)
    controls = _control_share(sample)
    page, score = best_code_page(sample)
    score -= controls / MOST_CONTROLS
    few = sum(byte > 0x7F for byte in sample) < FEW and not controls
    if score > CERTAIN or few:
        return page
    match = from_bytes(sample).best()
    if match is not None and is_multi_byte_encoding(match.encoding):
        return match.encoding
    if score > PLAUSIBLE:
        return page
    if match is None:
        raise NotText(name=name)
    return match.encoding


def _fitting(data: bytes, declared: str) -> str:
    """The declared encoding, where Python knows it and every byte fits."""
    try:
        encoding = codecs.lookup(declared.strip().strip("\"'")).name if declared else ""
    except (LookupError, ValueError):
        return ""
    encoding = _AS_ON_THE_WEB.get(encoding, encoding)
    return encoding if encoding and encoding not in _NO_ENCODINGS and _decodes(data, encoding) else ""


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):  # a LookupError: base64 and the like are codecs, too
        return False
    return True


def _control_share(data: bytes) -> float:
    """Text has next to no control characters, though a stray NUL does no harm."""
    return 1 - len(data.translate(None, _CONTROL_BYTES)) / len(data)
