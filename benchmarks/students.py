"""Firefox's models, of the true shapes with random weights, against their own engine and against the large models.

python -m benchmarks.students
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from benchmarks.engine import Engine
from benchmarks.shapes import Shape, ensure
from benchmarks.text_models import OURS, Runs, aim, limit, once
from benchmarks.timing import RUNS, median
from briefdesk.runtimes.cores import physical_cores


@dataclass(frozen=True, slots=True)
class Aims:
    """How many times as fast as the large model on CTranslate2, and as transformers sentence by sentence."""

    large: float | None
    transformers: float | None


STUDENTS = {
    "student-tiny": Aims(18, 200),
    "student-base-memory": Aims(8, 100),
    "student-base": Aims(None, None),
}
LARGE, SLOW = "tc-big", "transformers-one"
ENGINE, MEMORY_MB, READY_S = 1.3, 260, 0.5
"""At most: times the engine's own time; on top of the imports; from the imports to the first sentence."""


def report() -> None:
    """By itself: the large model is measured, too."""
    large = ensure(LARGE)
    ours, slow = Runs(), Runs()
    for _ in range(RUNS):
        once(OURS, large, ours, {}, {})
    once(SLOW, large, slow, {}, {})
    compete(ours, slow)


def compete(large: Runs, slow: Runs) -> None:
    """`large`, `slow`: the large model on CTranslate2 and, sentence by sentence, on transformers, in this run."""
    for name, aims in STUDENTS.items():
        shape = ensure(name)
        runs, engine = Runs(), []
        for _ in range(RUNS):
            once(OURS, shape, runs, {}, {})
            engine.append(_engine(shape, sum(runs.tokens)))
        seconds = median(runs.seconds)
        print(
            f"\n{name} shape: 40 sentences of 12 to 44 tokens, 1.2 times as many out; wrote {sum(runs.tokens)} tokens"
        )
        print(runs.line("BriefDesk"))
        share = seconds / median(engine)
        print(f"  {'the engine of its makers':42} {median(engine):6.2f} s   {share:.2f} {limit(share, ENGINE)}")
        for other, what, least in (
            (large, f"{LARGE} on CTranslate2", aims.large),
            (slow, f"{LARGE}, transformers, one by one", aims.transformers),
        ):
            ratio = median(other.seconds) / seconds
            print(f"  {what:42} {median(other.seconds):6.2f} s   {ratio:.0f}x   {aim(ratio, least) if least else ''}")
        on_top = median([peak - base for peak, base in zip(runs.peaks, runs.bases, strict=True)])
        ready = median([load + first for load, first in zip(runs.loads, runs.firsts, strict=True)])
        print(f"  on top of the imports                        {on_top:5.0f} MB   {limit(on_top, MEMORY_MB)}")
        print(f"  load and first sentence                      {ready:5.2f} s    {limit(ready, READY_S)}", flush=True)


def _engine(shape: Shape, words: int) -> float:
    """Seconds. Raises unless it wrote as many words as BriefDesk: the comparison would be none."""
    result = Engine(shape.published, threads=physical_cores()).translate(shape.texts(), together=True)
    if sum(len(each) - 1 for each in result["words"]) != words:  # the last of each is its end
        raise RuntimeError("the engine did not write the same number of words")
    return float(result["seconds"])


if __name__ == "__main__":
    argparse.ArgumentParser(prog="python -m benchmarks.students", description=__doc__).parse_args()
    report()
