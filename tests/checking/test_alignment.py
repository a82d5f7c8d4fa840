"""Which sentences go together in a translation by somebody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.checking.alignment import align

STORY = [
    "The ferry Aurora sank near Odesa on Tuesday.",
    "It carried 700 people, the company said.",
    "Nobody was hurt.",
    "President Kovalenko visited the port and thanked the police.",
    "Why it sank is not known.",
    "The government will pay 40 million euros to the families.",
]
TRANSLATED = [
    "Пором «Аврора» затонув у вівторок біля Одеси.",
    "На ньому було 700 людей, повідомила компанія.",
    "Ніхто не постраждав.",
    "Президент Коваленко відвідав порт і подякував поліції.",
    "Чому він затонув, невідомо.",
    "Уряд виплатить родинам 40 мільйонів євро.",
]


def pairs(source: list[str], target: list[str]) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.source), list(bead.target)) for bead in align(source, target, "en", "uk")]


def one_to_one(count: int) -> list[tuple[list[int], list[int]]]:
    return [([i], [i]) for i in range(count)]


def test_a_whole_translation_goes_sentence_by_sentence() -> None:
    assert pairs(STORY, TRANSLATED) == one_to_one(6)


@pytest.mark.parametrize("dropped", range(6))
def test_a_sentence_that_is_missing_is_named(dropped: int) -> None:
    left = TRANSLATED[:dropped] + TRANSLATED[dropped + 1 :]
    assert ([dropped], []) in pairs(STORY, left)


@pytest.mark.parametrize("added", range(1, 6))
def test_a_sentence_that_the_original_lacks_is_named(added: int) -> None:
    new = "Тим часом газета «Вечірній Київ» пише про новий театр на Подолі."
    more = [*TRANSLATED[:added], new, *TRANSLATED[added:]]
    assert ([], [added]) in pairs(STORY, more)


def test_two_sentences_made_one_are_no_loss() -> None:
    joined = [TRANSLATED[0], TRANSLATED[1][:-1] + ", а " + TRANSLATED[2].lower(), *TRANSLATED[3:]]
    assert ([1, 2], [1]) in pairs(STORY, joined)


def test_one_sentence_made_two_is_nothing_new() -> None:
    first, second = "Президент Коваленко відвідав порт.", "Він подякував поліції."
    assert ([3], [3, 4]) in pairs(STORY, [*TRANSLATED[:3], first, second, *TRANSLATED[4:]])


def test_far_apart_sentences_find_each_other() -> None:
    """Forty sentences that nobody translated, in the middle of a long text."""
    source = [f"On day {day} they met {day * 7} people in Poltava." for day in range(300)]
    target = [f"Дня {day} вони зустріли {day * 7} людей у Полтаві." for day in range(300)]
    found = pairs(source, target[:100] + target[140:])
    assert [own for own, its in found if not its] == [[i] for i in range(100, 140)]


@given(st.lists(st.text(min_size=1, max_size=60), max_size=12), st.lists(st.text(min_size=1, max_size=60), max_size=12))
def test_every_sentence_is_in_one_bead_and_in_order(source: list[str], target: list[str]) -> None:
    beads = align(source, target)
    assert [i for bead in beads for i in bead.source] == list(range(len(source)))
    assert [j for bead in beads for j in bead.target] == list(range(len(target)))
