"""Look-alikes: tiny random models with exactly the files and the quirks of the published models of each family.

They write nonsense, quickly and always the same: for the tests of whatever finds, moves, converts and runs files.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch

from briefdesk.cards import Decoding, Family, ModelCard, Task
from tests.models import lookalike_configs as configs
from tests.models import lookalike_tokenizers as tokenizers
from tests.models.lookalike_texts import SPANISH, UKRAINIAN
from tests.models.lookalike_tokenizers import write_json
from tests.models.lookalike_weights import malicious_pickle, write_weights

__all__ = ["CARDS", "FILES", "KINDS", "make_lookalike", "malicious_pickle"]

REVISION = "0123456789abcdef0123456789abcdef01234567"
_MARIAN = ("config.json", "generation_config.json", "source.spm", "target.spm", "tokenizer_config.json", "vocab.json")
_BPE = ("config.json", "merges.txt", "vocab.json")
_SHARDS = (
    "model-00001-of-00002.safetensors",
    "model-00002-of-00002.safetensors",
    "model.safetensors.index.json",
)
FILES: dict[str, tuple[str, ...]] = {
    "distilbart": (*_BPE, "pytorch_model.bin", "tokenizer_config.json"),
    "bart": (
        *_BPE,
        "README.md",
        "generation_config.json",
        "generation_config_for_summarization.json",
        "model.safetensors",
        "tokenizer.json",
    ),
    "bart-sharded": (*_BPE, *_SHARDS, "generation_config.json", "tokenizer.json", "tokenizer_config.json"),
    "marian-tc-big": (*_MARIAN, "model.safetensors", "special_tokens_map.json"),
    "marian-opus": (*_MARIAN, "pytorch_model.bin"),
    "m2m100": (
        "config.json",
        "generation_config.json",
        "pytorch_model.bin",
        "sentencepiece.bpe.model",
        "special_tokens_map.json",
        "tokenizer_config.json",
        "vocab.json",
    ),
    "mbart": (
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "sentencepiece.bpe.model",
        "special_tokens_map.json",
        "tokenizer_config.json",
    ),
    "pegasus": (
        "config.json",
        "generation_config.json",
        "pytorch_model.bin",
        "special_tokens_map.json",
        "spiece.model",
        "tokenizer_config.json",
    ),
    "t5": ("config.json", "generation_config.json", "model.safetensors", "spiece.model"),
}
"""The names of the files that a kind has: these, and no others."""

KINDS = tuple(FILES)


def make_lookalike(kind: str, folder: Path) -> ModelCard:
    """Write the files of a kind into a folder, which is made where there is none; its card."""
    folder.mkdir(parents=True, exist_ok=True)
    _MAKERS[kind](folder)
    return CARDS[kind]


def _card(
    kind: str, family: Family, task: Task = "summarise", targets: tuple[str, ...] = ("en",), prefix: str = ""
) -> ModelCard:
    return ModelCard(
        id=f"lookalike-{kind}",
        name=f"Look-alike of {kind}",
        task=task,
        family=family,
        sources=targets if len(targets) > 3 else ("en",),
        targets=targets,
        licence="Apache-2.0",
        commercial=True,
        repository=f"lookalikes/{kind}",
        revision=REVISION,
        max_input=1024 if family in ("bart", "m2m100", "mbart", "pegasus") else 512,
        decoding=Decoding(max_tokens=40),
        tags=tokenizers.TAGS if kind == "marian-tc-big" else {},
        prefix=prefix,
    )


_MANY = ("en", "uk", "es", "de", "fr")
CARDS: dict[str, ModelCard] = {
    "distilbart": _card("distilbart", "bart"),
    "bart": _card("bart", "bart"),
    "bart-sharded": _card("bart-sharded", "bart"),
    "marian-tc-big": _card("marian-tc-big", "marian", "translate", tuple(tokenizers.TAGS)),
    "marian-opus": _card("marian-opus", "marian", "translate", ("es",)),
    "m2m100": _card("m2m100", "m2m100", "translate", _MANY),
    "mbart": _card("mbart", "mbart", "translate", _MANY),
    "pegasus": _card("pegasus", "pegasus"),
    "t5": _card("t5", "t5", prefix="summarize: "),
}


def _distilbart(folder: Path) -> None:
    """No fast tokenizer, fewer layers in the decoder, weights in PyTorch's old format."""
    tokens = tokenizers.byte_level_bpe(folder)
    write_json(folder / "config.json", configs.bart(tokens, encoder_layers=4, decoder_layers=2))
    write_json(folder / "tokenizer_config.json", {"model_max_length": 1024})
    write_weights(folder, "old-bin")


def _bart(folder: Path) -> None:
    """No `tokenizer_config.json`: nothing says how long an input may be."""
    _bart_beside_its_weights(folder)
    write_json(folder / "generation_config_for_summarization.json", configs.bart_generation())
    (folder / "README.md").write_text(_README, "utf-8")
    write_weights(folder, "safetensors")


def _bart_sharded(folder: Path) -> None:
    _bart_beside_its_weights(folder)
    write_json(folder / "tokenizer_config.json", {"model_max_length": 1024, "tokenizer_class": "BartTokenizer"})
    write_weights(folder, "sharded")


def _bart_beside_its_weights(folder: Path) -> None:
    tokens = tokenizers.byte_level_bpe(folder)
    tokenizers.fast_tokenizer(folder)
    write_json(folder / "config.json", configs.bart(tokens))
    write_json(folder / "generation_config.json", configs.bart_generation())


def _marian_tc_big(folder: Path) -> None:
    """One model for three languages, told apart by a tag; half precision."""
    tokens = tokenizers.marian(folder, UKRAINIAN, tokenizers.TAGS)
    write_json(folder / "config.json", configs.marian(tokens, big=True))
    write_json(folder / "generation_config.json", configs.marian_generation(tokens, big=True))
    write_json(folder / "tokenizer_config.json", configs.marian_tc_tokenizer())
    specials = {"eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    write_json(folder / "special_tokens_map.json", specials)
    write_weights(folder, "safetensors", torch.float16)


def _marian_opus(folder: Path) -> None:
    """The first generation: a tokenizer configuration of two languages in ISO 639-3, weights as a pickle only."""
    tokens = tokenizers.marian(folder, SPANISH, {})
    write_json(folder / "config.json", configs.marian(tokens, big=False))
    write_json(folder / "generation_config.json", configs.marian_generation(tokens, big=False))
    write_json(folder / "tokenizer_config.json", {"target_lang": "spa", "source_lang": "eng"})
    write_weights(folder, "zip-bin")


def _m2m100(folder: Path) -> None:
    """The languages are no tokens of `vocab.json`: they are numbered after it."""
    write_json(folder / "config.json", configs.m2m100(tokenizers.m2m100(folder)))
    generation = {"bos_token_id": 0, "decoder_start_token_id": 2, "eos_token_id": 2, "pad_token_id": 1}
    write_json(folder / "generation_config.json", {**generation, "max_length": 200, "num_beams": 5})
    specials = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "</s>",
        "pad_token": "<pad>",
    }
    languages = [f"__{code}__" for code in tokenizers.M2M100_LANGUAGES]
    write_json(folder / "special_tokens_map.json", {**specials, "additional_special_tokens": languages})
    kind = {"num_madeup_words": tokenizers.MADE_UP_WORDS, "tokenizer_class": "M2M100Tokenizer"}
    write_json(folder / "tokenizer_config.json", {**specials, **kind, "src_lang": None, "tgt_lang": None})
    write_weights(folder, "zip-bin")


def _mbart(folder: Path) -> None:
    """Numbered by fairseq: one more before the pieces, the languages and `<mask>` after them."""
    pieces = tokenizers.sentencepiece_model(folder / "sentencepiece.bpe.model", tokenizers.EVERYTHING, 260)
    write_json(folder / "config.json", configs.mbart(1 + len(pieces) + len(tokenizers.MBART_LANGUAGES) + 1))
    generation = {"bos_token_id": 0, "decoder_start_token_id": 2, "eos_token_id": 2, "forced_eos_token_id": 2}
    more = {"early_stopping": True, "max_length": 200, "num_beams": 5, "pad_token_id": 1}
    write_json(folder / "generation_config.json", {**generation, **more})
    specials = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "sep_token": "</s>"}
    rest = {"cls_token": "<s>", "pad_token": "<pad>", "additional_special_tokens": tokenizers.MBART_LANGUAGES}
    write_json(folder / "special_tokens_map.json", {**specials, **rest})
    languages = {"src_lang": None, "tgt_lang": None, "language_codes": "ML50"}
    write_json(folder / "tokenizer_config.json", {**languages, **specials, "tokenizer_class": "MBart50Tokenizer"})
    write_weights(folder, "safetensors")


def _pegasus(folder: Path) -> None:
    """The pieces are numbered from 105: 103 tokens that only its training used stand before them."""
    pieces = tokenizers.sentencepiece_model(folder / "spiece.model", tokenizers.EVERYTHING, 260, pad_first=True)
    write_json(folder / "config.json", configs.pegasus(len(pieces) + 103))
    generation = {"bos_token_id": 0, "decoder_start_token_id": 0, "eos_token_id": 1, "forced_eos_token_id": 1}
    more = {"length_penalty": 0.8, "max_length": 128, "min_length": 32, "num_beams": 8, "pad_token_id": 0}
    write_json(folder / "generation_config.json", {**generation, **more})
    specials = {"eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>", "mask_token": "<mask_2>"}
    unknown = ["<mask_1>", *(f"<unk_{number}>" for number in range(2, 103))]
    write_json(folder / "special_tokens_map.json", {**specials, "additional_special_tokens": unknown})
    write_json(folder / "tokenizer_config.json", {"model_max_length": 1024})
    write_weights(folder, "zip-bin")


def _t5(folder: Path) -> None:
    """No tokenizer but the SentencePiece model; a hundred sentinels after its pieces, then rows that nothing uses."""
    pieces = tokenizers.sentencepiece_model(folder / "spiece.model", tokenizers.EVERYTHING, 260, pad_first=True)
    write_json(folder / "config.json", configs.t5(len(pieces) + 100 + 28))
    generation = {"decoder_start_token_id": 0, "eos_token_id": 1, "pad_token_id": 0}
    write_json(folder / "generation_config.json", {"_from_model_config": True, **generation})
    write_weights(folder, "safetensors")


_README = """\
---
language:
- en
pipeline_tag: summarization
license: mit
thumbnail: https://huggingface.co/front/thumbnails/facebook.png
datasets:
- cnn_dailymail
model-index:
- name: facebook/bart-large-cnn
  results:
  - task:
      type: summarization
      name: Summarization
    metrics:
    - name: ROUGE-1
      type: rouge
      value: 42.9486
      verified: true
---
# BART (large-sized model), fine-tuned on CNN Daily Mail

A look-alike: random weights that write nonsense.
"""

_MAKERS: dict[str, Callable[[Path], None]] = {
    "distilbart": _distilbart,
    "bart": _bart,
    "bart-sharded": _bart_sharded,
    "marian-tc-big": _marian_tc_big,
    "marian-opus": _marian_opus,
    "m2m100": _m2m100,
    "mbart": _mbart,
    "pegasus": _pegasus,
    "t5": _t5,
}
