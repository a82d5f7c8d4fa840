"""What a person has changed, step by step, and the way back and forth through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Slot:
    """Something that a person can change: a sentence of the summary, of its translation into `language`, whether
    doubts (`keys`) are settled, a piece (`row`) of the translated article, or the translated headline."""

    kind: Literal["summary", "translation", "settled", "article", "headline"]
    row: int = -1
    language: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """`None`: as the model has left it."""

    slot: Slot
    before: str | None
    after: str | None


class History:
    """A new change takes away what could have been done again."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def add(self, change: Change) -> None:
        self._done.append(change)
        self._undone.clear()

    def undo(self) -> Change | None:
        """The newest change, for its `before` to be put back."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Change | None:
        """The change that was undone last, for its `after` to be put back."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]
