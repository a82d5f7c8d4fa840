"""Families whose SentencePiece models are read as published: Marian and M2M100."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sentencepiece import SentencePieceProcessor

from briefdesk.cards import ModelCard
from briefdesk.runtimes.protocol import Encoded
from briefdesk.runtimes.tokenizing.base import END, PAD, UNKNOWN, TextTokenizer, UnfitTokenizer, vocabulary_in_order
from briefdesk.runtimes.tokenizing.languages import M2M100_LANGUAGES

SPACE = "▁"
MADE_UP_WORDS = 8
"""Rows that fill the embeddings of M2M100 up, behind its languages."""


class MarianTokenizer(TextTokenizer):
    """A SentencePiece model a language; both number their pieces by `vocab.json`."""

    def __init__(self, source: bytes, target: bytes, vocabulary: bytes, card: ModelCard) -> None:
        super().__init__(card, vocabulary_in_order(vocabulary))
        self._source_pieces, self._target_pieces = processor(source), processor(target)
        self._known = frozenset(self.vocabulary)
        missing = {UNKNOWN, END, *card.tags.values()} - self._known
        if missing:
            raise UnfitTokenizer(f"its vocab.json has no {min(missing)}")

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        tag = self._card.tags[self._target(target, source)] if self._card.tags else ""
        pieces = _known(self._source_pieces.encode(self._card.prefix + text, out_type=str), self._known)
        return Encoded((*([tag] if tag else []), *pieces, END))

    def text(self, tokens: Sequence[str]) -> str:
        return _text(self._target_pieces, [token for token in tokens if token not in (UNKNOWN, END, PAD)])

    def writable(self) -> list[str]:
        """The tokens that a text in the target language may consist of, and those that stand for an end or a doubt."""
        pieces = self._target_pieces
        plain = (pieces.id_to_piece(i) for i in range(pieces.get_piece_size()) if not pieces.is_control(i))
        allowed = {UNKNOWN, END, *plain}
        return [token for token in self.vocabulary if token in allowed]


class M2M100Tokenizer(TextTokenizer):
    """One SentencePiece model; languages are tokens that `vocab.json` does not hold: they are numbered after it."""

    def __init__(self, pieces: bytes, vocabulary: bytes, card: ModelCard) -> None:
        plain = vocabulary_in_order(vocabulary)
        languages = [_language(code) for code in M2M100_LANGUAGES]
        super().__init__(card, [*plain, *languages, *(f"madeupword{i}" for i in range(MADE_UP_WORDS))])
        self._pieces = processor(pieces)
        self._known = frozenset(plain)
        self._silent = frozenset(("<s>", PAD, END, UNKNOWN, *languages))
        strange = {*card.sources, *card.targets} - set(M2M100_LANGUAGES)
        if strange:
            raise UnfitTokenizer(f"models of its kind have no language {min(strange)}")

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        pieces = _known(self._pieces.encode(self._card.prefix + text, out_type=str), self._known)
        start = _language(self._target(target, source))
        return Encoded((_language(self._source(source)), *pieces, END), (start,))

    def text(self, tokens: Sequence[str]) -> str:
        return _text(self._pieces, [token for token in tokens if token not in self._silent])


def processor(model: bytes) -> SentencePieceProcessor:
    """From memory: the library cannot open a path with letters outside ASCII on Windows."""
    if not model:
        raise UnfitTokenizer("its SentencePiece model is empty")
    try:
        return SentencePieceProcessor(model_proto=model)
    except (RuntimeError, TypeError) as error:
        raise UnfitTokenizer("its SentencePiece model is damaged") from error


def _known(pieces: Iterable[str], vocabulary: frozenset[str]) -> list[str]:
    return [piece if piece in vocabulary else UNKNOWN for piece in pieces]


def _language(code: str) -> str:
    return f"__{code}__"


def _text(processor: SentencePieceProcessor, pieces: list[str]) -> str:
    joined: str = processor.decode_pieces(pieces)
    return joined.replace(SPACE, " ").strip()
