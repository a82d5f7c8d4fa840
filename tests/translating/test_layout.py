import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.records import Article
from briefdesk.translating.layout import segments, with_breaks
from briefdesk.translating.words import one_line
from tests.translating.documents import laid_out


def translated(article: Article) -> list[tuple[str, int]]:
    return [(segment.text, segment.of) for segment in segments(article) if segment.is_translated]


def test_headings_datelines_and_captions_are_translated_apart_from_sentences() -> None:
    article = laid_out(
        "THE SEA WALL\n\nLOWGATE, May 5 — {The wall broke.} {The mayor came.}\n\n"
        "Photo: the wall on Monday\n\n* * *\n\n{It rained.}"
    )
    assert translated(article) == [
        ("THE SEA WALL", -1),
        ("LOWGATE, May 5 —", -1),
        ("The wall broke.", 0),
        ("The mayor came.", 1),
        ("Photo: the wall on Monday", -1),
        ("It rained.", 2),
    ]


def test_a_caption_of_several_sentences_is_taken_sentence_by_sentence() -> None:
    article = laid_out("{The wall broke.}\n\nDivers look at the wall. It will be rebuilt. Photo by Dr. Roe\n12 May")
    assert [text for text, of in translated(article) if of < 0] == [
        "Divers look at the wall.",
        "It will be rebuilt.",
        "Photo by Dr. Roe",
        "12 May",
    ]


def test_lines_that_begin_anew_are_translated_apart_and_one_that_goes_on_is_not() -> None:
    article = laid_out("{Harbour Office\n5 Pier Road\nLowgate}\n\n{The wall that broke\nin the storm is old.}")
    assert translated(article) == [
        ("Harbour Office", 0),
        ("5 Pier Road", 0),
        ("Lowgate", 0),
        ("The wall that broke\nin the storm is old.", 1),
    ]


def test_a_sentence_without_words_still_is_one() -> None:
    article = laid_out("{* * *}\n\n{12:30}\n{}")
    assert translated(article) == [("* * *", 0), ("12:30", 1), ("", 2)]


TEXTS = st.lists(
    st.sampled_from(
        [
            "{The wall broke.}",
            "{It\nrained}",
            "{One\nTwo three}",
            " ",
            "\n",
            "\n\n",
            "Heading",
            "• ",
            "- a b",
            "7",
            "\t",
            "{}",
        ]
    )
).map("".join)


@given(TEXTS)
def test_segments_are_the_text(marked: str) -> None:
    article = laid_out(marked)
    found = list(segments(article))
    assert "".join(segment.text for segment in found) == article.text
    for index in range(len(article.sentences)):
        own = [segment for segment in found if segment.of == index]
        assert "".join(segment.text for segment in own) == article.sentences[index].of(article.text)
        assert any(segment.is_translated for segment in own)


@given(st.lists(st.sampled_from(["wall", "a", "harbours", "\n", "\n"])).map(" ".join))
def test_breaks_come_back_where_they_were_in_the_same_text(source: str) -> None:
    source = source.replace(" \n ", "\n").strip()
    if "\n\n" not in source and " \n" not in source and "\n " not in source:
        assert with_breaks(source, one_line(source)) == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Старий мур, який зламався під час бурі.", "Старий мур, який\nзламався під час бурі."),
        ("Мур", "Мур"),
        ("", ""),
    ],
)
def test_a_break_stands_as_far_along_as_in_the_source(text: str, expected: str) -> None:
    assert with_breaks("The old wall that\nbroke in the storm.", text) == expected
