"""Random weights in the shape of Firefox's models, of which varied texts come: plain ones repeat a word for ever.

The numbers come from sums of whole random numbers, so that they are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from briefdesk.runtimes.student import output, products, weights
from tests.models.student_files import Array, is_rounded

DESCRIPTION = """\
type: transformer
dim-emb: {width}
transformer-dim-ffn: {hidden}
transformer-heads: 8
enc-depth: {encoder}
dec-depth: {decoder}
dim-vocabs:
  - {source}
  - {target}
tied-embeddings-all: {shared}
tied-embeddings: {tied}
tied-embeddings-src: false
transformer-decoder-autoreg: rnn
dec-cell: ssru
transformer-preprocess: ""
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-train-position-embeddings: false
transformer-tied-layers:
  []
transformer-no-projection: false
layer-normalization: false
skip: false
lemma-dim-emb: 0
version: v1.9.56
"""

ENDS_SOON, NEVER_ENDS = 7.0, -100.0
"""Biases of the end."""


@dataclass(frozen=True, slots=True)
class Architecture:
    """`shared`: one vocabulary for both languages. Sizes as in `briefdesk.runtimes.student.configuration`."""

    width: int
    hidden: int
    encoder: int
    decoder: int
    source: int
    target: int
    shared: bool = True

    def describe(self) -> str:
        return DESCRIPTION.format(
            width=self.width,
            hidden=self.hidden,
            encoder=self.encoder,
            decoder=self.decoder,
            source=self.source,
            target=self.target,
            shared=str(self.shared).lower(),
            tied=str(not self.shared).lower(),
        )


def forge(architecture: Architecture, seed: int, end_bias: float = ENDS_SOON) -> dict[str, Array]:
    """All tensors of a model, by name."""
    chance = np.random.default_rng(seed)
    tensors = {name: _tensor(name, shape, chance) for name, shape in shapes(architecture)}
    for name, tensor in tensors.items():
        if name.endswith("ffn_W2"):
            tensors[name] = tensor - tensor.mean(0)
        elif name.endswith(("context_Wq", "context_Wk")):
            tensors[name] = 3 * tensor
    tensors[f"decoder_l{architecture.decoder}_ffn_W2"] *= 8
    tensors["decoder_ff_logit_out_b"][0, 0] = end_bias
    return tensors


def shapes(architecture: Architecture) -> Iterator[tuple[str, tuple[int, int]]]:
    width, hidden = architecture.width, architecture.hidden
    for side, depth in (("encoder", architecture.encoder), ("decoder", architecture.decoder)):
        for number in range(1, depth + 1):
            layer = f"{side}_l{number}"
            attention = f"{layer}_{'self' if side == 'encoder' else 'context'}"
            for part in "qkvo":
                yield f"{attention}_W{part}", (width, width)
                yield f"{attention}_b{part}", (1, width)
            yield from _norm(f"{attention}_Wo", width)
            yield f"{layer}_ffn_W1", (width, hidden)
            yield f"{layer}_ffn_b1", (1, hidden)
            yield f"{layer}_ffn_W2", (hidden, width)
            yield f"{layer}_ffn_b2", (1, width)
            yield from _norm(f"{layer}_ffn_ffn", width)
            if side == "decoder":
                yield f"{layer}_rnn_W", (width, width)
                yield f"{layer}_rnn_Wf", (width, width)
                yield f"{layer}_rnn_bf", (1, width)
                yield from _norm(f"{layer}_rnn_ffn", width)
    if architecture.shared:
        yield "Wemb", (architecture.source, width)
    else:
        yield "encoder_Wemb", (architecture.source, width)
        yield "decoder_Wemb", (architecture.target, width)
    yield "decoder_ff_logit_out_b", (1, architecture.target)


def _norm(name: str, width: int) -> Iterator[tuple[str, tuple[int, int]]]:
    yield f"{name}_ln_scale", (1, width)
    yield f"{name}_ln_bias", (1, width)


def _tensor(name: str, shape: tuple[int, int], chance: np.random.Generator) -> Array:
    if name.endswith("ln_scale"):
        return (1 + 0.1 * bell(chance, shape)).astype(np.float32)
    if not is_rounded(name):
        return (0.1 * bell(chance, shape)).astype(np.float32)
    deviation = 3 * shape[1] ** -0.5 if "Wemb" in name else (2 / sum(shape)) ** 0.5
    return (deviation * bell(chance, shape)).astype(np.float32)


def bell(chance: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Nearly normal, of mean 0 and deviation 1: sums of four even ones."""
    total = np.zeros(shape)
    for _ in range(4):
        total += chance.integers(0, 2**16, shape, dtype=np.uint16)
    return (total / 2**16 - 2) * 3**0.5


@contextmanager
def watched() -> Iterator[dict[int, list[float]]]:
    """While the network runs: by the identity of a layer, the largest number in each of its inputs."""
    seen: dict[int, list[float]] = {}
    linear, last = products.Linear.__call__, output.Output.__call__

    def note(layer: object, x: Array) -> None:
        seen.setdefault(id(layer), []).append(float(np.abs(x).max()))

    def watched_linear(layer: products.Linear, x: Array) -> Array:
        note(layer, x)
        return linear(layer, x)

    def watched_output(layer: output.Output, x: Array, texts: Any) -> Array:
        note(output.Output, x)
        return last(layer, x, texts)

    with (
        patch.object(products.Linear, "__call__", watched_linear),
        patch.object(output.Output, "__call__", watched_output),
    ):
        yield seen


def alphas(network: weights.Weights, seen: Mapping[int, list[float]]) -> dict[str, float]:
    """Weight -> what its input is multiplied by: 127 over a little more than the largest numbers that were seen."""
    found = {}
    for number, encoder in enumerate(network.encoder, 1):
        layer = f"encoder_l{number}"
        found |= dict.fromkeys([f"{layer}_self_W{part}" for part in "qkv"], _alpha(seen, encoder.projection))
        found[f"{layer}_self_Wo"] = _alpha(seen, encoder.output)
        found[f"{layer}_ffn_W1"], found[f"{layer}_ffn_W2"] = (
            _alpha(seen, encoder.ffn.inner),
            _alpha(seen, encoder.ffn.outer),
        )
    for number, decoder in enumerate(network.decoder, 1):
        layer = f"decoder_l{number}"
        found |= dict.fromkeys([f"{layer}_rnn_W", f"{layer}_rnn_Wf"], _alpha(seen, decoder.cell))
        found |= dict.fromkeys([f"{layer}_context_W{part}" for part in "kv"], _alpha(seen, network.memory))
        found[f"{layer}_context_Wq"], found[f"{layer}_context_Wo"] = (
            _alpha(seen, decoder.query),
            _alpha(seen, decoder.output),
        )
        found[f"{layer}_ffn_W1"], found[f"{layer}_ffn_W2"] = (
            _alpha(seen, decoder.ffn.inner),
            _alpha(seen, decoder.ffn.outer),
        )
    found["Wemb" if network.source is network.target else "decoder_Wemb"] = _alpha(seen, output.Output)
    return found


def _alpha(seen: Mapping[int, list[float]], layer: object) -> float:
    largest = np.array(seen[id(layer)])
    return float(127 / (largest.mean() + 1.1 * largest.std()))
