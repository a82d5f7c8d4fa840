"""Sentences of the article and rows of the brief find each other, both ways."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.desk.partners import Partners
from briefdesk.records import Summary, SummarySentence
from tests.desk.articles import MODEL

evidence = st.lists(st.lists(st.integers(0, 12), max_size=5).map(tuple), max_size=8)


def partners(*rows: tuple[int, ...]) -> Partners:
    return Partners(Summary(tuple(SummarySentence("x", row) for row in rows), "short", MODEL, ()))


@given(evidence)
def test_a_row_is_found_from_each_of_its_sentences_and_from_no_other(rows: list[tuple[int, ...]]) -> None:
    both = partners(*rows)
    for sentence in range(13):
        assert list(both.rows_of(sentence)) == [row for row, sentences in enumerate(rows) if sentence in sentences]
    assert [tuple(both.sentences_of(row)) for row in range(both.rows)] == rows


@given(evidence)
def test_the_number_beside_a_sentence_is_that_of_its_first_row(rows: list[tuple[int, ...]]) -> None:
    numbers = partners(*rows).numbers
    assert numbers.keys() == {sentence for row in rows for sentence in row}
    for sentence, number in numbers.items():
        assert sentence in rows[number - 1]
        assert not any(sentence in row for row in rows[: number - 1])


def test_what_is_not_there_has_no_partners() -> None:
    both = partners((3,))
    assert both.rows_of(4) == both.sentences_of(1) == both.sentences_of(-1) == ()
    assert Partners().rows == 0
