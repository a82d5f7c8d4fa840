import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.records import LENGTHS
from briefdesk.summarising.lengths import BUDGETS, Budget
from briefdesk.summarising.words import count, words

SHORT = Budget(words=60, fewest=2, most=4)


def test_every_length_has_a_budget() -> None:
    assert set(BUDGETS) == set(LENGTHS)
    assert BUDGETS["headline"].most == 1


@pytest.mark.parametrize(
    ("have", "sentences", "following", "wanted"),
    [
        (0, 0, 500, True),  # the first one, however long
        (50, 1, 40, True),  # too few sentences: half over is still well
        (50, 1, 41, False),
        (40, 2, 39, True),  # 79 is nearer to 60 than 40 is
        (40, 2, 40, False),
        (60, 3, 1, False),
        (30, 4, 10, False),  # too many sentences
    ],
)
def test_a_sentence_is_wanted_while_it_brings_the_summary_nearer(
    have: int, sentences: int, following: int, wanted: bool
) -> None:
    assert SHORT.wants(have, sentences, following) is wanted


@given(st.lists(st.integers(5, 45), min_size=12, max_size=12))
def test_ordinary_sentences_fill_every_budget_to_within_half_a_sentence(lengths: list[int]) -> None:
    total = taken = 0
    budget = Budget(words=120, fewest=1, most=99)
    for following in lengths:
        if not budget.wants(total, taken, following):
            break
        total, taken = total + following, taken + 1
    assert abs(total - 120) <= 23 or taken == len(lengths)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("The long-term plan – again.", 5),
        ("Під’їзд відчинено.", 2),
        ("港口将关闭六周。", 8),
        ("港口 closes", 3),
    ],
)
def test_words_are_counted_as_a_word_processor_does(text: str, number: int) -> None:
    assert count(text) == number


def test_words_are_compared_in_lower_case_and_without_punctuation() -> None:
    assert words("“Nato’s” plan, 2024: ПІД’ЇЗД!") == ["nato’s", "plan", "2024", "під’їзд"]
