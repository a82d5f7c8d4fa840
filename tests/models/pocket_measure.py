"""How many held-out texts a pocket model gets exactly right, run by transformers and by CTranslate2 int8."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import ctranslate2
import torch
from transformers import BartTokenizer, GenerationMixin

from tests.models.pocket_recipes import Pair, PocketTokenizer

Writer = Callable[[Sequence[str]], list[str]]
BATCH = 32


def mistakes(write: Writer, pairs: Sequence[Pair]) -> list[tuple[str, str, str]]:
    """What was read, what should have been written, and what was."""
    by_length = sorted(pairs, key=lambda pair: len(pair[0]))
    found = []
    for start in range(0, len(by_length), BATCH):
        batch = by_length[start : start + BATCH]
        written = write([read for read, _ in batch])
        found += [(*pair, text) for pair, text in zip(batch, written, strict=True) if text != pair[1]]
    return found


def with_transformers(network: GenerationMixin, tokenizer: PocketTokenizer, beams: int) -> Writer:
    """`network` as it is: in float32 where it was loaded so."""

    def write(texts: Sequence[str]) -> list[str]:
        with torch.inference_mode():
            output = network.generate(**tokenizer(list(texts), return_tensors="pt", padding=True), num_beams=beams)
        decoded: list[str] = tokenizer.batch_decode(output, skip_special_tokens=True)
        return decoded

    return write


def with_ctranslate2(folder: Path, tokenizer: PocketTokenizer, beams: int) -> Writer:
    """The model in `folder`, converted to int8."""
    prefix = ["<s>"] if isinstance(tokenizer, BartTokenizer) else None
    with tempfile.TemporaryDirectory() as place:
        converted = str(Path(place) / "converted")
        ctranslate2.converters.TransformersConverter(str(folder)).convert(converted, quantization="int8")
        translator = ctranslate2.Translator(converted, intra_threads=1, compute_type="int8")

    def write(texts: Sequence[str]) -> list[str]:
        tokens = [tokenizer.convert_ids_to_tokens(tokenizer(text).input_ids) for text in texts]
        prefixes = [prefix] * len(tokens) if prefix else None
        results = translator.translate_batch(tokens, target_prefix=prefixes, beam_size=beams)
        ids = [tokenizer.convert_tokens_to_ids(result.hypotheses[0]) for result in results]
        return [tokenizer.decode(each, skip_special_tokens=True) for each in ids]

    return write
