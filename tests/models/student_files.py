"""Writes the files of Firefox's translation models: Marian's binary container, the shortlist, the vocabulary."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sentencepiece import sentencepiece_model_pb2

from briefdesk.runtimes.student.configuration import ITEM
from briefdesk.runtimes.student.container import FLOAT32, INT8, INTGEMM8
from briefdesk.runtimes.student.shortlist import MAGIC

Array = NDArray[np.float32]
Written = tuple[int, tuple[int, ...], bytes]
"""Type, shape and data of an item."""

_FORMAT: Any = sentencepiece_model_pb2  # made of descriptions, which no type checker reads
_PIECE = _FORMAT.ModelProto.SentencePiece
BLOCK = 256


def write_container(path: Path, tensors: Mapping[str, Array], description: str, alphas: Mapping[str, float]) -> None:
    """In eight bits, unless `alphas` is empty: then all in float32, as it is.

    `alphas`: weight -> what its input is multiplied by in the engine of the format.
    """
    items = {name: float_item(tensor) for name, tensor in tensors.items()}
    for name in [name for name in tensors if alphas and is_rounded(name)]:
        items[name] = rounded_item(tensors[name], transposed="Wemb" not in name)
    for name, alpha in alphas.items():
        multiplier = np.full((1, 1), alpha, np.float32)
        is_embedding = "Wemb" in name
        items[f"{name}_QuantMultA"] = (
            rounded_item(multiplier, transposed=False) if is_embedding else float_item(multiplier)
        )
    text = description.encode() + b"\0"
    write_items(path, {**dict(sorted(items.items())), ITEM: (INT8, (len(text),), text)})


def is_rounded(name: str) -> bool:
    """Matrices are; biases and norms are not."""
    return "Wemb" in name or (name.rpartition("_")[2].startswith("W"))


def float_item(tensor: Array) -> Written:
    return FLOAT32, tensor.shape, tensor.astype("<f4").tobytes()


def rounded_item(tensor: Array, *, transposed: bool) -> Written:
    """Matrices lie the other way round than their shape says; their multiplier comes behind them."""
    scale = np.float32(127) / np.float32(np.abs(tensor).max())
    numbers = np.rint(tensor * scale).clip(-127, 127).astype(np.int8)
    return INTGEMM8, tensor.shape, (numbers.T if transposed else numbers).tobytes() + struct.pack("<f", scale)


def write_items(path: Path, items: Mapping[str, Written]) -> None:
    """In the order given; the data of each but the last is filled up to whole blocks."""
    names = [name.encode("ascii") + b"\0" for name in items]
    padded = [data + b"\0" * (-len(data) % BLOCK) for *_, data in items.values()]
    padded[-1] = list(items.values())[-1][2]
    head = struct.pack("<QQ", 1, len(items))
    for name, (type_, shape, _), data in zip(names, items.values(), padded, strict=True):
        head += struct.pack("<QQQQ", len(name), type_, len(shape), len(data))
    head += b"".join(names)
    head += b"".join(struct.pack(f"<{len(shape)}i", *shape) for _, shape, _ in items.values())
    skip = -(len(head) + 8) % BLOCK
    path.write_bytes(head + struct.pack("<Q", skip) + b"\0" * skip + b"".join(padded))


def write_shortlist(path: Path, targets: Sequence[Sequence[int]], first: int, best: int) -> None:
    """`targets`: of each word of the source vocabulary, the words that may come of it."""
    offsets = np.cumsum([0, *map(len, targets)]).astype("<u8")
    ids = np.array([word for each in targets for word in each], "<u4")
    rest = struct.pack("<QQQQ", first, best, len(offsets), len(ids)) + offsets.tobytes() + ids.tobytes()
    check = checksum(np.frombuffer(rest[: len(rest) // 8 * 8], "<u8"))
    path.write_bytes(struct.pack("<QQ", MAGIC, check) + rest)


def write_vocabulary(path: Path, words: Iterable[str], signs: str, size: int, *, bytes_too: bool = False) -> list[str]:
    """A SentencePiece model in which each word is one piece; its pieces in order.

    Made without training, so that it is the same with every version of the library. `signs`: letters and others that
    words unknown to it are spelt with. `size`: of the vocabulary, filled up with pieces that no text has.
    """
    model = _FORMAT.ModelProto()
    model.trainer_spec.model_type = _FORMAT.TrainerSpec.UNIGRAM
    model.trainer_spec.unk_id, model.trainer_spec.eos_id = 1, 0
    model.trainer_spec.bos_id = model.trainer_spec.pad_id = -1
    model.trainer_spec.byte_fallback = bytes_too
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = model.normalizer_spec.remove_extra_whitespaces = True
    model.normalizer_spec.escape_whitespaces = True
    model.pieces.add(piece="</s>", score=0, type=_PIECE.CONTROL)
    model.pieces.add(piece="<unk>", score=0, type=_PIECE.UNKNOWN)
    for number in range(256 if bytes_too else 0):
        model.pieces.add(piece=f"<0x{number:02X}>", score=0, type=_PIECE.BYTE)
    for sign in dict.fromkeys(["▁", *signs]):
        model.pieces.add(piece=sign, score=-20)
    for number, word in enumerate(dict.fromkeys(words)):
        model.pieces.add(piece=f"▁{word}", score=-5 - number / 1000)
    for number in range(size - len(model.pieces)):
        model.pieces.add(piece=f"▁#{number}", score=-90)
    model.trainer_spec.vocab_size = len(model.pieces)
    path.write_bytes(model.SerializeToString())
    return [piece.piece for piece in model.pieces]


def checksum(words: NDArray[np.uint64]) -> int:
    """Of all that follows it in a shortlist."""
    found = 0
    for word in words.tolist():
        found ^= (word + 0x9E3779B9 + (found << 6) + (found >> 2)) & 0xFFFFFFFFFFFFFFFF
    return found
