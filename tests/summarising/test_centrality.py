import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from briefdesk.summarising.centrality import APART, BLOCK, directed_centrality, related

BACKWARD = -2.0


def test_a_sentence_that_announces_the_rest_comes_first_and_one_that_repeats_it_last() -> None:
    vectors = np.array([[1, 1], [1, 0], [0, 1], [1, 1]], dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    scores = directed_centrality(vectors, np.ones(4, dtype=bool), BACKWARD)
    assert scores.argmax() == 0
    assert scores.argmin() == 3


def test_what_does_not_count_changes_no_score() -> None:
    random = np.random.default_rng(3)
    vectors = random.normal(size=(6, 4)).astype(np.float32)
    counted = np.array([True, True, False, True, True, True])
    with_it = directed_centrality(vectors, counted, BACKWARD, reach=2)
    without_it = directed_centrality(np.delete(vectors, 2, axis=0), np.ones(5, dtype=bool), BACKWARD, reach=2)
    assert np.allclose(np.delete(with_it, 2), without_it, atol=2e-4)


def test_many_sentences_are_related_as_few_are() -> None:
    vectors = np.random.default_rng(5).normal(size=(2 * BLOCK + 3, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[:, 0] = np.abs(vectors[:, 0])
    likeness = (vectors.astype(np.float64) @ vectors.T.astype(np.float64)).sum(axis=1) - 1
    wanted = likeness >= APART * np.median(likeness)
    assert np.mean(related(vectors, np.ones(len(vectors), dtype=bool)) == wanted) > 0.99


@given(
    arrays(np.float32, st.tuples(st.integers(1, 9), st.just(3)), elements=st.floats(-1, 1, width=32)),
    st.floats(-2, 1),
    st.floats(1, 9) | st.just(np.inf),
)
def test_it_is_the_sum_over_all_pairs_and_weighs_less_with_the_distance(
    vectors: np.ndarray, backward: float, reach: float
) -> None:
    place = np.arange(len(vectors))
    weights = np.exp(-np.abs(place[:, None] - place) / reach)
    pairs = vectors @ vectors.T * weights
    sums = np.triu(pairs, 1).sum(axis=1) + backward * np.tril(pairs, -1).sum(axis=1)
    scores = directed_centrality(vectors, np.ones(len(vectors), dtype=bool), backward, reach)
    assert np.allclose(scores * (weights[0, 1:].sum() or 1), sums, atol=1e-3)


def test_within_reach_the_first_sentence_of_a_later_part_stands_out() -> None:
    vectors = np.eye(2, dtype=np.float32)[[0] * 6 + [1] * 6]
    scores = directed_centrality(vectors, np.ones(12, dtype=bool), BACKWARD, reach=3)
    assert sorted(np.argsort(scores)[-2:].tolist()) == [0, 6]


def test_a_sentence_of_another_story_is_not_related() -> None:
    vectors = np.array([[1, 0.2, 0], [1, 0, 0.2], [1, 0.3, 0], [0, 0, 1]], dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert related(vectors, np.ones(4, dtype=bool)).tolist() == [True, True, True, False]


def test_where_nothing_is_alike_everything_is_related() -> None:
    assert related(np.eye(4, dtype=np.float32), np.ones(4, dtype=bool)).all()


def test_what_does_not_count_is_not_related() -> None:
    counted = np.array([True, True, False])
    assert related(np.ones((3, 1), dtype=np.float32), counted).tolist() == counted.tolist()
