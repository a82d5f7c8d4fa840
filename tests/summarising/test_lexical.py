import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.summarising import lexical
from briefdesk.summarising.lexical import MOST_WORDS, word_vectors
from tests.summarising.articles import HARBOUR, PORT_UK, PUERTO


@pytest.mark.parametrize("sentences", [HARBOUR, PUERTO, PORT_UK])
def test_sentences_on_the_same_subject_are_nearer_than_others(sentences: list[str]) -> None:
    vectors = word_vectors(sentences)
    bakery = next(i for i, text in enumerate(sentences) if "bakery" in text or "panadería" in text or "Пекарня" in text)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[bakery]


def test_endings_do_not_matter() -> None:
    first, second, _ = word_vectors(["Відбудова порту триває.", "Відбудову почали.", "Зима була теплою."])
    assert first @ second > 0


def test_a_text_of_any_size_gets_a_bounded_number_of_columns() -> None:
    texts = [" ".join(f"w{n}" for n in range(start, start + 50)) for start in range(0, 2500, 25)]
    assert word_vectors(texts).shape == (len(texts), MOST_WORDS)


def test_a_whole_book_gets_fewer_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexical, "MOST_VALUES", 300)
    texts = ["harbour ferry pier storm mayor"] * 100
    assert word_vectors(texts).shape == (100, 3)


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_text_gives_finite_rows_no_longer_than_one(texts: list[str]) -> None:
    vectors = word_vectors(texts)
    assert len(vectors) == len(texts)
    assert np.isfinite(vectors).all()
    assert (np.linalg.norm(vectors, axis=1) <= 1 + 1e-5).all()
