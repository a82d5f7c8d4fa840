"""What every runtime of the encoder promises."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tokenizers import Encoding

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.runtimes.ct2_encoder import Ct2Encoder
from briefdesk.runtimes.protocol import Encoder
from briefdesk.runtimes.sentence_encoder import MAX_TOKENS
from briefdesk.runtimes.torch_encoder import TorchEncoder
from tests.pocket_encoder import DIMENSIONS, LANGUAGES, MODEL

TEXTS = [
    "The harbour was closed on Monday.",
    "A ferry waits.",
    "Nobody was hurt, the mayor said, but two streets stayed without light until the evening.",
    "?",
    *(f"Train number {n} left {n} minutes late." for n in range(40)),
]


def converted(folder: Path) -> Ct2Encoder:
    return Ct2Encoder({path.name: path.read_bytes() for path in folder.iterdir()}, MODEL, LANGUAGES, DIMENSIONS)


class EncoderContract:
    """Inherited by the tests of each runtime, which say how to make an `encoder`."""

    def test_each_text_becomes_a_vector_of_length_one(self, encoder: Encoder) -> None:
        vectors = encoder.encode(TEXTS)
        assert vectors.shape == (len(TEXTS), DIMENSIONS)
        assert vectors.dtype == np.float32
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)

    def test_no_texts_become_no_vectors(self, encoder: Encoder) -> None:
        assert encoder.encode([]).shape == (0, DIMENSIONS)

    def test_an_empty_text_has_a_vector_too(self, encoder: Encoder) -> None:
        assert np.linalg.norm(encoder.encode([""])) == pytest.approx(1, abs=1e-5)

    def test_the_order_of_the_texts_is_kept(self, encoder: Encoder) -> None:
        assert np.allclose(encoder.encode(TEXTS[::-1]), encoder.encode(TEXTS)[::-1], atol=1e-4)

    def test_a_vector_does_not_depend_on_its_neighbours(self, encoder: Encoder) -> None:
        together = encoder.encode(TEXTS)
        alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
        assert np.allclose(together, alone, atol=1e-4)

    def test_different_texts_have_different_vectors(self, encoder: Encoder) -> None:
        first, second, *_ = encoder.encode(TEXTS)
        assert first @ second < 0.999

    def test_a_text_is_read_to_its_256th_token_and_no_further(self, encoder: Encoder) -> None:
        letters = MAX_TOKENS - 2  # [CLS] and [SEP] count
        cut, longer, at_the_end = encoder.encode(["a " * letters, "a " * letters + "b", "a " * (letters - 1) + "b"])
        assert np.array_equal(cut, longer)
        assert not np.allclose(cut, at_the_end, atol=1e-4)

    def test_the_same_texts_give_the_same_bytes(self, encoder: Encoder) -> None:
        assert encoder.encode(TEXTS).tobytes() == encoder.encode(TEXTS).tobytes()

    def test_a_cancelled_token_stops_it(self, encoder: Encoder) -> None:
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            encoder.encode(TEXTS, cancel)

    def test_a_token_that_is_not_cancelled_changes_nothing(self, encoder: Encoder) -> None:
        assert np.array_equal(encoder.encode(TEXTS, CancelToken()), encoder.encode(TEXTS))

    def test_it_says_what_it_is(self, encoder: Encoder) -> None:
        assert encoder.model == MODEL
        assert encoder.languages == LANGUAGES


class TestTorchEncoder(EncoderContract):
    @pytest.fixture
    def encoder(self, originals: Path) -> Encoder:
        return TorchEncoder(originals, MODEL, LANGUAGES)


class TestCt2Encoder(EncoderContract):
    @pytest.fixture
    def encoder(self, rounded: Path) -> Encoder:
        return converted(rounded)


def test_of_a_text_of_megabytes_only_the_beginning_is_cut_into_tokens(
    rounded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Tokens:
        longest = 0

        def encode_batch(self, texts: list[str]) -> list[Encoding]:
            self.longest = max(map(len, texts))
            return whole.encode_batch(texts)

    encoder, tokens = converted(rounded), Tokens()
    whole = encoder._tokenizer
    monkeypatch.setattr(encoder, "_tokenizer", tokens)
    encoder.encode(["a " * 2_000_000])
    assert tokens.longest < 100_000


def test_converted_without_rounding_the_vectors_are_those_of_the_reference(originals: Path, exact: Path) -> None:
    reference = TorchEncoder(originals, MODEL, LANGUAGES).encode(TEXTS)
    assert np.allclose(converted(exact).encode(TEXTS), reference, atol=1e-4)


def test_rounded_to_eight_bits_they_point_the_same_way(originals: Path, rounded: Path) -> None:
    reference = TorchEncoder(originals, MODEL, LANGUAGES).encode(TEXTS)
    cosines = np.einsum("sd,sd->s", converted(rounded).encode(TEXTS), reference)
    # Processors without VNNI add products of eight bits up in sixteen, and lose a little more.
    assert cosines.min() > 0.95
