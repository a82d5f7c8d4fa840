"""From a source to its most likely translation: greedy, or with a beam. Several texts at a time, none of which changes
what comes of the others.

Rows: a beam has so many of them, one behind the other, whether all are in use or not. A text that is done keeps its
rows until it is the last one, or many are done: to take rows out between others is to copy the memory of all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding
from briefdesk.runtimes.student.network import Memory, embedded, positions, start, step
from briefdesk.runtimes.student.output import Output
from briefdesk.runtimes.student.penalties import penalise
from briefdesk.runtimes.student.products import Array
from briefdesk.runtimes.student.weights import Weights

CROWDED = 0.75
"""The share of texts that are not done, below which the others' rows are taken out."""


@dataclass(frozen=True, slots=True)
class Written:
    """`choices`: places in `Output.words`, without the end. `total`: log-probability of all, the end included."""

    choices: tuple[int, ...] = ()
    total: float = 0.0
    ended: bool = False

    def last(self, otherwise: int) -> int:
        return self.choices[-1] if self.choices else otherwise

    def rank(self, length_penalty: float = 1.0) -> float:
        length = max(1, len(self.choices) + self.ended)
        return self.total / math.pow(length, length_penalty)


@dataclass(slots=True)
class _Beam:
    """The translations of a text that go on, best first, and those that came to their end."""

    text: int
    open: list[Written]
    ended: list[Written] = field(default_factory=list)

    def is_done(self, width: int) -> bool:
        return len(self.ended) >= width

    def advance(self, best: Sequence[tuple[int, int, float]], end: int, width: int) -> list[int]:
        """`best`: continuations, best first: which of the open ones, by what, log-probability of the whole.

        Returns which of those that were open each one that is open now goes on from.
        """
        parents: list[int] = []
        following: list[Written] = []
        for rank, (parent, choice, total) in enumerate(best):
            choices = self.open[parent].choices
            if choice != end and len(following) < width:
                parents.append(parent)
                following.append(Written((*choices, choice), total))
            elif choice == end and rank < width:
                self.ended.append(Written(choices, total, ended=True))
        self.open = following or self.open
        return parents or list(range(width))

    def best(self, decoding: Decoding) -> Written:
        """One without an end stands in only where none has come to its own: going in circles is likely in each step."""
        return max(self.ended or self.open, key=lambda written: written.rank(decoding.length_penalty))


def search(weights: Weights, memory: Memory, output: Output, decoding: Decoding, cancel: CancelToken) -> list[Written]:
    """The best of each text. Raises `Cancelled` between two words."""
    width, beams = decoding.beams, [_Beam(text, [Written()] * decoding.beams) for text in range(output.texts)]
    rows = _Rows(weights, memory, output, beams, width)
    x = np.zeros((len(beams) * width, weights.configuration.width), np.float32)
    for position in positions(decoding.max_tokens, x.shape[1]):
        cancel.check()
        scores = output(step(weights, rows.states, rows.memory, embedded(x, position)), rows.biases)
        penalise(scores, [written.choices for beam in rows.beams for written in beam.open], output.end, decoding)
        best = _best(scores, rows.beams, width) if width > 1 else _greedy(scores, rows.beams)
        if not rows.advance(best, output.end):
            break
        x = output.embedding(np.array([written.last(output.end) for beam in rows.beams for written in beam.open]))
    return [beam.best(decoding) for beam in beams]


class _Rows:
    """What each translation that goes on has in the network."""

    def __init__(self, weights: Weights, memory: Memory, output: Output, beams: list[_Beam], width: int) -> None:
        self.beams, self._width = beams, width
        self.states = start(weights, len(beams) * width)
        texts = np.arange(len(beams)).repeat(width)
        self.biases = output.biases(texts)
        self.memory = memory.take(texts) if width > 1 else memory

    def advance(self, best: list[list[tuple[int, int, float]]], end: int) -> bool:
        """Whether there is any text left that is not done."""
        parents = [
            range(self._width) if beam.is_done(self._width) else beam.advance(each, end, self._width)
            for beam, each in zip(self.beams, best, strict=True)
        ]
        if self._width > 1:
            places = np.array([at * self._width + parent for at, each in enumerate(parents) for parent in each])
            self.states = [state[places] for state in self.states]
        live = [number for number, beam in enumerate(self.beams) if not beam.is_done(self._width)]
        last = live[-1] + 1 if live else 0
        is_crowded = len(live) >= CROWDED * last
        kept = range(last) if is_crowded else live
        if len(kept) < len(self.beams):
            self.beams = [self.beams[number] for number in kept]
            each = np.array(kept, int)[:, None] * self._width + np.arange(self._width)
            self._keep(slice(last * self._width) if is_crowded else each.reshape(-1))
        return bool(live)

    def _keep(self, rows: NDArray[np.intp] | slice) -> None:
        self.states = [state[rows] for state in self.states]
        self.memory, self.biases = self.memory.take(rows), self.biases[rows]


def _greedy(scores: Array, beams: Sequence[_Beam]) -> list[list[tuple[int, int, float]]]:
    """The best continuation of each text. Changes `scores`."""
    best = scores.argmax(1)
    scores -= scores[np.arange(len(best)), best][:, None]
    np.exp(scores, out=scores)
    shares = np.log(scores.sum(1)).tolist()
    return [
        [(0, choice, beam.open[0].total - share)]
        for choice, beam, share in zip(best.tolist(), beams, shares, strict=True)
    ]


def _best(scores: Array, beams: Sequence[_Beam], width: int) -> list[list[tuple[int, int, float]]]:
    """The best continuations of each beam: more than it is wide, as some may be ends. Changes `scores`."""
    choices = scores.shape[1]
    before = np.array([[written.total for written in beam.open] for beam in beams], np.float32)
    if all(not beam.open[0].choices for beam in beams):
        before[:, 1:] = -np.inf  # at the beginning all rows of a beam are the same
    totals = (log_softmax(scores).reshape(len(beams), width, choices) + before[:, :, None]).reshape(len(beams), -1)
    most = min(2 * width, totals.shape[1])
    best = np.argpartition(totals, -most, axis=1)[:, -most:]
    best = np.take_along_axis(best, np.argsort(-np.take_along_axis(totals, best, 1), axis=1, kind="stable"), 1)
    found = np.take_along_axis(totals, best, 1).tolist()
    return [
        [(place // choices, place % choices, total) for place, total in zip(places, each, strict=True)]
        for places, each in zip(best.tolist(), found, strict=True)
    ]


def log_softmax(scores: Array) -> Array:
    """Changes `scores`."""
    scores -= scores.max(1, keepdims=True)
    scores -= np.log(np.exp(scores).sum(1, keepdims=True))
    return scores
