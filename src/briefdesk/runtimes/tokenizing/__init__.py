"""Text to the tokens of a model and back, a class a family. Nothing here imports transformers, which is slow."""

from __future__ import annotations

from pathlib import Path

from briefdesk.cards import ModelCard
from briefdesk.runtimes.tokenizing.base import TextTokenizer, UnfitTokenizer, tokenizer_class
from briefdesk.runtimes.tokenizing.library import BartTokenizer, MBartTokenizer, PegasusTokenizer, T5Tokenizer
from briefdesk.runtimes.tokenizing.pieces import M2M100Tokenizer, MarianTokenizer
from briefdesk.runtimes.tokenizing.student import load_student_tokenizer

__all__ = ["LIBRARY_FILE", "PIECE_FILES", "TextTokenizer", "UnfitTokenizer", "load_tokenizer", "tokenizer_class"]

PIECE_FILES = {
    "marian": ("source.spm", "target.spm", "vocab.json"),
    "m2m100": ("sentencepiece.bpe.model", "vocab.json"),
}
"""Families whose published files are read as they are; the others need `tokenizer.json`, which not all publish."""

LIBRARY_FILE = "tokenizer.json"

_LIBRARY: dict[str, type[BartTokenizer | T5Tokenizer]] = {
    "bart": BartTokenizer,
    "pegasus": PegasusTokenizer,
    "t5": T5Tokenizer,
}


def load_tokenizer(folder: Path, card: ModelCard, library: bytes | None = None) -> TextTokenizer:
    """The tokenizer in a folder, published or converted.

    `library`: the contents of `tokenizer.json`, where it is not in the folder. Raises `OSError` for a file that is
    missing, `ValueError` for one that is damaged.
    """
    if card.family == "student":
        return load_student_tokenizer(folder, card)
    if card.family in PIECE_FILES:
        files = {name: (folder / name).read_bytes() for name in PIECE_FILES[card.family]}
        if card.family == "marian":
            return MarianTokenizer(files["source.spm"], files["target.spm"], files["vocab.json"], card)
        return M2M100Tokenizer(files["sentencepiece.bpe.model"], files["vocab.json"], card)
    if library is None:
        library = (folder / LIBRARY_FILE).read_bytes()
    if card.family == "mbart":
        return MBartTokenizer(library, card, language_first=tokenizer_class(folder).startswith("MBart50"))
    return _LIBRARY[card.family](library, card)
