"""What the tokenizers of all families share."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from briefdesk.cards import ModelCard
from briefdesk.runtimes.protocol import Encoded

UNKNOWN, END, PAD = "<unk>", "</s>", "<pad>"


class UnfitTokenizer(ValueError):
    """Files that are no tokenizer for this model; the text is a reason that a person can read."""


class TextTokenizer(ABC):
    """Text to tokens and back. `vocabulary`: the tokens in the order of their numbers. May be used from many threads.

    Special tokens that stand in a text are read as text: an article about HTML is not to end a model's input.
    """

    def __init__(self, card: ModelCard, vocabulary: list[str]) -> None:
        self._card = card
        self.vocabulary = vocabulary

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Token -> its number."""
        return {token: number for number, token in enumerate(self.vocabulary)}

    @abstractmethod
    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        """Special tokens included, never cut. Raises `ValueError` for a language that the model does not know."""

    @abstractmethod
    def text(self, tokens: Sequence[str]) -> str:
        """What the tokens of an output say; special tokens say nothing."""

    def _source(self, language: str) -> str:
        return self._one_of(language, self._card.sources)

    def _target(self, language: str, source: str) -> str:
        """The language to write: a summariser writes what it reads."""
        return self._one_of(language or (source if self._card.task == "summarise" else ""), self._card.targets)

    def _one_of(self, language: str, offered: tuple[str, ...]) -> str:
        chosen = language or (offered[0] if len(offered) == 1 else "")
        if chosen not in offered:
            raise ValueError(f"{self._card.id} does not know the language {chosen or '(none given)'}")
        return chosen


def vocabulary_in_order(data: bytes) -> list[str]:
    """The tokens of a `vocab.json`, by number. Raises `ValueError` unless it numbers all from 0 without a gap."""
    numbers = json.loads(data)
    if not isinstance(numbers, dict) or sorted(numbers.values()) != list(range(len(numbers))):
        raise UnfitTokenizer("its vocab.json does not number its tokens from 0")
    return sorted(numbers, key=lambda token: numbers[token])


def tokenizer_class(folder: Path) -> str:
    """The name that the publisher gave the tokenizer's class; "" where nobody has. Raises `ValueError`."""
    for name in ("tokenizer_config.json", "config.json"):
        if (folder / name).is_file():
            said = json.loads((folder / name).read_bytes())
            if isinstance(said, dict) and said.get("tokenizer_class"):
                return str(said["tokenizer_class"])
    return ""
