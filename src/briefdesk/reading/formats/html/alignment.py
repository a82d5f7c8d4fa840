"""Finds extracted text again in the blocks of the page that it came from.

Extractors give text back changed: lines merged or split, markup gone. Runs of words survive. A block belongs to the
article where most of its runs occur in the extracted text; a line too short for runs counts as one. Where a text
stands on the page twice, the block nearest to the rest of the article is meant.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from statistics import median_low

from briefdesk.reading.document import Block

RUN = 4
"""Words in a run."""
LONG = 8
"""Words of a line that may be a paragraph; less is a label."""
MOST = 0.5
"""Share of a block's runs that must occur in the extracted text, and the other way round."""
NEARLY_ALL = 0.8
"""Share of a line's words that the page shows somewhere, where the line is the page's own text in another order."""

_Run = tuple[str, ...]
_WORD = re.compile(r"\w+")


def chosen(blocks: Sequence[Block], lines: Sequence[str]) -> tuple[list[int], dict[int, list[str]]]:
    """Indexes of the blocks that hold the extracted `lines`, in order, and long lines that stand in no block.

    The latter, text that the page carries but does not show, by the index of the block that they follow, -1 for the
    top of the page.
    """
    readings = [_readings(block.text) for block in blocks]
    extracted = [_runs(line) for line in lines]
    hidden = [bool(block.removed) for block in blocks]
    indexes = sorted(_matching(readings, hidden, extracted))
    home: dict[_Run, int] = {}
    for index in indexes:
        for run in (run for runs in readings[index] for run in runs):
            home.setdefault(run, index)
    homeless: dict[int, list[str]] = defaultdict(list)
    for follows, line in _homeless(lines, extracted, home, _Shown(" ".join(block.text for block in blocks))):
        homeless[follows].append(line)
    return indexes, homeless


def _words(text: str) -> _Run:
    return tuple(_WORD.findall(text.casefold()))


def _runs(text: str) -> list[_Run]:
    words = _words(text)
    return [words[at : at + RUN] for at in range(max(1, len(words) - RUN + 1))] if words else []


def _readings(text: str) -> list[list[_Run]]:
    """The runs of a block: all in one, and, where it has line breaks, line by line."""
    lines = text.split("\n")
    whole = _runs(text)
    return [whole] if len(lines) == 1 else [whole, [run for line in lines for run in _runs(line)]]


def _matching(
    readings: Sequence[list[list[_Run]]], hidden: Sequence[bool], lines: Sequence[list[_Run]]
) -> Iterator[int]:
    """Each run is given to one block only: to one that shows, then to the longest, then to the one nearest by."""
    wanted = Counter(run for line in lines for run in line)
    candidates = [at for at, block in enumerate(readings) if _best(block, wanted)]
    if not candidates:
        return
    middle = median_low([at for at in candidates for _ in readings[at][0]])
    for at in sorted(candidates, key=lambda at: (hidden[at], -len(readings[at][0]), abs(at - middle))):
        runs = _best(readings[at], wanted)
        if runs:
            wanted.subtract(runs)
            yield at


def _best(readings: list[list[_Run]], wanted: Counter[_Run]) -> list[_Run]:
    """The reading of which most runs are still wanted; nothing where there is none."""
    fitting = (runs for runs in readings if sum(wanted[run] > 0 for run in runs) > MOST * len(runs))
    return next(fitting, [])


class _Shown:
    """The visible text of the page."""

    def __init__(self, text: str) -> None:
        self._runs = frozenset(_runs(text))
        self._words = frozenset(_words(text))

    def has(self, line: str) -> bool:
        """Whether most of `line` stands there, or nearly all its words do: extractors leave out, repeat and join."""
        runs, words = _runs(line), _words(line)
        return sum(run in self._runs for run in runs) > MOST * len(runs) or sum(
            word in self._words for word in words
        ) >= NEARLY_ALL * len(words)


def _homeless(
    lines: Sequence[str], extracted: Sequence[list[_Run]], home: dict[_Run, int], shown: _Shown
) -> Iterator[tuple[int, str]]:
    last = -1
    for line, runs in zip(lines, extracted, strict=True):
        last = next((home[run] for run in reversed(runs) if run in home), last)
        if len(runs) > LONG - RUN and not shown.has(line):
            yield last, line
