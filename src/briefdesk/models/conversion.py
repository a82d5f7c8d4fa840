"""Preparing a model for this laptop, once, in a process of its own: it takes much memory for a minute, then none."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.cards import ModelCard
from briefdesk.codec import from_json, to_json
from briefdesk.errors import BriefDeskError, ConversionFailed, TooLittleMemory, from_code
from briefdesk.models.converter_process import Answer, Request
from briefdesk.models.disk import MB, require_space, size_of, writing
from briefdesk.models.libraries import require_libraries
from briefdesk.models.memory import free_memory
from briefdesk.models.weights import parameters_of, weight_files
from briefdesk.processes import own_command

log = logging.getLogger(__name__)

LIBRARIES_MB = 400
"""What Python, PyTorch and transformers take before a model is opened."""
BYTES_A_PARAMETER = 6
"""At the peak: the weights in float32, and what is made of them. Measured with 126 million random ones: 5.5 from half
precision, 4.9 from float32."""
_POLL_SECONDS, _LOOK_SECONDS, _GRACE_SECONDS = 0.02, 0.2, 0.2
_KILLED = "the system stopped it, most likely because the memory ran out"


def convert_in_own_process(
    originals: Path, target: Path, card: ModelCard, progress: Callable[[int, int], None], cancel: CancelToken
) -> None:
    """Fill `target` with what the ct2 runtime runs; it is made where there is none, and only filled when all is done.

    `originals`: the published files. `progress`: bytes on the disk, and about how many there will be.
    Raises `LibraryMissing`, `NotEnoughSpace`, `TooLittleMemory`, `RanOutOfMemory`, `ModelRefused`,
    `ConversionFailed`, `CannotWrite`, `Cancelled`.
    """
    require_libraries(card)
    expected = converted_size(originals)
    require_space(target.parent, expected, card.name)
    _require_memory(originals, card)
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".converting-", dir=target.parent))
    try:
        made = scratch / "made"
        _Conversion(Request(str(originals), str(made), card), scratch).run(expected, progress, cancel)
        with writing(target):
            target.mkdir(exist_ok=True)
            for path in made.iterdir():
                path.replace(target / path.name)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def converted_size(originals: Path) -> int:
    """About how many bytes the model will take: a byte a parameter, and its vocabulary, two or three times over."""
    with writing(originals):
        beside = size_of(originals) - sum(path.stat().st_size for path in weight_files(originals))
        return round(parameters_of(originals) * 1.03) + 3 * beside


def _require_memory(originals: Path, card: ModelCard) -> None:
    needed = parameters_of(originals) * BYTES_A_PARAMETER + LIBRARIES_MB * MB
    free = free_memory()
    if free < needed:
        raise TooLittleMemory(
            model=card.name,
            needed_mb=-(-needed // MB),
            free_mb=free // MB,
            smaller="It is needed once, to prepare the model.",
        )


class _Conversion:
    """One conversion in one process. What it writes lies under `scratch`."""

    def __init__(self, request: Request, scratch: Path) -> None:
        self._request = request
        self._scratch = scratch
        self._output = b""

    def run(self, expected: int, progress: Callable[[int, int], None], cancel: CancelToken) -> None:
        """Raises what the process reports, `ConversionFailed` where it dies, `Cancelled` within a few hundredths."""
        cancel.check()
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch))
        process = subprocess.Popen(
            own_command("--converter"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **places},
        )
        listener = threading.Thread(target=self._listen, args=(process,), daemon=True)
        listener.start()
        try:
            with contextlib.suppress(OSError):  # it died before it was asked: the missing answer tells
                assert process.stdin is not None
                process.stdin.write(to_json(self._request) + b"\n")
                process.stdin.flush()
            self._watch(process, expected, progress, cancel)
        finally:
            _end(process)
            listener.join()
            _close(process)
        error = self._error(process.returncode)
        if error is not None:
            raise error
        progress(expected, expected)

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            self._output = process.stdout.read()

    def _watch(
        self,
        process: subprocess.Popen[bytes],
        expected: int,
        progress: Callable[[int, int], None],
        cancel: CancelToken,
    ) -> None:
        looked = float("-inf")
        while process.poll() is None:
            cancel.check()
            if time.monotonic() - looked >= _LOOK_SECONDS:
                progress(min(size_of(self._scratch), expected - 1), expected)
                looked = time.monotonic()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_POLL_SECONDS)

    def _error(self, status: int) -> BriefDeskError | None:
        try:
            answer = from_json(self._output, Answer)
        except ValueError:
            return ConversionFailed(model=self._request.card.name, reason=_reason_of_death(status))
        if answer.fault:
            log.warning("a conversion failed: %s", answer.fault)
        failure = answer.failure
        return None if failure is None else from_code(failure.code, failure.params)


def _reason_of_death(status: int) -> str:
    """In plain words, from the exit status of a process that gave no answer."""
    if status == -signal.SIGTERM:
        return "it was stopped"
    if status < 0:
        return _KILLED
    return f"it ended without a result (status {status})"


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to end, then end it."""
    if process.poll() is None:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE_SECONDS)
    if process.poll() is None:
        process.kill()
    process.wait()


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()
