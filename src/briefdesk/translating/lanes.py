"""Several calls of a model side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import TypeVar

from briefdesk.cancel import CancelToken

J = TypeVar("J")
R = TypeVar("R")

LOOK = 0.02
"""Seconds between two looks at the cancel token."""

PATIENCE = 0.2
"""Seconds that a cancelled call waits for the groups at work; a thread ends after its group in any case."""


def in_lanes(
    jobs: Iterator[J], do: Callable[[J], R], lanes: int, cancel: CancelToken, took: Callable[[R], None]
) -> None:
    """`do` each job on one of so many threads; `took` gets the results on the calling thread, as they come.

    Jobs are made on the calling thread while the lanes work, two a lane ahead, so that any number of them takes the
    same memory. Raises `Cancelled` without waiting for jobs that have not begun, and what a job raises.
    """
    pool = ThreadPoolExecutor(lanes, thread_name_prefix="translating")
    running: set[Future[R]] = set()
    try:
        while True:
            for job in islice(jobs, 2 * lanes - len(running)):
                running.add(pool.submit(do, job))
            if not running:
                return
            finished, running = wait(running, LOOK, FIRST_COMPLETED)
            cancel.check()
            for future in finished:
                took(future.result())
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        wait(running, PATIENCE)
