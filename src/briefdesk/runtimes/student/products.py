"""Products of matrices, in the way that this processor does best.

OpenBLAS, which does them for NumPy, copies both matrices into an order of its own first. Where few rows meet a large
matrix, as they do for each word that is written, that takes as long as the product itself. Its kernels for processors
with AVX-512 leave it out for small products: there, few rows meet a weight in blocks (1.4 to 2.3 times as fast with 8
to 40 rows). Elsewhere blocks only cost, and there are none; nor where rows are many, as the words of all texts are.
"""

from __future__ import annotations

from functools import cache
from math import ceil

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

Array = NDArray[np.float32]

COLUMNS = 64
"""Of a block of the weight."""
DEEP = 256
"""Numbers of each row that a product is to have at least: there are fewer rows at a time where that takes it."""
LINE = 64
"""Bytes of a line of the processor's cache."""
SMALL = 1_000_000
"""Multiplications of a product that is done without copying, at most."""
WITH_SMALL_PRODUCTS = {"SkylakeX", "Cooperlake", "SapphireRapids"}
"""Kernels of OpenBLAS that have it."""


class Room:
    """`size`: bytes of memory for weights, taken in pieces of `piece` bytes. A block that begins where a line of the
    cache does is multiplied a fifth faster; and another tenth where many lie together in 4 MB or more, which Linux maps
    in large pages."""

    def __init__(self, size: int, piece: int) -> None:
        self._left, self._piece = size, piece
        self._free = np.empty(0, np.uint8)

    def keep(self, numbers: Array) -> Array:
        """A copy."""
        needed = numbers.nbytes + LINE
        if needed > len(self._free):
            self._free = np.empty(max(needed, min(self._left, self._piece)), np.uint8)
        begin = -self._free.ctypes.data % LINE
        copy = self._free[begin : begin + numbers.nbytes].view(np.float32).reshape(numbers.shape)
        copy[:] = numbers
        self._free = self._free[begin + numbers.nbytes :]
        self._left -= needed
        return copy


class Linear:
    """y = x · weight + bias. `weight`: (in, out), `bias`: (out,). `many`: whether x has many rows as a rule."""

    def __init__(self, weight: Array, bias: Array | None, room: Room, *, many: bool = False) -> None:
        self._bias, self._out, self._in_blocks = bias, weight.shape[1], not many and does_small_products()
        columns = COLUMNS if self._in_blocks else self._out
        padded = np.pad(weight, ((0, 0), (0, -self._out % columns))) if self._out % columns else weight
        self._blocks = room.keep(padded.reshape(len(weight), -1, columns).swapaxes(0, 1))

    @property
    def width(self) -> int:
        """Of what comes in."""
        return int(self._blocks.shape[1])

    def __call__(self, x: Array) -> Array:
        """(rows, out) of (rows, in)."""
        product = self._in_parts(x) if self._in_blocks else x @ self._blocks[0]
        if self._bias is not None:
            product += self._bias
        return product

    def _in_parts(self, x: Array) -> Array:
        count, width, columns = self._blocks.shape
        product = np.empty((len(x), count * columns), np.float32)
        if len(x) * width * columns <= SMALL:
            np.matmul(x, self._blocks, out=product.reshape(-1, count, columns).swapaxes(0, 1))
        else:
            for rows in _even(len(x), SMALL // (columns * min(width, DEEP))):
                self._multiply(x[rows], product[rows].reshape(-1, count, columns).swapaxes(0, 1))
        return product[:, : self._out]

    def _multiply(self, rows: Array, product: Array) -> None:
        """`product`: (blocks, rows, columns), filled."""
        first, *others = _even(rows.shape[1], SMALL // (COLUMNS * len(rows)))
        np.matmul(rows[:, first], self._blocks[:, first], out=product)
        for some in others:
            product += rows[:, some] @ self._blocks[:, some]


def _even(count: int, most: int) -> list[slice]:
    """So many in parts of about one size."""
    size = ceil(count / ceil(count / most))
    return [slice(at, at + size) for at in range(0, count, size)]


@cache
def does_small_products() -> bool:
    """Told by the libraries that are loaded."""
    return any(library.get("architecture") in WITH_SMALL_PRODUCTS for library in ThreadpoolController().info())


@cache
def one_thread_a_product() -> None:
    """For this process: texts are spread over the cores already, and threads of one product would wait for others'."""
    ThreadpoolController().limit(limits=1, user_api="blas")
