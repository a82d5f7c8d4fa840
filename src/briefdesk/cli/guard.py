"""How a command ends: with a status, and with one line of explanation and one of advice where it failed."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from functools import partial

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cli import progress
from briefdesk.errors import BriefDeskError, RanOutOfMemory, UnexpectedFailure

CANCELLED = 5

GRACE_SECONDS = 1.0
"""For a command to end in good order once it was told to stop."""


def guarded(work: Callable[[], int], *, debug: bool) -> int:
    """The exit status of `work`, each failure told in two lines."""
    try:
        return work()
    except (KeyboardInterrupt, Cancelled):
        print(f"{progress.clear(sys.stderr)}Stopped.", file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        raise
    except BriefDeskError as error:
        failure = error
    except MemoryError:
        failure = RanOutOfMemory(model="of this job")
    except Exception as error:
        if debug:
            raise
        failure = UnexpectedFailure(kind=type(error).__name__)
    return tell(failure)


def tell(failure: BriefDeskError) -> int:
    """In two lines; the exit status."""
    print(f"{progress.clear(sys.stderr)}briefdesk: {failure.message}\n{failure.hint}", file=sys.stderr)
    return failure.exit_code


def each(items: Sequence[str], one: Callable[[str], int], *, debug: bool) -> int:
    """Every item in its turn; one failure does not stop the others, Ctrl+C does. The status of the first failure."""
    statuses = []
    for item in items:
        statuses.append(guarded(partial(one, item), debug=debug))
        if statuses[-1] == CANCELLED:
            break
    return next((status for status in statuses if status), 0)


def interruptible(work: Callable[[], int], cancel: CancelToken) -> int:
    """The result of `work`, on a thread of its own, so that Ctrl+C is heard while a model computes.

    Ctrl+C sets the token. Where that is not heeded in time, the process ends: a model cannot be stopped in its midst.
    """
    outcome: Future[int] = Future()
    thread = threading.Thread(target=_settle, args=(outcome, work), daemon=True)
    thread.start()
    try:
        while True:
            try:
                return outcome.result(timeout=0.1)
            except NotYet:
                if outcome.done():  # the command's own
                    raise
    except KeyboardInterrupt:
        cancel.cancel()
        thread.join(GRACE_SECONDS)
        if not thread.is_alive():
            return outcome.result()
        print(f"{progress.clear(sys.stderr)}Stopped.", file=sys.stderr, flush=True)
        os._exit(CANCELLED)


def _settle(outcome: Future[int], work: Callable[[], int]) -> None:
    try:
        outcome.set_result(work())
    except BaseException as error:
        outcome.set_exception(error)
