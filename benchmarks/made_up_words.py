"""Words that no language has, and tokenizer files of the published formats and sizes that know them."""

from __future__ import annotations

import io
import random
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tokenizers import ByteLevelBPETokenizer

from tests.models.lookalike_tokenizers import fast_tokenizer, write_json

SYLLABLES: dict[str, tuple[Sequence[str], Sequence[str]]] = {
    "en": ("bcdfghklmnprstvw", ("a", "e", "i", "o", "u", "ea", "ou")),
    "es": (("b", "c", "d", "f", "g", "j", "l", "m", "n", "ñ", "p", "r", "rr", "s", "t", "v"), (*"aeiouáéó", "ue")),
    "uk": ("бвгґджзклмнпрстфхцчш", "аеиіоуюяєї"),
}
"""Consonants and vowels of made-up words, by the alphabet of a language."""

_FORMAT: Any = sentencepiece_model_pb2  # made of descriptions, which no type checker reads

SIGNS = " 0123456789.,:;!?-()\"'"


def make_words(count: int, language: str, besides: Collection[str] = ()) -> list[str]:
    """So many words of two to four syllables, the same in each call, none of them in `besides`."""
    chance = random.Random(language)
    consonants, vowels = SYLLABLES[language]
    words: dict[str, None] = {}
    while len(words) < count:
        syllables = chance.choice((2, 2, 3, 3, 3, 4))
        word = "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(syllables))
        if word not in besides:
            words[word] = None
    return list(words)


def write_pieces(path: Path, words: Sequence[str], language: str) -> list[str]:
    """A SentencePiece model in which each of the words is one piece; all of its pieces but the special ones."""
    model = _FORMAT.ModelProto()
    model.ParseFromString(_small_model(words[:2000], language))
    known = {piece.piece for piece in model.pieces}
    for number, word in enumerate(words):
        if f"▁{word}" not in known:
            model.pieces.add(piece=f"▁{word}", score=-5 - 5 * number / len(words))  # above what its letters score
    model.trainer_spec.vocab_size = len(model.pieces)
    path.write_bytes(model.SerializeToString())
    return [piece.piece for piece in model.pieces if piece.type == _FORMAT.ModelProto.SentencePiece.NORMAL]


def _small_model(words: Sequence[str], language: str) -> bytes:
    """Of single letters and signs, trained, so that the rest of the file is as the library writes it."""
    trained = io.BytesIO()
    consonants, vowels = SYLLABLES[language]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(words),
        model_writer=trained,
        model_type="unigram",
        vocab_size=len({*"".join([*consonants, *vowels]), *SIGNS}) + 4,
        hard_vocab_limit=False,
        character_coverage=1.0,
        required_chars=SIGNS.strip(),
        num_threads=1,
        minloglevel=2,
    )
    return trained.getvalue()


def write_byte_pairs(folder: Path, words: Sequence[str], size: int) -> int:
    """`vocab.json`, `merges.txt` and `tokenizer.json` as BART has them, of so many tokens; how many there are."""
    tokenizer = ByteLevelBPETokenizer()
    text = (f" {word}" for word in words for _ in range(2))
    specials = ["<s>", "<pad>", "</s>", "<unk>"]
    tokenizer.train_from_iterator(text, size - 1, 2, show_progress=False, special_tokens=specials)
    tokenizer.save_model(str(folder))
    vocabulary = {**tokenizer.get_vocab(), "<mask>": tokenizer.get_vocab_size()}
    write_json(folder / "vocab.json", dict(sorted(vocabulary.items(), key=lambda item: item[1])))
    fast_tokenizer(folder)
    return len(vocabulary)
