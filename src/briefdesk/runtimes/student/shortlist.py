"""The lexical shortlist: for each word of the source, the words of the target that may come of it.

A file of 64-bit numbers, little-endian: a magic one, a checksum of all that follows it, `first` (so many ids at the
start of the vocabulary are always allowed), `best`, how many offsets and ids there are; the offsets, one more than
there are source words; the ids, 32 bits each. The checksum is left alone: the file was verified by its SHA-256 when it
came, and what is in it is checked number by number.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from briefdesk.runtimes.student.container import Unreadable

MAGIC = 0xF11A48D5013417F5
HEADER = 48
MULTIPLE = 8
"""The reference engine fills the words of an input up to a multiple of this many, with the first unused ones."""

_ODD = "the shortlist is not in order"


class Shortlist:
    """`source_words`, `target_words`: ids that a text may hold, rows of the target embedding. `shared`: one vocabulary
    for both languages, so that a word of the source may always stay as it is."""

    def __init__(self, file: bytes, source_words: int, target_words: int, *, shared: bool) -> None:
        """Raises `Unreadable`."""
        if len(file) < HEADER:
            raise Unreadable("the shortlist ends too early")
        magic, _, first, _, offsets, ids = (int(number) for number in np.frombuffer(file, "<u8", 6))
        if magic != MAGIC or offsets <= source_words or len(file) != HEADER + 8 * offsets + 4 * ids:
            raise Unreadable("the shortlist does not belong to this model, or is damaged")
        places = np.frombuffer(file, "<u8", offsets, HEADER)
        self._ids = np.frombuffer(file, "<u4", ids, HEADER + 8 * offsets).astype(np.int32)
        in_order = places[0] == 0 and places[-1] == ids and (places[1:] >= places[:-1]).all()
        if (
            not in_order
            or not 0 < first <= target_words
            or (ids and not 0 <= self._ids.min() <= self._ids.max() < target_words)
        ):
            raise Unreadable(_ODD)
        self._offsets = places.astype(np.int64)
        self._first, self._words, self._shared = first, target_words, shared

    def allowed(self, source: NDArray[np.int64]) -> NDArray[np.bool_]:
        """For a text of these words, whether each word of the target vocabulary may be written."""
        allowed = np.zeros(self._words, np.bool_)
        allowed[: self._first] = True
        begins, ends = self._offsets[source].tolist(), self._offsets[source + 1].tolist()
        for begin, end in zip(begins, ends, strict=True):
            allowed[self._ids[begin:end]] = True
        if self._shared:
            allowed[source] = True
        missing = -np.count_nonzero(allowed) % MULTIPLE
        allowed[self._first + np.flatnonzero(~allowed[self._first :])[:missing]] = True
        return allowed
