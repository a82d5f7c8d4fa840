"""Whole processes, measured from outside: wall-clock seconds and peak memory, medians over several runs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

RUNS = 5


@dataclass(frozen=True, slots=True)
class Run:
    """`peak_mb`: largest resident size of the process itself, without its children."""

    seconds: float
    peak_mb: float


def measure(command: Sequence[str], runs: int = RUNS) -> Run:
    """The medians of `runs` runs, after one that is not counted. Raises where the command fails."""
    results = [_once(command) for _ in range(runs + 1)][1:]
    return Run(median([run.seconds for run in results]), median([run.peak_mb for run in results]))


def told(command: Sequence[str], environment: Mapping[str, str] | None = None) -> tuple[Any, float]:
    """What a process prints as JSON, and its peak memory in MB. Raises where the command fails."""
    with tempfile.TemporaryFile() as output:
        run = _once(command, output, environment)
        output.seek(0)
        return json.loads(output.read()), run.peak_mb


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def _once(
    command: Sequence[str], output: BinaryIO | int = subprocess.DEVNULL, environment: Mapping[str, str] | None = None
) -> Run:
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=output, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})}
    )
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode:
        raise RuntimeError(f"{command[0]} failed with {process.returncode}: {errors.decode(errors='replace')[-2000:]}")
    return Run(seconds, usage.ru_maxrss / 1024)
