"""A published text model into the folder that `briefdesk.runtimes.ct2_text` runs.

Importing this imports torch, which takes seconds.
"""

from __future__ import annotations

import errno
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, Literal

from ctranslate2.converters import TransformersConverter

from briefdesk.cards import ModelCard
from briefdesk.errors import BriefDeskError, CannotWrite, ConversionFailed, RanOutOfMemory
from briefdesk.runtimes.memory import is_out_of_memory
from briefdesk.runtimes.published import check_published, load_network, load_published_tokenizer, quiet, refused
from briefdesk.runtimes.tokenizing import LIBRARY_FILE, PIECE_FILES, TextTokenizer, tokenizer_class
from briefdesk.runtimes.tokenizing.base import END, PAD, UNKNOWN
from briefdesk.runtimes.tokenizing.pieces import MarianTokenizer

Quantization = Literal["int8", "float32"]
VOCABULARY_MAP = "vmap.txt"

NORMS = {"bart": (False, True), "mbart": (True, True), "pegasus": (True, False)}
"""Family -> whether layers are normalised before they work, and whether embeddings are. Part of the architecture; some
published configurations leave it out, and the converter reads it there."""


def convert(originals: Path, target: Path, card: ModelCard, quantization: Quantization = "int8") -> None:
    """Fill `target`, a folder that is made where there is none, with all that running the model needs.

    `originals`: its files as published. Raises `ModelRefused` for files that are not what they should be,
    `ConversionFailed`, `RanOutOfMemory`, `CannotWrite`.
    """
    check_published(originals, card)
    tokenizer, library = load_published_tokenizer(originals, card)
    network = load_network(originals, card)
    vocabulary = _vocabulary(tokenizer, network.config.vocab_size, card)
    try:
        target.mkdir(parents=True, exist_ok=True)
        _write_weights(_Converter(originals, network, vocabulary, card), target, quantization)
        _write_tokenizer(originals, target, tokenizer, library, card)
    except BriefDeskError:
        raise
    except OSError as error:
        reason = "the disk is full" if error.errno == errno.ENOSPC else error.strerror
        raise CannotWrite(name=card.name, reason=reason or "the system does not allow it") from error
    except Exception as error:
        if is_out_of_memory(error):
            raise RanOutOfMemory(model=card.name) from error
        raise ConversionFailed(model=card.name, reason=f"its parts do not fit ({type(error).__name__})") from error


class _Converter(TransformersConverter):  # type: ignore[misc]
    """The library's, but what it would load by itself is given to it: it asks too little of what it opens."""

    def __init__(self, originals: Path, network: Any, vocabulary: list[str], card: ModelCard) -> None:
        super().__init__(str(originals))
        self._network, self._vocabulary = network, vocabulary
        config = network.config
        if card.family in NORMS:
            config.normalize_before, config.normalize_embedding = NORMS[card.family]
        if card.family == "mbart":
            config.tokenizer_class = tokenizer_class(originals) or "MBartTokenizer"
        if config.decoder_start_token_id is None:  # newer folders say it elsewhere
            config.decoder_start_token_id = network.generation_config.decoder_start_token_id

    def load_model(self, *_: Any, **__: Any) -> Any:
        return self._network

    def load_tokenizer(self, *_: Any, **__: Any) -> _Vocabulary:
        return _Vocabulary(self._vocabulary)


class _Vocabulary:
    """As much of a tokenizer as the converter asks for."""

    bos_token, eos_token, unk_token, pad_token = "<s>", END, UNKNOWN, PAD
    num_madeup_words = 0
    special_tokens_map: dict[str, list[str]] = {}  # noqa: RUF012

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self.unk_token_id = tokens.index(UNKNOWN)

    def get_vocab(self) -> dict[str, int]:
        return {token: number for number, token in enumerate(self._tokens)}

    def convert_ids_to_tokens(self, number: int) -> str:
        return self._tokens[number]


def _vocabulary(tokenizer: TextTokenizer, rows: int, card: ModelCard) -> list[str]:
    """A token a row of the embeddings. BART's `<mask>` has none, and T5 has rows that no token uses."""
    tokens = tokenizer.vocabulary
    lost = tokens[rows:]
    if lost not in ([], ["<mask>"]):
        raise refused(card, f"its tokenizer knows {len(tokens)} tokens, its weights {rows}")
    if card.family == "marian" and (len(tokens) != rows or tokens[-1] != PAD):
        raise refused(card, "the last token of its vocabulary is not the padding")
    return [*tokens[:rows], *(f"<unused_{number}>" for number in range(len(tokens), rows))]


def _write_weights(converter: TransformersConverter, target: Path, quantization: Quantization) -> None:
    """The converter wants to make its folder itself, and the target is there already."""
    with tempfile.TemporaryDirectory(prefix=".converting-", dir=target) as scratch:
        made = Path(scratch) / "made"
        with quiet():
            converter.convert(str(made), quantization=quantization)
        for path in made.iterdir():
            path.replace(target / path.name)


def _write_tokenizer(
    originals: Path, target: Path, tokenizer: TextTokenizer, library: bytes | None, card: ModelCard
) -> None:
    for name in PIECE_FILES.get(card.family, ()):
        shutil.copyfile(originals / name, target / name)
    if library is not None:
        (target / LIBRARY_FILE).write_bytes(library)
    if card.family == "mbart":
        said = {"tokenizer_class": tokenizer_class(originals) or "MBartTokenizer"}
        (target / "tokenizer_config.json").write_text(json.dumps(said) + "\n", "utf-8")
    if isinstance(tokenizer, MarianTokenizer):
        # No piece of the source before the tab: these tokens are allowed whatever is translated.
        (target / VOCABULARY_MAP).write_text("\t" + " ".join(tokenizer.writable()) + "\n", "utf-8")
