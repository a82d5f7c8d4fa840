"""Summarising and translating with models of the true shapes, against the same models run by others.

    python -m benchmarks.text_models [--quick | --explore]

`--quick` tries it with tiny models, whose figures mean nothing. `--explore` compares settings of ours.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks.bandwidth import weights_a_step
from benchmarks.shapes import SUMMARY_TOKENS, Shape, ensure
from benchmarks.timing import RUNS, median, told

SLOW_RUNS = 3
"""Of a contestant that takes more than a minute."""

OURS = "briefdesk"
FEW_TOKENS = 20
"""Of a shorter summary: the difference is the decoder's alone."""


@dataclass(frozen=True, slots=True)
class Rival:
    """`aim`: how many times as long as BriefDesk it should take, at least."""

    way: str
    what: str
    aim: float
    runs: int = RUNS


@dataclass(frozen=True, slots=True)
class Contest:
    """`memory`: the share of the memory of transformers that BriefDesk may take; `reference`: of which contestant, in
    order, the one that puts sentences together as BriefDesk does."""

    shape: str
    what: str
    rivals: tuple[Rival, ...]
    memory: float
    reference: int = 1


_ARTICLE = "1,000 tokens in, 100 out, beam 4"
_SENTENCES = "40 sentences of 12 to 44 tokens, 1.2 times as many out, beam 4"
_TRANSLATORS = (
    Rival("transformers-one", "transformers, sentence by sentence", 12, SLOW_RUNS),
    Rival("transformers-groups", "transformers, groups of ten by length", 4.5),
    Rival("argos-tokens", "CTranslate2 as Argos Translate 1.11 calls it", 1.8, SLOW_RUNS),
    Rival("argos", "the same as Argos Translate 1.9 called it", 1.8),
)
CONTESTS = (
    Contest("distilbart-12-6", _ARTICLE, (Rival("transformers", "transformers", 2.5),), 0.35),
    Contest("tc-big", _SENTENCES, _TRANSLATORS, 0.45, 2),
    Contest("opus-mt", _SENTENCES, _TRANSLATORS, 0.45, 2),
)
QUICK = {"distilbart-12-6": "quick-bart", "tc-big": "quick-tc-big", "opus-mt": "quick-opus-mt"}


@dataclass(slots=True)
class Runs:
    """Of one contestant. `bases`: MB after the imports. `firsts`: seconds of a short text, the first one.
    `tokens`: of each output, in order."""

    imports: list[float] = field(default_factory=list)
    bases: list[float] = field(default_factory=list)
    loads: list[float] = field(default_factory=list)
    firsts: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)
    digest: str = ""
    steps: int = 0

    def line(self, what: str) -> str:
        before = f"imports {median(self.imports):.1f} s, load {median(self.loads):.1f} s"
        return f"  {what:42} {median(self.seconds):6.2f} s  {median(self.peaks):5.0f} MB   ({before})"


def report(*, quick: bool = False) -> dict[str, dict[str, Runs]]:
    """The runs, by shape and contestant."""
    shapes = {contest.shape: ensure(QUICK[contest.shape] if quick else contest.shape) for contest in CONTESTS}
    one, all_cores = told([sys.executable, "-m", "benchmarks.bandwidth"])[0]
    print(f"reading memory                                   {one:6.1f} GB/s one core, {all_cores:.1f} GB/s all")
    most = 1 if quick else RUNS
    return {contest.shape: _compete(contest, shapes[contest.shape], most, all_cores) for contest in CONTESTS}


def once(way: str, shape: Shape, runs: Runs, settings: Mapping[str, Any], environment: Mapping[str, str]) -> None:
    """One more run, in a process of its own. Its output has as many tokens as in all other runs."""
    command = [sys.executable, "-m", "benchmarks.contestants", way, shape.name, json.dumps(settings)]
    result, peak = told(command, environment)
    runs.imports.append(result["import"])
    runs.bases.append(result["base"])
    runs.loads.append(result["load"])
    runs.firsts.append(result["first"])
    runs.seconds.append(result["seconds"])
    runs.peaks.append(peak)
    if runs.tokens and runs.tokens != result["tokens"]:
        raise RuntimeError(f"{way} writes another number of tokens in each run")
    runs.tokens, runs.digest, runs.steps = result["tokens"], result["digest"], result["steps"]


def _compete(contest: Contest, shape: Shape, most: int, bandwidth: float) -> dict[str, Runs]:
    counts = {OURS: most} | {rival.way: min(rival.runs, most) for rival in contest.rivals}
    runs = {way: Runs() for way in counts}
    for number in range(most):
        for way, count in counts.items():
            if number < count:
                once(way, shape, runs[way], {}, {})
    ours = runs[OURS]
    if any(each.tokens != ours.tokens for each in runs.values()):
        raise RuntimeError("the contestants did not write the same numbers of tokens")
    print(f"\n{shape.name} shape: {contest.what}; each wrote {sum(ours.tokens)} tokens")
    print(ours.line("BriefDesk"), flush=True)
    for rival in contest.rivals:
        ratio = median(runs[rival.way].seconds) / median(ours.seconds)
        print(f"{runs[rival.way].line(rival.what)}   {ratio:.1f}x   {aim(ratio, rival.aim)}")
    reference = list(runs)[contest.reference]
    share = median(ours.peaks) / median(runs[reference].peaks)
    print(f"  memory against {reference:26} {100 * share:6.0f} %    {limit(share, contest.memory)}")
    _print_speed_limit(shape, ours, bandwidth)
    return runs


def aim(ratio: float, least: float) -> str:
    return f"(aim: at least {least:g}{'' if ratio >= least else ': MISSED'})"


def limit(share: float, most: float) -> str:
    return f"(aim: at most {most:g}{'' if share <= most else ': MISSED'})"


def _print_speed_limit(shape: Shape, ours: Runs, bandwidth: float) -> None:
    """What part of the time the reading of the decoder's weights alone would take."""
    if shape.family == "bart":
        few = Runs()
        for _ in ours.seconds:
            once(OURS, shape, few, {"tokens": FEW_TOKENS}, {})
        steps, seconds = SUMMARY_TOKENS - FEW_TOKENS, median(ours.seconds) - median(few.seconds)
        rows, what = shape.words, "without the encoder"
    else:
        steps, seconds = ours.steps, median(ours.seconds)
        rows = len((shape.converted / "vmap.txt").read_text("utf-8").split())
        what = "with the encoder; lanes step side by side"
    size = weights_a_step(shape, rows)
    speed = steps * size / seconds / 1e9
    print(
        f"  a step: {1000 * seconds / steps:.1f} ms ({what}), {size / 1e6:.0f} MB of weights: {speed:.1f} GB/s, "
        f"{100 * speed / bandwidth:.0f} % of what the memory gives",
        flush=True,
    )


if __name__ == "__main__":
    if "--explore" in sys.argv:
        from benchmarks import exploring

        exploring.report()
    else:
        report(quick="--quick" in sys.argv)
