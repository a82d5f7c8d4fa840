"""The network of Firefox's models in torch, to be trained. Its parameters have the names and shapes of their files."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from briefdesk.runtimes.student.network import positions
from tests.models.student_files import Array, is_rounded
from tests.models.student_forge import Architecture, shapes

HEADS = 8


class StudentNetwork(nn.Module):
    """Texts of B rows: sources (B, S), targets (B, T), ids with the end at the end; filled up with `pad`, below 0."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self._architecture = architecture
        self._tensors = nn.ParameterDict(
            {name: nn.Parameter(_start(name, shape)) for name, shape in shapes(architecture)}
        )

    def tensors(self) -> dict[str, Array]:
        return {name: tensor.detach().numpy().copy() for name, tensor in self._tensors.items()}

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """(B, T, V): the scores of each word of the target, by those before it."""
        mask = source < 0
        x = self._embedded(source.clamp(min=0), "encoder")
        for number in range(1, self._architecture.encoder + 1):
            layer = f"encoder_l{number}"
            x = self._norm(f"{layer}_self_Wo", x + self._attention(f"{layer}_self", x, x, mask))
            x = self._feed_forward(layer, x)
        before = self._embedded(target.clamp(min=0)[:, :-1], "decoder", shifted=True)
        y = before
        for number in range(1, self._architecture.decoder + 1):
            layer = f"decoder_l{number}"
            y = self._norm(f"{layer}_rnn_ffn", y + functional.relu(self._recurrent(layer, y)))
            y = self._norm(f"{layer}_context_Wo", y + self._attention(f"{layer}_context", y, x, mask))
            y = self._feed_forward(layer, y)
        return y @ self._embedding("decoder").T + self._tensors["decoder_ff_logit_out_b"]

    def _embedding(self, side: str) -> Tensor:
        return self._tensors["Wemb" if self._architecture.shared else f"{side}_Wemb"]

    def _embedded(self, words: Tensor, side: str, *, shifted: bool = False) -> Tensor:
        """`shifted`: one place to the right, behind a first word of zeros."""
        width = self._architecture.width
        rows = functional.embedding(words, self._embedding(side)) * math.sqrt(width)
        if shifted:
            rows = functional.pad(rows, (0, 0, 1, 0))
        return rows + torch.tensor(positions(rows.shape[1], width))

    def _linear(self, name: str, x: Tensor) -> Tensor:
        """`name` ends in the letter of its weight and bias."""
        return x @ self._tensors[f"{name[:-1]}W{name[-1]}"] + self._tensors[f"{name[:-1]}b{name[-1]}"]

    def _attention(self, name: str, x: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        query, key, value = (
            self._linear(f"{name}_{part}", given).unflatten(-1, (HEADS, -1)).transpose(1, 2)
            for part, given in (("q", x), ("k", memory), ("v", memory))
        )
        found = functional.scaled_dot_product_attention(query, key, value, ~mask[:, None, None, :])
        return self._linear(f"{name}_o", found.transpose(1, 2).flatten(-2))

    def _recurrent(self, layer: str, x: Tensor) -> Tensor:
        new = x @ self._tensors[f"{layer}_rnn_W"]
        gate = torch.sigmoid(x @ self._tensors[f"{layer}_rnn_Wf"] + self._tensors[f"{layer}_rnn_bf"])
        state, states = torch.zeros_like(new[:, 0]), []
        for place in range(x.shape[1]):
            state = gate[:, place] * state + (1 - gate[:, place]) * new[:, place]
            states.append(state)
        return torch.stack(states, 1)

    def _feed_forward(self, layer: str, x: Tensor) -> Tensor:
        inner = functional.relu(self._linear(f"{layer}_ffn_1", x))
        return self._norm(f"{layer}_ffn_ffn", x + self._linear(f"{layer}_ffn_2", inner))

    def _norm(self, name: str, x: Tensor) -> Tensor:
        scale, bias = self._tensors[f"{name}_ln_scale"][0], self._tensors[f"{name}_ln_bias"][0]
        return functional.layer_norm(x, scale.shape, scale, bias, 1e-6)


def _start(name: str, shape: tuple[int, int]) -> Tensor:
    if name.endswith("ln_scale"):
        return torch.ones(shape)
    if not is_rounded(name):
        return torch.zeros(shape)
    if "Wemb" in name:
        return torch.randn(shape) * shape[1] ** -0.5
    return nn.init.xavier_uniform_(torch.empty(shape))
