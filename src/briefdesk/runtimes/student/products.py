"""Products of matrices, in the way that this processor does best.

OpenBLAS, which does them for NumPy, copies both matrices into an order of its own first. Where few rows meet a large
matrix, as they do for each word that is written, that takes as long as the product itself. Its kernels for processors
with AVX-512 leave it out for small products: there, large ones are done in blocks (1.4 to 2.3 times as fast with 8 to
40 rows). Elsewhere blocks only cost, and there are none.
"""

from __future__ import annotations

from functools import cache
from math import ceil

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

Array = NDArray[np.float32]

ROWS, COLUMNS = 40, 64
"""Of a block; those of x, and those of the weight."""
SMALL = 1_000_000
"""Multiplications of a product that is done without copying, at most."""
WITH_SMALL_PRODUCTS = {"SkylakeX", "Cooperlake", "SapphireRapids"}
"""Kernels of OpenBLAS that have it."""


class Linear:
    """y = x · weight + bias. `weight`: (in, out), `bias`: (out,)."""

    def __init__(self, weight: Array, bias: Array) -> None:
        self._bias, self._in_blocks = bias, does_small_products()
        columns = COLUMNS if self._in_blocks else weight.shape[1]
        padded = np.pad(weight, ((0, 0), (0, -weight.shape[1] % columns)))
        self._blocks = np.ascontiguousarray(padded.reshape(len(weight), -1, columns).swapaxes(0, 1))

    @property
    def width(self) -> int:
        """Of what comes in."""
        return int(self._blocks.shape[1])

    def __call__(self, x: Array) -> Array:
        """(rows, out) of (rows, in)."""
        count, _, columns = self._blocks.shape
        product = np.empty((len(x), count * columns), np.float32)
        step = ROWS if self._in_blocks else len(x)
        for at in range(0, len(x), step):
            rows = x[at : at + step]
            self._multiply(rows, product[at : at + step].reshape(len(rows), count, columns).swapaxes(0, 1))
        product = product[:, : len(self._bias)]
        product += self._bias
        return product

    def _multiply(self, rows: Array, product: Array) -> None:
        """`product`: (blocks, rows, columns), filled."""
        width = rows.shape[1]
        parts = ceil(ROWS * width * COLUMNS / SMALL) if self._in_blocks else 1
        step = ceil(width / parts)
        np.matmul(rows[:, :step], self._blocks[:, :step], out=product)
        for at in range(step, width, step):
            product += rows[:, at : at + step] @ self._blocks[:, at : at + step]


@cache
def does_small_products() -> bool:
    """Told by the libraries that are loaded."""
    return any(library.get("architecture") in WITH_SMALL_PRODUCTS for library in ThreadpoolController().info())


@cache
def one_thread_a_product() -> None:
    """For this process: texts are spread over the cores already, and threads of one product would wait for others'."""
    ThreadpoolController().limit(limits=1, user_api="blas")
