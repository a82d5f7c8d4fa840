"""How much memory a text model takes, before it is loaded; and how the libraries say that there is none left.

Measured with random weights of true shapes, on top of a process that has the library loaded, in MB:

    converted, int8             weights   loaded   peak   doing
    distilbart-12-6                 313      322    436   1,000 tokens at beam 4, one call on all cores
    tc-big                          239      248    397   16 sentences of 44 tokens at beam 4, one call
    tc-big                          239      248    553   the same twice side by side, restricted vocabulary

    student, base-memory             32            182   600 tokens each in two groups side by side
    student, tiny                    17            100   the same

    published, on PyTorch       float32
    distilbart-12-6               1,220           2,050   with PyTorch and transformers themselves
    tc-big                          950           1,700
"""

from __future__ import annotations

import json
from pathlib import Path

from briefdesk.cards import ModelCard
from briefdesk.runtimes.cores import usable_cores

MB = 1_000_000

LOADED = 1.05
"""Bytes in memory for a byte of converted weights, as nothing but they is large in a converted model."""
CALL, CALL_MB = 0.4, 50
"""What a call works with, as a share of the weights (both grow with the width of the network) and in MB."""
TOKENIZER = 10
"""Bytes in memory for a byte of its files: strings and tables of short pieces."""
STUDENT, STUDENT_MB = 3.0, 40
"""Of a student: bytes in memory for a byte of its file, of which the layers become float32; and what a call takes."""
TORCH, TORCH_MB = 1.2, 500
"""On PyTorch, for a byte of float32 weights, and what the libraries take themselves."""

_WEIGHTS = ("*.safetensors", "*.bin")
_TOKENIZERS = ("tokenizer.json", "vocab.json", "shared_vocabulary.json", "*.spm", "*.model")
_PHRASES = ("bad_alloc", "bad allocation", "out of memory", "allocate memory", "could not create a memory")


def needed_memory(folder: Path, card: ModelCard, threads: int | None = None) -> int:
    """Bytes that loading and running the model take, tokenizer included; the folder is converted or as published.

    `threads`: cores to use, by default all physical ones: each call that runs beside others has memory of its own.
    """
    tokenizer = TOKENIZER * _size(folder, *_TOKENIZERS)
    converted = folder / "model.bin"
    if card.family == "student":
        calls = threads or usable_cores()
        return int(STUDENT * _size(folder, "model.bin")) + calls * STUDENT_MB * MB + tokenizer
    if converted.is_file():
        weights = converted.stat().st_size
        calls = (threads or usable_cores()) if card.task == "translate" else 1
        return int(LOADED * weights + calls * (CALL * weights + CALL_MB * MB)) + tokenizer
    safe = _size(folder, _WEIGHTS[0])
    weights = (safe or _size(folder, _WEIGHTS[1])) * (2 if _in_half_precision(folder) else 1)
    return int(TORCH * weights) + TORCH_MB * MB + tokenizer


def is_out_of_memory(error: BaseException) -> bool:
    """Libraries say it in their own ways: few raise `MemoryError`."""
    said = str(error).lower()
    return isinstance(error, MemoryError) or any(phrase in said for phrase in _PHRASES)


def _size(folder: Path, *patterns: str) -> int:
    return sum(path.stat().st_size for pattern in patterns for path in folder.glob(pattern))


def _in_half_precision(folder: Path) -> bool:
    try:
        config = json.loads((folder / "config.json").read_bytes())
        return str(config.get("dtype") or config.get("torch_dtype")).endswith("float16")  # bfloat16 as well
    except (OSError, ValueError, AttributeError, RecursionError):
        return False
