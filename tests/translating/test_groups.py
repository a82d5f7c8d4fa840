from hypothesis import given
from hypothesis import strategies as st

from briefdesk.runtimes.protocol import Encoded
from briefdesk.translating.groups import FIRST_TOKENS, GROUP_TOKENS, MOST, Unit, grouped, windows


def units(lengths: list[int]) -> list[Unit]:
    return [Unit(str(index), Encoded(("x",) * length)) for index, length in enumerate(lengths)]


LENGTHS = st.lists(st.integers(1, 150), max_size=120)


@given(st.integers(0, 2000), st.integers(1, 8))
def test_windows_cover_everything_once_in_order(count: int, lanes: int) -> None:
    covered = [index for window in windows(count, lanes) for index in window]
    assert covered == list(range(count))


def test_the_first_window_is_small_and_the_others_are_bounded() -> None:
    sizes = [len(window) for window in windows(10_000, 2)]
    assert sizes[0] <= 8
    assert max(sizes) <= 100


@given(LENGTHS, st.booleans())
def test_each_unit_is_in_one_group_and_no_group_is_too_large(lengths: list[int], first: bool) -> None:
    made = list(grouped(units(lengths), first=first))
    assert sorted(int(unit.text) for group in made for unit in group) == list(range(len(lengths)))
    budget = FIRST_TOKENS if first else GROUP_TOKENS
    for group in made:
        padded = max(len(unit.encoded) for unit in group) * len(group)
        assert len(group) == 1 or (padded <= budget and len(group) <= MOST)


@given(LENGTHS)
def test_the_first_window_goes_in_reading_order(lengths: list[int]) -> None:
    made = grouped(units(lengths), first=True)
    assert [int(unit.text) for group in made for unit in group] == list(range(len(lengths)))


@given(LENGTHS)
def test_in_others_sentences_of_a_length_go_together(lengths: list[int]) -> None:
    ordered = [len(unit.encoded) for group in grouped(units(lengths), first=False) for unit in group]
    assert ordered == sorted(lengths, reverse=True)


def test_about_five_long_sentences_make_a_group_and_more_short_ones() -> None:
    assert [len(group) for group in grouped(units([40] * 10), first=False)] == [5, 5]
    assert [len(group) for group in grouped(units([10] * 32), first=False)] == [16, 16]
