"""A brief of the sample: a cold process, a warm worker, the worker's memory, and how fast Stop is."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import psutil

from benchmarks.timing import RUNS, measure, median
from briefdesk import paths
from briefdesk.events import ArticleReady, Finished, Progress, Stopped
from briefdesk.records import Wish
from briefdesk.worker.messages import BriefFile, BriefText
from tests.worker.processes import WorkerProcess

SAMPLE = str(paths.sample())
LONG = "\n\n".join(
    f"The council of town number {n} met on Monday and voted for a budget of {n} million euros after a long debate."
    for n in range(4000)
)


def report() -> None:
    cold = measure([sys.executable, "-m", "briefdesk", "brief", SAMPLE])
    print(f"cold brief of the sample, process start to end   {cold.seconds:6.2f} s    (aim: 2.0)")
    print(f"  peak memory of that process                    {cold.peak_mb:6.0f} MB")
    worker = WorkerProcess()
    try:
        _warm(worker)
        _stop(worker)
    finally:
        worker.close()


def _warm(worker: WorkerProcess) -> None:
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(RUNS + 1):
            file = Path(folder) / f"{number}.txt"  # never the same article twice: the worker remembers the last one
            file.write_text(f"{Path(SAMPLE).read_text('utf-8')}\n\nThis is copy number {number} of it.\n", "utf-8")
            time.sleep(1)  # a person reads: the next reader gets ready meanwhile
            began = time.perf_counter()
            ending = worker.run(BriefFile(str(file), Wish("short")))
            seconds.append(time.perf_counter() - began)
            assert isinstance(ending, Finished)
    print(f"warm brief of the sample, request to last event  {median(seconds[1:]):6.2f} s    (aim: 0.5)")
    memory = psutil.Process(worker.process.pid)
    print(f"  memory of the worker                           {memory.memory_info().rss / 1024**2:6.0f} MB   (aim: 400)")


def _stop(worker: WorkerProcess) -> None:
    for stage, kind in (("reading", Progress), ("summarising", ArticleReady)):
        seconds = []
        for _ in range(RUNS):
            worker.replies.clear()
            worker.start(BriefText(LONG, Wish("long")))
            worker.wait_for(kind)
            time.sleep(0.2)
            began = time.perf_counter()
            worker.cancel()
            assert isinstance(worker.wait_for(Finished, Stopped), Stopped), "the job was too short to stop"
            seconds.append(time.perf_counter() - began)
        print(f"Stop while {stage:11}, worst of {RUNS}               {max(seconds):6.2f} s    (aim: 0.5)")
