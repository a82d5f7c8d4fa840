"""Ways to run the same model on the same texts, each in a process of its own (`python -m benchmarks.contestants`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Output:
    """What a text became. `tokens`: without the beginning and the end."""

    text: str
    tokens: int
