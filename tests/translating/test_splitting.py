from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.translating.splitting import Part, join, split_to_fit, without_added_stop


def words_at_most(most: int) -> Callable[[str], bool]:
    return lambda text: len(text.split()) <= most


CLAUSES = (
    "The wall broke at noon, the harbour master said; the ferries, which had been full, turned back to the islands."
)


def test_what_fits_stays_whole() -> None:
    assert split_to_fit(CLAUSES, lambda text: True) == [Part(CLAUSES)]


def test_a_long_sentence_is_parted_between_clauses_first_then_at_commas() -> None:
    assert split_to_fit(CLAUSES, words_at_most(12)) == [
        Part("The wall broke at noon, the harbour master said;"),
        Part("the ferries, which had been full, turned back to the islands.", " "),
    ]
    assert [part.text for part in split_to_fit(CLAUSES, words_at_most(8))][-2:] == [
        "the ferries, which had been full,",
        "turned back to the islands.",
    ]


def test_a_comma_in_a_number_is_no_boundary() -> None:
    text = "They counted 1,234,567 votes"
    assert [part.text for part in split_to_fit(text, words_at_most(2))] == ["They counted", "1,234,567 votes"]


def test_a_word_that_does_not_fit_is_parted_between_letters_not_from_its_accents() -> None:
    text = "e\u0301" * 8
    parts = split_to_fit(text, lambda part: len(part) <= 6)
    assert "".join(part.text for part in parts) == text
    assert all(part.text[0] == "e" and len(part.text) <= 6 for part in parts)


@given(st.text(alphabet="ab ,;—.\u00a0—«»\u0301", max_size=80).map(str.strip), st.integers(1, 9))
def test_nothing_is_lost_and_everything_fits(text: str, most: int) -> None:
    parts = split_to_fit(text, lambda part: len(part) <= most)
    assert "".join(part.gap + part.text for part in parts) == text
    assert all(len(part.text) <= most for part in parts)


@given(st.integers(1, 400))
def test_halving_gives_parts_of_a_size(count: int) -> None:
    parts = split_to_fit(" ".join(["word"] * count), words_at_most(20))
    assert all(len(part.text.split()) >= min(count, 8) for part in parts)


def test_parts_are_joined_without_the_stops_and_capitals_that_the_model_added() -> None:
    parts = [Part("The wall broke;"), Part("the ferries turned", " "), Part("and NATO came.", " ")]
    texts = ["Стіна впала;", "Пороми повернули.", "І НАТО прийшло."]
    assert join(parts, texts) == "Стіна впала; пороми повернули і НАТО прийшло."


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("Mayor resigns", "Мер подав у відставку.", "Мер подав у відставку"),
        ("Mayor resigns.", "Мер подав у відставку.", "Мер подав у відставку."),
        ("Mayor resigns?", "Мер подав у відставку.", "Мер подав у відставку."),
        ("Open since 2020", "Відкрито з 2020 р.", "Відкрито з 2020 р."),
        ("And then", "А потім...", "А потім..."),
        ("Mayor says no", "Мер каже ні.", "Мер каже ні"),
        ("Made in the US", "Hecho en EE. UU.", "Hecho en EE. UU."),
        ("“No”, says mayor", "Мер каже «ні».", "Мер каже «ні»"),
        ("Mayor resigns", "", ""),
        ("Mayor resigns", ".", "."),
    ],
)
def test_a_full_stop_that_the_source_has_not_is_taken_off(source: str, text: str, expected: str) -> None:
    assert without_added_stop(source, text) == expected
