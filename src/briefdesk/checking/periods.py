"""What is said of time and amount without a figure: "the end of the season", "more than a decade", "doubled"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

_FIRST = ("first", "prim", "перш", "вперше", "уперше")
_IN_BETWEEN = 4


@dataclass(frozen=True, slots=True)
class Period(Span):
    """`says`: the unit of time, or the stem of the word."""

    kind: Literal["edge", "single", "times", "first"]
    says: str


def periods(found: Sequence[Token], words: Lexicon) -> Iterator[Period]:
    """In order."""
    for i, token in enumerate(found):
        if token.kind != "word":
            continue
        if token.folded in words.edges and (end := _time_after(found, i + 1, words)):
            yield Period(token.start, found[end].end, "edge", words.time.get(found[end].text) or "")
        elif (
            token.folded in words.one
            and i
            and found[i - 1].folded in words.approximately
            and _is_time(found, i + 1, words)
        ):
            yield Period(token.start, found[i + 1].end, "single", words.time.get(found[i + 1].text) or "")
        elif token.folded in words.times:
            yield Period(token.start, token.end, "times", token.folded[:4])
        elif token.folded.startswith(_FIRST) and token.folded in words.first:
            yield Period(token.start, token.end, "first", "")


def _is_time(found: Sequence[Token], i: int, words: Lexicon) -> bool:
    return i < len(found) and found[i].folded in words.time


def _time_after(found: Sequence[Token], i: int, words: Lexicon) -> int:
    """The place of a unit of time that only small words part from place `i`; 0 for none."""
    for place in range(i, min(len(found), i + _IN_BETWEEN)):
        if found[place].folded in words.time:
            return place
        if found[place].kind != "word" or not (
            found[place].folded in words.small or found[place].folded in ("next", "last", "this")
        ):
            break
    return 0
