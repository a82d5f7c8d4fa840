"""What the published weights of a model hold, told from their files without a model library and without unpickling."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

_BYTES = {"float16": 2, "bfloat16": 2, "float32": 4, "float64": 8}
_LONGEST_HEADER = 100_000_000


_PATTERNS = ("*.safetensors", "pytorch_model*.bin")


def weight_names(names: Iterable[str]) -> list[str]:
    """Those of the files with the weights, sorted: safetensors where there are any."""
    names = sorted(names)
    for pattern in _PATTERNS:
        if found := [name for name in names if fnmatch(name, pattern)]:
            return found
    return []


def weight_files(folder: Path) -> list[Path]:
    return [folder / name for name in weight_names(path.name for path in folder.glob("*"))]


def digest_of_weights(digests: Mapping[str, str]) -> str:
    """The SHA-256 by which a model is known, from those of its files: of its weights; of their digests if in parts."""
    weights = [digests[name] for name in weight_names(digests)]
    return weights[0] if len(weights) == 1 else hashlib.sha256("\n".join(weights).encode()).hexdigest()


def parameters_of(folder: Path) -> int:
    """How many numbers the weights are; 0 where that cannot be told. Raises `OSError` where a file cannot be read."""
    return sum(_tensors(path) or path.stat().st_size // _stored_bytes(folder) for path in weight_files(folder))


def _tensors(path: Path) -> int:
    """From the header of a safetensors file; 0 where it has none, or one that promises more than the file holds."""
    if path.suffix != ".safetensors":
        return 0
    most = path.stat().st_size  # no number takes less than a byte
    with path.open("rb") as file:
        try:
            (length,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(length)) if length <= _LONGEST_HEADER else {}
            found = sum(_numbers(tensor["shape"], most) for name, tensor in header.items() if name != "__metadata__")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, struct.error):
            return 0
    return found if found <= most else 0


def _numbers(shape: list[object], most: int) -> int:
    """In a tensor of this shape. Raises `ValueError` where it is no shape, or one of more numbers than `most`."""
    product = 1
    for length in shape:
        if type(length) is not int or not 0 <= length <= most:
            raise ValueError
        product *= length
        if product > most:
            raise ValueError
    return product


def _stored_bytes(folder: Path) -> int:
    """Of one number in a file that does not say: what the configuration names, else 4."""
    try:
        config = json.loads((folder / "config.json").read_bytes())
        return _BYTES.get(config.get("dtype") or config.get("torch_dtype") or "float32", 4)
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return 4
