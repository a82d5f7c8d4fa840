"""The tensors of a model file, by what they do: layers as float32, ready to be multiplied with; embeddings as they are.

Rounded numbers are turned back once, at loading: the processor multiplies float32 fast, and the activations lose
nothing. Embeddings, two fifths of the file and more, stay in eight bits: a text needs few of their rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from briefdesk.runtimes.student.configuration import ITEM, LONGEST, Configuration, read_configuration
from briefdesk.runtimes.student.container import FLOAT32, INT8, Item, Unreadable, read_container
from briefdesk.runtimes.student.products import LINE, Array, Linear, Room

MULTIPLIER = "_QuantMultA"


@dataclass(frozen=True, slots=True)
class Norm:
    """Each of (width,)."""

    scale: Array
    bias: Array


@dataclass(frozen=True, slots=True)
class FeedForward:
    inner: Linear
    outer: Linear
    norm: Norm


@dataclass(frozen=True, slots=True)
class EncoderLayer:
    """`projection`: queries, keys and values beside each other, (width, 3 · width)."""

    projection: Linear
    output: Linear
    norm: Norm
    ffn: FeedForward


@dataclass(frozen=True, slots=True)
class DecoderLayer:
    """`cell`: what comes in and the gate beside each other, (width, 2 · width). `query`, `output`: of the attention to
    the source; its keys and values are made once, for all layers."""

    cell: Linear
    cell_norm: Norm
    query: Linear
    output: Linear
    norm: Norm
    ffn: FeedForward


@dataclass(frozen=True, slots=True)
class Embedding:
    """`rows`: (words, width), float32, or eight bits that were multiplied by `scale`."""

    rows: NDArray[np.float32] | NDArray[np.int8]
    scale: float

    def __len__(self) -> int:
        return len(self.rows)

    def of(self, words: NDArray[np.int64]) -> Array:
        """(*words.shape, width)."""
        return self.rows[words].astype(np.float32) * np.float32(1 / self.scale)


@dataclass(frozen=True, slots=True)
class Weights:
    """`memory`: keys and values of all decoder layers beside each other, (width, 2 · layers · width).
    `output_bias`: (target words,)."""

    configuration: Configuration
    source: Embedding
    target: Embedding
    encoder: tuple[EncoderLayer, ...]
    decoder: tuple[DecoderLayer, ...]
    memory: Linear
    output_bias: Array


def read_weights(file: bytes) -> Weights:
    """Raises `Unreadable`."""
    items = read_container(file)
    configuration = read_configuration(_description(items))
    tensors = _Tensors(items, configuration)
    shared = "Wemb" in items
    source = tensors.embedding("Wemb" if shared else "encoder_Wemb")
    target = source if shared else tensors.embedding("decoder_Wemb")
    layers = range(1, configuration.decoder + 1)
    weights = Weights(
        configuration,
        source,
        target,
        tuple(tensors.encoder_layer(f"encoder_l{number}") for number in range(1, configuration.encoder + 1)),
        tuple(tensors.decoder_layer(f"decoder_l{number}") for number in layers),
        tensors.beside(*(f"decoder_l{number}_context_{part}" for number in layers for part in "kv"), many=True),
        tensors.row("decoder_ff_logit_out_b", len(target)),
    )
    tensors.check_all_read()
    return weights


def _description(items: Mapping[str, Item]) -> str:
    if ITEM not in items or items[ITEM].type != INT8:
        raise Unreadable("it does not describe itself")
    return bytes(items[ITEM].data[: LONGEST + 1]).split(b"\0")[0].decode("utf-8", "replace")


class _Tensors:
    """Tensors by name, each of the shape that its place asks for. All methods raise `Unreadable`."""

    def __init__(self, items: Mapping[str, Item], configuration: Configuration) -> None:
        self._items, self._read = items, {ITEM}
        size = sum(4 * prod(item.shape) + LINE for name, item in items.items() if "Wemb" not in name)
        self._room = Room(size, piece=sum(len(item.data) for item in items.values()))  # none above the file's own size
        self._width, self._hidden = configuration.width, configuration.hidden

    def encoder_layer(self, name: str) -> EncoderLayer:
        return EncoderLayer(
            self.beside(*(f"{name}_self_{part}" for part in "qkv"), many=True),
            self.beside(f"{name}_self_o", many=True),
            self.norm(f"{name}_self_Wo"),
            self.feed_forward(f"{name}_ffn", many=True),
        )

    def decoder_layer(self, name: str) -> DecoderLayer:
        cell = np.concatenate([self.matrix(f"{name}_rnn_W"), self.matrix(f"{name}_rnn_Wf")], axis=1)
        bias = np.concatenate([np.zeros(self._width, np.float32), self.row(f"{name}_rnn_bf", self._width)])
        return DecoderLayer(
            Linear(cell, bias, self._room),
            self.norm(f"{name}_rnn_ffn"),
            self.beside(f"{name}_context_q"),
            self.beside(f"{name}_context_o"),
            self.norm(f"{name}_context_Wo"),
            self.feed_forward(f"{name}_ffn"),
        )

    def feed_forward(self, name: str, *, many: bool = False) -> FeedForward:
        width, hidden = self._width, self._hidden
        return FeedForward(
            Linear(self.matrix(f"{name}_W1", width, hidden), self.row(f"{name}_b1", hidden), self._room, many=many),
            Linear(self.matrix(f"{name}_W2", hidden, width), self.row(f"{name}_b2", width), self._room, many=many),
            self.norm(f"{name}_ffn"),
        )

    def beside(self, *names: str, many: bool = False) -> Linear:
        """Products of one input, done as one. A name ends in the letter of its weight and bias."""
        weights = [self.matrix(f"{name[:-1]}W{name[-1]}") for name in names]
        biases = [self.row(f"{name[:-1]}b{name[-1]}", self._width) for name in names]
        return Linear(np.concatenate(weights, axis=1), np.concatenate(biases), self._room, many=many)

    def norm(self, name: str) -> Norm:
        return Norm(self.row(f"{name}_ln_scale", self._width), self.row(f"{name}_ln_bias", self._width))

    def row(self, name: str, length: int) -> Array:
        return self._item(name, (1, length)).floats().reshape(-1).copy()

    def matrix(self, name: str, rows: int = 0, columns: int = 0) -> Array:
        """(in, out). In eight bits they are stored the other way round, whatever their shape says."""
        shape = (rows or self._width, columns or self._width)
        item = self._item(name, shape)
        if item.type == FLOAT32:
            return item.floats().astype(np.float32)
        numbers, scale = item.integers()
        return numbers.reshape(shape[::-1]).T.astype(np.float32) * np.float32(1 / scale)

    def embedding(self, name: str) -> Embedding:
        """Stored as its shape says. Copied, so that the file itself need not stay in memory."""
        if name not in self._items:
            raise Unreadable(f"{name} is missing in it")
        item = self._item(name, (self._items[name].shape[0], self._width))
        if item.type == FLOAT32:
            return Embedding(item.floats().astype(np.float32), 1)
        numbers, scale = item.integers()
        return Embedding(numbers.reshape(item.shape).copy(), scale)

    def _item(self, name: str, shape: tuple[int, ...]) -> Item:
        if name not in self._items:
            raise Unreadable(f"{name} is missing in it")
        if self._items[name].shape != shape:
            raise Unreadable(f"{name} in it has another shape than its place")
        self._read.add(name)
        return self._items[name]

    def check_all_read(self) -> None:
        """A tensor that has no place here belongs to a network of another kind. What the engine multiplies activations
        by is not needed, as they are not rounded."""
        for name in self._items.keys() - self._read:
            if not name.endswith(MULTIPLIER):
                raise Unreadable(f"it is a network of another kind (it has {name})")
