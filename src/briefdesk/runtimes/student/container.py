"""Marian's binary model files: named tensors one after another. Every number in them is checked before it is used.

All little-endian: a version (1) and the number of items; a header an item (length of its name, type, rank, length of
its data); the names, each ending in a zero byte; the dimensions; some zero bytes, by number; the data. What is in the
file decides no allocation: an item is a view of the file's own bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

VERSION = 1
FLOAT32, INT8, INTGEMM8 = 0x0404, 0x0101, 0x4101
BYTES = {FLOAT32: 4, INT8: 1, INTGEMM8: 1}
SCALE_BYTES = 4
"""After the numbers of an INTGEMM8 item: the float32 that they were multiplied by."""

SMALLEST_SCALE, LARGEST_SCALE = 1e-3, 1e9
"""Of a tensor whose largest number is 127,000, or a ten-millionth."""

MOST_ITEMS, LONGEST_NAME, MOST_DIMENSIONS = 4096, 256, 4


class Unreadable(ValueError):
    """A file that is not what it should be; the text is a reason that a person can read."""


@dataclass(frozen=True, slots=True)
class Item:
    """`data`: at least as long as type and shape say."""

    type: int
    shape: tuple[int, ...]
    data: memoryview

    def floats(self) -> NDArray[np.float32]:
        """A view of a float32 item. Raises `Unreadable` for another type, and for numbers that are none."""
        if self.type != FLOAT32:
            raise Unreadable("a tensor in it has another type than expected")
        numbers = np.frombuffer(self.data, "<f4", prod(self.shape)).reshape(self.shape)
        if not np.isfinite(numbers).all():
            raise Unreadable("there are numbers in it that are none")
        return numbers

    def integers(self) -> tuple[NDArray[np.int8], float]:
        """A view of an INTGEMM8 item in one row, and what the real numbers were multiplied by."""
        if self.type != INTGEMM8:
            raise Unreadable("a tensor in it has another type than expected")
        count = prod(self.shape)
        (scale,) = struct.unpack_from("<f", self.data, count)
        if not SMALLEST_SCALE <= scale <= LARGEST_SCALE:
            raise Unreadable("a multiplier in it makes no sense")
        return np.frombuffer(self.data, np.int8, count), scale


def read_container(file: bytes) -> Mapping[str, Item]:
    """The items by name. Raises `Unreadable`."""
    view = memoryview(file)
    version, count = _numbers(view, 0, 2, "Q")
    if version != VERSION or not 0 < count <= MOST_ITEMS:
        raise Unreadable("it is not a model file of Marian")
    at = 16
    headers = [_numbers(view, at + 32 * number, 4, "Q") for number in range(count)]
    at += 32 * count
    names = []
    for length, *_ in headers:
        if not 1 < length <= LONGEST_NAME:
            raise Unreadable("the name of a tensor in it has a length that cannot be")
        names.append(_name(_slice(view, at, length)))
        at += length
    shapes = []
    for _, _, rank, _ in headers:
        if not 0 < rank <= MOST_DIMENSIONS:
            raise Unreadable("a tensor in it has too many dimensions")
        shapes.append(tuple(_numbers(view, at, rank, "i")))
        at += 4 * rank
    (skip,) = _numbers(view, at, 1, "Q")
    at += 8
    _slice(view, at, skip)
    at += skip
    items: dict[str, Item] = {}
    for name, shape, (_, type_, _, length) in zip(names, shapes, headers, strict=True):
        items[name] = _item(type_, shape, _slice(view, at, length))
        at += length
    if len(items) < count:
        raise Unreadable("two tensors in it have one name")
    return items


def _item(type_: int, shape: tuple[int, ...], data: memoryview) -> Item:
    if type_ not in BYTES:
        raise Unreadable("a tensor in it has a type that is not known")
    needed = prod(shape) * BYTES[type_] + (SCALE_BYTES if type_ == INTGEMM8 else 0)
    if min(shape) < 1 or needed > len(data):
        raise Unreadable("a tensor in it has less data than its shape says")
    return Item(type_, shape, data)


def _name(data: memoryview) -> str:
    name = bytes(data)
    if name[-1] or not name[:-1].isascii():
        raise Unreadable("the name of a tensor in it cannot be read")
    return name[:-1].decode("ascii")


def _numbers(view: memoryview, at: int, count: int, kind: str) -> tuple[int, ...]:
    size = count * struct.calcsize(f"<{kind}")
    return struct.unpack(f"<{count}{kind}", _slice(view, at, size))


def _slice(view: memoryview, at: int, length: int) -> memoryview:
    if at + length > len(view):
        raise Unreadable("it ends too early")
    return view[at : at + length]
