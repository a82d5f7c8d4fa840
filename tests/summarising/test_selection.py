import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.summarising.lengths import Budget
from briefdesk.summarising.selection import Candidates, select

FREE = Budget(words=10_000, fewest=0, most=3)


def candidates(
    scores: list[float],
    *,
    directions: list[float] | None = None,
    eligible: list[bool] | None = None,
    leaning: list[bool] | None = None,
    words: int = 10,
) -> Candidates:
    """`directions`: angles of the vectors in quarter turns; all apart where not given."""
    n = len(scores)
    angles = np.array(directions or range(n)) * np.pi / 2
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1) if directions else np.eye(n)
    return Candidates(
        np.array(scores), vectors.astype(np.float32), eligible or [True] * n, leaning or [False] * n, [words] * n
    )


def test_the_best_are_chosen_and_come_in_the_articles_order() -> None:
    assert select(candidates([0.1, 0.9, 0.2, 0.8, 0.7]), FREE) == [1, 3, 4]


def test_of_equal_ones_the_first_is_chosen() -> None:
    assert select(candidates([0.5] * 5), FREE) == [0, 1, 2]


def test_what_says_the_same_is_chosen_once() -> None:
    assert select(candidates([0.9, 0.89, 0.1, 0.1], directions=[0, 0.01, 0.6, 1.2]), FREE) == [0, 2, 3]


def test_likeness_to_a_chosen_one_costs() -> None:
    alike_but_better = candidates([0.9, 0.55, 0.5], directions=[0, 0.4, 1])
    assert select(alike_but_better, Budget(words=20, fewest=2, most=2)) == [0, 2]


def test_what_is_not_eligible_is_never_chosen() -> None:
    assert select(candidates([0.9, 0.1], eligible=[False, True]), FREE) == [1]


def test_a_leaning_sentence_comes_only_with_the_one_before_it() -> None:
    leaning = [False, True, False, True]
    assert select(candidates([0.1, 0.9, 0.8, 0.7], leaning=leaning), Budget(20, 2, 2)) == [2, 3]
    assert select(candidates([0.1, 0.9, 0.8, 0.0], leaning=leaning), FREE) == [0, 1, 2]


def test_a_brief_of_points_from_all_over_the_article_does_not_take_them_all_from_its_opening() -> None:
    scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]
    assert select(candidates(scores), Budget(30, 3, 3)) == [0, 1, 2]
    assert select(candidates(scores), Budget(30, 3, 3, throughout=True)) == [0, 1, 3]


def test_where_the_rest_of_the_article_has_nothing_the_opening_gives_it_all() -> None:
    opening = candidates([0.9, 0.8, 0.7] * 3, eligible=[True] * 3 + [False] * 6)
    assert select(opening, Budget(30, 3, 3, throughout=True)) == [0, 1, 2]


@given(
    st.lists(st.tuples(st.floats(-1, 1), st.booleans(), st.booleans(), st.integers(1, 80)), min_size=1, max_size=15),
    st.integers(1, 4),
)
def test_nothing_unfit_is_ever_chosen(sentences: list[tuple[float, bool, bool, int]], most: int) -> None:
    scores, eligible, leaning, words = zip(*sentences, strict=True)
    chosen = select(
        Candidates(np.array(scores), np.eye(len(scores), dtype=np.float32), eligible, leaning, words),
        Budget(words=60, fewest=min(2, most), most=most),
    )
    assert chosen == sorted(set(chosen))
    assert len(chosen) <= most
    assert all(eligible[i] and (not leaning[i] or i - 1 in chosen) for i in chosen)
