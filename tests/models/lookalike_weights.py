"""Random weights for a folder with a `config.json`, in the published file formats; and weights that would do harm."""

from __future__ import annotations

import json
import os
import pickle
import zlib
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import torch
from safetensors.torch import save_file
from torch.serialization import MAGIC_NUMBER, PROTOCOL_VERSION
from transformers import AutoConfig, AutoModelForSeq2SeqLM, PreTrainedModel

torch.set_num_threads(1)  # networks this small only lose time to more

Format = Literal["safetensors", "sharded", "zip-bin", "old-bin"]


def write_weights(folder: Path, kind: Format, dtype: torch.dtype = torch.float32) -> None:
    """`old-bin`: as PyTorch wrote them before its files were zips, which many published models still are."""
    network = _network(folder).to(dtype)
    state = network.state_dict()
    if kind == "zip-bin":
        torch.save(state, folder / "pytorch_model.bin")
        return
    if kind == "old-bin":
        _write_old_format(state, folder / "pytorch_model.bin")
        return
    tied = set(network.all_tied_weights_keys)
    state = {name: tensor.contiguous() for name, tensor in state.items() if name not in tied}
    if kind == "safetensors":
        save_file(state, folder / "model.safetensors", {"format": "pt"})
        return
    names = sorted(state)
    shards = {"model-00001-of-00002.safetensors": names[::2], "model-00002-of-00002.safetensors": names[1::2]}
    for file, part in shards.items():
        save_file({name: state[name] for name in part}, folder / file, {"format": "pt"})
    where = {name: file for file, part in shards.items() for name in part}
    size = sum(tensor.nbytes for tensor in state.values())
    index = {"metadata": {"total_size": size}, "weight_map": dict(sorted(where.items()))}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2), "utf-8")


def _network(folder: Path) -> PreTrainedModel:
    """Weights so far apart that inputs matter and an end comes sooner or later, the same in each call."""
    config = AutoConfig.from_pretrained(folder, local_files_only=True)
    seed = zlib.crc32(config.model_type.encode())
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        network = AutoModelForSeq2SeqLM.from_config(config, dtype=torch.float32).eval()
    random = torch.Generator().manual_seed(seed)
    table = network.get_input_embeddings().weight
    with torch.no_grad():
        for name, weights in sorted(network.named_parameters()):
            if weights.dim() == 2 and weights.requires_grad:  # positions that are computed want no gradient
                gain = (
                    1 if weights is table or "embed_positions" in name else 4
                )  # else the embedding of a token decides alone which one comes next
                weights.copy_(torch.randn(weights.shape, generator=random) * gain / weights.shape[-1] ** 0.5)
        table[config.eos_token_id] *= {"bart": 4, "marian": 2}.get(config.model_type, 2.5)
        if config.model_type == "marian":
            table[config.pad_token_id] = 0.0
    return network


def _write_old_format(state: Mapping[str, torch.Tensor], path: Path) -> None:
    """What `torch.save` still writes on request, but with names for the storages instead of their addresses."""
    storages: dict[str, torch.UntypedStorage] = {}

    def name_of(value: object) -> tuple[object, ...] | None:
        if not isinstance(value, torch.storage.TypedStorage):
            return None
        raw = value._untyped_storage
        key = next((key for key, other in storages.items() if other._cdata == raw._cdata), f"{len(storages):03}")
        storages[key] = raw
        return "storage", torch.FloatStorage, key, "cpu", value._size(), None

    with path.open("wb") as file:
        for head in (
            MAGIC_NUMBER,
            PROTOCOL_VERSION,
            {"protocol_version": 1001, "little_endian": True, "type_sizes": {}},
        ):
            pickle.dump(head, file, protocol=2)
        pickler = pickle.Pickler(file, protocol=2)
        pickler.persistent_id = name_of  # type: ignore[method-assign]
        pickler.dump(OrderedDict(state))
        pickle.dump(sorted(storages), file, protocol=2)
        file.flush()
        for key in sorted(storages):
            storages[key]._write_file(file, False, True, 4)


class _Harm:
    def __init__(self, marker: Path) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (f"echo harm > '{self._marker}'",)


def malicious_pickle(path: Path, marker: Path) -> None:
    """Write weights that look like any others and that create `marker` when they are unpickled."""
    torch.save({"model.shared.weight": torch.zeros(4, 4), "extra": _Harm(marker)}, path)
