"""Random weights for a Marian model of any shape that counts: see `benchmarks.counting`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from transformers import AutoConfig, MarianMTModel

from benchmarks.counting import BEGINNING, CLASS_SHARE, CLASSES, GAIN, NEXT


def write_counting_weights(
    folder: Path, sources: Mapping[int, int], targets: Mapping[int, int], dtype: torch.dtype
) -> int:
    """Weights for the `config.json` in a folder; how many there are.

    `sources`, `targets`: number of a token -> its class; tokens that are in neither have none.
    """
    config: Any = AutoConfig.from_pretrained(folder, local_files_only=True)
    torch.manual_seed(0)
    network: Any = MarianMTModel(config)
    with torch.no_grad():
        for name, weights in network.named_parameters():
            if weights.dim() == 2 and weights.requires_grad:
                torch.nn.init.normal_(weights, std=GAIN / weights.shape[-1] ** 0.5)
                assert "embed" not in name or weights is network.get_input_embeddings().weight
        source, target = _directions(config.d_model)
        _embed(network.get_input_embeddings().weight, (source, sources), (target, targets))
        network.get_input_embeddings().weight[config.eos_token_id] = target[CLASSES]
        network.get_input_embeddings().weight[config.pad_token_id] = 0
        _count(network.model.decoder.layers[-1], source, target)
    tied = set(network.all_tied_weights_keys)
    state = {name: tensor.to(dtype) for name, tensor in network.state_dict().items() if name not in tied}
    save_file(state, folder / "model.safetensors", {"format": "pt"})
    count: int = network.num_parameters()
    return count


def _directions(width: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Of the source and of the target, each of shape (CLASSES + 1, width); all are orthogonal."""
    both: torch.Tensor = torch.linalg.qr(torch.randn(width, 2 * (CLASSES + 1)))[0].T
    return both[: CLASSES + 1], both[CLASSES + 1 :]


def _embed(table: torch.Tensor, *sides: tuple[torch.Tensor, Mapping[int, int]]) -> None:
    rest = torch.randn(table.shape)
    table.copy_(rest / rest.norm(dim=1, keepdim=True))
    for directions, classes in sides:
        rows, which = torch.tensor(list(classes)), torch.tensor(list(classes.values()))
        table[rows] = CLASS_SHARE * directions[which] + (1 - CLASS_SHARE**2) ** 0.5 * table[rows]


def _count(layer: Any, source: torch.Tensor, target: torch.Tensor) -> None:
    """Teach the last layer to begin at the class of the source, and to go on to the next class."""
    count = len(target)
    attention = layer.encoder_attn
    attention.v_proj.weight[:count] = BEGINNING * source
    attention.out_proj.weight[:, :count] = target.T
    layer.fc1.weight[: count - 1] = target[:-1]
    layer.fc2.weight[:, : count - 1] = NEXT * target[1:].T
