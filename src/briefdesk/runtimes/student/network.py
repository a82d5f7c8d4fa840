"""The network itself: a transformer encoder, and a decoder whose layers are a simple recurrent unit (SSRU), attention
to the source, and a feed-forward part.

Shapes: B texts of at most S words, D numbers a word, H heads. The equations are those of Marian (Junczys-Dowmunt and
others, 2018) and of "From Research to Production and Back" (Kim and others, 2019) for the recurrent unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from briefdesk.runtimes.student.configuration import HEADS
from briefdesk.runtimes.student.products import Array
from briefdesk.runtimes.student.weights import DecoderLayer, EncoderLayer, FeedForward, Norm, Weights

EPSILON = np.float32(1e-6)
MASKED = np.float32(-99999999)
MODEST = 50
"""Scores of attention of less than this, either way, are far from what e cannot be raised to."""


@dataclass(slots=True)
class Memory:
    """The source as the decoder sees it. `keys`: a layer, (B, H, D/H, S); `values`: a layer, (B, H, S, D/H); `mask`:
    (B, 1, S, 1), added to the scores; `None` where no text is shorter than the others."""

    keys: list[Array]
    values: list[Array]
    mask: Array | None

    def take(self, rows: NDArray[np.intp] | slice) -> Memory:
        """Of these texts, in this order; one may come more than once. Of a slice nothing is copied."""
        mask = None if self.mask is None else self.mask[rows]
        return Memory([each[rows] for each in self.keys], [each[rows] for each in self.values], mask)


def encode(weights: Weights, texts: Sequence[NDArray[np.int64]]) -> Memory:
    """`texts`: word ids, the end included. Their words stand below each other, N in all: nothing is filled up."""
    ends = np.cumsum([len(text) for text in texts])
    places = [slice(end - len(text), end) for text, end in zip(texts, ends, strict=True)]
    position = positions(max(map(len, texts)), weights.configuration.width)
    x = embedded(weights.source.of(np.concatenate(texts)), np.concatenate([position[: len(text)] for text in texts]))
    for layer in weights.encoder:
        x = _encoder_layer(layer, x, places)
    return _memory(weights, x, places)


def _encoder_layer(layer: EncoderLayer, x: Array, places: Sequence[slice]) -> Array:
    """`x`: (N, D); `places`: the words of each text in it, which look at each other only."""
    parts = layer.projection(x).reshape(len(x), 3, HEADS, -1)
    found = np.empty_like(parts[:, 0])
    for place in places:
        query, key, value = parts[place].transpose(1, 2, 0, 3)
        attention(query, key, value, None, out=found[place].swapaxes(0, 1))
    x = normed(layer.output(found.reshape(x.shape)), x, layer.norm)
    return feed_forward(layer.ffn, x)


def _memory(weights: Weights, x: Array, places: Sequence[slice]) -> Memory:
    lengths = np.array([place.stop - place.start for place in places])
    longest, width, layers = lengths.max(), x.shape[1], len(weights.decoder)
    keys = np.zeros((layers, len(places), HEADS, width // HEADS, longest), np.float32)
    values = np.zeros((layers, len(places), HEADS, longest, width // HEADS), np.float32)
    made = weights.memory(x).reshape(len(x), layers, 2, HEADS, -1)
    for number, place in enumerate(places):
        keys[:, number, ..., : lengths[number]] = made[place, :, 0].transpose(1, 2, 3, 0)
        values[:, number, :, : lengths[number]] = made[place, :, 1].transpose(1, 2, 0, 3)
    mask = None
    if lengths.min() < longest:
        mask = np.where(np.arange(longest) < lengths[:, None], np.float32(0), MASKED)[:, None, :, None]
    return Memory(list(keys), list(values), mask)


def step(weights: Weights, states: list[Array], memory: Memory, x: Array) -> Array:
    """One word further. `states`: (B, D) a layer, changed in place; `x`: the last words, embedded, (B, D).

    Returns (B, D): what the next word is chosen by.
    """
    for number, layer in enumerate(weights.decoder):
        states[number], x = _recur(layer, states[number], x)
        query = layer.query(x).reshape(len(x), HEADS, 1, -1)
        keys = memory.keys[number].swapaxes(-1, -2)
        found = attention(query, keys, memory.values[number], memory.mask).reshape(x.shape)
        x = normed(layer.output(found), x, layer.norm)
        x = feed_forward(layer.ffn, x)
    return x


def start(weights: Weights, count: int) -> list[Array]:
    """The states before the first word."""
    return [np.zeros((count, weights.configuration.width), np.float32) for _ in weights.decoder]


def _recur(layer: DecoderLayer, state: Array, x: Array) -> tuple[Array, Array]:
    """The new state, and what comes out. Changes `state`. The gate is a sigmoid: 1 / (1 + e^-z)."""
    both = layer.cell(x)
    new, closing = both[:, : x.shape[1]], np.exp(-both[:, x.shape[1] :])
    closing += 1
    state -= new
    state /= closing
    state += new
    return state, normed(np.maximum(state, 0), x, layer.cell_norm)


def attention(query: Array, keys: Array, values: Array, mask: Array | None, out: Array | None = None) -> Array:
    """`query`: (..., Q, D/H), `keys`, `values`: (..., S, D/H). Returns (..., Q, D/H)."""
    scores: Array = keys @ query.swapaxes(-1, -2)  # (..., S, Q): NumPy adds up rows faster than what is in a row
    scores *= np.float32(query.shape[-1] ** -0.5)
    if not -MODEST < scores.min() <= scores.max() < MODEST:
        scores -= np.maximum.reduce(scores, -2, keepdims=True)
    if mask is not None:
        scores += mask
    np.exp(scores, out=scores)
    total = np.add.reduce(scores, -2)[..., None]
    found: Array = np.divide(scores.swapaxes(-1, -2) @ values, total, out=out)
    return found


def feed_forward(layer: FeedForward, x: Array) -> Array:
    inner = layer.inner(x)
    np.maximum(inner, 0, out=inner)
    return normed(layer.outer(inner), x, layer.norm)


def normed(sublayer: Array, x: Array, norm: Norm) -> Array:
    """The norm of their sum, each of (N, D). Changes `sublayer`."""
    average = _average(x.shape[1])
    sublayer += x
    sublayer -= sublayer @ average
    deviation = np.einsum("ni,ni->n", sublayer, sublayer)[:, None] * average[0]
    deviation += EPSILON
    np.sqrt(deviation, out=deviation)
    sublayer /= deviation
    sublayer *= norm.scale
    sublayer += norm.bias
    return sublayer


@lru_cache(maxsize=8)
def _average(width: int) -> Array:
    """(width, 1): a product with it is the mean."""
    return np.full((width, 1), 1 / width, np.float32)


def embedded(rows: Array, position: Array) -> Array:
    """Words as the first layer sees them. `rows`: of the embedding, (..., D)."""
    scaled: Array = rows * np.float32(rows.shape[-1] ** 0.5) + position
    return scaled


@lru_cache(maxsize=8)
def positions(count: int, width: int) -> Array:
    """(count, width): all sines, then all cosines."""
    half = width // 2
    frequencies = 10000.0 ** (-np.arange(half) / max(1, half - 1))
    angles = np.arange(count)[:, None] * frequencies
    made = np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)
    made.flags.writeable = False
    return made
