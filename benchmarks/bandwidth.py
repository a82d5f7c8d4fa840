"""How fast the cores read memory that no cache holds, and how much a step of a decoder has to read.

python -m benchmarks.bandwidth        GB/s of one core, and of all
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from benchmarks.shapes import Shape
from briefdesk.runtimes.cores import physical_cores

MEGABYTES = 256
"""For each core, far more than its caches."""

TRIES = 7

READERS: tuple[Callable[[Any], Any], ...] = (np.sum, np.max, np.bitwise_or.reduce)


def read_speed(cores: int) -> float:
    """GB/s of so many cores that read at once: the best try of the best way to read, for it is a limit."""
    arrays = [np.ones(MEGABYTES * 2**20 // 8, np.int64) for _ in range(cores)]
    seconds = []
    with ThreadPoolExecutor(cores) as pool:
        for reader in READERS * TRIES:
            began = time.perf_counter()
            list(pool.map(reader, arrays))
            seconds.append(time.perf_counter() - began)
    return sum(array.nbytes for array in arrays) / min(seconds) / 1e9


def weights_a_step(shape: Shape, rows: int) -> int:
    """Bytes of int8 weights that each step of the decoder reads. `rows`: tokens that it may write.

    A layer has four matrices that attend to what is written, two that attend to the source (the other two are applied
    to it once), and two around its inner width.
    """
    layer = 6 * shape.width**2 + 2 * shape.width * shape.inner
    return shape.layers[1] * layer + rows * shape.width


if __name__ == "__main__":
    print(json.dumps([read_speed(1), read_speed(physical_cores())]))
