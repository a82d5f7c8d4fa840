"""What a shape's folder is filled with: `published`, `converted` and `texts.json`. Importing this imports torch."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from benchmarks.counting import CLASSES, sentences
from benchmarks.counting_weights import write_counting_weights
from benchmarks.made_up_words import make_words, write_byte_pairs, write_pieces
from benchmarks.shapes import ARTICLE_TOKENS, Shape
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.tokenizing import load_tokenizer
from tests.models import lookalike_configs as configs
from tests.models.lookalike_tokenizers import write_json
from tests.models.lookalike_weights import write_weights

Words = list[str]


def fill(shape: Shape, folder: Path) -> None:
    published = folder / "published"
    published.mkdir()
    texts = (_summariser if shape.family == "bart" else _translator)(shape, published)
    write_json(folder / "texts.json", texts)
    convert(published, folder / "converted", shape.card)


def _summariser(shape: Shape, folder: Path) -> list[str]:
    words = make_words(shape.words, "en")
    tokens = write_byte_pairs(folder, words, shape.words + 1)
    assert tokens == shape.words + 1, f"the words make {tokens} tokens only"
    write_json(folder / "config.json", configs.bart(tokens) | _sizes(shape))
    write_json(folder / "generation_config.json", configs.bart_generation())
    write_weights(folder, "safetensors")
    return [_article(words, lambda text: len(load_tokenizer(folder, shape.card).encode(text)))]


def _article(words: Words, tokens: Callable[[str], int]) -> str:
    """Of exactly `ARTICLE_TOKENS`: a word that would be too much is left out for a shorter one."""
    chance = random.Random(0)
    written: Words = []
    while (have := tokens(" ".join(written))) < ARTICLE_TOKENS:
        more = chance.sample(words, max(1, (ARTICLE_TOKENS - have) // 4))
        if tokens(" ".join([*written, *more])) <= ARTICLE_TOKENS:
            written += more
    return " ".join(written)


def _translator(shape: Shape, folder: Path) -> list[str]:
    english = make_words(shape.words, "en")
    other = make_words(shape.words, shape.target, besides=set(english))
    tags = list((shape.tags or {}).values())
    pieces = write_pieces(folder / "source.spm", english, "en") + write_pieces(
        folder / "target.spm", other, shape.target
    )
    numbers = {piece: number for number, piece in enumerate(["</s>", "<unk>", *sorted({*pieces}), *tags, "<pad>"])}
    write_json(folder / "vocab.json", numbers)
    write_json(folder / "config.json", configs.marian(len(numbers), big=shape.big) | _sizes(shape))
    write_json(folder / "generation_config.json", configs.marian_generation(len(numbers), big=shape.big))
    write_json(folder / "tokenizer_config.json", configs.marian_tc_tokenizer())
    parameters = write_counting_weights(
        folder,
        _classes(english, numbers),
        _classes(other, numbers),
        torch.float16 if shape.big else torch.float32,
    )
    print(f"{shape.name}: {parameters / 1e6:.0f} million parameters, {len(numbers)} tokens", flush=True)
    return sentences(english, len(tags))


def _classes(words: Words, numbers: dict[str, int]) -> dict[int, int]:
    return {numbers[f"▁{word}"]: number % CLASSES for number, word in enumerate(words) if f"▁{word}" in numbers}


def _sizes(shape: Shape) -> dict[str, Any]:
    encoder, decoder = shape.layers
    return {
        "d_model": shape.width,
        "encoder_layers": encoder,
        "num_hidden_layers": encoder,
        "decoder_layers": decoder,
        "encoder_attention_heads": shape.heads,
        "decoder_attention_heads": shape.heads,
        "encoder_ffn_dim": shape.inner,
        "decoder_ffn_dim": shape.inner,
    }
