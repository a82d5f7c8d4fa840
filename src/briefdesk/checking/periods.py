"""What is said of time and amount without a figure: "the end of the season", "more than a decade", "doubled"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

_IN_BETWEEN = 5
"""Tokens."""

_LEAST_SCALE = 1_000

Kind = Literal["edge", "single", "one-unit", "plural", "money", "one", "times", "first"]


@dataclass(frozen=True, slots=True)
class Period(Span):
    """`says`: the unit of time, the currency, or by how much something grew. `scale`: 1,000,000 for "millions of
    dollars".

    `kind`: "edge" of "the end of the year", "single" of "almost a year", "one-unit" of "a one-year ban", "plural" of
    "just hours", "money" of "millions of dollars", "one" of "at least one", "times" of "doubled", "first".
    """

    kind: Kind
    says: str = ""
    scale: int = 0


def periods(found: Sequence[Token], words: Lexicon, numbers: Sequence[Span]) -> Iterator[Period]:
    """In order. `numbers`: those of the text; no part of one is an amount without a figure."""
    numbered = {place for number in numbers for place in range(number.start, number.end)}
    for i, token in enumerate(found):
        if token.kind == "word":
            for period in next(filter(None, (read(found, i, words) for read in _READERS)), ()):
                if period.kind != "money" or period.start not in numbered:
                    yield period


def _edge(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    if found[i].folded not in words.edges or not (end := _time_after(found, i + 1, words)):
        return []
    return [Period(found[i].start, found[end].end, "edge", words.time.get(found[end].text) or "")]


def _single(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    if not i or not (unit := _time(found, i + 1, words)):
        return []
    about = found[i].folded in words.one and found[i - 1].folded in words.approximately
    return [Period(found[i].start, found[i + 1].end, "single", unit)] if about else []


def _one_unit(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    hyphened = found[i].folded in words.alone and i + 1 < len(found) and found[i + 1].text in "-‑"
    unit = _time(found, i + 2, words) if hyphened else ""
    return [Period(found[i].start, found[i + 2].end, "one-unit", unit)] if unit else []


def _plural(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    unit = _time(found, i, words) if i and found[i - 1].folded in words.merely else ""
    return [Period(found[i].start, found[i].end, "plural", unit)] if unit else []


def _money(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    """A scale, and a currency close behind it."""
    scale = words.scales.get(found[i].text) or 0
    if scale < _LEAST_SCALE or len(found[i].text) == 1 or (i and found[i - 1].folded in words.one):
        return []
    for token in found[i + 1 : i + 3]:
        if currency := words.currencies.get(token.text):
            return [Period(found[i].start, token.end, "money", currency, scale)]
    return []


def _one(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    if found[i].folded in words.alone:
        for length in (1, 2, 3):
            if i >= length and " ".join(token.folded for token in found[i - length : i]) in words.above:
                return [Period(found[i - length].start, found[i].end, "one")]
    return []


def _times(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    factor = words.times.get(found[i].text)
    return [Period(found[i].start, found[i].end, "times", factor)] if factor else []


def _first(found: Sequence[Token], i: int, words: Lexicon) -> list[Period]:
    token = found[i]
    return [Period(token.start, token.end, "first")] if token.folded in words.at_first else []


_Reader = Callable[[Sequence[Token], int, Lexicon], list[Period]]
_READERS: tuple[_Reader, ...] = (_edge, _single, _one_unit, _plural, _money, _one, _times, _first)


def _time(found: Sequence[Token], i: int, words: Lexicon) -> str:
    """The unit of time at this place; "" for none."""
    return (words.time.get(found[i].text) or "") if i < len(found) else ""


def _time_after(found: Sequence[Token], i: int, words: Lexicon) -> int:
    """The place of a unit of time that only small words part from place `i`; 0 for none."""
    for place in range(i, min(len(found), i + _IN_BETWEEN)):
        if found[place].folded in words.time:
            return place
        if found[place].text in "[]":  # what a reporter put in
            continue
        if found[place].kind != "word" or not (
            found[place].folded in words.small or found[place].folded in words.shifts_before
        ):
            break
    return 0
