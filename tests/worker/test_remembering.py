"""Another length of an article is made of the vectors that are there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.records import Article, Length, ModelRef
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import key_sentences
from briefdesk.summarising.key_sentences import Summarised
from briefdesk.worker.remembering import RememberingEncoder
from tests.summarising.articles import article

FIRST = [
    f"The council of town number {n} met on Monday and voted for a budget of {n} million euros." for n in range(150)
]
SECOND = [*FIRST[:100], *(f"The mayor of town number {n} said on Tuesday that it was not enough." for n in range(50))]


class CountingEncoder:
    """Vectors of letters; `encoded` counts the sentences it was asked for."""

    model = ModelRef("counting", "1", "", "test")
    languages = frozenset({"en"})

    def __init__(self) -> None:
        self.encoded = 0

    def encode(self, texts: Sequence[str], cancel: CancelToken | None = None) -> NDArray[np.float32]:
        if cancel is not None:
            cancel.check()
        self.encoded += len(texts)
        counts = np.array([[text.count(chr(letter)) for letter in range(48, 123)] for text in texts], np.float32)
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)


def brief(of: Article, encoder: Encoder, length: Length) -> Summarised:
    if isinstance(encoder, RememberingEncoder):
        encoder.begin([of.sentence_text(index) for index in range(len(of.sentences))])
    return key_sentences(of, encoder, length, CancelToken(), lambda done, total: None)


def test_another_length_of_the_same_article_encodes_nothing() -> None:
    inner = CountingEncoder()
    encoder = RememberingEncoder(inner)
    lengths: tuple[Length, ...] = ("short", "long", "headline", "short")
    briefs = [brief(article(FIRST), encoder, length) for length in lengths]
    assert inner.encoded == len(FIRST)
    assert briefs == [brief(article(FIRST), CountingEncoder(), length) for length in lengths]


def test_it_says_what_the_encoder_behind_it_says() -> None:
    inner = CountingEncoder()
    encoder = RememberingEncoder(inner)
    assert (encoder.model, encoder.languages) == (inner.model, inner.languages)


def test_it_holds_the_last_article_alone() -> None:
    inner = CountingEncoder()
    encoder = RememberingEncoder(inner)
    brief(article(FIRST), encoder, "short")
    brief(article(SECOND), encoder, "short")
    assert encoder.sentences == len(SECOND)
    brief(article(FIRST), encoder, "short")
    assert inner.encoded > len(FIRST) + len(SECOND) - 64


def test_what_a_stopped_job_has_encoded_is_kept_and_nothing_else() -> None:
    inner = CountingEncoder()
    encoder = RememberingEncoder(inner)
    stopped = CancelToken()
    encoder.encode(FIRST[:64], stopped)
    stopped.cancel()
    with pytest.raises(Cancelled):
        encoder.encode(FIRST[64:128], stopped)
    brief(article(FIRST), encoder, "short")
    assert inner.encoded == len(FIRST)
