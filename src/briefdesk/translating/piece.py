"""A text after its translation, and what is doubtful about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """`problems`: codes of `findings.NOTES`; none where nothing looks wrong."""

    text: str
    problems: tuple[str, ...] = ()
