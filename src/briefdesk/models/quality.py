"""Stars: a published figure beside the best one published for the same pair of languages and the same test."""

from __future__ import annotations

import tomllib
from functools import cache

from msgspec import Struct, convert

from briefdesk import paths
from briefdesk.models.catalogue import Quality

_STEPS = ((0.95, 5), (0.88, 4), (0.80, 3), (0.65, 2))
"""The least share of the best figure, and the stars for it. Less than all of them is one star."""


class Best(Struct, frozen=True, forbid_unknown_fields=True):
    """`tests`: names of the same test. `values`: the best figure, by pair. `source`: who says so."""

    metric: str
    tests: tuple[str, ...]
    source: str
    values: dict[str, float]


def stars(quality: Quality) -> int | None:
    """1 to 5; `None` where nobody has published what it could be compared with."""
    best = best_of(quality)
    if best is None:
        return None
    share = quality.value / best
    return next((count for least, count in _STEPS if share >= least), 1)


def best_of(quality: Quality) -> float | None:
    """The best figure for the same pair and the same test; `None` where none is known."""
    for best in _published():
        if best.metric == quality.metric and quality.test in best.tests and quality.pair in best.values:
            return best.values[quality.pair]
    return None


@cache
def _published() -> tuple[Best, ...]:
    with (paths.resources() / "best_published.toml").open("rb") as file:
        return convert(tomllib.load(file)["best"], tuple[Best, ...])
