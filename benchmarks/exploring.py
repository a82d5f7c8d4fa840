"""What was tried to make text models faster: settings beside those shipped, in turn, fewer runs of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks.shapes import ensure
from benchmarks.text_models import OURS, Runs, once
from benchmarks.timing import median

RUNS = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """`settings`: of `benchmarks.contestants.with_briefdesk`."""

    what: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    way: str = OURS


_LIBRARY = (
    Trial("MKL for the matrices", environment={"CT2_USE_MKL": "1"}),
    Trial("MKL, matrices packed at loading", environment={"CT2_USE_MKL": "1", "CT2_USE_EXPERIMENTAL_PACKED_GEMM": "1"}),
    Trial("no MKL", environment={"CT2_USE_MKL": "0"}),
)
SUMMARISER = (
    Trial("as shipped"),
    Trial("one thread", {"threads": 1}),
    *_LIBRARY,
)
TRANSLATOR = (
    Trial("as shipped"),
    Trial("all cores on one group", {"one_lane": True}),
    Trial("groups of up to 150 tokens", {"GROUP_TOKENS": 150}),
    Trial("groups of up to 300 tokens", {"GROUP_TOKENS": 300}),
    Trial("groups of five as they come", {"sorted": False}),
    Trial("any token of the vocabulary", {"restrict": False}),
    Trial("int8_float32", {"compute_type": "int8_float32"}),
    Trial("int16", {"compute_type": "int16"}),
    *_LIBRARY,
    Trial("CTranslate2, sentence by sentence", way="one"),
)


def report(shape_names: tuple[str, ...] = ("distilbart-12-6", "tc-big", "opus-mt")) -> None:
    for name in shape_names:
        shape = ensure(name)
        trials = [(trial, Runs()) for trial in (SUMMARISER if shape.family == "bart" else TRANSLATOR)]
        for _ in range(RUNS):
            for trial, runs in trials:
                once(trial.way, shape, runs, trial.settings, trial.environment)
        _, usual = trials[0]
        print(f"\n{name}")
        for trial, runs in trials:
            took = median(runs.seconds) / median(usual.seconds)
            same = "" if runs.digest == usual.digest else "  other text"
            print(f"  {trial.what:42} {median(runs.seconds):6.2f} s  {took:5.2f}  {median(runs.peaks):5.0f} MB{same}")
