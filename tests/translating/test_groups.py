from itertools import combinations, pairwise
from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.runtimes.protocol import Encoded
from briefdesk.translating.groups import GROUP_TOKENS, MOST, STEP, Unit, grouped, windows


def units(lengths: list[int]) -> list[Unit]:
    return [Unit(str(index), Encoded(("x",) * length)) for index, length in enumerate(lengths)]


LENGTHS = st.lists(st.integers(1, 150), max_size=120)


@given(st.integers(0, 2000), st.integers(1, 8))
def test_windows_cover_everything_once_in_order(count: int, lanes: int) -> None:
    covered = [index for window in windows(count, lanes) for index in window]
    assert covered == list(range(count))


def test_the_first_window_is_small_and_the_others_are_bounded() -> None:
    sizes = [len(window) for window in windows(10_000, 2)]
    assert sizes[0] == 2
    assert max(sizes) <= 100


@given(LENGTHS, st.integers(1, 4))
def test_each_unit_is_in_one_group_and_no_group_is_too_large(lengths: list[int], lanes: int) -> None:
    made = list(grouped(units(lengths), lanes))
    assert sorted(int(unit.text) for group in made for unit in group) == list(range(len(lengths)))
    for group in made:
        assert len(group) <= MOST
        assert sum(len(unit.encoded) for unit in group) <= GROUP_TOKENS


@given(LENGTHS, st.integers(1, 4))
def test_sentences_of_a_length_go_together(lengths: list[int], lanes: int) -> None:
    ordered = [len(unit.encoded) for group in grouped(units(lengths), lanes) for unit in group]
    assert ordered == sorted(lengths, reverse=True)


@given(st.lists(st.integers(1, 60), min_size=1, max_size=9), st.integers(1, 3), st.integers(40, 200), st.integers(2, 6))
def test_no_other_groups_would_be_done_sooner(lengths: list[int], lanes: int, most: int, sentences: int) -> None:
    made = [[len(unit.encoded) for unit in group] for group in grouped(units(lengths), lanes, most, sentences)]
    others = [
        groups
        for groups in cuts(sorted(lengths, reverse=True))
        if all(len(group) == 1 or (sum(group) <= most and len(group) <= sentences) for group in groups)
    ]
    number = lanes * ceil(min(map(len, others)) / lanes)
    assert len(made) <= number
    assert longest(made) == min(longest(groups) for groups in others if len(groups) <= number)


def cuts(lengths: list[int]) -> list[list[list[int]]]:
    """All ways to cut a list into parts."""
    return [
        [lengths[begin:end] for begin, end in pairwise((0, *inside, len(lengths)))]
        for count in range(len(lengths))
        for inside in combinations(range(1, len(lengths)), count)
    ]


def longest(groups: list[list[int]]) -> int:
    return max(sum(group) + STEP * max(group) for group in groups)


def test_an_article_of_forty_sentences_makes_a_group_a_lane() -> None:
    assert [len(group) for group in grouped(units([40] * 10 + [20] * 20), 2)] == [10, 20]
