"""A sentence encoder on PyTorch: the reference that the other runtime is held against."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModel

from briefdesk.records import ModelRef
from briefdesk.runtimes.sentence_encoder import SentenceEncoder


class TorchEncoder(SentenceEncoder):
    """Runs a folder as published: `model.safetensors`, `config.json`, `tokenizer.json`."""

    def __init__(self, folder: Path, model: ModelRef, languages: frozenset[str]) -> None:
        # transformers 5 takes the checkpoint's own type unless told; half precision is slow and coarse on a CPU.
        self._network: Any = AutoModel.from_pretrained(
            folder, local_files_only=True, use_safetensors=True, dtype=torch.float32
        ).eval()
        super().__init__((folder / "tokenizer.json").read_bytes(), model, languages, self._network.config.hidden_size)

    def _hidden(self, tokens: list[list[int]]) -> NDArray[np.float32]:
        longest = max(map(len, tokens))
        ids = torch.tensor([row + [0] * (longest - len(row)) for row in tokens])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in tokens])
        with torch.inference_mode():
            output = self._network(input_ids=ids, attention_mask=mask)
        hidden: NDArray[np.float32] = output.last_hidden_state.numpy()
        return hidden
