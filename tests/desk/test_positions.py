"""Code points of the article and UTF-16 units of Qt lead to the same letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from briefdesk.desk.positions import DocumentMap, Utf16, shown

letters = st.text(st.characters(exclude_categories=("Cs",)) | st.sampled_from("😀🇺🇦𝒜é\u0301 \n"), max_size=40)


def test_an_emoji_takes_two_units() -> None:
    there = Utf16("a😀b")
    assert [there.units(index) for index in range(4)] == [0, 1, 3, 4]
    assert [there.code_points(units) for units in (0, 1, 3, 4)] == [0, 1, 2, 3]


def test_the_second_half_of_an_emoji_is_the_emoji() -> None:
    assert Utf16("a😀b").code_points(2) == 1


@given(letters)
def test_units_are_those_of_utf_16(text: str) -> None:
    there = Utf16(text)
    for index in range(len(text) + 1):
        assert there.units(index) == len(text[:index].encode("utf-16-le")) // 2
        assert there.code_points(there.units(index)) == index


@given(letters)
def test_what_is_shown_has_the_same_letters_in_the_same_places(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert Utf16(shown(text)).units(len(text)) == Utf16(text).units(len(text))


@given(letters)
def test_a_paragraph_is_one_block_for_qt(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(shown(text))
    assert document.blockCount() == 1
    assert document.characterCount() - 1 == Utf16(text).units(len(text))


def test_amounts_stay_together() -> None:
    assert (
        shown("60 000 tonnes, 60 billion in 2022 and 5 %") == "60\u00a0000 tonnes, 60\u00a0billion in 2022 and 5\u00a0%"
    )


@given(st.lists(letters, min_size=1, max_size=5))
def test_places_survive_the_way_there_and_back(paragraphs: list[str]) -> None:
    places, article, document = DocumentMap(), 0, 7
    expected = []
    for text in paragraphs:
        places.add(article, document, text)
        expected += [(article + index, document + Utf16(text).units(index)) for index in range(len(text))]
        article += len(text) + 2
        document += Utf16(text).units(len(text)) + 1
    for offset, position in expected:
        assert places.to_document(offset) == position
        assert places.to_article(position) == offset


def test_outside_the_paragraphs_there_is_nothing() -> None:
    places = DocumentMap()
    places.add(10, 50, "abc")
    assert places.to_document(9) is None
    assert places.to_document(14) is None
    assert places.to_article(49) is None
    assert places.to_article(54) is None
