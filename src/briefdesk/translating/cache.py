"""What has been translated already, in memory only: article text never goes to the disk."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from briefdesk.cards import Decoding
from briefdesk.records import ModelRef
from briefdesk.translating.piece import Piece

MOST_BYTES = 16 * 2**20
"""Some 40,000 sentences."""

OVERHEAD = 200
"""Bytes of an entry beside its text, about."""


@dataclass(frozen=True, slots=True)
class Key:
    """All that decides what comes out."""

    model: ModelRef
    source: str
    target: str
    decoding: Decoding
    text: str


class Cache:
    """Translations by what decides them. The least recently used ones go first. May be used from several threads."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._pieces: OrderedDict[Key, Piece] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def bytes(self) -> int:
        """What it holds, about."""
        return self._bytes

    def get(self, key: Key) -> Piece | None:
        with self._lock:
            piece = self._pieces.get(key)
            if piece is not None:
                self._pieces.move_to_end(key)
            return piece

    def put(self, key: Key, piece: Piece) -> None:
        with self._lock:
            if key in self._pieces:
                self._bytes -= _size(key, self._pieces.pop(key))
            self._pieces[key] = piece
            self._bytes += _size(key, piece)
            while self._bytes > self._most_bytes:
                self._bytes -= _size(*self._pieces.popitem(last=False))


def _size(key: Key, piece: Piece) -> int:
    return len(key.text.encode("utf-8", "replace")) + len(piece.text.encode("utf-8", "replace")) + OVERHEAD
