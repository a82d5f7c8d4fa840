import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from briefdesk.summarising.centrality import BACKWARD, BLOCK, directed_centrality, related


def test_a_sentence_that_announces_the_rest_comes_first_and_one_that_repeats_it_last() -> None:
    vectors = np.array([[1, 1], [1, 0], [0, 1], [1, 1]], dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    scores = directed_centrality(vectors, np.ones(4, dtype=bool))
    assert scores.argmax() == 0
    assert scores.argmin() == 3


def test_what_does_not_count_changes_no_score() -> None:
    random = np.random.default_rng(3)
    vectors = random.normal(size=(6, 4)).astype(np.float32)
    counted = np.array([True, True, False, True, True, True])
    with_it = directed_centrality(vectors, counted)
    without_it = directed_centrality(np.delete(vectors, 2, axis=0), np.ones(5, dtype=bool))
    assert np.allclose(np.delete(with_it, 2), without_it, atol=2e-4)


def test_many_sentences_are_scored_as_few_are() -> None:
    vectors = np.random.default_rng(5).normal(size=(2 * BLOCK + 3, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    pairs = vectors.astype(np.float64) @ vectors.T.astype(np.float64)
    sums = np.triu(pairs, 1).sum(axis=1) + BACKWARD * np.tril(pairs, -1).sum(axis=1)
    scores = directed_centrality(vectors, np.ones(len(vectors), dtype=bool))
    assert np.allclose(scores, sums / (len(vectors) - 1), atol=1e-4)


@given(arrays(np.float32, st.tuples(st.integers(1, 9), st.just(3)), elements=st.floats(-1, 1, width=32)))
def test_it_is_the_sum_over_all_pairs(vectors: np.ndarray) -> None:
    pairs = vectors.astype(np.float64) @ vectors.T.astype(np.float64)
    sums = np.triu(pairs, 1).sum(axis=1) + BACKWARD * np.tril(pairs, -1).sum(axis=1)
    scores = directed_centrality(vectors, np.ones(len(vectors), dtype=bool))
    assert np.allclose(scores, sums / max(len(vectors) - 1, 1), atol=1e-3)


def test_a_sentence_of_another_story_is_not_related() -> None:
    vectors = np.array([[1, 0.2, 0], [1, 0, 0.2], [1, 0.3, 0], [0, 0, 1]], dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert related(vectors, np.ones(4, dtype=bool)).tolist() == [True, True, True, False]


def test_where_nothing_is_alike_everything_is_related() -> None:
    assert related(np.eye(4, dtype=np.float32), np.ones(4, dtype=bool)).all()


def test_what_does_not_count_is_not_related() -> None:
    counted = np.array([True, True, False])
    assert related(np.ones((3, 1), dtype=np.float32), counted).tolist() == counted.tolist()
