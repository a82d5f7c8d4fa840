import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.translating.words import ADDRESS, has_words, one_line, words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12:30",
        "* * *",
        "…",
        "www.example.org",
        "https://example.org/The-Wall?a=b",
        "a.roe@example.org",
        "@lowgate #wall",
    ],
)
def test_figures_marks_and_addresses_are_no_words(text: str) -> None:
    assert not has_words(text)


@pytest.mark.parametrize("text", ["a", "“No!”", "12 boats", "See www.example.org", "Стіна", "東京", "No.", "5G-мережа"])
def test_a_word_is_one(text: str) -> None:
    assert has_words(text)


@given(st.text(alphabet="ab .@#/:«»1w", max_size=20))
def test_there_are_words_where_a_letter_is_outside_of_addresses(text: str) -> None:
    assert has_words(text) == any(char.isalpha() for char in ADDRESS.sub(" ", text))


def test_words_are_taken_as_they_are_written() -> None:
    assert words("Don’t ask the mayor’s office at news@example.org: п’ять Boats") == [
        "Don’t", "ask", "the", "mayor’s", "office", "at", "п’ять", "Boats",
    ]  # fmt: skip


def test_a_line_keeps_its_no_break_spaces() -> None:
    assert one_line(" 12\u00a0000\n boats\t\there ") == "12\u00a0000 boats here"
