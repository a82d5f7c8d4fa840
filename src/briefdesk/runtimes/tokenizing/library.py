"""Families whose tokenizer is a `tokenizer.json`, read by the tokenizers library: BART, mBART, Pegasus, T5."""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Tokenizer

from briefdesk.cards import ModelCard
from briefdesk.runtimes.protocol import Encoded
from briefdesk.runtimes.tokenizing.base import END, UNKNOWN, TextTokenizer, UnfitTokenizer
from briefdesk.runtimes.tokenizing.languages import MBART_LANGUAGES

START = "<s>"
_MOST_UNUSED = 10_000
"""Numbers without a token: a vocabulary is kept as a list, and one huge number must not make a huge list."""


class LibraryTokenizer(TextTokenizer):
    """The pieces of a text, with nothing round them: a family adds its special tokens."""

    def __init__(self, data: bytes, card: ModelCard) -> None:
        try:
            self._tokenizer: Tokenizer = Tokenizer.from_buffer(data)
        except Exception as error:  # the library raises nothing more precise
            raise UnfitTokenizer("its tokenizer.json is damaged") from error
        # A published file may hold the limits that its makers trained with.
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._tokenizer.encode_special_tokens = True
        numbers = self._tokenizer.get_vocab(with_added_tokens=True)
        if not numbers or max(numbers.values()) > len(numbers) + _MOST_UNUSED:
            raise UnfitTokenizer("its tokenizer.json does not number its tokens from 0")
        names = {number: token for token, number in numbers.items()}
        super().__init__(card, [names.get(i, f"<unused_{i}>") for i in range(max(names) + 1)])
        added = self._tokenizer.get_added_tokens_decoder()
        self._special = frozenset(number for number, token in added.items() if token.special)

    def text(self, tokens: Sequence[str]) -> str:
        numbers = [self._tokenizer.token_to_id(token) for token in tokens]
        text: str = self._tokenizer.decode([i for i in numbers if i is not None], skip_special_tokens=True)
        return text

    def _pieces(self, text: str) -> list[str]:
        # The tokens that the library names are the letters of the text where it does not know them.
        encoding = self._tokenizer.encode(self._card.prefix + text, add_special_tokens=False)
        # And where its model itself has special tokens among its pieces, a text may spell one.
        return [UNKNOWN if number in self._special else self.vocabulary[number] for number in encoding.ids]


class BartTokenizer(LibraryTokenizer):
    """Byte-level BPE. What it writes begins with `<s>`."""

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        return Encoded((START, *self._pieces(text), END), (START,))


class T5Tokenizer(LibraryTokenizer):
    """Unigram pieces; what to do stands in words before the text (`ModelCard.prefix`)."""

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        return Encoded((*self._pieces(text), END))


class PegasusTokenizer(T5Tokenizer):
    """Unigram pieces. It writes `<n>` for the end of a line."""

    def text(self, tokens: Sequence[str]) -> str:
        return super().text(tokens).replace("<n>", " ")


class MBartTokenizer(LibraryTokenizer):
    """Languages are tokens.

    `language_first`: mBART-50 puts the language of a text before it, the first mBART puts it behind the end.
    """

    def __init__(self, data: bytes, card: ModelCard, language_first: bool) -> None:
        super().__init__(data, card)
        self._language_first = language_first
        known = {code for code, token in MBART_LANGUAGES.items() if token in self.numbers}
        strange = {*card.sources, *card.targets} - known
        if strange:
            raise UnfitTokenizer(f"its tokenizer has no language {min(strange)}")

    def encode(self, text: str, source: str = "", target: str = "") -> Encoded:
        language, start = MBART_LANGUAGES[self._source(source)], MBART_LANGUAGES[self._target(target, source)]
        pieces = self._pieces(text)
        tokens = (language, *pieces, END) if self._language_first else (*pieces, END, language)
        return Encoded(tokens, (start,))
