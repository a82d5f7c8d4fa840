"""Tokenizer files of the look-alikes: the published formats and numbering, trained on a few sentences."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import sentencepiece
from tokenizers import ByteLevelBPETokenizer
from transformers import BartTokenizer
from transformers.models.m2m_100 import tokenization_m2m_100
from transformers.models.mbart50 import tokenization_mbart50

from tests.models.lookalike_texts import ENGLISH, SPANISH, UKRAINIAN

EVERYTHING = [*ENGLISH, *UKRAINIAN, *SPANISH]
TAGS = {"uk": ">>ukr<<", "ru": ">>rus<<", "be": ">>bel<<"}
M2M100_LANGUAGES = tokenization_m2m_100.FAIRSEQ_LANGUAGE_CODES["m2m100"]
MBART_LANGUAGES = tokenization_mbart50.FAIRSEQ_LANGUAGE_CODES
MADE_UP_WORDS = 8
"""Rows that pad the embeddings of M2M100 after its languages."""


def byte_level_bpe(folder: Path) -> int:
    """`vocab.json` and `merges.txt` as BART has them: specials first, `<mask>` last; the number of tokens."""
    tokenizer = ByteLevelBPETokenizer()
    specials = ["<s>", "<pad>", "</s>", "<unk>"]
    tokenizer.train_from_iterator(EVERYTHING, 420, 2, show_progress=False, special_tokens=specials)
    tokenizer.save_model(str(folder))
    vocabulary = json.loads((folder / "vocab.json").read_text("utf-8"))
    vocabulary["<mask>"] = len(vocabulary)
    write_json(folder / "vocab.json", vocabulary)
    return len(vocabulary)


def fast_tokenizer(folder: Path) -> None:
    """`tokenizer.json` out of the two files of `byte_level_bpe`, which stay as they are."""
    made = BartTokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"))
    made.backend_tokenizer.save(str(folder / "tokenizer.json"))


def marian(folder: Path, target: Iterable[str], tags: Mapping[str, str]) -> int:
    """`source.spm`, `target.spm` and their joint `vocab.json`, in which the pad comes last; the number of tokens."""
    source = sentencepiece_model(folder / "source.spm", ENGLISH, 150)
    pieces = source + sentencepiece_model(folder / "target.spm", target, 180)
    plain = sorted({piece for piece in pieces if piece not in ("<unk>", "<s>", "</s>")})
    vocabulary = {piece: number for number, piece in enumerate(["</s>", "<unk>", *plain, *tags.values(), "<pad>"])}
    write_json(folder / "vocab.json", vocabulary)
    return len(vocabulary)


def m2m100(folder: Path) -> int:
    """`sentencepiece.bpe.model` and `vocab.json`; languages and made-up words, counted here, come after it."""
    pieces = sentencepiece_model(folder / "sentencepiece.bpe.model", EVERYTHING, 260, kind="bpe")
    vocabulary = {piece: number for number, piece in enumerate(["<s>", "<pad>", "</s>", "<unk>", *pieces[3:]])}
    write_json(folder / "vocab.json", vocabulary)
    return len(vocabulary) + len(M2M100_LANGUAGES) + MADE_UP_WORDS


def sentencepiece_model(
    path: Path, texts: Iterable[str], size: int, kind: str = "unigram", *, pad_first: bool = False, signs: str = ""
) -> list[str]:
    """Train and write one; its pieces in order. `pad_first`: numbered as T5 and Pegasus are, `<pad> </s> <unk>`.

    `signs`: pieces, separated by commas, that are never taken apart.
    """
    numbers = {"pad_id": 0, "eos_id": 1, "unk_id": 2, "bos_id": -1} if pad_first else {}
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(list(texts)),
        model_writer=model,
        vocab_size=size,
        model_type=kind,
        hard_vocab_limit=False,
        num_threads=1,
        minloglevel=2,
        user_defined_symbols=signs,
        **numbers,
    )
    path.write_bytes(model.getvalue())
    made = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    return [made.id_to_piece(number) for number in range(made.get_piece_size())]


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
