"""A model's sentences as a person would write them."""

from __future__ import annotations

import pytest

from briefdesk.summarising.tidying import tidy


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("The port closed on Friday .", "The port closed on Friday."),
        ("It costs 4.2 million , he said .", "It costs 4.2 million, he said."),
        ("Why now ?", "Why now?"),
        ("A  line\nbreak.", "A line break."),
        ("He waited ... and left.", "He waited ... and left."),
        ("It is .5 percent.", "It is .5 percent."),
    ],
)
def test_stray_spaces_go(written: str, meant: str) -> None:
    assert tidy([written], 4) == [meant]


def test_what_is_said_twice_is_said_once() -> None:
    said = ["The port will close on Friday.", "The port will close on Friday .", "The mayor was angry."]
    assert tidy(said, 4) == [said[0], said[2]]


@pytest.mark.parametrize(
    "said",
    [
        ["The county of Lowgate paid 12 people for the work.", "The county of Lowgate paid 13 people for the work."],
        ["The court found Mr Lund guilty of fraud.", "The court found Mr Lund not guilty of fraud."],
        ["Rovers beat Falcon on Monday.", "Falcon beat Rovers on Monday."],
    ],
)
def test_a_word_that_differs_makes_another_sentence(said: list[str]) -> None:
    assert tidy(said, 4) == said


def test_no_more_than_wanted_and_nothing_without_words() -> None:
    assert tidy(["One is here.", "...", "Two are there.", "Three came late."], 2) == ["One is here.", "Two are there."]
