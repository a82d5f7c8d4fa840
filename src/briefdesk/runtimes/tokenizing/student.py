"""Firefox's translation models: SentencePiece alone, its own numbers, nothing added but the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sentencepiece import SentencePieceProcessor

from briefdesk.cards import ModelCard
from briefdesk.runtimes.protocol import Encoded
from briefdesk.runtimes.tokenizing.base import END, UNKNOWN, TextTokenizer, UnfitTokenizer
from briefdesk.runtimes.tokenizing.pieces import processor

SHARED_FILE = "vocab.spm"
FILES = ("srcvocab.spm", "trgvocab.spm")
END_ID, UNKNOWN_ID = 0, 1


class StudentTokenizer(TextTokenizer):
    """`source`, `target`: SentencePiece models; the very same for both languages where they share a vocabulary."""

    def __init__(self, source: bytes, target: bytes, card: ModelCard) -> None:
        self.shared = target is source
        self._source_pieces = processor(source)
        self._target_pieces = self._source_pieces if self.shared else processor(target)
        for pieces in (self._source_pieces, self._target_pieces):
            if (pieces.eos_id(), pieces.unk_id()) != (END_ID, UNKNOWN_ID):
                raise UnfitTokenizer("its vocabulary does not begin with the end and the unknown word")
        super().__init__(card, _pieces(self._target_pieces))

    @property
    def source_words(self) -> int:
        return int(self._source_pieces.get_piece_size())

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        self._source(source)
        self._target(target, source)
        ids = self._source_pieces.encode(self._card.prefix + " ".join(text.splitlines()))
        pieces = (UNKNOWN if id_ == UNKNOWN_ID else self._source_pieces.id_to_piece(id_) for id_ in ids)
        return Encoded((*pieces, END))

    def ids(self, encoded: Encoded) -> list[int]:
        """Of the source vocabulary, the end last."""
        found: list[int] = self._source_pieces.piece_to_id(list(encoded.tokens[:-1]))
        return [*found, END_ID]

    def text(self, tokens: Sequence[str]) -> str:
        return self.text_of(self._target_pieces.piece_to_id([token for token in tokens if token != END]))

    def text_of(self, ids: Sequence[int]) -> str:
        """What numbers of the target vocabulary say."""
        said: str = self._target_pieces.decode(list(ids))
        return said.strip()


def load_student_tokenizer(folder: Path, card: ModelCard) -> StudentTokenizer:
    """Raises `OSError` for a file that is missing, `ValueError` for one that is damaged."""
    if (folder / SHARED_FILE).is_file():
        shared = (folder / SHARED_FILE).read_bytes()
        return StudentTokenizer(shared, shared, card)
    source, target = ((folder / name).read_bytes() for name in FILES)
    return StudentTokenizer(source, target, card)


def _pieces(pieces: SentencePieceProcessor) -> list[str]:
    return [pieces.id_to_piece(number) for number in range(pieces.get_piece_size())]
