"""The words of a page, through pdfium: one call a character for its code, a few calls a word for its place."""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterator
from ctypes import c_char, c_double, c_ushort

import pypdfium2 as pdfium
from pypdfium2 import raw

from briefdesk.reading.formats.pdf.words import PageWords, Word

_HYPHENS = frozenset((0x02, 0xFFFE))  # pdfium: a hyphen at the end of a line, the line break included
_LINE_BREAKS = frozenset((0x0A, 0x0D, 0x2028, 0x2029)) | _HYPHENS
_SPACES = frozenset((0x09, 0x20, 0xA0, 0x3000, *range(0x2000, 0x200C))) | _LINE_BREAKS - _HYPHENS
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "ft", 0xFB06: "st"}
_DROPPED: dict[int, str] = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF], ""
)
_CLEAN: dict[int, str] = {**_LIGATURES, **_DROPPED}
_FARTHEST = 20_000.0  # points; a page is 14,400 at most, what lies outside it is nonsense
_INVISIBLE = 3  # text rendering mode: neither filled nor stroked, as under a scanned page

_Placed = tuple[Word, int, bool]  # a word, its direction in quarter turns, whether it is invisible


def read_page(page: pdfium.PdfPage, number: int) -> PageWords:
    """The words of a page, turned upright. Raises `pdfium.PdfiumError` where pdfium cannot read it."""
    text_page = page.get_textpage()
    try:
        placed = list(_Reader(text_page.raw).words())
    finally:
        text_page.close()
    upright, turned = _upright(placed)
    unseen = sum(len(word.text) for word, _, hidden in upright if hidden)
    seen = sum(len(word.text) for word, _, hidden in upright if not hidden)
    ocr = unseen > seen  # the invisible text under a scan is the text
    return PageWords(
        number,
        tuple(word for word, _, hidden in upright if ocr or not hidden),
        hidden="" if ocr else " ".join(word.text for word, _, hidden in upright if hidden),
        turned=" ".join(word.text for word, _, _ in turned),
        has_drawing=bool(placed) or raw.FPDFPage_CountObjects(page.raw) > 0,
    )


def _upright(placed: list[_Placed]) -> tuple[list[_Placed], list[_Placed]]:
    """The words in the page's main direction, turned so that it runs to the right; and the others."""
    if not placed:
        return [], []
    main = Counter(direction for _, direction, _ in placed).most_common(1)[0][0]
    upright = [entry for entry in placed if entry[1] == main]
    return upright, [entry for entry in placed if entry[1] != main]


class _Reader:
    """Reads the characters of one text page; the buffers for pdfium's answers are made once."""

    def __init__(self, handle: raw.FPDF_TEXTPAGE) -> None:
        self._handle = handle
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = c_double(), c_double()
        self._bold: dict[int, bool] = {}

    def words(self) -> Iterator[_Placed]:
        """The words in the page's order, each in the coordinates of its own direction."""
        count = max(0, raw.FPDFText_CountChars(self._handle))
        codes = self._codes(count)
        start, apart = 0, True
        for index, code in enumerate([*codes, 0x20]):
            if code in _SPACES or code in _HYPHENS:
                end = index + (code in _HYPHENS)
                if end > start:
                    yield from self._runs(codes, start, end, apart)
                apart = code not in _LINE_BREAKS if end > start else apart or code not in _LINE_BREAKS
                start = index + 1

    def _codes(self, count: int) -> list[int]:
        """The code point of each character: in one call, where the text has as many units as the page characters."""
        buffer = (c_ushort * (2 * count + 2))()
        written = raw.FPDFText_GetText(self._handle, 0, count, buffer) - 1  # without the final NUL
        if written == count:
            return list(buffer[:count])
        return [min(raw.FPDFText_GetUnicode(self._handle, index), sys.maxunicode) for index in range(count)]

    def _runs(self, codes: list[int], start: int, end: int, apart: bool) -> Iterator[_Placed]:
        """One word, or two where small raised characters hang on its end."""
        word = self._word(codes, start, end, apart)
        if word is None:
            return
        cut = self._mark(codes, start, end)
        mark = self._word(codes, cut, end, apart=False) if cut < end else None
        if mark:
            word = self._word(codes, start, cut, apart) or word
            yield word
            word = mark
        yield word

    def _mark(self, codes: list[int], start: int, end: int) -> int:
        """Where small raised digits at the end of a word begin; `end` where there are none."""
        if end - start < 2 or not (chr(codes[end - 1]).isdigit() or codes[end - 1] == ord("*")):
            return end
        full, size = self._size(start), self._size(end - 1)
        if size > 0.8 * full or self._baseline(end - 1) > self._baseline(start) - 0.1 * full:
            return end
        cut = end - 1
        while cut - 1 > start and self._size(cut - 1) == size:
            cut -= 1
        return cut

    def _word(self, codes: list[int], start: int, end: int, apart: bool) -> _Placed | None:
        """None for characters that leave no text, or that lie nowhere."""
        text = _text(codes[start:end])
        first, last = self._rectangle(start), self._rectangle(end - 1)
        size = self._size(end - 1)  # the first letter may be an initial
        matrix = self._matrix
        raw.FPDFText_GetCharOrigin(self._handle, start, self._x, self._y)
        y = self._y.value
        if not text or not _is_near(*first, *last, y, size):
            return None
        direction = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
        edges = _along(direction, first) + _along(direction, last)
        baseline = (-y, self._x.value, y, -self._x.value)[direction]
        bold, hidden = self._style(start)
        return Word(text, min(edges), max(edges), baseline, size or 1.0, bold, apart), direction, hidden

    def _rectangle(self, index: int) -> tuple[float, float, float, float]:
        raw.FPDFText_GetLooseCharBox(self._handle, index, self._box)
        return self._box.left, self._box.bottom, self._box.right, self._box.top

    def _size(self, index: int) -> float:
        raw.FPDFText_GetMatrix(self._handle, index, self._matrix)
        scale = math.hypot(self._matrix.c, self._matrix.d)
        return abs(float(raw.FPDFText_GetFontSize(self._handle, index)) * scale)

    def _baseline(self, index: int) -> float:
        raw.FPDFText_GetCharOrigin(self._handle, index, self._x, self._y)
        return -float(self._y.value)

    def _style(self, index: int) -> tuple[bool, bool]:
        """Whether a character is bold, and whether it is invisible."""
        text_object = raw.FPDFText_GetTextObject(self._handle, index)
        if not text_object:
            return False, False
        hidden = raw.FPDFTextObj_GetTextRenderMode(text_object) == _INVISIBLE
        return self._is_bold(raw.FPDFTextObj_GetFont(text_object)), hidden

    def _is_bold(self, font: raw.FPDF_FONT) -> bool:
        key = raw.ctypes.addressof(font.contents) if font else 0
        if key not in self._bold:
            name = (c_char * 256)()
            raw.FPDFFont_GetBaseFontName(font, name, len(name))
            lower = bytes(name.value).lower()
            heavy = any(part in lower for part in (b"bold", b"black", b"heavy", b"-bd", b"cmbx"))
            self._bold[key] = heavy and b"semi" not in lower
        return self._bold[key]


def _is_near(*lengths: float) -> bool:
    return math.isfinite(sum(lengths)) and min(lengths) > -_FARTHEST and max(lengths) < _FARTHEST


def _along(direction: int, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """The edges of a box (left, bottom, right, top) along a direction of writing, in quarter turns to the left."""
    left, bottom, right, top = box
    return ((left, right), (bottom, top), (-right, -left), (-top, -bottom))[direction]


def _text(codes: list[int]) -> str:
    """Characters as text: ligatures spelt out, control characters gone, a line-end hyphen as "-"."""
    tail = "-" if codes[-1] in _HYPHENS else ""
    text = "".join(map(chr, codes)).translate(_CLEAN)
    if max(codes) >= 0xD800:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return text + tail
