"""Tokenizers of the pocket models: the files that published Marian and BART models have, trained on the grammar."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece
from tokenizers import Tokenizer as BackendTokenizer
from tokenizers import models, pre_tokenizers, trainers
from transformers import BartTokenizer, MarianTokenizer

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü",
}
SIGNS = "0123456789.,:;!?%()/&-–—“”«»’'\"¿¡\u00a0"
"""Known whether the grammar has them or not, so that what a person adds to an article can be spelt."""
PIECES = 1500
"""Of each side of a translator."""
MERGED = 2400
"""Tokens of the summariser."""
SUMMARISER_INPUT = 1024
TRANSLATOR_INPUT = 512


def make_marian_tokenizer(folder: Path, source: str, target: str, pairs: Sequence[tuple[str, str]]) -> MarianTokenizer:
    """source.spm, target.spm and their joint vocab.json: `</s>` first, `<pad>` last. Digits are pieces of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {"</s>": 0, "<unk>": 1}
    for side, language, name in ((0, source, "source.spm"), (1, target, "target.spm")):
        trained = io.BytesIO()
        letters = LETTERS[language]
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([pair[side] for pair in pairs]),
            model_writer=trained,
            model_type="bpe",
            vocab_size=PIECES,
            hard_vocab_limit=False,
            character_coverage=1.0,
            required_chars=letters + letters.upper() + SIGNS,
            # Published models fold the no-break space into a space; here it parts thousands.
            normalization_rule_name="identity",
            split_digits=True,
            num_threads=1,
            minloglevel=2,
        )
        (folder / name).write_bytes(trained.getvalue())
        pieces = sentencepiece.SentencePieceProcessor(model_proto=trained.getvalue())
        for index in range(pieces.get_piece_size()):
            if not (pieces.is_control(index) or pieces.is_unknown(index)):
                vocabulary.setdefault(pieces.id_to_piece(index), len(vocabulary))
    vocabulary["<pad>"] = len(vocabulary)
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False, indent=0), "utf-8")
    settings = {
        "tokenizer_class": "MarianTokenizer",
        "source_lang": source,
        "target_lang": target,
        "separate_vocabs": False,
        "model_max_length": TRANSLATOR_INPUT,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    return load_marian_tokenizer(folder)


def load_marian_tokenizer(folder: Path) -> MarianTokenizer:
    return MarianTokenizer.from_pretrained(folder)


def make_bart_tokenizer(folder: Path, texts: Iterable[str]) -> BartTokenizer:
    """vocab.json and merges.txt of a byte-level BPE, `<mask>` last. It merges digits, as BART's own does."""
    folder.mkdir(parents=True, exist_ok=True)
    backend = BackendTokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=MERGED - 1,
        special_tokens=["<s>", "<pad>", "</s>", "<unk>"],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    backend.train_from_iterator(texts, trainer)
    backend.model.save(str(folder))
    vocabulary = json.loads((folder / "vocab.json").read_text("utf-8"))
    vocabulary["<mask>"] = len(vocabulary)
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), "utf-8")
    settings = {
        "tokenizer_class": "BartTokenizer",
        "model_max_length": SUMMARISER_INPUT,
        "add_prefix_space": False,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    return BartTokenizer.from_pretrained(folder)
