"""What a model gets of an article that is longer than it reads at a time."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.summarising.fitting import fit, sections

SIZES = st.lists(st.integers(1, 50), min_size=1, max_size=60)


def test_what_fits_is_read_whole() -> None:
    assert fit(np.array([1.0, 3.0, 2.0]), [10, 10, 10], 30) == [0, 1, 2]


def test_the_best_are_chosen_and_stay_in_order() -> None:
    assert fit(np.array([1.0, 3.0, 0.5, 2.0]), [10, 10, 10, 10], 25) == [1, 3]


def test_a_sentence_that_does_not_fit_leaves_its_room_to_others() -> None:
    assert fit(np.array([9.0, 1.0, 2.0]), [100, 10, 10], 20) == [1, 2]


@given(SIZES, st.integers(1, 200), st.randoms(use_true_random=False))
def test_what_is_chosen_fits_and_nothing_else_would(sizes: list[int], room: int, random: object) -> None:
    scores = np.array([random.random() for _ in sizes])  # type: ignore[attr-defined]
    chosen = fit(scores, sizes, room)
    used = sum(sizes[i] for i in chosen)
    assert chosen == sorted(set(chosen))
    assert used <= room
    assert all(used + size > room for i, size in enumerate(sizes) if i not in chosen)


@given(SIZES, st.integers(1, 80))
def test_sections_hold_every_sentence_that_fits_once_and_in_order(sizes: list[int], room: int) -> None:
    parts = list(sections(sizes, room))
    assert [i for part in parts for i in part] == [i for i, size in enumerate(sizes) if size <= room]
    assert all(part and sum(sizes[i] for i in part) <= room for part in parts)


def test_sections_are_of_about_the_same_size() -> None:
    lengths = [len(part) for part in sections([10] * 22, 100)]
    assert len(lengths) == 3
    assert max(lengths) - min(lengths) <= 1
