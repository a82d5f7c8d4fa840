"""An encoder small enough to make in a moment: the true architecture and tokenizer, random weights."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import BertWordPieceTokenizer
from transformers import BertConfig, BertModel, BertTokenizerFast

from briefdesk.models.prepared import sha256
from briefdesk.records import ModelRef

torch.set_num_threads(1)  # a network this small only loses time to more

DIMENSIONS = 32
LANGUAGES = frozenset({"en"})
MODEL = ModelRef("pocket-encoder", "1", "", "test")
LETTERS = [*"abcdefghijklmnopqrstuvwxyz0123456789.,!?'-"]


def make_originals(folder: Path) -> Path:
    """The files that a published encoder has, as `briefdesk.runtimes.convert` and the reference want them."""
    folder.mkdir(parents=True)
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *(f"##{letter}" for letter in LETTERS)]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), "utf-8")
    tokenizer = BertWordPieceTokenizer(str(folder / "vocab.txt"))
    # As in the published file: these settings are not the ones to encode with.
    tokenizer.enable_truncation(16)
    tokenizer.enable_padding(length=16)
    tokenizer.save(str(folder / "tokenizer.json"))
    BertTokenizerFast(tokenizer_file=str(folder / "tokenizer.json")).save_pretrained(folder)
    torch.manual_seed(7)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=DIMENSIONS,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        position_embedding_type="absolute",  # published configurations of this age say so, and the converter asks
        initializer_range=0.4,  # random weights of the usual size would make all sentences alike
    )
    BertModel(config).save_pretrained(folder)
    return folder


def digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()) for path in folder.iterdir()}
